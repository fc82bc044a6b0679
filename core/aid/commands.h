#pragma once
// The verbs of the room and its tables.

#include "core/command/catalog.h"
#include "core/command/change.h"
#include "core/aid/views.h"

namespace luwte::aid {

void addTo(command::Catalog &catalog);
[[nodiscard]] const char *schema();

void addSafetyPlan(command::Catalog &catalog);
void addInterpreters(command::Catalog &catalog);
void addInterpreterUse(command::Catalog &catalog);
void addRights(command::Catalog &catalog);
void addAppointments(command::Catalog &catalog);

/// Code "case.closed" for a case that nobody works on any more.
[[nodiscard]] Refusals refuseClosed(const victim::Case &c);

struct PersonArgs
{
    Id person;
};

struct CaseArgs
{
    Id caseId;
};

/// A record with its id, without nulls.
template<class R>
[[nodiscard]] QJsonObject withId(const R &record)
{
    QJsonObject json = toJson(record);
    json.insert(QStringLiteral("id"), record.id.toText());
    return json;
}

} // namespace luwte::aid

template<>
const luwte::Description<luwte::aid::PersonArgs> &luwte::describe<luwte::aid::PersonArgs>();
template<>
const luwte::Description<luwte::aid::CaseArgs> &luwte::describe<luwte::aid::CaseArgs>();
