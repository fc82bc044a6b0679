#pragma once
// One description per record. A record type names its fields once; SQL columns, journal entries, JSON, differences between
// two versions, history lines, forms, the data dictionary and exports all come from that description.
//
//   struct Pet : Record { QString name; Answer<QDate> born; };
//   template<> const Description<Pet> &describe<Pet>()
//   {
//       static const Description<Pet> d({.kind = "pet", .table = "pet", .nl = "Huisdier", .en = "Pet"}, {
//           field<&Pet::name>({.name = "name", .nl = "Naam", .en = "Name"}),
//           field<&Pet::born>({.name = "born", .nl = "Geboren", .en = "Born"}),
//       });
//       return d;
//   }

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/say.h"

namespace luwte {

/// What a column and a journal entry hold: nothing, a number, text, or bytes.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

/// A column of a row as it lies in the store, valid until the next row: what fields are filled from, without a copy in between.
struct Cell
{
    enum class Kind : quint8 { Null, Number, Text, Bytes };
    Kind kind = Kind::Null;
    qint64 number = 0;
    QByteArrayView bytes; ///< of a text: UTF-8
    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    [[nodiscard]] bool isText(QByteArrayView text) const { return kind == Kind::Text && bytes == text; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(bytes.data(), bytes.size()); }
};

enum class FieldType : quint8 { Auto, Text, LongText, Code, CodeSet, Date, Instant, Number, Flag, Ref };

/// How careful to be with a field (security.md, domain.md 2.9).
enum class Sensitivity : quint8 {
    Plain,    ///< says nothing about who somebody is
    Personal, ///< identifies or describes a person
    Special,  ///< health, sexual life, ethnicity, gender identity, criminal matter: folded on screen
    Secret,   ///< GEHEIM: addresses of shelters and people; shown on request with a reason, never in exports
};

/// Which ways out may carry a field; dump and the office's own exchange carry all.
enum Carry : quint8 { CarryNone = 0, CarryHtcds = 1, CarryClientPrint = 2 };

struct FieldInfo
{
    const char *name = "";            ///< column and JSON key; never changes once shipped
    const char *nl = "";              ///< label
    const char *en = "";              ///< label
    const char *codes = "";           ///< code list of Code and Codes fields
    FieldType type = FieldType::Auto; ///< Auto: from the member's type
    Sensitivity sensitivity = Sensitivity::Personal;
    int carry = CarryNone;
    bool required = false; ///< a command refuses without it
    bool answer = false;   ///< knows the three missing values; set by field()
    const char *ref = "";  ///< kind of the record a Ref names

    [[nodiscard]] QString label() const { return inLanguage(QString::fromUtf8(nl), QString::fromUtf8(en)); }
};

/// Common to all records. Who and when are kept by the door; the device is in the journal.
struct Record
{
    Id id;
    Instant madeAt;
    QString madeBy;
    Instant changedAt;
    QString changedBy;
    bool operator==(const Record &) const = default;
};

struct RecordInfo
{
    const char *kind = "";  ///< "person", "case", …: in the journal, `dump`, search results
    const char *table = ""; ///< SQL table
    const char *nl = "";
    const char *en = "";
    /// Field with the record that this one belongs to. Rows of one owner lie together, its history includes them and its erasure takes
    /// them along. "" when the record stands on its own.
    const char *owner = "";
};

template<class T>
struct Codec; // to and from Value, from Cell, and the field type it implies

template<>
struct Codec<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static Value to(const QString &v) { return v.isEmpty() ? Value() : Value(v); }
    static bool from(const Value &v, QString &out)
    {
        out = std::holds_alternative<QString>(v) ? std::get<QString>(v) : QString();
        return v.index() == 0 || v.index() == 2;
    }
    static bool read(const Cell &cell, QString &out)
    {
        out = cell.kind == Cell::Kind::Text ? cell.text() : QString();
        return cell.isNull() || cell.kind == Cell::Kind::Text;
    }
};

template<>
struct Codec<Code>
{
    static constexpr FieldType type = FieldType::Code;
    static Value to(const Code &v) { return Codec<QString>::to(v.value); }
    static bool from(const Value &v, Code &out) { return Codec<QString>::from(v, out.value); }
    static bool read(const Cell &cell, Code &out) { return Codec<QString>::read(cell, out.value); }
};

template<>
struct Codec<Codes>
{
    static constexpr FieldType type = FieldType::CodeSet;
    static Value to(const Codes &v); ///< space-separated
    static bool from(const Value &v, Codes &out);
    static bool read(const Cell &cell, Codes &out);
};

template<>
struct Codec<QDate>
{
    static constexpr FieldType type = FieldType::Date;
    static Value to(const QDate &v) { return v.isValid() ? Value(v.toString(Qt::ISODate)) : Value(); }
    static bool from(const Value &v, QDate &out);
    static bool read(const Cell &cell, QDate &out);
};

template<>
struct Codec<Instant>
{
    static constexpr FieldType type = FieldType::Instant;
    static Value to(const Instant &v) { return v.isNull() ? Value() : Value(v.ms()); }
    static bool from(const Value &v, Instant &out)
    {
        out = std::holds_alternative<qint64>(v) ? Instant(std::get<qint64>(v)) : Instant();
        return v.index() < 2;
    }
    static bool read(const Cell &cell, Instant &out)
    {
        out = cell.kind == Cell::Kind::Number ? Instant(cell.number) : Instant();
        return cell.isNull() || cell.kind == Cell::Kind::Number;
    }
};

