#include "core/demo/scenarios.h"
#include "core/demo/steps.h"

namespace luwte::demo {

/// S2: a boy who was pressed into it.
void jayden(Script &script, const Places &places)
{
    const QString born = script.day(-40).addYears(-16).toString(Qt::ISODate);
    const Id c = script.carryOut("case.open", with({{"chosen_name", s("Jayden")}, {"family_name", s("Pinas")}, {"birth_date", born}, {"gender", s("Masculine")}, {"citizenship", s("NL")},
        {"language", s("nl")}, {"lvb", s("suspected")}, {"source", s("np")}, {"main_form", s("crim")}, {"role", s("victim_suspect")},
        {"role_judgement", s("Hij droeg de tas omdat hij een schuld zou hebben die niemand kan laten zien.")}, {"residence", s("nl")}, {"signs", QJsonArray{s("C1"), s("C3"), s("C6")}},
        {"in_danger_now", s("yes")}, {"shelter_needed", s("yes")}, {"region", s("rotterdam")}, {"veilig_thuis", s("reported")}, {"veilig_thuis_on", script.on(-1)},
        {"target_groups", QJsonArray{s("minderjarig"), s("lvb"), s("man")}}}), 2, 9);
    script.carryOut("case.start_intake", with({{"case", c.toText()}}), 2, 10);
    script.carryOut("safety.assess", with(safetyAnswers(c, 2), with({{"q2", s("yes")}, {"q3", s("yes")}})), 1, 10);
    const Id asked = script.carryOut("placement.request", with({{"case", c.toText()}, {"facility", places.jeugd.toText()}}), 1, 12);
    script.carryOut("placement.reserve", with({{"placement", asked.toText()}}), 1, 12);
    script.carryOut("assignment.request", with({{"case", c.toText()}, {"moment", s("intake")}, {"wishes", s("Iemand die de straat kent.")}}), 1, 11);
    script.carryOut("measurement.take", with({{"case", c.toText()}, {"instrument", s("scil14")}, {"score", 17}, {"taken_on", script.on(-1)}}), 1, 14);
    measured(script, c, "cries13", "5 5 5 5 5 5 5 5 1 1 0 0 0", 1);
}

/// S5: a girl who was moved from region to region.
void amina(Script &script, const Places &places)
{
    const QString born = script.day(-120).addYears(-15).toString(Qt::ISODate);
    const Id c = activeCase(script, with({{"chosen_name", s("Amina")}, {"family_name", s("El Hassan")}, {"aliases", s("أمينة")}, {"birth_date", born}, {"gender", s("Feminine")}, {"citizenship", s("SY")}, {"language", s("ar")},
        {"source", s("nidos")}, {"main_form", s("geworven")}, {"residence", s("asiel_ver")}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"region", s("noord_nederland")}, {"guardian", s("Nidos")},
        {"veilig_thuis", s("known")}}), 150, 2, s("karim"));
    script.carryOut("case.change", with({{"id", c.toText()}, {"region", s("amsterdam")}}), 95, 10, s("karim"));
    script.carryOut("case.change", with({{"id", c.toText()}, {"region", s("rotterdam")}}), 29, 10, s("karim"));
    place(script, c, places.jeugd, 28, s("karim"));
    adoptedPlan(script, c, with({{"own_aims", s("Ik wil op één school blijven.")}, {"client_voice", s("Ik ben moe van verhuizen.")}, {"causes", QJsonArray{s("thuis")}}, {"lasting_person", s("Voogd Mieke")}}),
        {{"education", "Op dezelfde school blijven", "Niet weer een nieuwe klas.", 1, 4, {with({{"title", s("Vervoer naar school regelen")}, {"who", s("Karim")}, {"funding", s("jeugdwet")}, {"due_on", script.on(5)}})}}},
        26, s("karim"));
    script.carryOut("safety.assess", safetyAnswers(c, 2), 27, 10, s("karim"));
    script.carryOut("case.offer_handover", with({{"case", c.toText()}, {"to", s("Regio Rotterdam, J. Bakker")}}), 2, 10, s("karim"));
}

