#include "ui/victim/safety_plan_card.h"

#include <QHBoxLayout>

#include "core/aid/views.h"
#include "core/base/day_text.h"
#include "ui/desk/facts.h"

namespace luwte::ui {

using aid::SafetyPlan;

QString SafetyPlanCard::title() const
{
    return say("safety", "Veiligheidsplan");
}

static QList<Fact> factsOf(const SafetyPlan &plan)
{
    QList<Fact> facts;
    for (const char *name : {"triggers", "calm", "phone_safety", "code_word", "school_work", "escape_route"}) {
        const auto *field = describe<SafetyPlan>().find(QString::fromLatin1(name));
        const Value value = field->get(plan);
        if (const auto *text = std::get_if<QString>(&value))
            facts.append({field->info.label(), *text});
    }
    if (!plan.notInRegions.isEmpty())
        facts.append({describe<SafetyPlan>().find(u"not_in_regions")->info.label(), codeTexts("REGION", plan.notInRegions)});
    if (plan.deviceCheckedOn.isValid())
        facts.append({describe<SafetyPlan>().find(u"device_checked_on")->info.label(), dayText(plan.deviceCheckedOn)});
    return facts;
}

void SafetyPlanCard::build()
{
    auto &connection = desk().reader().connection;
    const auto plans = aid::safetyPlansOf(connection, current().person);
    const QJsonObject ofCase{{QStringLiteral("case"), current().id.toText()}};
    if (plans.empty()) {
        addEmpty(say("safety", "Nog geen plan. Maak het samen: wat merk je, wie bel je, hoe kom je weg?"));
        addAsking(addButtons(), say("safety", "Maak een veiligheidsplan"), "safety_plan.save", ofCase);
    } else {
        const SafetyPlan &plan = plans.back();
        const bool late = plan.reassessOn.isValid() && plan.reassessOn < desk().today();
        QStringList about{say("safety", "%1, door %2").arg(dayText(plan.madeAt.civilDate()), desk().colleague(plan.madeBy))};
        if (plan.madeTogether.is(Code("yes")))
            about.append(say("safety", "samen met de cliënt"));
        addLine({say("safety", "Versie %1").arg(plan.version), plan.reassessOn.isValid() ? say("safety", "opnieuw bekijken: %1").arg(weekdayText(plan.reassessOn)) : QString(),
            late ? Tone::Attention : Tone::Muted, {about.join(QStringLiteral(" · "))}});
        auto *facts = new Facts;
        facts->setFacts(factsOf(plan));
        addRow(facts);
        auto *buttons = addButtons();
        addAsking(buttons, say("safety", "Maak een nieuwe versie"), "safety_plan.save", ofCase, {}, toJson(plan));
        addPrint(buttons, say("safety", "Kaartje voor op zak"), "safetyplan", current().id);
    }
    addPeople();
}

void SafetyPlanCard::addPeople()
{
    const auto people = aid::safePeopleOf(desk().reader().connection, current().person);
    if (people.empty())
        addEmpty(say("safety", "Wie kan de cliënt bellen? Op het kaartje komt geen naam, alleen een woord dat de cliënt kiest."));
    for (const aid::SafePerson &one : people) {
        QStringList facts{one.phone.isEmpty() ? say("safety", "geen nummer") : one.phone};
        facts.append(one.onCard.isEmpty() ? say("safety", "op het kaartje: %1").arg(one.relation) : say("safety", "op het kaartje: %1").arg(one.onCard));
        auto *buttons = addLine({QStringLiteral("%1 · %2").arg(one.name, one.relation), one.knowsCodeWord ? say("safety", "kent het codewoord") : QString(), Tone::Good, {facts.join(QStringLiteral(" · "))}});
        addAsking(buttons, say("safety", "Wijzig"), "safe_person.change", {{QStringLiteral("id"), one.id.toText()}}, one.name, toJson(one));
    }
    addAsking(addButtons(), say("safety", "Voeg iemand toe om te bellen"), "safe_person.add", {{QStringLiteral("case"), current().id.toText()}});
}

} // namespace luwte::ui
