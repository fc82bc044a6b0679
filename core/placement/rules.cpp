#include "core/placement/rules.h"

#include <algorithm>

#include "core/base/day_text.h"

namespace luwte::placement::rules {

static Refusal refusal(const char *code, const QString &text, const char *field = "")
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

Refusals checkFacility(const Facility &f)
{
    Refusals refusals;
    if (f.capacity < 0 || f.capacity > 2000)
        refusals.append(refusal("facility.capacity", say("placement", "Vul een aantal plekken in van 0 tot en met 2000."), "capacity"));
    if (f.outOfUse < 0 || f.outOfUse > qMax(f.capacity, 0))
        refusals.append(refusal("facility.out_of_use",
            say("placement", "Buiten gebruik kan van 0 tot en met het aantal plekken (%1).").arg(f.capacity), "out_of_use"));
    if (f.takenElsewhere < 0 || f.takenElsewhere > qMax(f.capacity, 0))
        refusals.append(refusal("facility.taken_elsewhere",
            say("placement", "Bezet door anderen kan van 0 tot en met het aantal plekken (%1).").arg(f.capacity), "taken_elsewhere"));
    if (f.securityLevel < 0 || f.securityLevel > 4)
        refusals.append(refusal("facility.security",
            say("placement", "Vul voor beveiliging een cijfer in van 1 tot en met 4, of 0 als het nog niet bekend is."), "security_level"));
    const auto age = [&](const Answer<int> &answer, const char *field) {
        if (answer.given() && (answer.value() < 0 || answer.value() > 120))
            refusals.append(refusal("facility.age", say("placement", "Vul een leeftijd in van 0 tot en met 120."), field));
    };
    age(f.minAge, "min_age");
    age(f.maxAge, "max_age");
    if (f.minAge.given() && f.maxAge.given() && f.minAge.value() > f.maxAge.value())
        refusals.append(refusal(
            "facility.ages", say("placement", "De laagste leeftijd is hoger dan de hoogste. Wissel ze om of pas er een aan."), "min_age"));
    return refusals;
}

Refusals checkCase(const victim::Case &c)
{
    if (c.state == "closed" || c.state == "handed_over")
        return {refusal("placement.case_closed",
            say("placement", "Deze casus is afgesloten of overgedragen. Open een nieuwe casus en vraag daarvoor een plek."), "case")};
    return {};
}

static bool oneOf(const Code &code, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(), [&](const char *item) { return code == item; });
}

Refusals checkState(const Placement &p, const char *to)
{
    using namespace state;
    const Code target(to);
    const auto no = [](const QString &text) { return Refusals{refusal("placement.state", text, "placement")}; };
    if (target == ended)
        return p.state == placed
            ? Refusals()
            : no(say(
                  "placement", "Alleen een plaatsing die loopt kan eindigen. Sluit een aanvraag af met de keuze van locatie of cliënt."));
    if (p.state == placed)
        return no(say("placement", "De cliënt heeft deze plek al. Kies 'verhuizen' of 'beëindigen'."));
    if (!isOpen(p))
        return no(say("placement", "Deze aanvraag is afgerond. Vraag opnieuw een plek aan."));
    if (target == accepted && !(p.state == offered))
        return no(say("placement", "De cliënt kan ja zeggen als er een aanbod is. Leg eerst het aanbod van de locatie vast."));
    if (target == placed && !(p.state == accepted))
        return no(say("placement", "Leg eerst vast dat de locatie de plek aanbiedt en dat de cliënt ja zegt."));
    if (target == offered && p.state == accepted)
        return no(say("placement", "De cliënt zei al ja tegen een aanbod. Begin de plaatsing, of sluit deze aanvraag af."));
    if (target == candidate && !oneOf(p.state, {requested, candidate}))
        return no(say("placement", "Voor deze aanvraag is al een plek vastgehouden. Ga daarmee verder, of geef die eerst vrij."));
    return {};
}

Refusals checkDeviation(const command::Deviation &d, QDate today)
{
    if (!d.given() && d.reviewOn.isValid())
        return {refusal("deviation.reason", say("placement", "Schrijf waarom je hier maatwerk kiest."), "deviation_reason")};
    return d.given() ? command::weigh({Refusal()}, d, today) : Refusals();
}

