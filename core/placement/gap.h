#pragma once
// Waiting without a place (W44, W56, D13). Pure.

#include <vector>

#include "core/placement/match.h"

namespace luwte::placement {

enum class GapStage : quint8 {
    None,       ///< under 72 hours
    WalEnSchip, ///< 72 hours and more: on the list "Tussen wal en schip"
    Escalated,  ///< 7 days of 24 hours and more
};
[[nodiscard]] GapStage gapStage(Instant since, Instant now);
/// Stable name: "none", "wal_en_schip", "escalated".
[[nodiscard]] QString gapStageCode(GapStage stage);

/// "man, arbeid", as the gap is counted (W55); a boy under 18 is a boy.
[[nodiscard]] QString gapWhat(const Gap &gap);
/// "geen plek: man, arbeid".
[[nodiscard]] QString gapTitle(const Gap &gap);
/// What stands in the way, by type of place: "COSM: geen bedenktijd; VO: alleen vrouwen; MANO: vol".
[[nodiscard]] QString gapReason(const Gap &gap);

/// Codes TYPE.criterion for what this facility's failed criteria add to a gap.
void addClashes(const Facility &facility, const std::vector<Criterion> &criteria, Codes &clashes);

} // namespace luwte::placement
