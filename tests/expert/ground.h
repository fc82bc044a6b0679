#pragma once
// What the door tests of this room start from. All people are invented.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/care/commands.h"
#include "core/expert/commands.h"
#include "core/placement/commands.h"
#include "core/victim/commands.h"
#include "tests/support/test_house.h"

namespace luwte::test {

inline constexpr const char *thursday = "2026-12-10T09:00";

struct Client
{
    Id person;
    Id caseId;
    [[nodiscard]] QString text() const { return caseId.toText(); }
};

inline Client client(House &house, const char *state = "active")
{
    victim::Person person;
    person.chosenName = QStringLiteral("Verzonnen Valentina");
    person.birthDate = QDate(1990, 5, 1);
    person.language = Code("es");
    house.put(person);
    static int number = 0;
    victim::Case c;
    c.person = person.id;
    c.number = QStringLiteral("2026-%1-TEST").arg(++number, 4, 10, QLatin1Char('0'));
    c.state = Code(state);
    c.coordinator = QStringLiteral("noor");
    c.mainForm = Code("seks");
    house.put(c);
    return {person.id, c.id};
}

/// Somebody whom nothing stands in the way of, on 10 December 2026.
inline QJsonObject soundExpert()
{
    return {{"name", "Verzonnen Fatma"}, {"languages", QJsonArray{"es", "nl"}}, {"vog_on", "2025-06-01"}, {"supervision_on", "2026-11-20"},
        {"out_of_exploitation_since", "2019-01-01"}, {"own_case_closed", true}, {"hours_per_week", 8}, {"hourly_rate_cents", 2500}, {"contract", "freelance"}};
}

inline Id expertWith(House &house, const QJsonObject &change = {})
{
    QJsonObject with = soundExpert();
    for (auto it = change.begin(); it != change.end(); ++it)
        with.insert(it.key(), it.value());
    return house.do_("expert.add", with).id;
}

inline Id requested(House &house, const Client &client, const char *moment = "evaluation")
{
    return house.do_("assignment.request", {{"case", client.text()}, {"moment", moment}}).id;
}

} // namespace luwte::test
