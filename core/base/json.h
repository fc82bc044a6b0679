#pragma once
// JSON to and from records by their description: script lines, journal, dump, exchange.

#include <QJsonObject>
#include <QJsonValue>

#include "core/base/field.h"
#include "core/base/result.h"

namespace luwte {

/// Instants with zone, dates ISO, codes as codes, lists as arrays, ids as UUID text; missing values as null, "unknown", "declined".
[[nodiscard]] QJsonValue toJson(const Value &value, FieldType type);

/// The reverse, type-checked; refusal "value.<type>" names `info.name` as its field and says what form is expected. Texts are tidied
/// (fold.h) and at most 100,000 characters.
[[nodiscard]] Result<Value> fromJson(const QJsonValue &json, const FieldInfo &info);

/// All fields of a record; null members are left out unless `withNull`.
template<class R>
[[nodiscard]] QJsonObject toJson(const R &record, bool withNull = false)
{
    QJsonObject object;
    for (const auto &f : describe<R>().fields()) {
        const QJsonValue value = toJson(f.get(record), f.info.type);
        if (withNull || !value.isNull())
            object.insert(QLatin1String(f.info.name), value);
    }
    return object;
}

[[nodiscard]] Refusal unknownField(const QString &name);
[[nodiscard]] Refusal missingField(const FieldInfo &info);

/// Reads the members that `object` has into `record`; collects a refusal for each that is unknown or does not fit, and for each
/// required field that is empty afterwards.
template<class R>
[[nodiscard]] Refusals readJson(const QJsonObject &object, R &record)
{
    Refusals refusals;
    const auto &description = describe<R>();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Field<R> *f = description.find(it.key());
        if (!f) {
            refusals.append(unknownField(it.key()));
            continue;
        }
        const auto value = fromJson(it.value(), f->info);
        if (!value)
            refusals += value.error();
        else
            (void)f->set(record, *value);
    }
    for (const auto &f : description.fields())
        if (f.info.required && f.get(record).index() == 0)
            refusals.append(missingField(f.info));
    return refusals;
}

} // namespace luwte
