#include "core/care/views.h"

#include <QJsonArray>
#include <algorithm>

#include "core/victim/rules.h"
#include "core/victim/views.h"

namespace luwte::care {

std::vector<Goal> goalsOf(store::Connection &connection, const Id &plan)
{
    return store::select<Goal>(connection, "WHERE plan_id = ? ORDER BY position, id", {store::asValue(plan)});
}

std::vector<Action> actionsOf(store::Connection &connection, const Id &plan)
{
    return store::select<Action>(connection, "WHERE plan_id = ? ORDER BY position, id", {store::asValue(plan)});
}

std::vector<Review> reviewsOf(store::Connection &connection, const Id &plan)
{
    return store::select<Review>(connection, "WHERE plan_id = ? ORDER BY action_id, id", {store::asValue(plan)});
}

std::optional<Evaluation> evaluationOf(store::Connection &connection, const Id &plan)
{
    auto found = store::select<Evaluation>(connection, "WHERE plan_id = ? ORDER BY id DESC LIMIT 1", {store::asValue(plan)});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Plan> plansOfCase(store::Connection &connection, const Id &caseId)
{
    return store::select<Plan>(connection, "WHERE case_id = ? ORDER BY version, id", {store::asValue(caseId)});
}

std::optional<Plan> currentPlan(store::Connection &connection, const Id &caseId)
{
    std::optional<Plan> newest;
    for (Plan &plan : plansOfCase(connection, caseId)) {
        if (plan.state == "adopted" || plan.state == "in_evaluation")
            return std::move(plan);
        if (plan.state == "draft" || plan.state == "discussed")
            newest = std::move(plan);
    }
    return newest;
}

std::vector<ActionPart> PlanPage::agreements() const
{
    std::vector<ActionPart> list;
    for (const GoalPart &part : goals)
        for (const ActionPart &action : part.actions)
            if (!action.action.dropped)
                list.push_back(action);
    return list;
}

static Refusals openOf(store::Connection &connection, const PlanPage &page, const std::vector<Goal> &goals, const std::vector<Action> &actions,
    const std::vector<Review> &reviews, QDate today)
{
    if (page.plan.state == "draft")
        return rules::discuss(page.plan, goals);
    if (page.plan.state == "in_evaluation")
        return page.next ? Refusals() : rules::finishEvaluation(page.plan, page.evaluation, actions, reviews);
    if (page.plan.state != Code("discussed"))
        return {};
    const auto person = victim::findPerson(connection, page.plan.person);
    rules::Adoption adoption{.goals = goals, .actions = actions, .minor = person && victim::rules::isMinor(*person, today)};
    return rules::adopt(page.plan, adoption, {}, today);
}

std::optional<PlanPage> planPage(store::Connection &connection, const Id &id, QDate today)
{
    auto plan = store::findById<Plan>(connection, id);
    if (!plan)
        return std::nullopt;
    PlanPage page;
    page.plan = std::move(*plan);
    page.previous = store::findById<Plan>(connection, page.plan.previous);
    for (Plan &other : plansOfCase(connection, page.plan.caseId))
        if (other.previous == page.plan.id)
            page.next = std::move(other);
    page.evaluation = evaluationOf(connection, id);
    const auto goals = goalsOf(connection, id);
    const auto actions = actionsOf(connection, id);
    const auto reviews = reviewsOf(connection, id);
    for (const Goal &goal : goals) {
        GoalPart part{goal, {}};
        for (const Action &action : actions) {
            if (action.goal != goal.id)
                continue;
            const auto review = std::find_if(reviews.begin(), reviews.end(), [&](const Review &r) { return r.actionId == action.id; });
            part.actions.push_back({action, review == reviews.end() ? std::nullopt : std::optional(*review)});
        }
        page.goals.push_back(std::move(part));
    }
    page.verdicts = rules::countVerdicts(reviews);
    if (rules::checkOpen(page.plan).isEmpty() || page.plan.state == "adopted")
        page.warnings = rules::checkGoals(goals, today);
    page.open = openOf(connection, page, goals, actions, reviews, today);
    return page;
}

template<class R>
static QJsonObject withId(const R &record)
{
    QJsonObject json = luwte::toJson(record);
    json.insert(QStringLiteral("id"), record.id.toText());
    return json;
}

static QJsonArray lines(const Refusals &refusals)
{
    QJsonArray array;
    for (const Refusal &refusal : refusals)
        array.append(QJsonObject{{QStringLiteral("code"), refusal.code}, {QStringLiteral("message"), refusal.text}, {QStringLiteral("field"), refusal.field}});
    return array;
}

QJsonObject toJson(const PlanPage &page)
{
    QJsonArray goals;
    for (const GoalPart &part : page.goals) {
        QJsonArray actions;
        for (const ActionPart &action : part.actions) {
            QJsonObject json = withId(action.action);
            if (action.review)
                json.insert(QStringLiteral("review"), withId(*action.review));
            actions.append(json);
        }
        QJsonObject json = withId(part.goal);
        json.insert(QStringLiteral("actions"), actions);
        goals.append(json);
    }
    QJsonObject verdicts;
    for (auto it = page.verdicts.begin(); it != page.verdicts.end(); ++it)
        verdicts.insert(it.key(), it.value());
    const auto link = [](const std::optional<Plan> &plan) -> QJsonValue {
        return plan ? QJsonObject{{QStringLiteral("id"), plan->id.toText()}, {QStringLiteral("version"), plan->version}, {QStringLiteral("state"), plan->state.value}} : QJsonValue();
    };
    return {{QStringLiteral("plan"), withId(page.plan)}, {QStringLiteral("goals"), goals}, {QStringLiteral("evaluation"), page.evaluation ? withId(*page.evaluation) : QJsonValue()},
        {QStringLiteral("previous"), link(page.previous)}, {QStringLiteral("next"), link(page.next)}, {QStringLiteral("verdicts"), verdicts},
        {QStringLiteral("warnings"), lines(page.warnings)}, {QStringLiteral("open"), lines(page.open)}};
}

static std::vector<PlanDue> readDue(store::Statement &statement)
{
    std::vector<PlanDue> list;
    store::Cursor cursor(statement);
    while (cursor.next())
        list.push_back({cursor->id(0), cursor->id(1), cursor->id(2), cursor->text(3), cursor->text(4), cursor->text(5), int(cursor->number(6)), cursor->date(7)});
    return list;
}

std::vector<PlanDue> plansToEvaluate(store::Connection &connection, QDate until, const QString &coordinator, const access::Sight &sight)
{
    store::Statement &statement = connection.prepared(QByteArray(
        "SELECT p.id, p.person, p.case_id, h.title, c.number, c.coordinator, p.version, p.evaluate_on "
        "FROM care_plan p JOIN cases c ON c.id = p.case_id LEFT JOIN head h ON h.record = p.person "
        "WHERE p.state IN ('adopted', 'in_evaluation') AND p.evaluate_on <= ?1 AND c.state NOT IN ('closed', 'handed_over') AND (?2 = '' OR c.coordinator = ?2) "
        "AND NOT EXISTS(SELECT 1 FROM care_evaluation e WHERE e.plan_id = p.id AND e.finished_at IS NOT NULL)") + sight.condition("p.person") +
        " ORDER BY p.evaluate_on, p.id");
    sight.bind(statement);
    return readDue(statement.bind(1, until.toString(Qt::ISODate)).bind(2, coordinator));
}

std::vector<PlanDue> firstPlansDue(store::Connection &connection, QDate until, const QString &coordinator, const access::Sight &sight)
{
    // Due on the civil date of active_since plus six weeks: whoever became active on or before `until` minus six weeks is in.
    store::Statement &statement = connection.prepared(QByteArray(
        "SELECT NULL, c.person, c.id, h.title, c.number, c.coordinator, 0, c.active_since "
        "FROM cases c LEFT JOIN head h ON h.record = c.person "
        "WHERE c.state IN ('active', 'out_of_sight', 'aftercare', 'handover_offered') AND c.active_since < ?1 AND (?2 = '' OR c.coordinator = ?2) "
        "AND NOT EXISTS(SELECT 1 FROM care_plan p WHERE p.case_id = c.id AND p.adopted_on IS NOT NULL)") + sight.condition("c.person") +
        " ORDER BY c.active_since, c.id");
    sight.bind(statement);
    statement.bind(1, Instant::civil(until.addDays(1 - 6 * 7))).bind(2, coordinator);
    std::vector<PlanDue> list;
    store::Cursor cursor(statement);
    while (cursor.next()) {
        victim::Case c;
        c.activeSince = cursor->instant(7);
        list.push_back({Id(), cursor->id(1), cursor->id(2), cursor->text(3), cursor->text(4), cursor->text(5), 0, rules::firstPlanDue(c)});
    }
    return list;
}

} // namespace luwte::care
