#include "core/documents/care_plan.h"

#include <utility>

#include "core/documents/voice.h"
#include "core/documents/words.h"
#include "core/victim/rules.h"

namespace luwte::documents {

using Kind = Block::Kind;

static const char *iconOf(const Code &domain)
{
    static constexpr std::pair<const char *, const char *> icons[] = {{"housing", "home"}, {"psych", "care"}, {"physical", "care"}, {"relations", "client"}, {"work_income", "today"},
        {"education", "report"}, {"legal", "document"}, {"safety", "shield"}, {"children", "client"}, {"meaning", "good"}};
    for (const auto &[code, icon] : icons)
        if (domain == code)
            return icon;
    return "good";
}

static QString measure(const care::Goal &goal, const Voice &voice)
{
    if (!goal.startValue || !goal.targetValue)
        return {};
    const int now = goal.currentValue.value_or(*goal.startValue);
    if (voice.easy())
        return say("documents", "Nu: %1 van 5. Straks: %2 van 5.").arg(now).arg(*goal.targetValue);
    return voice.pick(say("documents", "U geeft dit nu een %1 van de 5. U wilt naar een %2."), say("documents", "Je geeft dit nu een %1 van de 5. Je wilt naar een %2."))
        .arg(now).arg(*goal.targetValue);
}

/// "Begeleid wonen aanvragen. Noor doet dit, uiterlijk op 14 december 2026." Easy prints say one thing a line.
static QList<Row> agreements(const care::GoalPart &part, const Voice &voice)
{
    QList<Row> rows;
    for (const auto &[action, review] : part.actions) {
        if (action.dropped)
            continue;
        if (action.doneOn.isValid()) {
            rows.append({{say("documents", "Klaar: %1.").arg(action.title)}});
            continue;
        }
        QStringList sentences{QStringLiteral("%1.").arg(action.title)};
        const QString day = dateInWords(action.dueOn);
        if (voice.easy() && !action.who.isEmpty())
            sentences.append(say("documents", "Wie doet dit? %1.").arg(action.who));
        if (voice.easy() && action.dueOn.isValid())
            sentences.append(say("documents", "Klaar op %1.").arg(day));
        if (!voice.easy() && !action.who.isEmpty())
            sentences.append(action.dueOn.isValid() ? say("documents", "%1 doet dit, uiterlijk op %2.").arg(action.who, day) : say("documents", "%1 doet dit.").arg(action.who));
        rows.append({{sentences.join(voice.easy() ? QChar(QChar::LineSeparator) : QChar(u' '))}});
    }
    return rows;
}

static void addGoal(Document &document, const care::GoalPart &part, const Voice &voice)
{
    document.add(Kind::Heading, part.goal.title, {}, QString::fromLatin1(iconOf(part.goal.domain)));
    if (!part.goal.ownWords.isEmpty())
        document.add(Kind::Quote, part.goal.ownWords);
    const QString steps = measure(part.goal, voice);
    if (!steps.isEmpty())
        document.add(Kind::Paragraph, steps);
    const QList<Row> rows = agreements(part, voice);
    if (!rows.isEmpty())
        document.add(Kind::List, {}, rows);
    if (part.goal.measureOn.isValid())
        document.add(Kind::Paragraph, say("documents", "We kijken op %1 of het lukt.").arg(dateInWords(part.goal.measureOn)));
}

Document carePlanForClient(const PlanFacts &facts, Style style)
{
    const Voice voice(victim::rules::isMinor(facts.person, facts.today), style == Style::Easy);
    const care::Plan &plan = facts.page.plan;
    Document document;
    document.title = say("documents", "Mijn plan");
    document.add(Kind::Title, document.title);
    document.add(Kind::Subtitle, facts.person.chosenName);
    document.add(Kind::Heading, voice.pick(say("documents", "Dit wilt u"), say("documents", "Dit wil je")), {}, QStringLiteral("care"));
    document.add(Kind::Quote, plan.ownAims.isEmpty() ? say("documents", "Dit schrijven we samen nog op.") : plan.ownAims);
    if (!voice.easy())
        document.add(Kind::Paragraph, voice.pick(say("documents", "Dit plan is van u. U beslist mee over elk doel. U mag altijd iets veranderen."),
            say("documents", "Dit plan is van jou. Je beslist mee over elk doel. Je mag altijd iets veranderen.")));
    for (const auto &part : facts.page.goals)
        if (!part.goal.dropped)
            addGoal(document, part, voice);
    document.add(Kind::Heading, voice.pick(say("documents", "Wie helpt u"), say("documents", "Wie helpt jou")), {}, QStringLiteral("expert"));
    QList<Row> help;
    if (!facts.coordinator.isEmpty())
        help.append({{say("documents", "%1 regelt het plan.").arg(facts.coordinator)}});
    if (!plan.lastingPerson.isEmpty())
        help.append({{voice.pick(say("documents", "%1 blijft bij u betrokken."), say("documents", "%1 blijft bij je betrokken.")).arg(plan.lastingPerson)}});
    if (!plan.expertPresent.isNull())
        help.append({{say("documents", "Een ervaringsdeskundige denkt mee.")}});
    if (!help.isEmpty())
        document.add(Kind::List, {}, help);
    if (plan.evaluateOn.isValid())
        document.add(Kind::Paragraph, voice.easy() ? say("documents", "We praten weer op %1.").arg(dateInWords(plan.evaluateOn))
                                                    : say("documents", "Op %1 kijken we samen naar het plan. Wat ging goed? Wat kan anders?").arg(dateInWords(plan.evaluateOn)));
    document.add(Kind::Lines, {}, {{{voice.pick(say("documents", "Uw vraag of idee"), say("documents", "Jouw vraag of idee"))}}});
    return document;
}

} // namespace luwte::documents
