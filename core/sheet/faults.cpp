#include "core/sheet/faults.h"

#include "core/base/fold.h"
#include "core/base/locale.h"
#include "core/base/say.h"
#include "core/sheet/workbook.h"

namespace luwte::sheet::faults {

static QString grouped(qint64 number)
{
    return readersLocale().toString(number);
}

/// Names come from the file: short, on one line, without characters that turn text around.
static QString shortName(const QString &name)
{
    const QString clean = tidy(name.left(200));
    return clean.size() > 60 ? clean.left(59) + QChar(0x2026) : clean;
}

static QString cellName(const Spot &spot)
{
    return columnName(spot.column) + QString::number(spot.row);
}

static Fault foreign(const QString &text, const QString &detail)
{
    return Fault(FaultKind::Foreign, text, QStringLiteral("sheet: ") + detail);
}

static Fault damaged(const QString &text, const QString &detail)
{
    return Fault(FaultKind::Damaged, text, QStringLiteral("sheet: ") + detail);
}

static Fault disk(const QString &text, const QString &detail)
{
    return Fault(FaultKind::Disk, text, QStringLiteral("sheet: ") + detail);
}

Fault notFound()
{
    return disk(
        say("sheet", "Luwte ziet dit bestand niet. Kijk of het er nog staat en kies het opnieuw."), QStringLiteral("file not found"));
}

Fault notAFile()
{
    return disk(say("sheet", "Dit is een map of apparaat. Kies een rekenblad: een bestand dat eindigt op .xlsx, .ods of .csv."),
        QStringLiteral("not a regular file"));
}

Fault notReadable(const QString &detail)
{
    return disk(say("sheet", "Luwte kan niet bij dit bestand. Zet een kopie in een eigen map en kies die."), detail);
}

Fault readStopped(const QString &detail)
{
    return disk(say("sheet", "Het lezen stopte halverwege. Kopieer het bestand naar deze computer en kies het daar."), detail);
}

Fault emptyFile()
{
    return damaged(
        say("sheet", "Dit bestand is leeg (0 bytes). Vraag de afzender om het nog eens te sturen."), QStringLiteral("empty file"));
}

Fault fileTooLarge(qint64 limit)
{
    return foreign(say("sheet", "Dit bestand is groter dan %1 MB. Verdeel de rijen over meer bestanden en kies ze een voor een.")
                       .arg(grouped(limit / (1024 * 1024))),
        QStringLiteral("file too large"));
}

Fault oldExcel()
{
    return foreign(
        say("sheet", "Dit rekenblad heeft de oude vorm .xls. Open het in Excel of LibreOffice, bewaar het als .xlsx en kies dat bestand."),
        QStringLiteral("BIFF or OLE file"));
}

Fault binaryExcel()
{
    return foreign(say("sheet", "Dit rekenblad heeft de vorm .xlsb. Open het in Excel, bewaar het als .xlsx en kies dat bestand."),
        QStringLiteral("xlsb"));
}

Fault passwordExcel()
{
    return foreign(
        say("sheet",
            "Op dit rekenblad zit een wachtwoord. Open het in Excel, haal het wachtwoord eraf bij Bestand > Info, bewaar het en kies het opnieuw."),
        QStringLiteral("encrypted workbook"));
}

Fault passwordOds()
{
    return foreign(
        say("sheet", "Op dit rekenblad zit een wachtwoord. Open het in LibreOffice, bewaar het zonder wachtwoord en kies het opnieuw."),
        QStringLiteral("encrypted ods"));
}

Fault webPage()
{
    return foreign(
        say("sheet",
            "In dit bestand zit een webpagina of XML. Open het in Excel of LibreOffice, bewaar het als .xlsx en kies dat bestand."),
        QStringLiteral("markup"));
}

Fault textInDisguise(const QString &suffix)
{
    return foreign(
        say("sheet",
            "De naam eindigt op .%1, maar er zit gewone tekst in. Open het in Excel of LibreOffice, bewaar het als .xlsx en kies dat bestand.")
            .arg(shortName(suffix)),
        QStringLiteral("text under a workbook's name"));
}

Fault notASheet(const QString &detail)
{
    return foreign(
        say("sheet",
            "Luwte leest rekenbladen als .xlsx, .ods en .csv. Dit bestand is iets anders: bewaar het in een van die vormen of kies een ander bestand."),
        detail);
}

Fault doctype()
{
    return foreign(
        say("sheet",
            "In dit rekenblad zit een opdracht (DOCTYPE) die Luwte voor de veiligheid niet uitvoert. Vraag de afzender om het in Excel of LibreOffice opnieuw te bewaren als .xlsx."),
        QStringLiteral("DOCTYPE in XML"));
}

Fault pointsOutside()
{
    return foreign(
        say("sheet",
            "Dit rekenblad haalt bladen van buiten het bestand. Luwte opent die niet. Vraag de afzender om een bestand met alle bladen erin."),
        QStringLiteral("relationship points outside the package"));
}

Fault bomb(const QString &detail)
{
    return foreign(
        say("sheet",
            "Dit bestand wordt bij het uitpakken veel groter dan een rekenblad hoort te zijn. Luwte leest het niet. Vraag de afzender wat erin zit."),
        detail);
}

Fault tooLarge(const QString &detail)
{
    return foreign(
        say("sheet", "Dit rekenblad is groter dan Luwte kan lezen. Verdeel de rijen over meer bestanden en kies ze een voor een."), detail);
}

Fault tangled(const QString &detail)
{
    return foreign(
        say("sheet",
            "Dit rekenblad zit anders in elkaar dan Luwte kent. Open het in Excel of LibreOffice, bewaar het opnieuw als .xlsx en kies dat bestand."),
        detail);
}

Fault broken(const QString &detail)
{
    return damaged(
        say("sheet", "Dit rekenblad is beschadigd of niet helemaal aangekomen. Vraag de afzender om het nog eens te sturen."), detail);
}

Fault sheetMissing(const QString &sheet)
{
    return damaged(say("sheet", "Het blad '%1' wordt genoemd, maar zit niet in het bestand. Vraag de afzender om het nog eens te sturen.")
                       .arg(shortName(sheet)),
        QStringLiteral("sheet part missing"));
}

Fault rowsOutOfOrder(const Spot &spot)
{
    return damaged(
        say("sheet",
            "Blad '%1': rij %2 staat er dubbel in of niet op zijn plaats. Open het bestand in Excel of LibreOffice, bewaar het opnieuw en kies het daarna.")
            .arg(shortName(spot.sheet), QString::number(spot.row)),
        QStringLiteral("rows out of order"));
}

Fault cellsOutOfOrder(const Spot &spot)
{
    return damaged(
        say("sheet",
            "Blad '%1': cel %2 staat er dubbel in of niet op zijn plaats. Open het bestand in Excel of LibreOffice, bewaar het opnieuw en kies het daarna.")
            .arg(shortName(spot.sheet), cellName(spot)),
        QStringLiteral("cells out of order"));
}

Fault badPlace(const Spot &spot)
{
    return damaged(
        say("sheet",
            "Blad '%1': na rij %2 staat iets op een plaats die niet bestaat. Open het bestand in Excel of LibreOffice, bewaar het opnieuw en kies het daarna.")
            .arg(shortName(spot.sheet), QString::number(spot.row)),
        QStringLiteral("unreadable row or cell reference"));
}

Fault badValue(const Spot &spot, const QString &detail)
{
    return damaged(
        say("sheet",
            "Blad '%1': wat in cel %2 staat is niet leesbaar. Open het bestand in Excel of LibreOffice, kijk die cel na, bewaar het en kies het opnieuw.")
            .arg(shortName(spot.sheet), cellName(spot)),
        detail);
}

Fault missingText(const Spot &spot)
{
    return damaged(say("sheet", "Blad '%1': de tekst van cel %2 zit niet in het bestand. Vraag de afzender om het nog eens te sturen.")
                       .arg(shortName(spot.sheet), cellName(spot)),
        QStringLiteral("shared string index out of range"));
}

Fault cellTooLong(const Spot &spot, int limit)
{
    return foreign(say("sheet", "Blad '%1': cel %2 heeft meer dan %3 tekens. Kort de tekst in, bewaar het bestand en kies het opnieuw.")
                       .arg(shortName(spot.sheet), cellName(spot), grouped(limit)),
        QStringLiteral("cell too long"));
}

Fault sharedTextTooLong(int limit)
{
    return foreign(
        say("sheet", "In dit rekenblad heeft een cel meer dan %1 tekens. Kort die tekst in, bewaar het bestand en kies het opnieuw.")
            .arg(grouped(limit)),
        QStringLiteral("shared string too long"));
}

Fault tooManyRows(const QString &sheet, int limit)
{
    return foreign(say("sheet", "Blad '%1' heeft meer dan %2 rijen. Verdeel de rijen over meer bestanden en kies ze een voor een.")
                       .arg(shortName(sheet), grouped(limit)),
        QStringLiteral("too many rows"));
}

Fault tooManyColumns(const Spot &spot, int limit)
{
    return foreign(
        say("sheet",
            "Blad '%1': rij %2 heeft meer dan %3 kolommen. Haal de kolommen weg die leeg zijn of niet nodig zijn, bewaar het bestand en kies het opnieuw.")
            .arg(shortName(spot.sheet), QString::number(spot.row), grouped(limit)),
        QStringLiteral("too many columns"));
}

Fault tooManyCells(const QString &sheet, qint64 limit)
{
    return foreign(
        say("sheet",
            "Blad '%1' heeft meer dan %2 cellen. Haal rijen en kolommen weg die niet nodig zijn, bewaar het bestand en kies het opnieuw.")
            .arg(shortName(sheet), grouped(limit)),
        QStringLiteral("too many cells"));
}

Fault unreadableCharacters(qint64 line)
{
    return damaged(
        say("sheet",
            "Regel %1 heeft tekens die Luwte niet kan lezen. Open het bestand in Excel of LibreOffice, bewaar het als CSV UTF-8 en kies het opnieuw.")
            .arg(grouped(line)),
        QStringLiteral("undecodable text"));
}

Fault openQuote(qint64 line)
{
    return damaged(
        say("sheet",
            "Op regel %1 begint een tekst met een aanhalingsteken dat niet meer sluit. Kijk die regel na, of bewaar het bestand als .xlsx en kies dat.")
            .arg(grouped(line)),
        QStringLiteral("unterminated quote"));
}

} // namespace luwte::sheet::faults
