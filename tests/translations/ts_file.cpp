#include "tests/translations/ts_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

namespace luwte::test {

static TsText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsText text{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            text.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            text.translation = xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QList<TsText> readTs(const QByteArray &bytes)
{
    QList<TsText> texts;
    QXmlStreamReader xml(bytes);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            texts.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<TsText>() : texts;
}

QList<TsText> readTsFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readTs(file.readAll()) : QList<TsText>();
}

QStringList without(const QList<TsText> &these, const QList<TsText> &those)
{
    QStringList missing;
    for (const TsText &text : these)
        if (std::ranges::none_of(those, [&](const TsText &other) { return other.sameSource(text); }))
            missing.append(QStringLiteral("%1: %2").arg(text.context, text.source));
    return missing;
}

/// %1, %2 … in order, doubles too.
static QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?[0-9]+|n)"));
    QStringList found;
    for (auto at = pattern.globalMatch(text); at.hasNext();)
        found.append(at.next().captured());
    found.sort();
    return found;
}

/// The mark a sentence ends with, if it is one that means something.
static QChar endOf(const QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return QStringLiteral(".?!:…").contains(last) ? last : QChar();
}

static qsizetype blanksBefore(const QString &text)
{
    return std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); }) - text.begin();
}

static qsizetype blanksAfter(const QString &text)
{
    return std::find_if(text.rbegin(), text.rend(), [](QChar c) { return !c.isSpace(); }) - text.rbegin();
}

QStringList faultsIn(const TsText &text)
{
    const QString where = QStringLiteral("%1: \"%2\" ").arg(text.context, text.source);
    if (!text.finished || text.translation.trimmed().isEmpty())
        return {where + QStringLiteral("is not translated")};
    QStringList faults;
    if (placeholders(text.source) != placeholders(text.translation))
        faults.append(where + QStringLiteral("has other placeholders than \"%1\"").arg(text.translation));
    if (endOf(text.source) != endOf(text.translation))
        faults.append(where + QStringLiteral("ends otherwise than \"%1\"").arg(text.translation));
    if (blanksBefore(text.source) != blanksBefore(text.translation) || blanksAfter(text.source) != blanksAfter(text.translation))
        faults.append(where + QStringLiteral("has other blanks around it than \"%1\"").arg(text.translation));
    if (text.source.contains(u'\n') != text.translation.contains(u'\n'))
        faults.append(where + QStringLiteral("has other lines than \"%1\"").arg(text.translation));
    return faults;
}

} // namespace luwte::test
