#pragma once
// "residence.grant", "criminal.report": a verb a step. Each is the record of a step with what that step asks for.

#include "core/command/change.h"
#include "core/lane/rules.h"

namespace luwte::lane {

struct StepForm
{
    const char *name;
    command::Purpose purpose;
    const char *step;
    QStringList open;     ///< fields of the record that the verb takes besides the case
    QStringList required; ///< of those
};

/// Reads `form.open` into a new record of the case, lets `guard` complete and check it, and saves it. The guard may save more.
template<class R>
[[nodiscard]] command::CommandSpec stepping(const StepForm &form, std::function<Refusals(command::Call &, victim::Case &, R &)> guard)
{
    QList<FieldInfo> fields{command::caseField()};
    QStringList closed;
    for (FieldInfo info : describe<R>().infos()) {
        info.required = form.required.contains(QLatin1String(info.name));
        if (form.open.contains(QLatin1String(info.name)))
            fields.append(info);
        else
            closed.append(QLatin1String(info.name));
    }
    return {QString::fromLatin1(form.name), form.purpose, access::Right::CaseWrite, fields, [=, step = form.step](command::Call &call, const QJsonObject &with) -> Result<command::Outcome> {
        const auto key = Id::fromText(with.value(QLatin1String("case")).toString());
        auto c = key ? call.unit.find<victim::Case>(*key) : std::nullopt;
        if (!c)
            return refuse({command::noSuchRecord(command::caseField())});
        R record;
        record.person = c->person;
        record.caseId = c->id;
        record.step = Code(step);
        QJsonObject given = with;
        given.remove(QStringLiteral("case"));
        Refusals refusals = rules::checkOpen(*c) + command::readOpen(given, closed, record);
        for (const FieldInfo &field : fields)
            if (field.required && &field != &fields.front() && QByteArrayView(field.name) != "case" && given.value(QLatin1String(field.name)).toVariant().toString().isEmpty())
                refusals.append(missingField(field));
        if (!record.on.isValid())
            record.on = call.today();
        if (refusals.isEmpty())
            refusals = guard(call, *c, record);
        if (!refusals.isEmpty())
            return refuse(refusals);
        call.unit.save(record);
        return command::Outcome{record.id, {}};
    }};
}

} // namespace luwte::lane
