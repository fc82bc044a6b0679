// The criminal case, one verb a step, and what the client says about reporting (domain.md 2.5, 3.3; W70, W80).

#include "core/lane/commands.h"
#include "core/lane/stepping.h"
#include "core/lane/views.h"

namespace luwte::lane {

using command::Call;

static Refusals follow(Call &call, victim::Case &c, CriminalStep &next)
{
    if (next.step == "dismissed" && !next.knownOn.isValid())
        next.knownOn = next.on;
    return rules::follow(criminalSteps(call.connection(), c), next, call.today());
}

/// A report ends the reflection period and counts as an application for residence, in the same save.
static Refusals report(Call &call, victim::Case &c, CriminalStep &next)
{
    Refusals refusals = follow(call, c, next);
    if (!refusals.isEmpty())
        return refusals;
    const rules::Residence before = rules::standOf(c, residenceSteps(call.connection(), c));
    if (!rules::reportIsApplication(c, before))
        return {};
    ResidenceStep ended;
    ended.person = c.person;
    ended.caseId = c.id;
    ended.on = next.on;
    ResidenceStep request = ended;
    if (before.reflectionRuns()) {
        if (next.on < before.reflectionStart)
            return {{QStringLiteral("criminal.before"), say("lane", "De aangifte ligt voor het begin van de bedenktijd. Controleer beide datums."), QStringLiteral("step_on")}};
        ended.step = Code(step::ended);
        ended.endReason = Code("report");
        call.unit.save(ended);
    }
    request.step = Code(step::requested);
    request.ground = Code("b8_ver");
    call.unit.save(request);
    return {};
}

static Refusals addWillingness(Call &call, const victim::Case &c, Willingness &willingness)
{
    if (!willingness.on.isValid())
        willingness.on = call.today();
    Refusals refusals = rules::checkOpen(c);
    if (willingness.on > call.today())
        refusals.append({QStringLiteral("willingness.date"), say("lane", "Deze dag is nog niet geweest. Kies vandaag of eerder."), QStringLiteral("said_on")});
    return refusals;
}

static Refusals saveAct(Call &call, const victim::Case &c, ForcedAct &act)
{
    // One a case: saving it again changes it.
    if (const auto known = forcedActOf(call.connection(), c))
        act.id = known->id;
    Refusals refusals = rules::checkOpen(c) + rules::forcedAct(c);
    if (act.raisedOn.isValid() && act.raisedOn > call.today())
        refusals.append({QStringLiteral("forced.date"), say("lane", "Deze dag is nog niet geweest. Kies vandaag of eerder."), QStringLiteral("raised_on")});
    return refusals;
}

void addCriminal(command::Catalog &catalog)
{
    const QString on = QStringLiteral("step_on"), by = QStringLiteral("agency"), number = QStringLiteral("number"), assessment = QStringLiteral("assessment"),
        outcome = QStringLiteral("outcome"), known = QStringLiteral("known_on"), note = QStringLiteral("note");
    catalog.add(stepping<CriminalStep>({"criminal.talk", {"Er was een informatief gesprek", "There was an informative talk"}, "talk", {on, by, note}, {}}, follow));
    catalog.add(stepping<CriminalStep>({"criminal.report", {"De cliënt deed aangifte", "The client reported to the police"}, "report", {on, by, number, assessment, note}, {}}, report));
    const StepForm forms[] = {
        {"criminal.no_report", {"De cliënt doet nu geen aangifte", "The client does not report for now"}, "no_report", {on, note}, {}},
        {"criminal.investigation", {"Er loopt een onderzoek", "There is an investigation"}, "investigation", {on, by, number, note}, {}},
        {"criminal.prosecution", {"Het OM vervolgt", "The public prosecutor prosecutes"}, "prosecution", {on, by, number, note}, {}},
        {"criminal.hearing", {"Legt een zitting vast, geweest of gepland", "Records a hearing, past or planned"}, "hearing", {on, by, note}, {on}},
        {"criminal.verdict", {"Er is een uitspraak", "There is a verdict"}, "verdict", {on, by, outcome, note}, {}},
        {"criminal.dismissed", {"De zaak is geseponeerd", "The case was dismissed"}, "dismissed", {on, known, note}, {}},
        {"criminal.article12", {"Er is geklaagd over niet vervolgen (art. 12)", "A complaint about non-prosecution was made (art. 12)"}, "art12", {on, note}, {}},
    };
    for (const StepForm &form : forms)
        catalog.add(stepping<CriminalStep>(form, follow));
    catalog.add(command::addingToCase<Willingness, victim::Case>("willingness.add", {"Legt vast wat de cliënt nu over aangifte zegt", "Records what the client says about reporting now"}, access::Right::DossierWrite, {}, addWillingness));
    catalog.add(command::addingToCase<ForcedAct, victim::Case>("forced_act.save", {"Bewaart het blad over gedwongen handelingen", "Saves the sheet about forced acts"}, access::Right::CaseWrite, {}, saveAct));
}

} // namespace luwte::lane