Refusals checkFit(const Facility &facility, const Need &need, Stage stage, bool deviates)
{
    Refusals refusals;
    for (const Criterion &c : match(facility, 1, need)) {
        if (c.passed || (c.soft && deviates))
            continue;
        QString text = c.soft ? say("placement", "%1 past niet: %2. Kies een andere plek, of schrijf waarom het toch kan.")
                              : say("placement", "%1 past niet: %2. Kies een andere plek.");
        text = text.arg(facility.alias, c.text);
        if (!c.hint.isEmpty())
            text = say("placement", "%1 Tip: %2.").arg(text, c.hint);
        refusals.append({QStringLiteral("placement.") + c.code, text, QStringLiteral("facility")});
    }
    if (stage == Stage::Placing && !deviates && securityTooLow(facility, need.security))
        refusals.append(refusal("placement.security",
            say("placement", "%1 heeft beveiliging %2 en nodig is %3. Kies een andere plek, of schrijf waarom het toch kan.")
                .arg(facility.alias)
                .arg(facility.securityLevel)
                .arg(need.security),
            "facility"));
    return refusals;
}

Refusals checkTakes(const Facility &facility, QDate on)
{
    if (facility.stopped || (facility.closesOn.isValid() && on >= facility.closesOn))
        return {refusal(
            "placement.stopped", say("placement", "%1 neemt niemand meer op. Kies een andere locatie.").arg(facility.alias), "facility")};
    if (facility.opensOn.isValid() && on < facility.opensOn)
        return {refusal("placement.not_open",
            say("placement", "%1 gaat open op %2. Kies een andere locatie, of wacht tot die dag.").arg(facility.alias, dayText(facility.opensOn)), "facility")};
    return {};
}

Refusals checkUntilClosing(const Placement &p, const Facility &facility)
{
    if (!facility.closesOn.isValid() || (!p.openEnded && !p.plannedEnd.isNull() && p.plannedEnd.civilDate() <= facility.closesOn))
        return {};
    return {refusal("placement.closing",
        say("placement", "%1 sluit op %2. Kies een verwacht einde tot die dag, of een andere locatie.").arg(facility.alias, dayText(facility.closesOn)), "planned_end")};
}

Refusals checkClosing(const Facility &facility, QDate today)
{
    if (facility.closesOn.isValid() && facility.closesOn < today)
        return {refusal("facility.close_past", say("placement", "Kies vandaag of een latere dag om te sluiten."), "on")};
    if (facility.closesOn.isValid() && facility.opensOn.isValid() && facility.closesOn <= facility.opensOn)
        return {refusal("facility.dates", say("placement", "De locatie gaat open op %1. Kies een latere dag om te sluiten.").arg(dayText(facility.opensOn)), "on")};
    return {};
}

Refusals checkClosure(const PlaceClosure &closure, const Facility &facility)
{
    Refusals refusals;
    if (closure.placeNumber < 1 || closure.placeNumber > facility.capacity)
        refusals.append(refusal("closure.place",
            say("placement", "%1 heeft plek 1 tot en met %2. Kies een van die plekken.").arg(facility.alias).arg(facility.capacity), "place_number"));
    if (!closure.startsOn.isValid() || (closure.endsOn.isValid() && closure.endsOn <= closure.startsOn))
        refusals.append(refusal("closure.dates", say("placement", "Kies eerst de dag vanaf wanneer de plek niet kan, en dan een latere dag waarop het weer kan."), "ends_on"));
    return refusals;
}

Refusals checkClosure(const PlaceClosure &closure, const Facility &facility, const std::vector<PlaceUse> &uses)
{
    Refusals refusals;
    const Instant from = Instant::civil(closure.startsOn);
    const Instant until = closure.endsOn.isValid() ? Instant::civil(closure.endsOn) : Instant();
    for (const PlaceUse &use : uses) {
        if (use.number != closure.placeNumber || use.placement == closure.id)
            continue;
        if (use.kind == PlaceUse::Kind::Closed) {
            if (closedDuring(use, from, until))
                refusals.append(refusal("closure.overlap",
                    say("placement", "Plek %1 van %2 is dan al buiten gebruik. Kies andere dagen.").arg(use.number).arg(facility.alias), "starts_on"));
        } else if (use.until.isNull() || use.until > from) {
            refusals.append(refusal("closure.taken",
                say("placement", "Op plek %1 van %2 woont dan iemand, of die plek is vastgehouden. Regel eerst een andere plek, of kies een latere dag.")
                    .arg(use.number)
                    .arg(facility.alias),
                "place_number"));
        }
    }
    return refusals;
}

Refusals checkTogether(int members, int elsewhere)
{
    if (elsewhere == 0)
        return {};
    return {refusal("placement.household",
        say("placement", "Deze cliënt hoort bij een gezin van %1. Doe dit voor het hele gezin, of leg eerst vast dat de cliënt het gezin verlaat.").arg(members),
        "placement")};
}

