#pragma once
// Experts by experience: the register, what bars an expert from a case, and their assignments (domain.md 2.7, 3.1, 3.3; W36–W39, W52).
// The register stands apart from the cases: an expert is a code on every screen, and who they are is secret.

#include "core/base/field.h"
#include "core/store/unit.h"

namespace luwte::expert {

struct Expert : Record
{
    QString code;   ///< "E-07": what is shown; unique in this office
    QString name;
    QString account; ///< account name of the expert's own login; "" when they have none
    QString phone;
    QString email;
    Code region;
    Codes languages;
    Answer<Code> gender;
    std::optional<int> birthYear;
    Codes formsLived;          ///< UITB: what they lived through
    Codes countries;
    Answer<Code> lvbExperience;   ///< YESNO: lived with or works with a mild intellectual disability
    Answer<Code> lhbtiExperience; ///< YESNO
    QString culture;
    Code contract;
    std::optional<int> hourlyRateCents;
    std::optional<int> hoursPerWeek;
    std::optional<int> travelKm;
    QString available;         ///< in words: "di en do, niet 's avonds"
    QDate vogOn;               ///< date on the certificate of conduct
    QDate supervisionOn;       ///< last supervision
    QString trainings;         ///< no minimum level of education is asked (W38)
    QDate outOfExploitationSince;
    bool ownCaseClosed = false;
    Id ownCase;                ///< their own case as a client, when this office had it
    bool inCriminalCase = false; ///< takes part in a criminal case that still runs
    QString exploitationMunicipality;
    Id locationLiving;         ///< facility where they live, when they live in one
    QString networkNote;
    bool stopped = false;
};

/// Somebody found out that an expert and a client do not go together. Only for the blocks that nothing passes.
struct Barrier : Record
{
    Id person;
    Id caseId;
    Id expert;
    Code reason; ///< EXPERT_BLOCK, one of the absolute ones
    QString note;
    bool withdrawn = false;
};

struct Assignment : Record
{
    Id person; ///< null for work that is about no client: a group, policy, training
    Id caseId;
    Id expert; ///< null until somebody is matched
    Code moment; ///< EXPERT_MOMENT
    Code state;  ///< ASSIGNMENT_STATE
    Instant requestedAt;
    Code wishLanguage;
    Code wishGender;
    QString wishes;
    Codes blocks;       ///< EXPERT_BLOCK that were passed by a bespoke decision, or that block it now
    QString matchWords; ///< why this expert fits, as it was said then
    std::optional<int> plannedMinutes; ///< a week
    QDate introducedOn;
    QDate startedOn;
    QDate completedOn;
    std::optional<int> minutes;   ///< worked, in all
    std::optional<int> rateCents; ///< an hour, as it was when matched
    QString deviationReason;
    QDate deviationReviewOn;
    Code stoppedBy; ///< STOPPED_BY
    QString stoppedReason;
    QDate debriefedOn;
    QString debrief;
};

} // namespace luwte::expert

#define LUWTE_DESCRIBE(type) \
    template<> \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::expert::Expert);
LUWTE_DESCRIBE(luwte::expert::Barrier);
LUWTE_DESCRIBE(luwte::expert::Assignment);
#undef LUWTE_DESCRIBE

/// Search finds an expert by code and language; never by name, which is secret.
template<>
struct luwte::store::AfterSave<luwte::expert::Expert>
{
    static void run(Unit &unit, const expert::Expert *before, const expert::Expert &after);
};