template<>
struct Codec<Id>
{
    static constexpr FieldType type = FieldType::Ref;
    static Value to(const Id &v) { return v.isNull() ? Value() : Value(v.toBytes()); }
    static bool from(const Value &v, Id &out);
    static bool read(const Cell &cell, Id &out);
};

template<>
struct Codec<int>
{
    static constexpr FieldType type = FieldType::Number;
    static Value to(const int &v) { return qint64(v); }
    static bool from(const Value &v, int &out)
    {
        out = std::holds_alternative<qint64>(v) ? int(std::get<qint64>(v)) : 0;
        return v.index() < 2;
    }
    static bool read(const Cell &cell, int &out)
    {
        out = int(cell.number);
        return cell.isNull() || cell.kind == Cell::Kind::Number;
    }
};

template<>
struct Codec<bool>
{
    static constexpr FieldType type = FieldType::Flag;
    static Value to(const bool &v) { return qint64(v); }
    static bool from(const Value &v, bool &out)
    {
        out = std::holds_alternative<qint64>(v) && std::get<qint64>(v) != 0;
        return v.index() < 2;
    }
    static bool read(const Cell &cell, bool &out)
    {
        out = cell.number != 0;
        return cell.isNull() || cell.kind == Cell::Kind::Number;
    }
};

template<class T>
struct Codec<std::optional<T>>
{
    static constexpr FieldType type = Codec<T>::type;
    static Value to(const std::optional<T> &v) { return v ? Codec<T>::to(*v) : Value(); }
    static bool from(const Value &v, std::optional<T> &out)
    {
        out.reset();
        return v.index() == 0 || Codec<T>::from(v, out.emplace());
    }
    static bool read(const Cell &cell, std::optional<T> &out)
    {
        out.reset();
        return cell.isNull() || Codec<T>::read(cell, out.emplace());
    }
};

template<class T>
struct Codec<Answer<T>>
{
    static constexpr FieldType type = Codec<T>::type;
    static Value to(const Answer<T> &v)
    {
        switch (v.state()) {
        case Asked::NotAsked: return {};
        case Asked::Unknown: return QString::fromLatin1(unknownText);
        case Asked::Declined: return QString::fromLatin1(declinedText);
        case Asked::Given: break;
        }
        return Codec<T>::to(v.value());
    }
    static bool from(const Value &v, Answer<T> &out)
    {
        if (v.index() == 0) {
            out = {};
            return true;
        }
        if (const auto *text = std::get_if<QString>(&v)) {
            if (*text == QLatin1String(unknownText)) {
                out = Answer<T>::unknown();
                return true;
            }
            if (*text == QLatin1String(declinedText)) {
                out = Answer<T>::declined();
                return true;
            }
        }
        T value{};
        const bool ok = Codec<T>::from(v, value);
        out = ok ? Answer<T>(value) : Answer<T>();
        return ok;
    }
    static bool read(const Cell &cell, Answer<T> &out)
    {
        out = {};
        if (cell.isNull())
            return true;
        if (cell.isText(unknownText)) {
            out = Answer<T>::unknown();
            return true;
        }
        if (cell.isText(declinedText)) {
            out = Answer<T>::declined();
            return true;
        }
        T value{};
        const bool ok = Codec<T>::read(cell, value);
        if (ok)
            out = Answer<T>(std::move(value));
        return ok;
    }
};

template<class T>
inline constexpr bool isAnswer = false;
template<class T>
inline constexpr bool isAnswer<Answer<T>> = true;

template<class R>
struct Field
{
    FieldInfo info;
    Value (*get)(const R &) = nullptr;
    bool (*set)(R &, const Value &) = nullptr; ///< false when the value does not fit the field's type
    bool (*read)(R &, const Cell &) = nullptr; ///< the same from a row
};

template<class M>
struct MemberOf;
template<class C, class T>
struct MemberOf<T C::*>
{
    using Class = C;
    using Type = T;
};

/// A field of the record from a pointer to its member.
template<auto Member>
[[nodiscard]] auto field(FieldInfo info)
{
    using M = MemberOf<decltype(Member)>;
    using R = typename M::Class;
    using T = typename M::Type;
    if (info.type == FieldType::Auto)
        info.type = Codec<T>::type;
    info.answer = isAnswer<T>;
    return Field<R>{
        info, [](const R &r) { return Codec<T>::to(r.*Member); }, [](R &r, const Value &v) { return Codec<T>::from(v, r.*Member); },
        [](R &r, const Cell &cell) { return Codec<T>::read(cell, r.*Member); }};
}

template<class R>
class Description
{
public:
    Description(RecordInfo info, std::vector<Field<R>> fields) : m_info(info), m_fields(std::move(fields)) {}

    [[nodiscard]] const RecordInfo &info() const { return m_info; }
    [[nodiscard]] const std::vector<Field<R>> &fields() const { return m_fields; }
    [[nodiscard]] const Field<R> *find(QStringView name) const
    {
        for (const auto &f : m_fields)
            if (name == QLatin1String(f.info.name))
                return &f;
        return nullptr;
    }
    [[nodiscard]] QList<FieldInfo> infos() const
    {
        QList<FieldInfo> list;
        for (const auto &f : m_fields)
            list.append(f.info);
        return list;
    }

private:
    RecordInfo m_info;
    std::vector<Field<R>> m_fields;
};

/// The description of a record or of a command's arguments; each type specialises it beside its definition.
template<class R>
[[nodiscard]] const Description<R> &describe();

} // namespace luwte
