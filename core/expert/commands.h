#pragma once
// The verbs of the room.

#include "core/expert/schema.h"
#include "core/expert/views.h"

namespace luwte::expert {

/// Comes after victim and care, whose verbs it guards.
void addTo(command::Catalog &catalog);

/// expert.add, expert.change, expert.bar, expert.unbar
void addRegister(command::Catalog &catalog);
/// assignment.request, .match, .introduce, .start, .recheck
void addAssignments(command::Catalog &catalog);
/// assignment.complete, .stop, .decline_by_client, .debrief
void addEndings(command::Catalog &catalog);
/// An expert named at an intake, a plan or an evaluation is known, works now, and is not barred from that client.
void addGuards(command::Catalog &catalog);
/// expert.list, expert.show, expert.match, experts.due; assignment.of_case, assignment.card, assignments.mine, assignment.claim
void addQueries(command::Catalog &catalog);

} // namespace luwte::expert
