#include "core/documents/care_plan.h"

#include "core/documents/words.h"

namespace luwte::documents {

using Kind = Block::Kind;

static QString labels(const char *list, const Codes &codes)
{
    QStringList texts;
    for (const Code &code : codes)
        texts.append(filled(list, code));
    return filled(texts.join(QStringLiteral(", ")));
}

static QString steps(const care::Goal &goal)
{
    const auto value = [](const std::optional<int> &v) { return filled(v ? QString::number(*v) : QString()); };
    return say("documents", "nu %1, doel %2").arg(value(goal.currentValue ? goal.currentValue : goal.startValue), value(goal.targetValue));
}

static void addGoals(Document &document, const PlanFacts &facts)
{
    document.add(Kind::Heading, say("documents", "Doelen en afspraken"));
    int number = 0;
    for (const auto &part : facts.page.goals) {
        if (part.goal.dropped)
            continue;
        document.add(Kind::Subtitle, QStringLiteral("%1. %2").arg(++number).arg(part.goal.title));
        QList<Row> rows{{{say("documents", "Leefgebied"), filled("LIFE_DOMAIN", part.goal.domain)}}, {{say("documents", "Waarde (1–5)"), steps(part.goal)}},
            {{say("documents", "Meten op"), dateInWords(part.goal.measureOn)}}};
        document.add(Kind::Facts, {}, rows);
        if (!part.goal.ownWords.isEmpty())
            document.add(Kind::Quote, part.goal.ownWords);
        QList<Row> actions{{{say("documents", "Afspraak"), say("documents", "Wie"), say("documents", "Interventie"), say("documents", "Geld"), say("documents", "Uiterlijk")}}};
        for (const auto &action : part.actions)
            if (!action.action.dropped)
                actions.append({{action.action.title, action.action.who, action.action.intervention.isEmpty() ? QStringLiteral("–") : filled("INTERVENTION", action.action.intervention),
                    filled("FIN", action.action.funding), action.action.doneOn.isValid() ? say("documents", "gedaan op %1").arg(dateInWords(action.action.doneOn)) : dateInWords(action.action.dueOn)}});
        if (actions.size() > 1)
            document.add(Kind::Table, {}, actions);
        else
            document.add(Kind::Paragraph, say("documents", "Bij dit doel is nog geen afspraak gemaakt."));
    }
    if (number == 0)
        document.add(Kind::Paragraph, say("documents", "Er zijn nog geen doelen."));
}

static void addEvaluation(Document &document, const PlanFacts &facts)
{
    if (!facts.page.evaluation)
        return;
    document.add(Kind::Heading, say("documents", "Evaluatie van de afspraken"));
    QList<Row> rows{{{say("documents", "Afspraak"), say("documents", "Oordeel"), say("documents", "Bij wie"), say("documents", "Toelichting")}}};
    for (const auto &part : facts.page.agreements())
        rows.append({{part.action.title, part.review ? filled("AFSPR", part.review->verdict) : say("documents", "nog geen oordeel"), part.review ? part.review->whosePart : QString(),
            part.review ? part.review->note : QString()}});
    document.add(Kind::Table, {}, rows);
    if (!facts.page.evaluation->clientView.isEmpty())
        document.add(Kind::Quote, facts.page.evaluation->clientView);
}

Document carePlanForProfessionals(const PlanFacts &facts, const command::Reader &)
{
    const care::Plan &plan = facts.page.plan;
    Document document;
    document.title = say("documents", "Zorgplan %1").arg(facts.person.displayName());
    document.add(Kind::Title, document.title);
    QList<Row> rows{{{say("documents", "Casus"), facts.c.number}}, {{say("documents", "Versie"), QStringLiteral("%1 (%2)").arg(plan.version).arg(filled("PLAN_STATE", plan.state).toLower())}},
        {{say("documents", "Zorgcoördinator"), facts.coordinator}}, {{say("documents", "Besproken op"), dateInWords(plan.discussedOn)}},
        {{say("documents", "Vastgesteld op"), dateInWords(plan.adoptedOn)}}, {{say("documents", "Evalueren op"), dateInWords(plan.evaluateOn)}}};
    const int age = facts.person.ageOn(facts.today);
    if (age >= 0)
        rows.insert(1, {{say("documents", "Leeftijd"), QString::number(age)}});
    if (facts.person.language.given())
        rows.append({{say("documents", "Taal"), filled("LANGUAGE", facts.person.language.value())}});
    document.add(Kind::Facts, {}, rows);
    document.add(Kind::Heading, say("documents", "In eigen woorden"));
    document.add(Kind::Quote, plan.ownAims.isEmpty() ? say("documents", "nog niet opgeschreven") : plan.ownAims);
    if (!plan.clientVoice.isEmpty())
        document.add(Kind::Quote, plan.clientVoice);
    document.add(Kind::Facts, {}, {{{say("documents", "Oorzaken"), labels("OORZ", plan.causes)}}, {{say("documents", "Fase"), labels("PHASE", plan.phases)}},
        {{say("documents", "Netwerk"), filled(plan.network)}},
        {{say("documents", "Wie blijft"), filled(plan.lastingPerson)}}});
    addGoals(document, facts);
    addEvaluation(document, facts);
    document.add(Kind::Heading, say("documents", "Akkoord van de cliënt"));
    document.add(Kind::Facts, {}, {{{say("documents", "Akkoord"), filled("AGREE", plan.agreement)}}, {{say("documents", "Hoe"), filled(plan.agreementHow)}}});
    if (!plan.clientView.isEmpty())
        document.add(Kind::Quote, plan.clientView);
    document.add(Kind::Lines, {}, {{{say("documents", "Cliënt")}}, {{say("documents", "Zorgcoördinator")}}});
    return document;
}

} // namespace luwte::documents
