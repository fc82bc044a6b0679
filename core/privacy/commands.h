#pragma once
// The verbs of the room and its tables.

#include "core/command/catalog.h"
#include "core/command/change.h"
#include "core/privacy/views.h"

namespace luwte::privacy {

/// `whole` gives the house's catalogue once it is complete: an access file and an erasure go over every kind of record there is, also those
/// of rooms that come later.
void addTo(command::Catalog &catalog, const command::Catalog &(*whole)());
[[nodiscard]] const char *schema();
/// The complete catalogue.
[[nodiscard]] const command::Catalog &wholeHouse();

void addConsent(command::Catalog &catalog);
void addSharing(command::Catalog &catalog);
void addRequests(command::Catalog &catalog);
void addErasure(command::Catalog &catalog);
void addKeeping(command::Catalog &catalog);
void addFunding(command::Catalog &catalog);
void addFundingTime(command::Catalog &catalog);

struct PersonArgs
{
    Id person;
};

/// "x.step": {<key>: the record, any of `open`}. The guard completes the record and has the last word; `required` names what cannot be left out.
template<class R>
[[nodiscard]] command::CommandSpec stepping(const char *name, command::Purpose purpose, access::Right right, const char *key, const QStringList &open, const QStringList &required,
    std::function<Refusals(command::Call &, R &)> guard)
{
    const FieldInfo id{.name = key, .nl = describe<R>().info().nl, .en = describe<R>().info().en, .type = FieldType::Ref, .required = true, .ref = describe<R>().info().kind};
    QList<FieldInfo> fields{id};
    QStringList closed;
    for (FieldInfo info : describe<R>().infos()) {
        info.required = required.contains(QLatin1String(info.name));
        if (open.contains(QLatin1String(info.name)))
            fields.append(info);
        else
            closed.append(QLatin1String(info.name));
    }
    return {QString::fromLatin1(name), purpose, right, fields, [=](command::Call &call, const QJsonObject &with) -> Result<command::Outcome> {
        const auto found = Id::fromText(with.value(QLatin1String(key)).toString());
        auto record = found ? call.unit.find<R>(*found) : std::nullopt;
        if (!record)
            return refuse({command::noSuchRecord(id)});
        QJsonObject given = with;
        given.remove(QLatin1String(key));
        Refusals refusals = command::readOpen(given, closed, *record);
        for (const FieldInfo &field : fields)
            if (field.required && QByteArrayView(field.name) != QByteArrayView(key) && given.value(QLatin1String(field.name)).toVariant().toString().isEmpty())
                refusals.append(missingField(field));
        if (refusals.isEmpty())
            refusals = guard(call, *record);
        if (!refusals.isEmpty())
            return refuse(refusals);
        call.unit.save(*record);
        return command::Outcome{record->id, {}};
    }};
}

/// A record with its id, without nulls.
template<class R>
[[nodiscard]] QJsonObject withId(const R &record)
{
    QJsonObject json = toJson(record);
    json.insert(QStringLiteral("id"), record.id.toText());
    return json;
}

} // namespace luwte::privacy

template<>
const luwte::Description<luwte::privacy::PersonArgs> &luwte::describe<luwte::privacy::PersonArgs>();
