#pragma once
// Does this place fit this person, and if not, why not (domain.md 3.5, W24; ux.md A20)? Pure: what is known goes in, every criterion
// comes out with its verdict and a reason people can read.

#include <vector>

#include "core/placement/types.h"

namespace luwte::placement {

/// What counts for a place, of one person on one day. Gender is gender identity, never the document (S3).
struct Need
{
    QDate on;
    int age = -1; ///< whole years on `on`; -1 not known
    Answer<Code> gender;
    Answer<Code> documentSex; ///< looked at only for a facility that asks for it
    Code form;
    Answer<Code> residence;
    Answer<Code> complexCare;
    Answer<int> children;
    Answer<Code> lvb;
    Answer<Code> language;
    Code region;     ///< where the case is
    Code nearRegion; ///< where the person wants to stay near school, work or treatment
    Codes notInRegions;
    int security = 0; ///< 0–4, the level of the latest safety assessment or what the request says
    Answer<Code> wheelchair, pet, addiction, deaf;
    std::vector<Id> avoid; ///< facilities with somebody whom this person must not meet; never says who
    bool keptApart = false; ///< there is somebody to keep apart, wherever they are
    int places = 1; ///< how many places are needed: a household comes together
};

struct Criterion
{
    QString code; ///< stable: "reflection", "women", "full" …
    bool passed = false;
    bool soft = false; ///< a bespoke decision may set it aside (W54); hard ones never
    QString text;      ///< "geen bedenktijd" when it fails, "bedenktijd loopt" when it passes
    QString hint;      ///< what to ask when a fact is missing, "" otherwise
    bool operator==(const Criterion &) const = default;
};

/// Every criterion that this facility has, passed or not, "full" last. "safety" is hard and names nobody. `free` is the number of places left, below zero when there are
/// more people than places.
[[nodiscard]] std::vector<Criterion> match(const Facility &facility, int free, const Need &need);
[[nodiscard]] bool fits(const std::vector<Criterion> &criteria);
/// The short name under which failures are counted: "vol", "alleen vrouwen".
[[nodiscard]] QString criterionLabel(const QString &code);

/// Whether a facility for these genders takes somebody of this gender identity: a trans woman is a woman, a trans man a man.
[[nodiscard]] bool takesGender(const Codes &accepted, const Code &gender);
/// Security known and lower than needed; a soft rule at the start of a stay.
[[nodiscard]] bool securityTooLow(const Facility &facility, int needed);
/// Occupancy older than 7 days or never told: call before counting on it.
[[nodiscard]] bool callFirst(const Facility &facility, QDate today);

/// How fitting places are ordered (domain.md 3.5): compare `key`, smaller first; `reasons` say why it stands where it stands.
struct Rank
{
    std::vector<int> key;
    QStringList reasons;
};
[[nodiscard]] Rank rank(const Facility &facility, int free, const Need &need, QDate today);

} // namespace luwte::placement
