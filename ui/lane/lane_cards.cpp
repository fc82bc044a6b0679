#include "ui/lane/lane_cards.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/base/day_text.h"
#include "core/deadline/index.h"
#include "core/deadline/rules.h"
#include "core/deadline/words.h"
#include "core/lane/views.h"
#include "core/today/today.h"
#include "core/victim/rules.h"
#include "ui/kit/dates.h"

namespace luwte::ui {

static QJsonObject caseOf(const victim::Case &c)
{
    return {{QStringLiteral("case"), c.id.toText()}};
}

QString ResidenceCard::title() const
{
    return say("lanes", "Verblijf");
}

static QStringList residenceFacts(const victim::Case &c, const lane::rules::Residence &r)
{
    QStringList facts;
    if (!c.reflectionOfferedBy.isEmpty())
        facts.append(c.reflectionOfferedOn.isValid() ? say("lanes", "Bedenktijd: %1, op %2").arg(c.reflectionOfferedBy, dayText(c.reflectionOfferedOn)) : say("lanes", "Bedenktijd: %1").arg(c.reflectionOfferedBy));
    if (!c.reflectionReason.isEmpty())
        facts.append(c.reflectionReason);
    if (r.reflectionStart.isValid())
        facts.append((r.endByNotice ? say("lanes", "Bedenktijd van %1 tot en met %2, volgens de kennisgeving") : say("lanes", "Bedenktijd van %1 tot en met %2, berekend")).arg(dayText(r.reflectionStart), dayText(r.reflectionEnd)));
    if (r.permitUntil.isValid())
        facts.append(say("lanes", "Vergunning van %1 tot en met %2: %3").arg(dayText(r.permitFrom), dayText(r.permitUntil), codeText("RESIDENCE_GROUND", r.ground)));
    if (r.decisionReceived.isValid())
        facts.append(say("lanes", "Besluit ontvangen op %1. Bezwaar kan nog.").arg(dayText(r.decisionReceived)));
    return facts;
}

void ResidenceCard::build()
{
    const victim::Case &c = current();
    const auto steps = lane::residenceSteps(desk().reader().connection, c);
    const lane::rules::Residence r = lane::rules::standOf(c, steps);
    const auto duty = victim::rules::reflectionDuty(c);
    QStringList facts = residenceFacts(c, r);
    if (r.stand == lane::rules::Stand::None)
        facts.append(duty.why);
    addLine({lane::rules::standText(r.stand), c.residence.given() ? codeText("VERBL", c.residence.value()) : QString(), r.stand == lane::rules::Stand::NotGranted || r.stand == lane::rules::Stand::Withdrawn ? Tone::Attention : Tone::Muted, facts});
    QLayout *buttons = addManyButtons();
    const QJsonObject fixed = caseOf(c);
    const QJsonObject today{{QStringLiteral("step_on"), desk().today().toString(Qt::ISODate)}};
    using Stand = lane::rules::Stand;
    const bool before = r.stand == Stand::None || r.stand == Stand::Offered || r.stand == Stand::NotOffered || r.stand == Stand::NotNow || r.stand == Stand::Declined;
    if (before && lane::rules::mayReflect(c).isEmpty()) {
        addAsking(buttons, say("lanes", "Bedenktijd aangeboden?"), "residence.offer", fixed, {}, {{QStringLiteral("on"), desk().today().toString(Qt::ISODate)}});
        if (r.stand == Stand::Offered)
            addAsking(buttons, say("lanes", "Bedenktijd begint"), "residence.start", fixed);
    }
    struct Step
    {
        const char *step;
        const char *verb;
        QString text;
    };
    const QList<Step> all{{lane::step::declined, "residence.decline", say("lanes", "Cliënt wil geen bedenktijd")}, {lane::step::ended, "residence.end", say("lanes", "Bedenktijd eindigt")},
        {lane::step::requested, "residence.request", say("lanes", "Vergunning aangevraagd")}, {lane::step::granted, "residence.grant", say("lanes", "Vergunning verleend")},
        {lane::step::refused, "residence.not_granted", say("lanes", "Niet verleend")}, {lane::step::extended, "residence.extend", say("lanes", "Verlengd")},
        {lane::step::b9, "residence.request_lasting", say("lanes", "B9 aangevraagd")}, {lane::step::interrupted, "residence.interrupt", say("lanes", "Onderbroken")},
        {lane::step::withdrawn, "residence.withdraw", say("lanes", "Ingetrokken")}, {lane::step::objection, "residence.object", say("lanes", "Bezwaar gemaakt")}};
    const QStringList may = lane::rules::nextSteps(r);
    for (const Step &one : all)
        if (may.contains(QLatin1String(one.step)))
            addAsking(buttons, one.text, one.verb, fixed, {}, one.step == QByteArrayView(lane::step::granted) ? QJsonObject() : today);
    if (before && duty.applies && !c.signs.isEmpty())
        addPrint(buttons, say("lanes", "Druk de brief over bedenktijd af"), "reflection-letter", c.id);
    if (r.reflectionStart.isValid())
        addPrint(buttons, say("lanes", "Druk de lijst voor Rvb af"), "rvb", c.id);
}

QString CriminalCard::title() const
{
    return say("lanes", "Strafzaak");
}

void CriminalCard::build()
{
    const victim::Case &c = current();
    const auto steps = lane::criminalSteps(desk().reader().connection, c);
    if (steps.empty())
        addEmpty(say("lanes", "Er is nog geen stap. Het begint met een informatief gesprek; daarna beslist de cliënt zelf over aangifte."));
    for (auto it = steps.rbegin(); it != steps.rend(); ++it) {
        QStringList facts;
        if (!it->by.isEmpty())
            facts.append(it->by);
        if (!it->number.isEmpty())
            facts.append(say("lanes", "Nummer: %1").arg(it->number));
        if (!it->assessment.isEmpty())
            facts.append(say("lanes", "Individuele beoordeling: %1").arg(codeText("IB_OUTCOME", it->assessment).toLower()));
        if (!it->outcome.isEmpty())
            facts.append(codeText("VERDICT", it->outcome));
        if (!it->note.isEmpty())
            facts.append(it->note);
        addLine({codeText("CRIMINAL_STEP", it->step), showDate(it->on), Tone::Muted, facts});
    }
    struct Step
    {
        const char *step;
        const char *verb;
        QString text;
    };
    const QList<Step> all{{"talk", "criminal.talk", say("lanes", "Informatief gesprek")}, {"report", "criminal.report", say("lanes", "Aangifte")}, {"no_report", "criminal.no_report", say("lanes", "Nu geen aangifte")},
        {"investigation", "criminal.investigation", say("lanes", "Onderzoek")}, {"prosecution", "criminal.prosecution", say("lanes", "Vervolging")}, {"hearing", "criminal.hearing", say("lanes", "Zitting")},
        {"verdict", "criminal.verdict", say("lanes", "Uitspraak")}, {"dismissed", "criminal.dismissed", say("lanes", "Sepot")}, {"art12", "criminal.article12", say("lanes", "Klacht art. 12")}};
    const QStringList may = lane::rules::nextSteps(steps);
    QLayout *buttons = addManyButtons();
    const QJsonObject today{{QStringLiteral("step_on"), desk().today().toString(Qt::ISODate)}};
    for (const Step &one : all)
        if (may.contains(QLatin1String(one.step)))
            addAsking(buttons, one.text, one.verb, caseOf(c), {}, one.step == QByteArrayView("hearing") ? QJsonObject() : today);
    addPrint(buttons, say("lanes", "Druk het feitenrelaas af"), "facts", c.id);
    addPrint(buttons, say("lanes", "Druk de lijst voor het Schadefonds af"), "compensation", c.id);
    addWillingness();
    addForcedAct();
}

void CriminalCard::addWillingness()
{
    const victim::Case &c = current();
    const auto said = lane::willingnessOf(desk().reader().connection, c);
    QStringList facts;
    for (auto it = said.rbegin(); it != said.rend(); ++it) {
        QString line = QStringLiteral("%1: %2").arg(showDate(it->on), codeText("WILLINGNESS", it->answer).toLower());
        if (!it->reasons.isEmpty())
            line += QStringLiteral(" (%1)").arg(codeTexts("ANGST", it->reasons));
        if (!it->note.isEmpty())
            line += QStringLiteral(" “%1”").arg(it->note);
        facts.append(line);
    }
    if (facts.isEmpty())
        facts.append(say("lanes", "Nog niet besproken. Het hoeft ook niet: hulp hangt hier niet van af."));
    addAsking(addLine({say("lanes", "Wat de cliënt over aangifte zegt"), {}, Tone::Muted, facts}), say("lanes", "Leg vast"), "willingness.add", caseOf(c), say("lanes", "Wat de cliënt over aangifte zegt"));
}

void CriminalCard::addForcedAct()
{
    const victim::Case &c = current();
    if (!lane::rules::forcedAct(c).isEmpty())
        return;
    const auto act = lane::forcedActOf(desk().reader().connection, c);
    QStringList facts;
    if (act) {
        facts = {act->act, act->pressure};
        if (!act->outcome.isEmpty())
            facts.append(codeText("NON_PUNISHMENT", act->outcome));
    } else {
        facts.append(say("lanes", "De cliënt is slachtoffer én verdachte. Leg vast wat onder dwang gebeurde; de advocaat kan vragen om niet te straffen."));
    }
    QJsonObject values = act ? toJson(*act) : QJsonObject();
    values.remove(QStringLiteral("person"));
    values.remove(QStringLiteral("case_id"));
    auto *buttons = addLine({say("lanes", "Gedwongen handelingen"), {}, Tone::Muted, facts});
    if (act)
        addPrint(buttons, say("lanes", "Druk het blad af"), "forced-acts", c.id, say("lanes", "Gedwongen handelingen"));
    addAsking(buttons, act ? say("lanes", "Wijzig") : say("lanes", "Leg vast"), "forced_act.save", caseOf(c), say("lanes", "Gedwongen handelingen"), values);
}

QString DeadlineCard::title() const
{
    return say("lanes", "Termijnen");
}

void DeadlineCard::build()
{
    const QDate today = desk().today();
    bool any = false;
    QList<deadline::Deadline> handled;
    for (const deadline::Deadline &one : deadline::deadlinesOf(desk().reader().connection, current().person)) {
        if (one.reminder != 0)
            continue;
        if (!one.handled.isNull()) {
            handled.append(one);
            continue;
        }
        any = true;
        const bool late = one.due.isValid() && one.due < today;
        const QString term = one.due.isValid() ? today::termText(one.due, today) : say("lanes", "open");
        auto *buttons = addLine({deadline::whatText(one), term, late ? Tone::Error : one.due.isValid() && today.daysTo(one.due) <= 14 ? Tone::Attention : Tone::Muted, {}});
        if (const auto *rule = deadline::findRule(one.rule); rule && rule->byHand) {
            QJsonObject with = caseOf(current());
            with.insert(QStringLiteral("rule"), one.rule);
            with.insert(QStringLiteral("due"), one.due.toString(Qt::ISODate));
            if (!one.subject.isNull())
                with.insert(QStringLiteral("subject"), one.subject.toText());
            addDirect(buttons, say("lanes", "Afgehandeld"), "deadline.handle", with, deadline::whatText(one));
        }
    }
    if (!any)
        addEmpty(say("lanes", "Er loopt nu geen termijn."));
    for (const deadline::Deadline &one : handled) {
        auto *buttons = addLine({deadline::whatText(one), say("lanes", "Afgehandeld"), Tone::Good, {showDate(one.due)}});
        addDirect(buttons, say("lanes", "Zet weer open"), "deadline.reopen", {{QStringLiteral("mark"), one.handled.toText()}}, deadline::whatText(one));
    }
}

} // namespace luwte::ui
