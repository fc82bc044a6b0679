#include "core/victim/rules.h"

#include <array>

#include "core/base/calendar.h"
#include "core/base/say.h"

namespace luwte::victim::rules {

static Refusal refusal(const char *code, const QString &text, const char *field = "")
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

int safetyLevel(const Safety &s)
{
    const std::array questions{&s.q1, &s.q2, &s.q3, &s.q4, &s.q5, &s.q6, &s.q7, &s.q8, &s.q9, &s.q10};
    const auto yes = [&](int question) { return questions[std::size_t(question - 1)]->is(Code("yes")); };
    int yesses = 0;
    int unknown = 0;
    for (const auto *q : questions) {
        yesses += q->is(Code("yes")) ? 1 : 0;
        unknown += q->given() ? 0 : 1;
    }
    int level = 0;
    if ((yes(1) && (yes(2) || yes(3) || yes(4))) || (yes(9) && s.suicidePlan))
        level = 4;
    else if (yesses >= 4 || (yes(2) && yes(3)))
        level = 3;
    else if (yesses >= 2)
        level = 2;
    else if (yesses == 1)
        level = 1;
    return unknown >= 3 ? qMax(level, 2) : level;
}

Refusals checkSafety(const Safety &safety)
{
    Refusals refusals;
    if (safety.level < 0 || safety.level > 4)
        refusals.append(refusal("safety.level", say("victim", "Kies een niveau van 0 tot en met 4."), "level"));
    if (safety.level < safety.computed && safety.reason.isEmpty())
        refusals.append(refusal("safety.lower", say("victim", "De vragen geven niveau %1. Schrijf waarom je lager kiest.").arg(safety.computed), "reason"));
    return refusals;
}

Refusals checkPerson(const Person &person, QDate today)
{
    Refusals refusals;
    if (person.chosenName.isEmpty())
        refusals.append(refusal("person.name", say("victim", "Vul in hoe de cliënt genoemd wil worden."), "chosen_name"));
    if (person.birthDate.given() && person.birthDate.value() > today)
        refusals.append(refusal("person.birth-date", say("victim", "De geboortedatum ligt in de toekomst. Controleer het jaar."), "birth_date"));
    if (person.childrenAlong.given() && (person.childrenAlong.value() < 0 || person.childrenAlong.value() > 30))
        refusals.append(refusal("person.children", say("victim", "Vul een aantal kinderen in tussen 0 en 30."), "children_along"));
    if (person.estimatedBirthYear.given() && (person.estimatedBirthYear.value() < 1900 || person.estimatedBirthYear.value() > today.year()))
        refusals.append(refusal("person.birth-year", say("victim", "Vul een geboortejaar in tussen 1900 en nu."), "estimated_birth_year"));
    return refusals;
}

bool isMinor(const Person &person, QDate on)
{
    const int age = person.ageOn(on);
    return age >= 0 && age < 18;
}

static Refusals wrongStep()
{
    return {refusal("case.state", say("victim", "Deze stap past niet bij de status van de casus. Kijk op de cliëntpagina welke stap nu kan."), "case")};
}

Refusals checkTransition(const Case &c, const char *to)
{
    struct Step
    {
        const char *from;
        const char *to;
    };
    static constexpr Step allowed[] = {{"registered", "intake"}, {"intake", "active"}, {"active", "out_of_sight"}, {"out_of_sight", "active"}, {"active", "aftercare"},
        {"aftercare", "closed"}, {"active", "handover_offered"}, {"handover_offered", "handed_over"}, {"handover_offered", "active"},
        {"registered", "out_of_sight"}, {"intake", "out_of_sight"}, {"aftercare", "out_of_sight"}}; // somebody may be lost at any moment
    for (const Step &step : allowed)
        if (c.state == step.from && QByteArrayView(step.to) == QByteArrayView(to))
            return {};
    if (c.state == "closed")
        return {refusal("case.closed", say("victim", "Deze casus is afgesloten. Heropen met een nieuwe casus."), "case")};
    return wrongStep();
}

static Refusals asksBeforeIntake(const Case &c)
{
    Refusals refusals;
    if (c.coordinator.isEmpty())
        refusals.append(refusal("case.coordinator", say("victim", "Kies wie de zorgcoördinator is."), "coordinator"));
    if (!c.inDangerNow.asked())
        refusals.append(refusal("case.danger", say("victim", "Kies of deze persoon nu in gevaar is. 'Onbekend' mag ook."), "in_danger_now"));
    return refusals;
}

Refusals startIntake(const Case &c)
{
    return checkTransition(c, "intake") + asksBeforeIntake(c);
}

const QStringList &withoutRightToStay()
{
    static const QStringList codes{QStringLiteral("eu_geen"), QStringLiteral("asiel_pr"), QStringLiteral("ongedoc")};
    return codes;
}

ReflectionDuty reflectionDuty(const Case &c)
{
    if (c.residence.is(Code("eu_recht")))
        return {false, say("victim", "Bedenktijd is niet nodig: er is verblijfsrecht als EU-burger.")};
    if (!c.residence.given() || c.residence.value() == "onb")
        return {false, say("victim", "Vul het verblijfsrecht in. Dan is duidelijk of bedenktijd nodig is.")};
    if (!withoutRightToStay().contains(c.residence.value().value))
        return {false, say("victim", "Bedenktijd is niet nodig: er is al verblijfsrecht.")};
    if (c.signs.isEmpty() && c.mainForm.isEmpty())
        return {false, say("victim", "Er is nog geen signaal van mensenhandel vastgelegd.")};
    return {true, say("victim", "Er is een aanwijzing van mensenhandel en geen verblijfsrecht. Bied bedenktijd aan.")};
}

QDate reflectionEnd(const Case &c)
{
    if (c.reflectionEndByNotice.isValid())
        return c.reflectionEndByNotice;
    if (!c.reflectionStart.isValid())
        return {};
    return c.dublin || c.residence.is(Code("b8_bed_dub")) ? c.reflectionStart.addDays(30) : calendar::plusMonths(c.reflectionStart, 3);
}

static void checkReflection(const Case &c, Refusals &refusals)
{
    if (!reflectionDuty(c).applies)
        return;
    const QString offered = c.reflectionOffered.given() ? c.reflectionOffered.value().value : QString();
    if (offered.isEmpty())
        refusals.append(refusal("case.reflection", say("victim", "Leg vast of bedenktijd is aangeboden, en door wie."), "reflection_offered"));
    else if (offered == QLatin1String("offered") && (c.reflectionOfferedBy.isEmpty() || !c.reflectionOfferedOn.isValid()))
        refusals.append(refusal("case.reflection.offered", say("victim", "Schrijf wie de bedenktijd heeft aangeboden, en op welke dag."),
            c.reflectionOfferedBy.isEmpty() ? "reflection_offered_by" : "reflection_offered_on"));
    else if (offered == QLatin1String("not_offered") && c.reflectionReason.isEmpty())
        refusals.append(refusal("case.reflection.reason", say("victim", "Schrijf wie geen bedenktijd wilde aanbieden en waarom."), "reflection_reason"));
    else if (offered == QLatin1String("not_now") && !c.reflectionReviewOn.isValid())
        refusals.append(refusal("case.reflection.review", say("victim", "Kies wanneer je bedenktijd opnieuw bespreekt."), "reflection_review_on"));
}

Refusals activate(const Case &c, const Person &person, const std::optional<Safety> &safety, Instant now)
{
    // Who was out of sight, or offered to others, comes back by a verb of its own.
    Refusals refusals = c.state == "out_of_sight" || c.state == "handover_offered" ? wrongStep() : checkTransition(c, "active");
    if (!safety || safety->at > now || now.ms() - safety->at.ms() > 24LL * 3600 * 1000)
        refusals.append(refusal("case.safety", say("victim", "Maak een veiligheidsinschatting. Die mag hooguit 24 uur oud zijn."), "safety"));
    if (!person.language.asked())
        refusals.append(refusal("case.language", say("victim", "Kies welke taal de cliënt spreekt."), "language"));
    if (!c.rightsExplainedOn.isValid() && !c.rightsPlannedOn.isValid())
        refusals.append(refusal("case.rights", say("victim", "Vul in wanneer de rechten zijn uitgelegd, of wanneer dat gebeurt."), "rights_explained_on"));
    if (c.intakeExpert.isNull() && c.noExpertReason.isEmpty())
        refusals.append(refusal("case.expert", say("victim", "Kies de ervaringsdeskundige bij de intake, of de reden waarom die er niet bij is."), "intake_expert"));
    checkReflection(c, refusals);
    if (isMinor(person, now.civilDate()) && !c.veiligThuis.given())
        refusals.append(refusal("case.veilig-thuis", say("victim", "De cliënt is jonger dan 18. Beantwoord eerst de vraag over Veilig Thuis."), "veilig_thuis"));
    return refusals;
}

Refusals keepExpert(const Case &before, const Case &after)
{
    if (before.activeSince.isNull() || !after.intakeExpert.isNull() || !after.noExpertReason.isEmpty())
        return {};
    return {refusal("case.expert", say("victim", "Kies de ervaringsdeskundige bij de intake, of de reden waarom die er niet bij is."), "intake_expert")};
}

Code backInSight(const Case &c)
{
    if (!c.activeSince.isNull())
        return Code("active");
    return asksBeforeIntake(c).isEmpty() ? Code("intake") : Code("registered");
}

Refusals outOfSight(const Case &c, const Person &person, QDate today)
{
    Refusals refusals = checkTransition(c, "out_of_sight");
    if (!c.lastSeenOn.isValid() || c.lastSeenOn > today)
        refusals.append(refusal("case.last-seen", say("victim", "Vul in op welke dag de cliënt het laatst is gezien."), "last_seen_on"));
    if (c.whoInformed.isEmpty())
        refusals.append(refusal("case.informed", say("victim", "Schrijf wie is ingelicht."), "who_informed"));
    if (isMinor(person, today) && c.missingReportOn != today)
        refusals.append(refusal("case.missing", say("victim", "De cliënt is jonger dan 18. Meld de vermissing vandaag en vul de datum in."), "missing_report_on"));
    return refusals;
}

static void checkPillars(const Prospect &prospect, QDate today, Refusals &refusals)
{
    struct Pillar
    {
        const char *field;
        const Code &state;
        QDate until;
    };
    const Pillar pillars[] = {{"housing", prospect.housing, prospect.housingUntil}, {"work", prospect.work, prospect.workUntil}, {"income", prospect.income, prospect.incomeUntil},
        {"care", prospect.care, prospect.careUntil}, {"network", prospect.network, prospect.networkUntil}, {"certainty", prospect.certainty, prospect.certaintyUntil}};
    bool bespoke = false;
    for (const Pillar &pillar : pillars) {
        const QString label = describe<Prospect>().find(QString::fromLatin1(pillar.field))->info.label();
        if (pillar.state.isEmpty())
            refusals.append(refusal("close.pillar", say("victim", "%1 is nog leeg in het perspectiefplan. Vul in wat geregeld is.").arg(label), pillar.field));
        else if (pillar.state == "arranged_until" && !pillar.until.isValid())
            refusals.append(refusal("close.pillar.until", say("victim", "%1: vul in tot wanneer het geregeld is.").arg(label), pillar.field));
        else if (pillar.state == "arranged_until" && pillar.until < today)
            refusals.append(refusal("close.pillar.until", say("victim", "%1 was geregeld tot een dag die voorbij is. Kijk wat er nu geregeld is.").arg(label), pillar.field));
        bespoke = bespoke || pillar.state == "none_decided";
    }
    if (bespoke && prospect.bespokeReason.isEmpty())
        refusals.append(refusal("close.bespoke", say("victim", "Schrijf het maatwerkbesluit op: wie besluit, waarom, en wanneer je het herziet."), "bespoke_reason"));
}

Refusals close(const Case &c, const Person &person, const std::optional<Prospect> &prospect, const std::optional<Safety> &safety, Instant now)
{
    Refusals refusals = checkTransition(c, c.state == "active" ? "aftercare" : "closed");
    const QDate today = now.civilDate();
    if (c.closeReason == "wens") {
        if (c.closeOffer.isEmpty())
            refusals.append(refusal("close.offer", say("victim", "Schrijf op wat je hebt aangeboden."), "close_offer"));
        if (c.closeRefusal.isEmpty())
            refusals.append(refusal("close.refusal", say("victim", "Schrijf op waarom de cliënt anders koos."), "close_refusal"));
        if (!c.doorOpenUntil.isValid() || c.doorOpenUntil < calendar::plusMonths(today, 12))
            refusals.append(refusal("close.door", say("victim", "De deur blijft minstens 12 maanden open. Vul die datum in."), "door_open_until"));
        return refusals;
    }
    if (c.closeReason == "overl" || c.closeReason == "geensl")
        return refusals;
    const Prospect plan = prospect.value_or(Prospect());
    checkPillars(plan, today, refusals);
    if (plan.followUpName.isEmpty() || plan.followUpRole.isEmpty() || plan.followUpContact.isEmpty() || !plan.followUpConfirmedOn.isValid() || plan.followUpConfirmedOn > today)
        refusals.append(refusal("close.follow-up", say("victim", "Noem wie betrokken blijft: naam, rol, hoe te bereiken, en wanneer dat is bevestigd."), "follow_up_name"));
    if (!safety || safety->level > 2 || safety->at.civilDate().addDays(14) < today)
        refusals.append(refusal("close.safety", say("victim", "Maak een nieuwe veiligheidsinschatting: hooguit 14 dagen oud en niet hoger dan niveau 2."), "safety"));
    if (!plan.clientHasCopy)
        refusals.append(refusal("close.copy", say("victim", "Geef de cliënt een exemplaar van het perspectiefplan."), "client_has_copy"));
    if (!plan.aftercarePlanned)
        refusals.append(refusal("close.aftercare", say("victim", "Plan de nazorg: na 2 weken en na 3, 6 en 12 maanden."), "aftercare_planned"));
    const int age = person.ageOn(today);
    if (age >= 0 && age < 25 && !plan.ladderClear)
        refusals.append(refusal("close.ladder", say("victim", "De cliënt is jonger dan 25. Maak duidelijk wat er verandert tot en met 25 jaar."), "ladder_clear"));
    if (c.state != "active" && c.closeReason.isEmpty())
        refusals.append(refusal("close.reason", say("victim", "Kies waarom de casus wordt afgesloten."), "close_reason"));
    return refusals;
}

} // namespace luwte::victim::rules
