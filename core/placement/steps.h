#pragma once
// What several verbs of the room share: finding what a command is about, taking a place, writing down a bespoke decision.

#include "core/command/change.h"
#include "core/placement/need.h"
#include "core/placement/rules.h"

namespace luwte::placement {

/// A placement with everything its guards look at.
struct Scene
{
    Placement placement;
    Subject subject;
};

/// The field "placement" that most verbs have.
[[nodiscard]] FieldInfo placementField();
[[nodiscard]] FieldInfo facilityField(bool required = false);
using command::caseField;

/// The placement with its case and person; the need is that on `on` with the wishes of the request. Refusal "record.unknown".
[[nodiscard]] Result<Scene> sceneOf(command::Call &call, const Id &placement, QDate on);
/// The facility, or the refusal that it is not known; "placement.facility" when nobody said which.
[[nodiscard]] Result<Facility> facilityFor(command::Call &call, const Id &id);

/// Writes reason and review date into the placement and the journal entry.
void deviate(command::Call &call, Placement &placement, const command::Deviation &deviation);

/// Holds place `number` (0: any) of the facility for the placement from now on. The refusals of choosePlace().
[[nodiscard]] Refusals holdPlace(command::Call &call, Placement &placement, const Facility &facility, int number);
/// Lets a held place go.
void releasePlace(Placement &placement);
/// A reservation of this place that ran out goes back to being a request, now that somebody else takes the place; not that of `self`.
void dropExpired(command::Call &call, const Id &facility, int number, const Id &self);

/// Before the first change of its capacity: writes down what it was from the day the facility was added. `facility` as it is stored.
void rememberCapacity(command::Call &call, const Facility &facility);

/// Refusal "placement.household" when somebody who goes to `facility` (null: leaves) would part from their household.
[[nodiscard]] Refusals staysTogether(command::Call &call, const Id &person, const Id &facility);
/// Notes that somebody no longer belongs to their household, if they do; who is left alone does not either.
void leaveHousehold(command::Call &call, const Id &person, Instant at, const QString &reason);

/// Closes the open gap of the placement's case when the stay begins; {"gap","days_waited"}, or an empty object when nobody waited.
[[nodiscard]] QJsonObject closeGap(command::Call &call, const Placement &stay);

template<class T>
void addRefusals(Refusals &refusals, const Result<T> &result)
{
    if (!result)
        refusals += result.error();
}

} // namespace luwte::placement
