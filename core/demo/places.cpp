#include "core/demo/people.h"
#include "core/demo/steps.h"

namespace luwte::demo {

Places addPlaces(Script &script)
{
    Places places;
    const auto add = [&](const char *alias, const char *type, int capacity, int taken, const char *region, int freshDays, const QJsonObject &more = {}) {
        return script.carryOut("facility.add", with(with({{"alias", s(alias)}, {"type", s(type)}, {"capacity", capacity}, {"taken_elsewhere", taken}, {"region", s(region)},
            {"updated_on", script.on(-freshDays)}, {"security_level", 3}}), more), 400);
    };
    places.cosm = add("COSM Oost", "COSM", 16, 6, "oost_nederland", 2);
    add("OMM Almere", "OMM", 12, 11, "midden_nederland", 3);
    places.linde = add("Linde", "VO", 8, 2, "limburg", 1, with({{"without_papers", s("yes")}, {"takes_children", s("yes")}, {"languages", QJsonArray{s("nl"), s("es")}}}));
    places.esdoorn = add("Esdoorn", "VO", 7, 3, "oost_brabant", 9, with({{"document_sex_rule", s("V")}}));
    for (const char *alias : {"Mano Noord", "Mano West", "Mano Oost", "Mano Zuid", "Mano Kust", "Mano Stad"})
        places.mano = add(alias, "MANO", 3, 3, "noord_nederland", 2);
    places.beech = add("Beuk", "72U", 2, 1, "amsterdam", 0);
    places.kade = add("Kade", "MO", 10, 4, "den_haag", 4, with({{"genders", QJsonArray{s("Feminine"), s("TransgenderFeminine")}}}));
    places.jeugd = add("De Wilg", "JEUGD", 6, 3, "rotterdam", 4);
    places.home = add("Gezinshuis Vlier", "GEZINSHUIS", 4, 1, "oost_nederland", 5, with({{"max_age", 23}}));
    places.iep = add("Iep", "BW", 6, 2, "limburg", 6, with({{"out_of_use", 1}, {"max_age", 30}, {"min_age", 18}}));
    add("De Haven", "AANPAK", 3, 3, "amsterdam", 12, with({{"without_papers", s("yes")}, {"genders", QJsonArray{s("TransgenderFeminine"), s("TransgenderMasculine"), s("NonConforming")}}}));
    return places;
}

/// S11: somebody who fits, somebody whose papers ran out, and colleagues.
Experts addExperts(Script &script)
{
    const auto add = [&](const char *name, const char *gender, const QJsonArray &languages, const QJsonArray &lived, const char *contract, int hours, int vogDays, const QJsonObject &more = {}) {
        return script.carryOut("expert.add", with(with({{"name", s(name)}, {"gender", s(gender)}, {"languages", languages}, {"forms_lived", lived}, {"contract", s(contract)}, {"hours_per_week", hours},
            {"vog_on", script.on(-vogDays)}, {"supervision_on", script.on(-61)}, {"out_of_exploitation_since", script.on(-1800)}, {"own_case_closed", true}}), more), 60);
    };
    Experts experts;
    experts.fatma = add("Fatma Verzonnen", "TransgenderFeminine", {s("es"), s("nl"), s("tr")}, {s("seks")}, "paid", 8, 200,
        with({{"available", s("di en do")}, {"lvb_experience", s("yes")}, {"lhbti_experience", s("yes")}, {"hourly_rate_cents", 2850}}));
    experts.joris = add("Joris Verzonnen", "Masculine", {s("nl"), s("en")}, {s("arbeid")}, "freelance", 6, 0, with({{"vog_on", script.day(-1).addMonths(-36).toString(Qt::ISODate)}}));
    experts.ola = add("Ola Verzonnen", "Feminine", {s("pl"), s("nl")}, {s("arbeid"), s("dienst")}, "volunteer", 4, 100);
    experts.bintou = add("Bintou Verzonnen", "Feminine", {s("fr"), s("nl"), s("en")}, {s("seks"), s("huwelijk")}, "paid", 12, 340, with({{"available", s("ma, wo en vr")}}));
    add("Milan Verzonnen", "Masculine", {s("nl"), s("sr")}, {s("crim")}, "paid", 10, 90, with({{"lvb_experience", s("yes")}}));
    for (const Id &expert : {experts.fatma, experts.joris, experts.ola, experts.bintou})
        script.carryOut("expert.change", with({{"id", expert.toText()}, {"supervision_on", script.on(-20)}}), 19);
    return experts;
}

} // namespace luwte::demo
