#include "core/care/rules.h"

#include <algorithm>

#include "core/base/calendar.h"
#include "core/codebook/book.h"

namespace luwte::care::rules {

static Refusal refusal(const char *code, const QString &text, const char *field = "")
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

QDate firstPlanDue(const victim::Case &c)
{
    return c.activeSince.isNull() ? QDate() : c.activeSince.civilDate().addDays(6 * 7);
}

Refusals checkCase(const victim::Case &c)
{
    if (c.state == "closed" || c.state == "handed_over")
        return {refusal("case.closed", say("care", "Deze casus is afgesloten. Heropen met een nieuwe casus."), "case")};
    return {};
}

Refusals make(const victim::Case &c)
{
    Refusals refusals = checkCase(c);
    if (refusals.isEmpty() && c.state == "registered")
        refusals.append(refusal("plan.case-state", say("care", "Begin eerst de intake. Daarna kun je een zorgplan maken."), "case"));
    if (!c.reopenedFrom.isNull() && c.recidivismCauses.isEmpty())
        refusals.append(refusal("plan.recidivism", say("care", "Eerst oorzaken invullen: waardoor kon de uitbuiting opnieuw beginnen?"), "recidivism_causes"));
    return refusals;
}

Refusals checkOpen(const Plan &plan)
{
    if (plan.state == "draft" || plan.state == "discussed")
        return {};
    if (plan.state == "closed")
        return {refusal("plan.state", say("care", "Dit plan is afgesloten. Maak een nieuw plan."), "plan")};
    return {refusal("plan.state", say("care", "Dit plan is vastgesteld en blijft zoals het is. Evalueer het of maak een nieuwe versie, en werk daarin verder."), "plan")};
}

static bool onScale(const std::optional<int> &value)
{
    return !value || (*value >= 1 && *value <= 5);
}

Refusals checkGoal(const Goal &goal)
{
    struct Field
    {
        const char *name;
        const std::optional<int> &value;
    };
    Refusals refusals;
    for (const Field &field : {Field{"start_value", goal.startValue}, Field{"target_value", goal.targetValue}, Field{"current_value", goal.currentValue}})
        if (!onScale(field.value))
            refusals.append(refusal("goal.value", say("care", "Kies een waarde van 1 tot en met 5."), field.name));
    if (refusals.isEmpty() && goal.startValue && goal.targetValue && *goal.targetValue < *goal.startValue)
        refusals.append(refusal("goal.target", say("care", "Kies als doel een waarde die even hoog is als de start, of hoger."), "target_value"));
    return refusals;
}

bool measurable(const Goal &goal)
{
    return goal.startValue && goal.targetValue && goal.measureOn.isValid();
}

QList<Goal> active(const std::vector<Goal> &goals)
{
    QList<Goal> list;
    for (const Goal &goal : goals)
        if (!goal.dropped)
            list.append(goal);
    return list;
}

Warnings checkGoals(const std::vector<Goal> &goals, QDate today)
{
    Warnings warnings;
    const QList<Goal> list = active(goals);
    if (list.size() > priorityGoals)
        warnings.append(refusal("plan.many-goals", say("care", "Er zijn %1 doelen tegelijk. Kies samen welke 3 nu voorgaan.").arg(list.size()), "goals"));
    for (const Goal &goal : list) {
        if (!measurable(goal))
            warnings.append(refusal("goal.not-measurable", say("care", "%1: vul in waar het nu staat, waar jullie heen willen en wanneer je meet.").arg(goal.title), "goals"));
        else if (goal.measureOn < today)
            warnings.append(refusal("goal.measure-date", say("care", "%1: de meetdatum is voorbij. Meet nu, of kies een nieuwe dag.").arg(goal.title), "goals"));
    }
    return warnings;
}

static Refusals checkAims(const Plan &plan)
{
    if (plan.ownAims.isEmpty())
        return {refusal("plan.own-aims", say("care", "Begin met wat de cliënt zelf wil."), "own_aims")};
    return {};
}

Refusals discuss(const Plan &plan, const std::vector<Goal> &goals)
{
    if (plan.state == "discussed")
        return {refusal("plan.state", say("care", "Dit plan is al besproken. Je kunt het vaststellen."), "plan")};
    Refusals refusals = checkOpen(plan);
    if (!refusals.isEmpty())
        return refusals;
    refusals = checkAims(plan);
    if (active(goals).isEmpty())
        refusals.append(refusal("plan.goal", say("care", "Voeg minstens één doel toe."), "goals"));
    if (plan.clientView.isEmpty())
        refusals.append(refusal("plan.client-view", say("care", "Schrijf op wat de cliënt van het plan vindt."), "client_view"));
    return refusals;
}

static bool hasDomain(const QList<Goal> &goals, const char *domain)
{
    return std::any_of(goals.begin(), goals.end(), [&](const Goal &goal) { return goal.domain == domain; });
}

static bool isTraumaTreatment(const Action &action)
{
    const auto *value = codebook::Book::standard().find(u"INTERVENTION", action.intervention.value);
    return !action.dropped && value && value->attributes.value(QLatin1String("trauma")).toBool();
}

Refusals openEndedGaps(const Plan &plan, const std::vector<Goal> &goals, const std::vector<Action> &actions)
{
    Refusals gaps;
    const QList<Goal> list = active(goals);
    if (!hasDomain(list, "work_income"))
        gaps.append(refusal("plan.open-ended.work", say("care", "Voeg een doel toe voor werk en inkomen: dat hoort bij een plek zonder einddatum."), "goals"));
    if (!hasDomain(list, "education"))
        gaps.append(refusal("plan.open-ended.education", say("care", "Voeg een doel toe voor opleiding: dat hoort bij een plek zonder einddatum."), "goals"));
    if (std::none_of(actions.begin(), actions.end(), isTraumaTreatment))
        gaps.append(refusal("plan.open-ended.trauma", say("care", "Voeg een afspraak toe over traumabehandeling: dat hoort bij een plek zonder einddatum."), "goals"));
    if (plan.lastingPerson.isEmpty() && !hasDomain(list, "relations"))
        gaps.append(refusal("plan.open-ended.network", say("care", "Noem iemand die blijft en geen hulpverlener is, of voeg een doel toe om die persoon te vinden."), "lasting_person"));
    return gaps;
}

static Refusals softOfAdoption(const Plan &plan, const Adoption &adoption)
{
    Refusals soft;
    if (plan.causes.isEmpty())
        soft.append(refusal("plan.causes", say("care", "Kies minstens één oorzaak: wat zit hieronder?"), "causes"));
    if (adoption.openEnded)
        soft += openEndedGaps(plan, adoption.goals, adoption.actions);
    if (adoption.evaluateWeeks > adoption.mostWeeks && adoption.evaluateWeeks <= mostWeeks)
        soft.append(refusal("plan.evaluate-weeks", say("care", "Evalueer binnen %1 weken.").arg(adoption.mostWeeks), "evaluate_weeks"));
    return soft;
}

Refusals adopt(const Plan &plan, const Adoption &adoption, const command::Deviation &deviation, QDate today)
{
    if (plan.state == "draft")
        return {refusal("plan.state", say("care", "Bespreek het plan eerst met de cliënt. Daarna kun je het vaststellen."), "plan")};
    Refusals refusals = checkOpen(plan);
    if (!refusals.isEmpty())
        return refusals;
    refusals = checkAims(plan);
    const QList<Goal> list = active(adoption.goals);
    if (std::none_of(list.begin(), list.end(), measurable))
        refusals.append(refusal("plan.measurable", say("care", "Maak minstens één doel meetbaar: waarde bij de start, waarde waar jullie heen willen, en een meetdatum."), "goals"));
    if (plan.agreement.isEmpty())
        refusals.append(refusal("plan.agreement", say("care", "Kies of de cliënt akkoord is: ja, deels of nee."), "agreement"));
    if (plan.agreementHow.isEmpty())
        refusals.append(refusal("plan.agreement-how", say("care", "Schrijf op hoe de cliënt dat liet weten."), "agreement_how"));
    if (adoption.minor && plan.clientVoice.isEmpty())
        refusals.append(refusal("plan.client-voice", say("care", "De cliënt is jonger dan 18. Schrijf de stem van het kind op, in eigen woorden."), "client_voice"));
    if (adoption.previousInEvaluation)
        refusals.append(refusal("plan.previous-evaluation", say("care", "Rond eerst de evaluatie van de vorige versie af."), "plan"));
    if (adoption.evaluateWeeks < 1 || adoption.evaluateWeeks > mostWeeks)
        refusals.append(refusal("plan.evaluate-weeks", say("care", "Kies een aantal weken van 1 tot en met %1.").arg(adoption.mostWeeks), "evaluate_weeks"));
    return refusals + command::weigh(softOfAdoption(plan, adoption), deviation, today);
}

Refusals checkExpert(const Id &expert, const Code &noExpertReason)
{
    if (!expert.isNull() || !noExpertReason.isEmpty())
        return {};
    return {refusal("plan.expert", say("care", "Kies welke ervaringsdeskundige erbij is, of waarom die er niet bij is."), "expert")};
}

Refusals startEvaluation(const Plan &plan, const std::optional<Evaluation> &latest)
{
    if (plan.state == "in_evaluation" && latest && !latest->finishedAt.isNull())
        return {refusal("plan.evaluated", say("care", "Deze evaluatie is afgerond. Werk verder in de nieuwe versie."), "plan")};
    if (plan.state == "adopted" || plan.state == "in_evaluation")
        return {};
    return {refusal("plan.state", say("care", "Alleen een vastgesteld plan kun je evalueren."), "plan")};
}

Refusals review(const Plan &plan, const Action &action, const Review &verdict)
{
    Refusals refusals;
    if (plan.state != Code("in_evaluation"))
        refusals.append(refusal("plan.state", say("care", "Begin eerst de evaluatie van dit plan."), "plan"));
    if (action.planId != plan.id || action.dropped)
        refusals.append(refusal("agreement.plan", say("care", "Deze afspraak hoort niet bij dit plan. Kies een afspraak uit de lijst."), "action"));
    if (verdict.verdict == "ander" && verdict.whosePart.isEmpty())
        refusals.append(refusal("agreement.whose-part", say("care", "Schrijf op bij wie het lag."), "whose_part"));
    return refusals;
}

QList<Action> withoutVerdict(const std::vector<Action> &actions, const std::vector<Review> &reviews)
{
    QList<Action> open;
    for (const Action &action : actions)
        if (!action.dropped && std::none_of(reviews.begin(), reviews.end(), [&](const Review &review) { return review.actionId == action.id; }))
            open.append(action);
    return open;
}

Refusals finishEvaluation(const Plan &plan, const std::optional<Evaluation> &latest, const std::vector<Action> &actions, const std::vector<Review> &reviews)
{
    if (plan.state != Code("in_evaluation") || !latest)
        return {refusal("plan.state", say("care", "Begin eerst de evaluatie van dit plan."), "plan")};
    if (!latest->finishedAt.isNull())
        return {refusal("plan.evaluated", say("care", "Deze evaluatie is afgerond. Werk verder in de nieuwe versie."), "plan")};
    Refusals refusals = checkExpert(latest->expert, latest->noExpertReason);
    QStringList titles;
    for (const Action &action : withoutVerdict(actions, reviews))
        titles.append(action.title);
    if (titles.size() == 1)
        refusals.append(refusal("plan.agreements", say("care", "Nog 1 afspraak zonder oordeel: %1.").arg(titles.first()), "agreements"));
    else if (!titles.isEmpty())
        refusals.append(refusal("plan.agreements", say("care", "Nog %1 afspraken zonder oordeel: %2.").arg(QString::number(titles.size()), titles.join(QStringLiteral(", "))), "agreements"));
    if (latest->clientView.isEmpty())
        refusals.append(refusal("plan.client-view", say("care", "Schrijf op wat de cliënt ervan vindt."), "client_view"));
    return refusals;
}

bool goesOn(const Action &action, const Code &verdict)
{
    if (action.dropped)
        return false;
    return verdict.isEmpty() ? !action.doneOn.isValid() : verdict != Code("gehouden") && verdict != Code("vervallen");
}

QHash<QString, int> countVerdicts(const std::vector<Review> &reviews)
{
    QHash<QString, int> counts;
    for (const Review &review : reviews)
        ++counts[review.verdict.value];
    return counts;
}

} // namespace luwte::care::rules
