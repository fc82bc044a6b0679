#pragma once
// What holds for a kind of place until an office says otherwise (domain.md 2.3). Facts as data: a law or an agreement that changes
// is a line here and a field at the facilities that are there already.

#include "core/placement/types.h"

namespace luwte::placement {

struct TypeFacts
{
    const char *code; ///< FACILITY_TYPE
    int minAge = 0;   ///< 0: none
    int maxAge = 0;   ///< 0: none
    enum class For { All, Women, Men } whom = For::All;
    bool needsReflectionPeriod = false;
    bool needsComplexCare = false;
    bool viaComensha = false;
    bool openEndedPossible = false;
    bool takesWithoutPapers = false;
    int hours = 0;       ///< longest stay in exact hours, 0: no such term (D5)
    bool shelter = true; ///< false: support without a place, never the answer to a search
};

/// nullptr for a type that is not in the table.
[[nodiscard]] const TypeFacts *typeFacts(const Code &type);

/// A facility with the entry rules of its type.
[[nodiscard]] Facility facilityOfType(const Code &type);

} // namespace luwte::placement
