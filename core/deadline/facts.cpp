#include "core/deadline/facts.h"

#include <algorithm>
#include <array>

#include "core/lane/views.h"
#include "core/privacy/views.h"
#include "core/victim/views.h"

namespace luwte::deadline {

bool isFactKind(QByteArrayView kind)
{
    static constexpr std::array<const char *, 16> kinds{"person", "case", "safety", "absence", "sight_step", "aftercare_contact", "exploitation", "residence_step", "criminal_step", "plan", "evaluation", "funding_line", "placement", "gap",
        "deadline_mark", "expert"};
    return std::any_of(kinds.begin(), kinds.end(), [kind](const char *known) { return kind == QByteArrayView(known); });
}

static void readPlans(store::Connection &connection, Facts &facts)
{
    const Value person = store::asValue(facts.person.id);
    store::Cursor row(connection.prepared("SELECT p.id, p.adopted_on, p.evaluate_on, p.state IN ('adopted', 'in_evaluation') AND NOT EXISTS"
        "(SELECT 1 FROM care_evaluation e WHERE e.person = p.person AND e.plan_id = p.id AND e.finished_at IS NOT NULL) "
        "FROM care_plan p WHERE p.person = ?1 AND p.case_id = ?2 ORDER BY p.id").bind(1, person).bind(2, facts.current.id));
    while (row.next()) {
        facts.planAdopted = facts.planAdopted || !row->isNull(1);
        if (row->number(3) == 0)
            continue;
        care::Plan &plan = facts.plans.emplace_back();
        plan.id = row->id(0);
        plan.adoptedOn = row->date(1);
        plan.evaluateOn = row->date(2);
    }
}

static void readStay(store::Connection &connection, Facts &facts)
{
    store::Cursor row(connection.prepared("SELECT p.id, p.starts_at, f.type FROM placement p LEFT JOIN facility f ON f.id = p.facility WHERE p.person = ?1 AND p.state = 'placed'").bind(1, facts.person.id));
    if (row.next())
        facts.stay = Facts::Stay{row->id(0), row->instant(1), Code(row->text(2))};
}

std::optional<Facts> factsOf(store::Connection &connection, const Id &person)
{
    const Value key = store::asValue(person);
    Facts facts;
    auto found = victim::findPerson(connection, person);
    if (!found)
        return std::nullopt;
    facts.person = std::move(*found);
    auto cases = store::select<victim::Case>(connection, "WHERE person = ? ORDER BY id DESC LIMIT 1", {key});
    if (cases.empty())
        return facts;
    facts.current = std::move(cases.front());
    if (facts.current.state == "handed_over")
        return facts; // nothing runs any more, and nothing else is read
    facts.aftercare = victim::aftercareOf(connection, facts.current);
    if (facts.current.state == "closed")
        return facts;
    for (victim::Absence &absence : victim::absencesOf(connection, facts.current))
        if (!absence.returnedOn.isValid())
            facts.absence = std::move(absence);
    if (facts.absence)
        for (victim::SightStep &step : victim::sightStepsOf(connection, facts.current))
            if (step.absenceId == facts.absence->id)
                facts.sightDone.push_back(std::move(step));
    facts.safety = victim::latestSafety(connection, person);
    facts.exploitation = store::select<victim::Exploitation>(connection, "WHERE person = ? ORDER BY id", {key});
    facts.residence = lane::residenceSteps(connection, facts.current);
    facts.criminal = lane::criminalSteps(connection, facts.current);
    readPlans(connection, facts);
    facts.funding = privacy::fundingOf(connection, person);
    readStay(connection, facts);
    facts.gaps = store::select<placement::Gap>(connection, "WHERE person = ? AND until IS NULL ORDER BY id", {key});
    facts.marks = store::select<Mark>(connection, "WHERE person = ? ORDER BY id", {key});
    return facts;
}

} // namespace luwte::deadline
