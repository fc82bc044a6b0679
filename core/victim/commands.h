#pragma once
// The verbs of the room and its tables.

#include "core/command/catalog.h"
#include "core/victim/after_save.h"
#include "core/victim/types.h"

namespace luwte::victim {

void addTo(command::Catalog &catalog);
[[nodiscard]] const char *schema();

/// The next case number of this office in that year, e.g. "2026-0001-ZUID".
[[nodiscard]] QString nextCaseNumber(store::Connection &connection, QDate today);
/// Makes a case for a person, with number, state "registered" and the moment of registration. The person is saved first when new.
void openCase(command::Call &call, Person &person, Case &c);
/// Somebody who is here and coordinates cases. Codes "case.coordinator.unknown", "case.coordinator.role".
[[nodiscard]] Refusals checkCoordinator(command::Call &call, const QString &name);
/// What a phone number looks like in a record: E.164 beside what was typed; a number that cannot exist stays as typed, "unknown" beside it.
void normalisePhone(Person &person);

/// Somebody is out of sight from now on: the absence that belongs to what the case says.
void beginAbsence(command::Call &call, const Case &c);
/// A correction of what the case says while somebody is out of sight.
void correctAbsence(command::Call &call, const Case &c);
/// The case moved to another region: so did the person, as far as known.
void noteRegion(command::Call &call, const Case &before, const Case &after);
/// "case.in_sight", and the steps while somebody is out of sight.
void addSight(command::Catalog &catalog);
void addWhereabouts(command::Catalog &catalog);
void addAftercare(command::Catalog &catalog);
/// Plans the aftercare contacts that a case does not have yet, counted from today.
void planMissingAftercare(command::Call &call, const Case &c);
/// Code "case.closed" for a case that nobody works on any more.
[[nodiscard]] Refusals refuseClosed(const Case &c);

void addIntake(command::Catalog &catalog);
void addCaseStates(command::Catalog &catalog);
void addQueries(command::Catalog &catalog);

} // namespace luwte::victim
