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

void addIntake(command::Catalog &catalog);
void addCaseStates(command::Catalog &catalog);
void addQueries(command::Catalog &catalog);

} // namespace luwte::victim
