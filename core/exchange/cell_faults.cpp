#include "core/exchange/cell_faults.h"

#include "core/base/fold.h"
#include "core/base/locale.h"
#include "core/base/say.h"

namespace luwte::exchange::faults {

/// What was typed comes from the file: short, on one line, without characters that turn text around.
static QString shortly(const QString &typed)
{
    const QString clean = tidy(typed.left(300));
    return clean.size() > 60 ? clean.left(59) + QChar(0x2026) : clean;
}

static QString dayOf(QDate date)
{
    return readersLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

static CellFault doubt(CellFault at, const QString &code, const QString &message)
{
    at.code = code;
    at.message = message;
    at.severity = Severity::Doubt;
    return at;
}

static CellFault notice(CellFault at, const QString &code, const QString &message)
{
    at.code = code;
    at.message = message;
    at.severity = Severity::Notice;
    return at;
}

CellFault noDate(CellFault at, const QString &what, DateReason reason, const QString &typed)
{
    const QString code = reason == DateReason::Future ? what + QStringLiteral("-future") : what;
    return doubt(std::move(at), code, say("import", "Hier staat '%1'. %2").arg(shortly(typed), dateAdvice(reason)));
}

CellFault shortYear(CellFault at, const QString &what, QDate read)
{
    return notice(std::move(at), what + QStringLiteral("-century"), say("import", "Hier staat een jaar van twee cijfers. Luwte leest het als %1.").arg(dayOf(read)));
}

CellFault onlyYear(CellFault at, int year)
{
    return notice(std::move(at), QStringLiteral("birthdate-year"), say("import", "Hier staat geen hele datum. Luwte bewaart %1 als geschat geboortejaar.").arg(QString::number(year)));
}

CellFault noCountry(CellFault at, const QString &what, const QString &typed)
{
    return doubt(std::move(at), what, say("import", "Luwte kent '%1' niet als land. Schrijf de naam van het land, of de landcode van twee letters, zoals NL.").arg(shortly(typed)));
}

CellFault notInList(CellFault at, const QString &what, const QString &typed)
{
    return doubt(std::move(at), what, say("import", "'%1' staat niet in de keuzelijst van deze kolom. Kies een waarde uit die lijst.").arg(shortly(typed)));
}

CellFault several(CellFault at, const QString &what, const QString &taken)
{
    return notice(std::move(at), what + QStringLiteral("-several"), say("import", "Hier past een waarde, en er staan er meer. Luwte neemt '%1'; de rest staat in de notitie.").arg(shortly(taken)));
}

CellFault noPhone(CellFault at, const QString &what, const QString &typed)
{
    return doubt(std::move(at), what, say("import", "'%1' is geen telefoonnummer dat Luwte kan lezen. Schrijf een nummer in deze cel; zet de landcode erbij als het niet Nederlands is.").arg(shortly(typed)));
}

CellFault formula(CellFault at)
{
    return notice(std::move(at), QStringLiteral("formula"), say("import", "Hier staat een formule. Luwte rekent die niet uit en bewaart de formule als gewone tekst."));
}

CellFault sheetError(CellFault at)
{
    return doubt(std::move(at), QStringLiteral("cell-error"), say("import", "Deze cel kon in het rekenblad niet worden berekend. Vul hier zelf een waarde in."));
}

CellFault longText(CellFault at, qsizetype length)
{
    return notice(std::move(at), QStringLiteral("long"), say("import", "Deze tekst heeft %1 tekens. Luwte bewaart de hele tekst; kijk of die op de goede plek staat.").arg(readersLocale().toString(qint64(length))));
}

CellFault cutText(CellFault at, qsizetype length, qsizetype kept)
{
    return doubt(std::move(at), QStringLiteral("long"), say("import", "Deze tekst heeft %1 tekens. Luwte bewaart de eerste %2. Verdeel de tekst over meer cellen om alles te bewaren.")
            .arg(readersLocale().toString(qint64(length)), readersLocale().toString(qint64(kept))));
}

CellFault longName(CellFault at, qsizetype length, qsizetype kept)
{
    return notice(std::move(at), QStringLiteral("long"), say("import", "Deze tekst heeft %1 tekens. Luwte zet de eerste %2 in het veld en bewaart het geheel in een notitie.")
            .arg(readersLocale().toString(qint64(length)), readersLocale().toString(qint64(kept))));
}

CellFault spaces(CellFault at)
{
    return notice(std::move(at), QStringLiteral("spaces"), say("import", "Bij deze tekst stonden extra spaties of onzichtbare tekens. Luwte heeft ze weggehaald."));
}

CellFault noName(CellFault at, const QString &workingName)
{
    return doubt(std::move(at), QStringLiteral("no-name"), say("import", "In deze rij staat geen naam. De werknaam wordt '%1'. Vul de naam in zodra die bekend is.").arg(workingName));
}

} // namespace luwte::exchange::faults
