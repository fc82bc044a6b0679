#pragma once
// What pages, prints and deadlines read of the lanes. Every query here goes by the person's own rows.

#include "core/command/catalog.h"
#include "core/lane/rules.h"

namespace luwte::lane {

/// In order of saving.
[[nodiscard]] std::vector<ResidenceStep> residenceSteps(store::Connection &connection, const victim::Case &c);
/// In order of saving; the newest of one day comes last.
[[nodiscard]] std::vector<CriminalStep> criminalSteps(store::Connection &connection, const victim::Case &c);
/// Oldest first.
[[nodiscard]] std::vector<Willingness> willingnessOf(store::Connection &connection, const victim::Case &c);
[[nodiscard]] std::optional<ForcedAct> forcedActOf(store::Connection &connection, const victim::Case &c);

enum class Lane : quint8 { Care, Residence, Criminal, Place };
[[nodiscard]] QString laneName(Lane lane);
/// Stable: "care", "residence", "criminal", "place".
[[nodiscard]] QString laneCode(Lane lane);

/// One thing in the picture of the lanes (ux.md 2.6).
struct LaneItem
{
    enum class Shape : quint8 { Bar, Dot };
    enum class State : quint8 { Done, Running, Planned, Offered };
    Lane lane = Lane::Care;
    Shape shape = Shape::Dot;
    State state = State::Done;
    QDate from;
    QDate until;      ///< bars: the last day; invalid: no end
    QString text;     ///< "bedenktijd"
    Id record;
    const char *kind = ""; ///< of the record: case, safety, plan, evaluation, residence_step, criminal_step, willingness, placement, gap
};

/// Where somebody stands in every lane, with all that happened. Items by lane, then by day.
struct Lanes
{
    rules::Residence residence;
    Code criminal; ///< CRIMINAL_STEP of the last step; empty when there was none
    std::vector<LaneItem> items;
    std::vector<Willingness> willingness;
    bool overlapping = false; ///< two residence bars at once: somebody has to choose
};
[[nodiscard]] Lanes lanesOf(store::Connection &connection, const victim::Case &c, QDate today);

} // namespace luwte::lane
