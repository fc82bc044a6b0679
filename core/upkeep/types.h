#pragma once
// What was done with the file itself: a backup made elsewhere, where a restored file comes from, what a salvaged one lacks.

#include "core/base/field.h"

namespace luwte::upkeep {

struct Upkeep : Record
{
    Code what;       ///< UPKEEP
    Instant at;      ///< when the backup was made, or the damaged file was read
    int entries = 0; ///< how many entries the journal had then
    bool sameDisk = false; ///< the backup lies on the disk of the file itself
    QString lostEntries;   ///< salvaged: numbers of journal entries that are not, or not wholly, there: "3,7-12"
    QString lostRecords;   ///< salvaged: "note 3, person 1": how many records of each kind are gone
};

} // namespace luwte::upkeep

template<>
const luwte::Description<luwte::upkeep::Upkeep> &luwte::describe<luwte::upkeep::Upkeep>();
