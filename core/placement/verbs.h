#pragma once
// The deeds on one placement, once for the verbs about one person and once for those about a household.

#include "core/placement/steps.h"

namespace luwte::placement {

/// Who acts: somebody for one person, then a household may not come apart; or a verb that takes the whole household along.
enum class For : quint8 { One, Household };

struct HoldArgs
{
    Id placement;
    Id facility;
    int placeNumber = 0;
    Instant until; ///< from when the place is held no longer; null: until it is let go
    QString comenshaReference;
    QString deviationReason;
    QDate deviationReviewOn;
};
/// Reserving and offering both end with a place that is held; they differ in who spoke. `to` is the state.
[[nodiscard]] Result<command::Outcome> hold(command::Call &call, const HoldArgs &args, const char *to);

[[nodiscard]] Result<command::Outcome> release(command::Call &call, const Id &placement);
[[nodiscard]] Result<command::Outcome> accept(command::Call &call, const Id &placement);
[[nodiscard]] Result<command::Outcome> refuseByFacility(command::Call &call, const Id &placement, const QString &reason);
[[nodiscard]] Result<command::Outcome> refuseByClient(command::Call &call, const Id &placement, const QString &reason);
/// Completes a request and says what is in the way; the caller saves it.
[[nodiscard]] Refusals request(command::Call &call, const victim::Case &c, Placement &placement);

struct StartArgs
{
    Id placement;
    Instant at;
    int placeNumber = 0;
    Instant plannedEnd;
    std::optional<bool> openEnded;
    QString comenshaReference;
    QString deviationReason;
    QDate deviationReviewOn;
};
[[nodiscard]] Result<command::Outcome> startStay(command::Call &call, const StartArgs &args, For whom);

struct EndArgs
{
    Id placement;
    Instant at;
    Code reason;
    Code destination;
    QString destinationNote;
    QString followOn;
};
[[nodiscard]] Result<command::Outcome> endStay(command::Call &call, const EndArgs &args, For whom);

struct MoveArgs
{
    Id placement;
    Id next;
    Id facility;
    int placeNumber = 0;
    Instant at;
    Code reason;
    Code destination;
    Instant plannedEnd;
    std::optional<bool> openEnded;
    QString comenshaReference;
    QString deviationReason;
    QDate deviationReviewOn;
};
[[nodiscard]] Result<command::Outcome> moveStay(command::Call &call, const MoveArgs &args, For whom);

} // namespace luwte::placement
