#pragma once
// What a careful coordinator does, in one call each: from a referral to an active case, a place, a plan that was agreed.

#include <QJsonArray>

#include "core/demo/script.h"

namespace luwte::demo {

[[nodiscard]] QString s(const char *text);
/// {{"alias", "Linde"}, …} → an object.
[[nodiscard]] QJsonObject with(std::initializer_list<std::pair<const char *, QJsonValue>> members);
/// `more` goes over `base`.
[[nodiscard]] QJsonObject with(QJsonObject base, const QJsonObject &more);

/// A safety assessment with `yes` questions answered yes: those that raise the level one by one, without the acute combinations.
[[nodiscard]] QJsonObject safetyAnswers(const Id &caseId, int yes);
/// Opens a case and takes it through the intake to active, a day later.
Id activeCase(Script &script, const QJsonObject &intake, int daysAgo, int yes, const QString &as, const QJsonObject &atIntake = {});
/// Asked, offered, accepted and moved in on one day.
Id place(Script &script, const Id &caseId, const Id &facility, int daysAgo, const QString &as, const QJsonObject &request = {});

/// A questionnaire with these answers.
void measured(Script &script, const Id &caseId, const char *instrument, const char *answers, int daysAgo, const QString &as = {});

struct GoalPlan
{
    const char *domain;
    const char *title;
    const char *ownWords;
    int start;
    int target;
    std::vector<QJsonObject> actions; ///< fields of action.add without the goal
};
/// Made, discussed and adopted within three days; gives the plan.
Id adoptedPlan(Script &script, const Id &caseId, const QJsonObject &plan, const std::vector<GoalPlan> &goals, int daysAgo, const QString &as, const QJsonObject &adoption = {});

} // namespace luwte::demo
