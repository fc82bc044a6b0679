#pragma once
// What somebody can say when looking for a place: the same for the query placement.match and the command placement.search.

#include "core/command/catalog.h"
#include "core/placement/need.h"

namespace luwte::placement {

struct MatchArgs
{
    Id caseId;
    QDate on; ///< invalid: today
    int securityNeeded = 0;
    Answer<Code> wheelchair, pet, addiction, deaf;
    Codes notInRegions;
    Code nearRegion;
};

/// The person with the need: the case, over it the open request, over that what was said now. Refusal "record.unknown".
[[nodiscard]] Result<Subject> subjectFor(store::Connection &connection, const MatchArgs &args, QDate today);

} // namespace luwte::placement

template<>
const luwte::Description<luwte::placement::MatchArgs> &luwte::describe<luwte::placement::MatchArgs>();