/// S6: closed, and exploited again.
void sanne(Script &script)
{
    const QJsonObject again = with({{"source", s("client")}, {"main_form", s("seks")}, {"residence", s("nl")}, {"in_danger_now", s("no")}, {"shelter_needed", s("no")}, {"region", s("oost_brabant")}});
    const Id first = activeCase(script, with(again, with({{"chosen_name", s("Sanne")}, {"family_name", s("de Vries")}, {"age", 19}, {"gender", s("Feminine")}, {"citizenship", s("NL")}, {"language", s("nl")},
        {"source", s("jeugd")}})), 390, 1, {});
    const QString old = first.toText();
    measured(script, first, "pcl5", "4 4 4 4 4 4 4 4 4 4 4 4 4 0 0 0 0 0 0 0", 385);
    measured(script, first, "pcl5", "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 0", 330);
    const QString door = script.on(60);
    const QJsonObject leaving = with({{"offer", s("Begeleid wonen en een vast aanspreekpunt")}, {"refusal", s("Sanne wilde eerst bij haar zus wonen")}, {"door_open_until", door}});
    script.carryOut("case.change", with({{"id", old}, {"close_reason", s("wens")}, {"close_offer", leaving[QLatin1String("offer")]}, {"close_refusal", leaving[QLatin1String("refusal")]}, {"door_open_until", door}}), 310);
    script.carryOut("case.aftercare", with({{"case", old}}), 310);
    script.carryOut("case.close", with(leaving, with({{"case", old}, {"reason", s("wens")}})), 308);
    const auto shown = script.office().door().ask(QStringLiteral("case.show"), with({{"case", old}}));
    const QJsonValue person = shown ? (*shown)[QLatin1String("person")] : QJsonValue();
    const Id c = activeCase(script, with(again, with({{"person", person}})), 50, 1, {}, with({{"recidivism_causes", QJsonArray{s("nazorg_uitval"), s("geen_woonplek")}}}));
    script.carryOut("note.add", with({{"case", c.toText()}, {"type", s("contact")}, {"text", s("Sanne wil een begeleider die snel antwoordt op berichten.")}}), 45);
    measured(script, c, "pcl5", "3 3 3 3 3 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2", 8);
    measured(script, c, "itq", "2 1 2 2 3 2 2 2 1 1 2 1 0 1 2 1 1 1", 8);
    script.carryOut("plan.make", with({{"case", c.toText()}, {"own_aims", s("Iemand die snel antwoordt.")}, {"causes", QJsonArray{s("armoede")}}}), 6);
}

/// S9: a home without an end date.
void lotte(Script &script, const Places &places)
{
    const QString born = script.day(-160).addYears(-16).toString(Qt::ISODate);
    const Id c = activeCase(script, with({{"chosen_name", s("Lotte")}, {"family_name", s("Kuiper")}, {"birth_date", born}, {"gender", s("Feminine")}, {"citizenship", s("NL")}, {"language", s("nl")},
        {"source", s("jeugd")}, {"main_form", s("seks")}, {"residence", s("nl")}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"region", s("oost_nederland")}, {"veilig_thuis", s("known")}}), 120, 1, s("sara"));
    aroundLotte(script, c);
    place(script, c, places.home, 118, s("sara"), with({{"open_ended", true}}));
    const auto agreed = [&](const char *title, const char *who, const char *intervention) {
        return with({{"title", s(title)}, {"who", s(who)}, {"funding", s("jeugdwet")}, {"intervention", s(intervention)}, {"due_on", script.on(30)}});
    };
    adoptedPlan(script, c, with({{"own_aims", s("Ik wil hier blijven wonen.")}, {"client_voice", s("Dit is nu mijn kamer.")}, {"causes", QJsonArray{s("thuis"), s("online")}}, {"lasting_person", s("Oma Riek")}}),
        {{"education", "Mbo koken afmaken", "", 2, 4, {agreed("Stage zoeken", "Lotte en mentor", "school")}}, {"work_income", "Bijbaan bij de bakker", "Eigen geld.", 1, 3, {agreed("Gesprek met de bakker", "Lotte", "work")}},
            {"psych", "Minder dromen", "", 2, 4, {agreed("EMDR beginnen", "Behandelaar", "emdr")}}}, 66, s("sara"));
}

/// S10: out of sight, so that somebody may have to act at once.
void ruben(Script &script)
{
    const Id c = activeCase(script, with({{"chosen_name", s("Ruben")}, {"family_name", s("Kuipers")}, {"age", 23}, {"gender", s("Masculine")}, {"citizenship", s("NL")}, {"language", s("nl")}, {"source", s("amb")},
        {"main_form", s("crim")}, {"residence", s("nl")}, {"in_danger_now", s("no")}, {"shelter_needed", s("no")}, {"region", s("den_haag")}}), 35, 3, {});
    script.carryOut("safety.assess", with(safetyAnswers(c, 4), with({{"reason", s("Bedreigd door de groep")}})), 4);
    script.carryOut("case.out_of_sight", with({{"case", c.toText()}, {"last_seen_on", script.on(-2)}, {"who_informed", s("Moeder en de wijkagent")}}), 1);
    aroundRuben(script, c);
}

void addScenarioPeople(Script &script, const Places &places, const Experts &experts)
{
    seventyTwoHours(script, places); // first: then nothing is left for those who wait
    marek(script);
    jayden(script, places);
    valentina(script, places);
    reflectionPeriods(script, places);
    amina(script, places);
    sanne(script);
    samePhone(script);
    waiting(script);
    lotte(script, places);
    ruben(script);
    evaluations(script, places, experts);
}

} // namespace luwte::demo
