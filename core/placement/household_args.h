#pragma once
// What the verbs of a household take. A household has no record of its own: any member's case names it.

#include "core/placement/steps.h"

namespace luwte::placement {

struct JoinArgs
{
    Id caseId;
    Id with;
    Code role;
    Code withRole;
};

struct LeaveArgs
{
    Id caseId;
    QString reason;
};

struct HouseholdArgs
{
    Id caseId;
};

struct RequestAllArgs
{
    Id caseId;
    Id facility;
    QDate neededFrom;
    QString wishes;
    QString comenshaReference;
    QString deviationReason;
    QDate deviationReviewOn;
};

struct HoldAllArgs
{
    Id caseId;
    Id facility;
    Instant until;
    QString comenshaReference;
    QString deviationReason;
    QDate deviationReviewOn;
};

struct RefuseAllArgs
{
    Id caseId;
    QString reason;
};

struct StartAllArgs
{
    Id caseId;
    Instant at;
    Instant plannedEnd;
    std::optional<bool> openEnded;
    QString comenshaReference;
    QString deviationReason;
    QDate deviationReviewOn;
};

struct MoveAllArgs
{
    Id caseId;
    Id facility;
    Instant at;
    Code reason;
    Code destination;
    Instant plannedEnd;
    std::optional<bool> openEnded;
    QString comenshaReference;
    QString deviationReason;
    QDate deviationReviewOn;
};

struct EndAllArgs
{
    Id caseId;
    Instant at;
    Code reason;
    Code destination;
    QString destinationNote;
    QString followOn;
};

} // namespace luwte::placement

#define LUWTE_DESCRIBE(type)                                                                                                               \
    template<>                                                                                                                             \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::placement::JoinArgs);
LUWTE_DESCRIBE(luwte::placement::LeaveArgs);
LUWTE_DESCRIBE(luwte::placement::HouseholdArgs);
LUWTE_DESCRIBE(luwte::placement::RequestAllArgs);
LUWTE_DESCRIBE(luwte::placement::HoldAllArgs);
LUWTE_DESCRIBE(luwte::placement::RefuseAllArgs);
LUWTE_DESCRIBE(luwte::placement::StartAllArgs);
LUWTE_DESCRIBE(luwte::placement::MoveAllArgs);
LUWTE_DESCRIBE(luwte::placement::EndAllArgs);
#undef LUWTE_DESCRIBE
