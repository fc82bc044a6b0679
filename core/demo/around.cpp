// What stands around a few of the people: a safety plan, interpreters, rights, appointments, money, steps while out of sight.

#include "core/demo/scenarios.h"
#include "core/demo/steps.h"

namespace luwte::demo {

void aroundValentina(Script &script, const Id &c)
{
    const auto of = [&](std::initializer_list<std::pair<const char *, QJsonValue>> members) { return with(with({{"case", c.toText()}}), with(members)); };
    script.carryOut("safe_person.add", of({{"name", s("Lucía Bedacht")}, {"relation", s("vriendin")}, {"on_card", s("L. van de koffie")}, {"phone", s("06-00000002")}, {"knows_code_word", true}}), 28, 10);
    script.carryOut("safe_person.add", of({{"name", s("Bo Verzonnen")}, {"relation", s("begeleider van het buurthuis")}, {"phone", s("06-00000003")}}), 28, 10);
    script.carryOut("safety_plan.save", of({{"triggers", s("Een onbekend nummer belt steeds.\nEen auto staat lang in de straat.")}, {"calm", s("Koken.\nBellen met L.")},
        {"phone_safety", s("De gps is uit, en er zit een nieuwe simkaart in.")}, {"code_word", s("limoen")}, {"school_work", s("Naar het buurthuis met de fiets, elke keer een andere weg.")},
        {"escape_route", s("Via de achterdeur naar de bakker. Daar bel ik 112.")}, {"device_checked_on", script.on(-28)}, {"made_together", s("yes")}}), 28, 11);
    script.carryOut("funding.add", of({{"law", s("overbrug")}, {"valid_from", script.on(-58)}, {"valid_until", script.on(-12)}, {"decision_number", s("NF-OEFEN-7")}}), 57, 10);
    script.carryOut("funding.dispute", of({{"parties", s("gemeente Verzonnen en gemeente Bedacht")}, {"about", s("Welke gemeente betaalt de opvang")}, {"law", s("wmo")}}), 11, 10);
}

void aroundLi(Script &script, const Id &c)
{
    const QString sara = s("sara");
    const auto of = [&](std::initializer_list<std::pair<const char *, QJsonValue>> members) { return with(with({{"case", c.toText()}}), with(members)); };
    script.carryOut("case.change", with({{"id", c.toText()}, {"comensha_on", script.on(-8)}, {"comensha_reference", s("CM-OEFEN-0004")}}), 8, 9, sara);
    const Id sworn = script.carryOut("interpreter.add", with({{"name", s("W. Verzonnen")}, {"languages", QJsonArray{s("cmn"), s("yue")}}, {"interpreter_kind", s("sworn")},
        {"modes", QJsonArray{s("phone"), s("on_site")}}, {"register_number", s("00001")}}), 8, 9, sara);
    const Id friendOfHers = script.carryOut("interpreter.add", with({{"name", s("Een vriend van Li")}, {"languages", QJsonArray{s("cmn")}}, {"interpreter_kind", s("informal")}}), 8, 9, sara);
    script.carryOut("interpreter.add", with({{"name", s("T. Bedacht")}, {"languages", QJsonArray{s("cmn")}}, {"interpreter_kind", s("sworn")}, {"community", s("Wenzhou")}}), 8, 9, sara);
    const auto talk = [&](const Id &who, int ago, const char *mode, int minutes) {
        return of({{"interpreter", who.toText()}, {"held_on", script.on(-ago)}, {"minutes", minutes}, {"mode", s(mode)}, {"purpose", s("care")}});
    };
    script.carryOut("interpreter.use", talk(friendOfHers, 8, "phone", 20), 8, 15, sara);
    const Id first = script.carryOut("interpreter.use", talk(sworn, 7, "phone", 45), 7, 15, sara);
    script.carryOut("interpreter.claim", with({{"use", first.toText()}, {"claim_reference", s("F-OEFEN-118")}}), 6, 15, sara);
    script.carryOut("interpreter.use", talk(sworn, 5, "on_site", 60), 5, 15, sara);
    script.carryOut("interpreter.use", talk(sworn, 2, "phone", 30), 2, 15, sara);
    const auto right = [&](const char *code, const QJsonObject &more, int ago) { script.carryOut("right.set", with(of({{"right_code", s(code)}}), more), ago, 16, sara); };
    right("lawyer", with({{"applies", s("yes")}, {"explained_on", script.on(-7)}, {"requested_on", script.on(-7)}, {"decided_on", script.on(-6)}, {"outcome", s("granted")}}), 6);
    right("interpreter", with({{"applies", s("yes")}, {"explained_on", script.on(-7)}}), 6);
    right("reflection", with({{"applies", s("yes")}, {"explained_on", script.on(-9)}, {"requested_on", script.on(-9)}, {"decided_on", script.on(-9)}, {"outcome", s("granted")}}), 6);
    right("allowance", with({{"applies", s("yes")}, {"explained_on", script.on(-6)}}), 6);
    right("compensation", with({{"applies", s("yes")}, {"requested_on", script.on(-5)}}), 5);
    right("education", with({{"applies", s("no")}, {"why", s("Li wil nu nog niet naar school")}}), 5);
    script.carryOut("explanation.add", of({{"parts", QJsonArray{s("rights"), s("procedure")}}, {"interpreter_there", s("yes")}, {"understood", s("partly")},
        {"own_words", s("Ik mag nee zeggen. Wat de advocaat doet, weet ik nog niet.")}}), 7, 16, sara);
    script.carryOut("appointment.add", of({{"at", script.on(3) + s("T14:00")}, {"what", s("Gesprek met de advocaat")}, {"with_whom", s("de advocaat en een tolk")}, {"bring", s("uw brief van de politie")}}), 2, 16, sara);
    script.carryOut("appointment.add", of({{"at", script.on(9) + s("T09:30")}, {"what", s("Huisarts")}, {"with_whom", s("de huisarts")}}), 2, 16, sara);
}

void aroundLotte(Script &script, const Id &c)
{
    script.carryOut("funding.add", with({{"case", c.toText()}, {"law", s("jeugdwet")}, {"valid_from", script.on(-118)}, {"decision_number", s("JW-OEFEN-16")}}), 118, 15, s("sara"));
}

void aroundRuben(Script &script, const Id &c)
{
    script.carryOut("sight.tick", with({{"case", c.toText()}, {"step", s("d1")}, {"done", s("Gebeld, geappt, langs geweest bij zijn moeder. Niemand zag hem sinds gisteren.")}, {"told", s("moeder, wijkagent, team")}}), 1, 15);
}

} // namespace luwte::demo