Refusals checkTerms(const Placement &p, const Facility &facility)
{
    Refusals refusals;
    if (facility.viaComensha && p.comenshaReference.isEmpty())
        refusals.append(refusal("placement.comensha",
            say("placement", "Een plek in %1 gaat via CoMensha. Meld de cliënt daar aan en vul het kenmerk in.").arg(facility.alias),
            "comensha_reference"));
    if (p.openEnded && !facility.openEndedPossible)
        refusals.append(refusal("placement.open_ended",
            say("placement", "%1 biedt geen plek zonder einddatum. Kies een andere locatie, of spreek een einde af.").arg(facility.alias),
            "open_ended"));
    if (p.openEnded && !p.plannedEnd.isNull())
        refusals.append(refusal("placement.open_ended",
            say("placement", "Zonder einddatum blijft het verwachte einde leeg. Haal een van de twee weg."), "planned_end"));
    return refusals;
}

static Refusal futureDay()
{
    return refusal("placement.future",
        say("placement", "Deze dag komt nog. Leg het vast op de dag zelf; plannen kan met 'nodig vanaf' en 'verwacht einde'."), "at");
}

Refusals checkStart(const Placement &p, const std::vector<Placement> &others, Instant at, Instant now)
{
    Refusals refusals;
    if (at.civilDate() > now.civilDate())
        refusals.append(futureDay());
    if (!p.plannedEnd.isNull() && p.plannedEnd <= at)
        refusals.append(refusal("placement.planned_end",
            say("placement", "Het verwachte einde ligt voor het begin. Kies een later einde, of laat het leeg."), "planned_end"));
    for (const Placement &other : others) {
        if (other.id == p.id)
            continue;
        if (other.state == state::placed)
            refusals.append(refusal("placement.already_placed",
                say("placement", "De cliënt heeft al een plek. Kies 'verhuizen', of beëindig eerst die plaatsing."), "placement"));
        else if (other.state == state::ended && other.endsAt > at)
            refusals.append(refusal("placement.overlap",
                say("placement", "De cliënt had toen nog een andere plek, tot %1. Kies een later begin.")
                    .arg(other.endsAt.civilTime().toString(QStringLiteral("d-M-yyyy HH:mm"))),
                "at"));
    }
    return refusals;
}

Refusals checkEnd(const Placement &p, const Ending &ending, Instant now)
{
    Refusals refusals;
    if (ending.at.civilDate() > now.civilDate())
        refusals.append(futureDay());
    if (ending.at < p.startsAt)
        refusals.append(refusal("placement.end_before_start",
            say("placement", "Dit einde ligt voor het begin. Kies een moment na %1.")
                .arg(p.startsAt.civilTime().toString(QStringLiteral("d-M-yyyy HH:mm"))),
            "at"));
    if (ending.reason.isEmpty())
        refusals.append(refusal("placement.end_reason", say("placement", "Kies waarom deze plaatsing eindigt."), "reason"));
    else if (oneOf(ending.reason, {"leeftijd", "age"}))
        refusals.append(refusal("placement.end_age",
            say("placement", "Leeftijd is geen reden om een plaatsing te beëindigen. Kies een andere reden, of laat de cliënt blijven."),
            "reason"));
    const bool fact = oneOf(ending.reason, {"mob", "overl"});
    if (ending.destination.isEmpty())
        refusals.append(refusal("placement.destination", say("placement", "Kies waar de cliënt heen gaat."), "destination"));
    else if (ending.destination == "not_known" && !fact)
        refusals.append(refusal("placement.destination_unknown",
            say("placement", "Vraag waar de cliënt heen gaat. Weet niemand het? Kies dan als reden: vertrokken, bestemming onbekend."),
            "destination"));
    if (p.openEnded && !fact && !(ending.reason == "wens") && !ending.followOn)
        refusals.append(refusal("placement.follow_on",
            say("placement", "Deze plek is zonder einddatum. Leg vast waar de cliënt hierna woont, of dat het de eigen wens is."),
            "follow_on"));
    return refusals;
}

Code destinationFor(const Code &reason, const Facility *next)
{
    if (reason == "overl")
        return Code("died");
    if (!next)
        return reason == "mob" ? Code("not_known") : Code();
    if (next->type == "BW")
        return Code("follow_on");
    if (oneOf(next->type, {"GEZINSHUIS", "PLEEG"}))
        return Code("family_home");
    return next->type == "ZELFST" ? Code("own_home") : Code("other_shelter");
}

} // namespace luwte::placement::rules
