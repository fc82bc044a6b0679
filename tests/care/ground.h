#pragma once
// What the door tests of this room start from. All people are invented.

#include <catch2/catch_test_macros.hpp>

#include "core/care/commands.h"
#include "core/placement/commands.h"
#include "core/victim/commands.h"
#include "tests/support/test_house.h"

namespace luwte::test {

struct Client
{
    Id person;
    Id caseId;
    [[nodiscard]] QString caseText() const { return caseId.toText(); }
};

inline Client client(House &house, const char *state = "active", QDate born = QDate(1992, 5, 1))
{
    victim::Person person;
    person.chosenName = QStringLiteral("Verzonnen Valentina");
    person.birthDate = born;
    house.put(person);
    static int number = 0;
    victim::Case c;
    c.person = person.id;
    c.number = QStringLiteral("2026-%1-TEST").arg(++number, 4, 10, QLatin1Char('0'));
    c.state = Code(state);
    c.coordinator = QStringLiteral("noor");
    house.put(c);
    return {person.id, c.id};
}

/// A plan in draft with one measurable goal.
inline Id draftPlan(House &house, const Id &caseId)
{
    const Id plan = house.do_("plan.make", {{"case", caseId.toText()}, {"own_aims", "Ik wil zelf koken."}, {"causes", "armoede"}}).id;
    house.do_("goal.add", {{"plan", plan.toText()}, {"domain", "housing"}, {"title", "Eigen sleutel"}, {"start_value", 2}, {"target_value", 4}, {"measure_on", "2027-03-01"}});
    return plan;
}

inline Id goalOf(House &house, const Id &plan)
{
    return care::goalsOf(house.connection(), plan).front().id;
}

inline Id action(House &house, const Id &goal, const char *title)
{
    return house.do_("action.add", {{"goal", goal.toText()}, {"title", QString::fromUtf8(title)}, {"who", "S. de Vries"}, {"funding", "wmo"}}).id;
}

inline void adopt(House &house, const Id &plan)
{
    house.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Zo is het goed."}});
    house.do_("plan.adopt", {{"plan", plan.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd, met tolk"}});
}

} // namespace luwte::test
