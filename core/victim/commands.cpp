#include "core/victim/commands.h"

#include "core/codebook/phone.h"
#include "core/command/change.h"
#include "core/victim/rules.h"

namespace luwte::victim {

using command::Call;

Refusals refuseClosed(const Case &c)
{
    if (c.state == "closed" || c.state == "handed_over")
        return {{QStringLiteral("case.closed"), say("victim", "Deze casus is afgesloten. Heropen met een nieuwe casus."), QStringLiteral("case")}};
    return {};
}

void normalisePhone(Person &person)
{
    for (auto *phone : {&person.phone, &person.homePhone}) {
        if (!phone->given())
            continue;
        const QString typed = phone->value();
        const auto e164 = codebook::toE164(typed);
        if (phone == &person.phone && (!e164 || *e164 != typed))
            person.phoneTyped = typed;
        if (e164)
            *phone = *e164;
        else if (phone == &person.phone)
            *phone = Answer<QString>::unknown();
    }
}

Refusals checkCoordinator(Call &call, const QString &name)
{
    const auto account = access::findAccount(call.connection(), name);
    if (!account || account->stopped)
        return {{QStringLiteral("case.coordinator.unknown"), say("victim", "Deze collega heeft hier geen account. Kies iemand uit de lijst."), QStringLiteral("coordinator")}};
    if (!access::sessionOf(*account).may(access::Right::CaseWrite))
        return {{QStringLiteral("case.coordinator.role"), say("victim", "Deze collega is geen zorgcoördinator. Kies iemand met die rol."), QStringLiteral("coordinator")}};
    return {};
}

static Refusals changePerson(Call &call, const Person *before, Person &after)
{
    if (before->phone != after.phone || before->homePhone != after.homePhone)
        normalisePhone(after);
    return rules::checkPerson(after, call.today());
}

static Refusals changeCase(Call &call, const Case *before, Case &after)
{
    Refusals refusals = refuseClosed(*before);
    if (after.coordinator.isEmpty() && !before->coordinator.isEmpty())
        refusals.append({QStringLiteral("case.coordinator"), say("victim", "Kies wie de zorgcoördinator is."), QStringLiteral("coordinator")});
    else if (after.coordinator != before->coordinator)
        refusals += checkCoordinator(call, after.coordinator);
    refusals += rules::keepExpert(*before, after);
    if (after.registeredAt != before->registeredAt && after.registeredAt > call.now)
        refusals.append({QStringLiteral("case.registered"), say("victim", "De aanmelding ligt in de toekomst. Controleer datum en tijd."), QStringLiteral("registered_at")});
    if (refusals.isEmpty()) {
        noteRegion(call, *before, after);
        correctAbsence(call, after);
    }
    return refusals;
}

static Refusals assess(Call &call, const Case &c, Safety &safety)
{
    if (safety.at.isNull())
        safety.at = call.now;
    safety.computed = rules::safetyLevel(safety);
    Refusals refusals = refuseClosed(c);
    if (safety.at > call.now)
        refusals.append({QStringLiteral("safety.future"), say("victim", "De inschatting ligt in de toekomst. Controleer de datum."), QStringLiteral("at")});
    return refusals + rules::checkSafety(safety);
}

/// "level" left out means: as computed. The description cannot tell 0 from "not given", the JSON can.
static command::CommandSpec safetyCommand()
{
    auto spec = command::addingToCase<Safety, Case>("safety.assess", {"Legt een veiligheidsinschatting vast", "Records a safety assessment"}, access::Right::DossierWrite, {QStringLiteral("computed")}, assess);
    spec.run = [run = spec.run](Call &call, const QJsonObject &with) {
        if (!with.value(QLatin1String("level")).isNull() && with.contains(QLatin1String("level")))
            return run(call, with);
        QJsonObject complete = with;
        Safety answers;
        QJsonObject questions = with;
        questions.remove(QStringLiteral("case"));
        questions.remove(QStringLiteral("level"));
        questions.insert(QStringLiteral("case_id"), with.value(QLatin1String("case")));
        (void)readJson(questions, answers);
        complete.insert(QStringLiteral("level"), rules::safetyLevel(answers));
        return run(call, complete);
    };
    return spec;
}

static Refusals addNote(Call &call, const Case &c, Note &note)
{
    if (note.at.isNull())
        note.at = call.now;
    return refuseClosed(c);
}

template<class R>
static Refusals addOpen(Call &, const Case &c, R &)
{
    return refuseClosed(c);
}

template<class R>
static Refusals changeOpen(Call &call, const R *before, R &)
{
    const auto c = call.unit.find<Case>(before->caseId);
    return c ? refuseClosed(*c) : Refusals();
}

static Refusals saveProspect(Call &call, const Case &c, Prospect &prospect)
{
    // One prospect plan a case: saving it again changes it.
    const auto known = call.unit.select<Prospect>("WHERE person = ? AND case_id = ?", {store::asValue(c.person), store::asValue(c.id)});
    if (!known.empty())
        prospect.id = known.front().id;
    const Refusals closed = refuseClosed(c);
    // "Gepland" is said of contacts that are there.
    if (closed.isEmpty() && prospect.aftercarePlanned)
        planMissingAftercare(call, c);
    return closed;
}

void addTo(command::Catalog &catalog)
{
    catalog.step("victim", schema());
    catalog.record<Person>();
    catalog.record<Case>();
    catalog.record<Exploitation>();
    catalog.record<Safety>();
    catalog.record<Note>();
    catalog.record<Referral>();
    catalog.record<Prospect>();
    catalog.record<Absence>();
    catalog.record<SightStep>();
    catalog.record<Whereabouts>();
    catalog.record<AftercareContact>();
    catalog.derived(checkDerived);

    static const QStringList closedPerson{QStringLiteral("phone_typed")};
    static const QStringList closedCase{QStringLiteral("person"), QStringLiteral("number"), QStringLiteral("state"), QStringLiteral("active_since"), QStringLiteral("reopened_from")};
    catalog.add(command::changing<Person>("person.change", {"Verandert gegevens van een cliënt", "Changes a client's details"}, access::Right::PersonWrite, closedPerson, changePerson));
    catalog.add(command::changing<Case>("case.change", {"Verandert gegevens van een casus", "Changes a case's details"}, access::Right::CaseWrite, closedCase, changeCase));
    catalog.add(safetyCommand());
    catalog.add(command::addingToCase<Note, Case>("note.add", {"Voegt een notitie toe", "Adds a note"}, access::Right::DossierWrite, {}, addNote));
    catalog.add(command::addingToCase<Exploitation, Case>("exploitation.add", {"Legt een vorm van uitbuiting vast", "Records a form of exploitation"}, access::Right::DossierWrite, {}, addOpen<Exploitation>));
    catalog.add(command::changing<Exploitation>("exploitation.change", {"Verandert een vorm van uitbuiting", "Changes a form of exploitation"}, access::Right::DossierWrite, {QStringLiteral("person"), QStringLiteral("case_id")}, changeOpen<Exploitation>));
    catalog.add(command::addingToCase<Referral, Case>("referral.add", {"Legt een verwijzing vast", "Records a referral"}, access::Right::DossierWrite, {}, addOpen<Referral>));
    catalog.add(command::addingToCase<Prospect, Case>("prospect.save", {"Bewaart het perspectiefplan", "Saves the prospect plan"}, access::Right::CaseWrite, {}, saveProspect));
    addIntake(catalog);
    addCaseStates(catalog);
    addSight(catalog);
    addWhereabouts(catalog);
    addAftercare(catalog);
    addQueries(catalog);
}

} // namespace luwte::victim
