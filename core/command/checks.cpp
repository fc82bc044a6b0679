#include "core/command/checks.h"

#include <QJsonArray>

#include "core/codebook/book.h"

namespace luwte::command {

Refusals checkCodes(const QList<FieldInfo> &fields, const QJsonObject &with, QDate today)
{
    Refusals refusals;
    for (const FieldInfo &field : fields) {
        if (field.codes[0] == '\0' || (field.type != FieldType::Code && field.type != FieldType::CodeSet))
            continue;
        const QString name = QLatin1String(field.name);
        const QJsonValue value = with.value(name);
        const QJsonArray codes = value.isArray() ? value.toArray() : value.isString() ? QJsonArray{value} : QJsonArray{};
        for (const auto &entry : codes) {
            const QString code = entry.toString();
            const bool missing = field.answer && (code == QLatin1String(unknownText) || code == QLatin1String(declinedText));
            if (code.isEmpty() || missing || codebook::Book::standard().has(QString::fromLatin1(field.codes), code, today))
                continue;
            refusals.append({QStringLiteral("code.unknown"),
                say("checks", "%1: '%2' staat niet in de lijst. Kies een waarde uit de lijst %3.").arg(field.label(), code.left(60), QLatin1String(field.codes)), name});
        }
    }
    return refusals;
}

} // namespace luwte::command
