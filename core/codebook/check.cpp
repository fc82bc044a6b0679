#include "core/codebook/check.h"

namespace luwte::codebook {

Refusals checkCodes(const FieldInfo &field, const Value &value, QDate on, const Book &book)
{
    const auto *text = std::get_if<QString>(&value);
    const bool coded = field.type == FieldType::Code || field.type == FieldType::CodeSet;
    if (!text || !coded || *field.codes == '\0')
        return {};
    if (field.answer && (*text == QLatin1String(unknownText) || *text == QLatin1String(declinedText)))
        return {};
    Refusals refusals;
    const QStringList codes = field.type == FieldType::CodeSet ? text->split(u' ', Qt::SkipEmptyParts) : QStringList{*text};
    for (const QString &code : codes) {
        const CodeValue *known = book.find(field.codes, code);
        if (!known)
            refusals.append({QStringLiteral("value.list"),
                say("codebook", "%1: kies een waarde uit de lijst %2. \"%3\" staat er niet in.")
                    .arg(field.label(), QLatin1String(field.codes), code),
                QLatin1String(field.name)});
        else if (!known->validOn(on))
            refusals.append({QStringLiteral("value.lapsed"),
                say("codebook", "%1: \"%2\" kan op deze datum niet gekozen worden. Kies een andere waarde.")
                    .arg(field.label(), known->label()),
                QLatin1String(field.name)});
    }
    return refusals;
}

} // namespace luwte::codebook
