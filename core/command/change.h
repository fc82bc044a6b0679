#pragma once
// The two shapes most commands have, said once: change fields of a record, and add something that belongs to a case.

#include "core/command/catalog.h"

namespace luwte::command {

[[nodiscard]] inline Refusal noSuchRecord(const FieldInfo &field)
{
    return {QStringLiteral("record.unknown"), say("change", "%1 is er niet (meer). Zoek het opnieuw op.").arg(field.label()), QLatin1String(field.name)};
}

/// The argument that names a case.
[[nodiscard]] inline FieldInfo caseField(bool required = true)
{
    return {.name = "case", .nl = "Casus", .en = "Case", .type = FieldType::Ref, .required = required, .ref = "case"};
}

/// The fields of R that a caller may give: all but `closed`, which commands of their own set.
template<class R>
[[nodiscard]] QList<FieldInfo> openFields(const QStringList &closed)
{
    QList<FieldInfo> open;
    for (const FieldInfo &info : describe<R>().infos())
        if (!closed.contains(QLatin1String(info.name)))
            open.append(info);
    return open;
}

/// Reads `with` over `record`, refusing closed and unknown fields.
template<class R>
[[nodiscard]] Refusals readOpen(const QJsonObject &with, const QStringList &closed, R &record)
{
    Refusals refusals;
    QJsonObject open = with;
    for (const QString &name : closed) {
        if (open.contains(name))
            refusals.append(unknownField(name));
        open.remove(name);
    }
    return refusals + readJson(open, record);
}

template<class R>
using Guard = std::function<Refusals(Call &, const R *before, R &after)>;

/// "x.change": {id, any open fields}. The guard may complete the record and has the last word.
template<class R>
[[nodiscard]] CommandSpec changing(const char *name, Purpose purpose, access::Right right, const QStringList &closed, Guard<R> guard = {})
{
    const FieldInfo id{.name = "id", .nl = describe<R>().info().nl, .en = describe<R>().info().en, .type = FieldType::Ref, .required = true, .ref = describe<R>().info().kind};
    QList<FieldInfo> fields = openFields<R>(closed);
    for (FieldInfo &field : fields)
        field.required = false; // what is not named stays as it is
    return {QString::fromLatin1(name), purpose, right, QList<FieldInfo>{id} + fields, [=](Call &call, const QJsonObject &with) -> Result<Outcome> {
        const auto key = Id::fromText(with.value(QLatin1String("id")).toString());
        const auto before = key ? call.unit.find<R>(*key) : std::nullopt;
        if (!before)
            return refuse({noSuchRecord(id)});
        QJsonObject given = with;
        given.remove(QStringLiteral("id"));
        R after = *before;
        Refusals refusals = readOpen(given, closed, after);
        if (refusals.isEmpty() && guard)
            refusals = guard(call, &*before, after);
        if (!refusals.isEmpty())
            return refuse(refusals);
        call.unit.save(after);
        return Outcome{after.id, {}};
    }};
}

/// "x.add": {case, open fields}. `CaseRecord` says how a case is loaded; R has members person and caseId.
template<class R, class CaseRecord>
[[nodiscard]] CommandSpec addingToCase(const char *name, Purpose purpose, access::Right right, const QStringList &closed,
    std::function<Refusals(Call &, const CaseRecord &, R &)> guard = {})
{
    const QStringList shut = closed + QStringList{QStringLiteral("person"), QStringLiteral("case_id")};
    return {QString::fromLatin1(name), purpose, right, QList<FieldInfo>{caseField()} + openFields<R>(shut), [=](Call &call, const QJsonObject &with) -> Result<Outcome> {
        const auto key = Id::fromText(with.value(QLatin1String("case")).toString());
        const auto found = key ? call.unit.find<CaseRecord>(*key) : std::nullopt;
        if (!found)
            return refuse({noSuchRecord(caseField())});
        R record;
        record.person = found->person;
        record.caseId = found->id;
        QJsonObject fields = with;
        fields.remove(QStringLiteral("case"));
        Refusals refusals = readOpen(fields, shut, record);
        if (refusals.isEmpty() && guard)
            refusals = guard(call, *found, record);
        if (!refusals.isEmpty())
            return refuse(refusals);
        call.unit.save(record);
        return Outcome{record.id, {}};
    }};
}

} // namespace luwte::command
