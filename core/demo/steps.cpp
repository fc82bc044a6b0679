#include "core/demo/steps.h"

namespace luwte::demo {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject with(std::initializer_list<std::pair<const char *, QJsonValue>> members)
{
    QJsonObject object;
    for (const auto &[key, value] : members)
        object.insert(QString::fromLatin1(key), value);
    return object;
}

QJsonObject with(QJsonObject base, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

QJsonObject safetyAnswers(const Id &caseId, int yes)
{
    QJsonObject answers{{QStringLiteral("case"), caseId.toText()}};
    static constexpr int order[] = {5, 6, 10, 8, 7};
    for (int q = 1; q <= 10; ++q)
        answers.insert(QStringLiteral("q%1").arg(q), QStringLiteral("no"));
    for (int i = 0; i < yes && i < 5; ++i)
        answers.insert(QStringLiteral("q%1").arg(order[i]), QStringLiteral("yes"));
    return answers;
}

Id activeCase(Script &script, const QJsonObject &intake, int daysAgo, int yes, const QString &as, const QJsonObject &atIntake)
{
    const Id c = script.carryOut("case.open", intake, daysAgo, 9, as);
    const QString id = c.toText();
    script.carryOut("case.start_intake", with({{"case", id}}), daysAgo, 10, as);
    script.carryOut("safety.assess", safetyAnswers(c, yes), daysAgo - 1, 10, as);
    const QJsonObject answers = with({{"id", id}, {"rights_explained_on", script.on(1 - daysAgo)}, {"no_expert_reason", s("niet_beschikbaar")}});
    script.carryOut("case.change", with(answers, atIntake), daysAgo - 1, 11, as);
    script.carryOut("case.activate", with({{"case", id}}), daysAgo - 1, 12, as);
    return c;
}

Id place(Script &script, const Id &caseId, const Id &facility, int daysAgo, const QString &as, const QJsonObject &request)
{
    const Id p = script.carryOut("placement.request", with(with({{"case", caseId.toText()}, {"facility", facility.toText()}}), request), daysAgo, 13, as);
    script.carryOut("placement.offer", with({{"placement", p.toText()}}), daysAgo, 14, as);
    script.carryOut("placement.accept", with({{"placement", p.toText()}}), daysAgo, 15, as);
    script.carryOut("placement.start", with({{"placement", p.toText()}}), daysAgo, 16, as);
    return p;
}

void measured(Script &script, const Id &caseId, const char *instrument, const char *answers, int daysAgo, const QString &as)
{
    script.carryOut("measurement.take", with({{"case", caseId.toText()}, {"instrument", s(instrument)}, {"answers", s(answers)}, {"taken_on", script.on(-daysAgo)}}), daysAgo, 15, as);
}

Id adoptedPlan(Script &script, const Id &caseId, const QJsonObject &plan, const std::vector<GoalPlan> &goals, int daysAgo, const QString &as, const QJsonObject &adoption)
{
    const Id made = script.carryOut("plan.make", with(plan, {{QStringLiteral("case"), caseId.toText()}}), daysAgo, 10, as);
    for (const GoalPlan &goal : goals) {
        const Id g = script.carryOut("goal.add", with({{"plan", made.toText()}, {"domain", s(goal.domain)}, {"title", s(goal.title)}, {"own_words", s(goal.ownWords)},
            {"start_value", goal.start}, {"target_value", goal.target}, {"measure_on", script.on(84 - daysAgo)}}), daysAgo, 10, as);
        for (const QJsonObject &action : goal.actions)
            script.carryOut("action.add", with(action, {{QStringLiteral("goal"), g.toText()}}), daysAgo, 11, as);
    }
    script.carryOut("plan.discuss", with({{"plan", made.toText()}, {"client_view", s("Zo is het goed.")}}), daysAgo - 1, 10, as);
    const QJsonObject agreed = with({{"plan", made.toText()}, {"agreement", s("yes")}, {"agreement_how", s("Gezegd tijdens het gesprek")}});
    script.carryOut("plan.adopt", with(agreed, adoption), daysAgo - 2, 10, as);
    return made;
}

} // namespace luwte::demo
