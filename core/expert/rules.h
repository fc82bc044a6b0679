#pragma once
// Which expert may be there for which client, and how an assignment goes from request to debriefing: pure functions, no store, no clock of
// their own (domain.md 2.7, 3.3; D18, S7, S11). What is said of a block tells nothing about the case.

#include "core/base/result.h"
#include "core/command/deviation.h"
#include "core/expert/types.h"
#include "core/victim/types.h"

namespace luwte::expert {

/// The terms of D18 and domain.md 2.7, in one place.
struct Terms
{
    int vogMonths = 36;       ///< a certificate of conduct counts this long
    int supervisionWeeks = 8; ///< supervision is at most this old
    int clearMonths = 24;     ///< out of exploitation at least this long
};

/// What the check needs to know of a client. Looked at, never shown.
struct Surroundings
{
    QStringList places;  ///< places of the client's exploitation, as written down
    Id livesAt;          ///< facility where the client lives now; null when in none or not known
    bool accompanied = true; ///< somebody of the office works on the case: an expert is never the only one
};

/// One thing in the way.
struct Block
{
    Code code;             ///< EXPERT_BLOCK
    bool absolute = false; ///< nothing passes it; otherwise a bespoke decision may
    QString text;          ///< for people, without facts of the case: "VOG gisteren verlopen"
    bool operator==(const Block &) const = default;
};

enum class Fit {
    Good,    ///< nothing in the way
    Bespoke, ///< with a bespoke decision
    Cannot,  ///< never, for this client
};

/// How long a date still counts.
struct Validity
{
    QDate vogUntil;         ///< last day; invalid when no date is known
    QDate supervisionUntil; ///< last day; invalid when no date is known
};

namespace rules {

[[nodiscard]] Validity validity(const Expert &expert, const Terms &terms = {});

/// Everything in the way, absolute ones first. `barriers` are those recorded between this expert and this client; a date that is not known
/// counts as one that has passed. A criminal case bars when there is a link with the client as well.
[[nodiscard]] QList<Block> blocks(const Expert &expert, const Codes &barriers, const Surroundings &client, QDate today, const Terms &terms = {});
[[nodiscard]] Fit fit(const QList<Block> &blocks);
/// Refusals "expert.block.<code>": absolute ones stay whatever is decided, the others yield to a bespoke decision with a review day.
[[nodiscard]] Refusals checkBlocks(const QList<Block> &blocks, const command::Deviation &deviation, QDate today);

/// May this be recorded as a barrier? Code "barrier.reason".
[[nodiscard]] Refusals checkBarrier(const Barrier &barrier);

/// Years, rates, hours and dates that can be. Codes "expert.…".
[[nodiscard]] Refusals checkExpert(const Expert &expert, QDate today);

/// Steps of an assignment.
enum class Step { Match, Introduce, Start, Complete, Stop, Debrief, Decline };
/// May this step be taken in this state (domain.md 3.3)? Code "assignment.state". Swapping before the start is a new match.
[[nodiscard]] Refusals checkStep(const Assignment &assignment, Step step);
/// A client asks nothing and is asked nothing; an expert may always stop; the office says why (code "assignment.reason").
[[nodiscard]] Refusals checkStop(const Code &by, const QString &reason);
/// 1 minute up to 1,000 hours. Code "assignment.minutes".
[[nodiscard]] Refusals checkMinutes(const std::optional<int> &minutes);

} // namespace rules

/// What the client hopes for, and what an expert's own experience may meet.
struct Wish
{
    Codes languages;  ///< that the client speaks, first language first
    Code language;    ///< asked for
    Code gender;      ///< asked for
    Code form;        ///< what the client went through
    bool lvb = false;
    bool lhbti = false;
    int age = -1;     ///< -1 when not known
};

/// Why an expert fits, in words (ux.md 2.11: never a bare score).
struct Words
{
    QStringList good;    ///< "Spaans", "zelfde ervaring", "6 uur over per week"
    QStringList lacking; ///< "tolk erbij voor Tigrinya", "geen uren over deze week"
    /// "Spaans · zelfde ervaring · 6 uur over per week"
    [[nodiscard]] QString text() const;
};
/// `minutesLeft`: a week, of what was agreed with the expert; nullopt when no hours were agreed.
[[nodiscard]] Words wordsFor(const Expert &expert, const Wish &wish, const std::optional<int> &minutesLeft, QDate today);

} // namespace luwte::expert
