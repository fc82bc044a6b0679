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

static void split(QStringView text, Codes &out)
{
    out.clear();
    for (const auto part : text.tokenize(u' ', Qt::SkipEmptyParts))
        out.append(Code(part.toString()));
}

bool Codec<Codes>::from(const Value &v, Codes &out)
{
    QString text;
    const bool ok = Codec<QString>::from(v, text);
    split(text, out);
    return ok;
}

bool Codec<Codes>::read(const Cell &cell, Codes &out)
{
    QString text;
    const bool ok = Codec<QString>::read(cell, text);
    split(text, out);
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

static int digits(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// As they are stored: 2026-03-02. Other ways of writing are for readers of other people's files.
bool Codec<QDate>::read(const Cell &cell, QDate &out)
{
    out = {};
    if (cell.isNull())
        return true;
    if (cell.kind != Cell::Kind::Text || cell.bytes.size() != 10 || cell.bytes[4] != '-' || cell.bytes[7] != '-')
        return false;
    const int year = digits(cell.bytes.first(4));
    const int month = digits(cell.bytes.sliced(5, 2));
    const int day = digits(cell.bytes.last(2));
    if (year < 0 || month < 0 || day < 0)
        return false;
    out = QDate(year, month, day);
    return out.isValid();
}

bool Codec<Id>::read(const Cell &cell, Id &out)
{
    out = {};
    if (cell.isNull())
        return true;
    const auto id = cell.kind == Cell::Kind::Bytes ? Id::fromBytes(cell.bytes) : std::nullopt;
    if (id)
        out = *id;
    return id.has_value();
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
