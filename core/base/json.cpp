#include "core/base/json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>

#include "core/base/fold.h"

namespace luwte {

static constexpr qsizetype maxText = 100'000;

QJsonValue toJson(const Value &value, FieldType type)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (type == FieldType::Flag)
            return *number != 0;
        if (type == FieldType::Instant)
            return Instant(*number).toText();
        return *number;
    }
    if (const auto *text = std::get_if<QString>(&value)) {
        if (type != FieldType::CodeSet || *text == QLatin1String(unknownText) || *text == QLatin1String(declinedText))
            return *text;
        QJsonArray array;
        for (const QString &code : text->split(u' ', Qt::SkipEmptyParts))
            array.append(code);
        return array;
    }
    if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        const auto id = Id::fromBytes(*bytes);
        return id ? id->toText() : QString::fromLatin1(bytes->toHex());
    }
    return QJsonValue::Null;
}

static bool isCode(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_.:-]{1,64}$"));
    return form.match(text).hasMatch();
}

static tl::unexpected<Refusals> misfit(const FieldInfo &info, const char *type, const QString &hint)
{
    return refuse(QStringLiteral("value.") + QLatin1String(type), say("json", "%1: %2").arg(info.label(), hint), QLatin1String(info.name));
}

static Result<Value> textFromJson(const QJsonValue &json, const FieldInfo &info)
{
    if (!json.isString())
        return misfit(info, "text", say("json", "geef een tekst tussen aanhalingstekens."));
    const QString text = json.toString();
    if (text.size() > maxText)
        return misfit(info, "long", say("json", "de tekst is langer dan 100.000 tekens. Maak de tekst korter."));
    return Codec<QString>::to(tidy(text, info.type == FieldType::LongText));
}

Result<Value> fromJson(const QJsonValue &json, const FieldInfo &info)
{
    if (json.isNull() || json.isUndefined())
        return Value();
    const QString text = json.toString();
    if (info.answer && json.isString() && (text == QLatin1String(unknownText) || text == QLatin1String(declinedText)))
        return Value(text);
    switch (info.type) {
    case FieldType::Auto:
    case FieldType::Text:
    case FieldType::LongText: return textFromJson(json, info);
    case FieldType::Code:
        if (text.isEmpty() && json.isString())
            return Value();
        if (!isCode(text))
            return misfit(info, "code", say("json", "kies een code uit de lijst %1.").arg(QLatin1String(info.codes)));
        return Value(text);
    case FieldType::CodeSet: {
        QStringList codes;
        const QJsonArray array = json.isString() ? QJsonArray{text} : json.toArray();
        if (!json.isArray() && !json.isString())
            return misfit(info, "codes", say("json", "geef een lijst van codes uit %1.").arg(QLatin1String(info.codes)));
        for (const auto &entry : array) {
            if (!entry.isString() || !isCode(entry.toString()))
                return misfit(info, "codes", say("json", "geef een lijst van codes uit %1.").arg(QLatin1String(info.codes)));
            if (!codes.contains(entry.toString()))
                codes.append(entry.toString());
        }
        return Codec<QString>::to(codes.join(u' '));
    }
    case FieldType::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (text.size() != 10 || !date.isValid() || date.year() < 1850 || date.year() > 2200)
            return misfit(info, "date", say("json", "geef een datum als 2026-03-02, tussen 1850 en 2200."));
        return Value(text);
    }
    case FieldType::Instant: {
        const auto instant = Instant::fromText(text);
        if (!instant)
            return misfit(info, "instant", say("json", "geef een tijdstip als 2026-03-02T09:00."));
        return Value(instant->ms());
    }
    case FieldType::Number: {
        const double number = json.toDouble(NAN);
        if (!json.isDouble() || std::floor(number) != number || std::fabs(number) > 2e9)
            return misfit(info, "number", say("json", "geef een heel getal."));
        return Value(qint64(number));
    }
    case FieldType::Flag:
        if (!json.isBool())
            return misfit(info, "flag", say("json", "geef true of false."));
        return Value(qint64(json.toBool()));
    case FieldType::Ref: {
        const auto id = Id::fromText(text);
        if (!id)
            return misfit(info, "ref", say("json", "geef de id van een bestaand record."));
        return Value(id->toBytes());
    }
    }
    return Value();
}

Refusal unknownField(const QString &name)
{
    return {QStringLiteral("field.unknown"),
        say("json", "Luwte kent het veld '%1' hier niet. Kijk met 'luwte-cli verbs' welke velden er zijn.").arg(name.left(60)),
        name.left(60)};
}

Refusal missingField(const FieldInfo &info)
{
    return {QStringLiteral("field.required"), say("json", "Vul in: %1.").arg(info.label()), QLatin1String(info.name)};
}

} // namespace luwte
