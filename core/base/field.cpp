#include "core/base/field.h"

namespace luwte {

Value Codec<Codes>::to(const Codes &v)
{
    QString text;
    for (const Code &code : v) {
        if (!text.isEmpty())
            text.append(u' ');
        text.append(code.value);
    }
    return Codec<QString>::to(text);
}

bool Codec<Codes>::from(const Value &v, Codes &out)
{
    QString text;
    const bool ok = Codec<QString>::from(v, text);
    out.clear();
    for (const auto &part : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        out.append(Code(part.toString()));
    return ok;
}

bool Codec<QDate>::from(const Value &v, QDate &out)
{
    out = {};
    if (v.index() == 0)
        return true;
    const auto *text = std::get_if<QString>(&v);
    if (!text)
        return false;
    out = QDate::fromString(*text, Qt::ISODate);
    return out.isValid();
}

bool Codec<Id>::from(const Value &v, Id &out)
{
    out = {};
    if (v.index() == 0)
        return true;
    const auto *bytes = std::get_if<QByteArray>(&v);
    const auto id = bytes ? Id::fromBytes(*bytes) : std::nullopt;
    if (id)
        out = *id;
    return id.has_value();
}

} // namespace luwte
