#include "core/deadline/rules.h"
#include "core/deadline/terms.h"
#include "core/victim/rules.h"

namespace luwte::deadline {

static bool isOneOf(const Code &code, std::initializer_list<const char *> values)
{
    for (const char *value : values)
        if (code == value)
            return true;
    return false;
}

/// D17: calendar days after the day somebody was last seen, until each is ticked off; Today shows the first of them. When all are, it stays
/// in sight that somebody is not.
static void outOfSight(const Facts &facts, Terms &terms)
{
    const victim::Case &c = facts.current;
    if (c.state != "out_of_sight" || !c.lastSeenOn.isValid())
        return;
    victim::Absence absence = facts.absence.value_or(victim::Absence());
    absence.lastSeenOn = c.lastSeenOn;
    bool open = false;
    for (const victim::rules::SightDue &step : victim::rules::sightSteps(absence, facts.sightDone)) {
        const int days = victim::rules::sightDay(step.step);
        if (!step.done)
            terms.add("D17", c.lastSeenOn, step.due, {.before = days}, c.id, QString::number(days));
        open = open || !step.done;
    }
    if (!open)
        terms.open("D17", Instant::civil(c.lastSeenOn), c.id);
}

void safetyTerms(const Facts &facts, Terms &terms)
{
    const victim::Case &c = facts.current;
    if (c.inDangerNow.is(Code("yes")) && isOneOf(c.state, {"registered", "intake"}))
        terms.open("danger", c.registeredAt);
    outOfSight(facts, terms);
    // D3
    if (c.veiligThuis.is(Code("reported")) && c.veiligThuisOn.isValid()) {
        terms.add("D3.triage", c.veiligThuisOn, terms::triage(c.veiligThuisOn), {.before = 7, .after = 30}, c.id);
        terms.add("D3.investigation", c.veiligThuisOn, terms::investigation(c.veiligThuisOn), {.before = 14, .after = 30}, c.id);
    }
    // D6
    const Instant assessed = facts.safety ? facts.safety->at : Instant();
    if (facts.stay && !facts.stay->startsAt.isNull() && (assessed.isNull() || assessed < facts.stay->startsAt.plusHours(-24)))
        terms.at("D6.first", facts.stay->startsAt, terms::firstSafety(facts.stay->startsAt), facts.stay->placement);
    else if (facts.safety && isOneOf(c.state, {"intake", "active", "out_of_sight"}))
        terms.add("D6", assessed.civilDate(), terms::nextSafety(assessed.civilDate(), facts.safety->level), {.before = 3}, facts.safety->id);
}

} // namespace luwte::deadline
