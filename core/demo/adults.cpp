#include "core/demo/scenarios.h"
#include "core/demo/steps.h"

namespace luwte::demo {

/// S1: nothing fits, for reasons that are not his.
void marek(Script &script)
{
    const Id c = script.carryOut("case.open", with({{"chosen_name", s("Marek")}, {"given_name", s("Marek")}, {"family_name", s("Wiśniewski")}, {"age", 34}, {"gender", s("Masculine")},
        {"pronouns", s("hij_hem")}, {"citizenship", s("PL")}, {"language", s("pl")}, {"interpreter", s("yes")}, {"source", s("fairwork")}, {"main_form", s("arbeid")}, {"residence", s("eu_recht")},
        {"signs", QJsonArray{s("B1"), s("B2"), s("B4"), s("A2")}}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"complex_care", s("no")}, {"region", s("limburg")},
        {"own_words", s("Ik wil werken en slapen in een eigen bed.")}, {"phone", s("06-12 34 56 78")}}), 4, 9);
    script.carryOut("exploitation.add", with({{"case", c.toText()}, {"form", s("arbeid")}, {"industry", s("A_AgricultureForestryAndFishing")}, {"place", s("een champignonkwekerij")}}), 4, 10);
    script.carryOut("case.start_intake", with({{"case", c.toText()}}), 4, 10);
    script.carryOut("placement.search", with({{"case", c.toText()}}), 4, 11);
    script.carryOut("note.add", with({{"case", c.toText()}, {"type", s("contact")}, {"text", s("Gebeld met FairWork. Marek slaapt nu bij een collega en kan daar tot vrijdag blijven.")}}), 2);
}

/// S3: who she is, everywhere.
void valentina(Script &script, const Places &places)
{
    const Id c = activeCase(script, with({{"chosen_name", s("Valentina")}, {"given_name", s("Carlos")}, {"family_name", s("Restrepo")}, {"birth_date", s("1999-05-12")},
        {"gender", s("TransgenderFeminine")}, {"document_sex", s("M")}, {"pronouns", s("zij_haar")}, {"citizenship", s("CO")}, {"language", s("es")}, {"interpreter", s("yes")}, {"source", s("amb")},
        {"main_form", s("seks")}, {"residence", s("ongedoc")}, {"signs", QJsonArray{s("A1"), s("A5"), s("S8")}}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"region", s("limburg")},
        {"own_words", s("Ik wil zelf koken en niet steeds uitleggen wie ik ben.")}, {"target_groups", QJsonArray{s("ongedoc"), s("lhbti")}}, {"reflection_offered", s("not_now")},
        {"reflection_review_on", script.on(6)}}), 60, 2, {});
    const QString id = c.toText();
    place(script, c, places.linde, 58, {});
    script.carryOut("note.add", with({{"case", id}, {"type", s("story")}, {"text", s("Valentina vertelt over de reis.\nZe wil dat het rustig gaat.\nVolgende keer verder.")}}), 50);
    script.carryOut("note.add", with({{"case", id}, {"type", s("contact")}, {"text", s("Wandeling gemaakt. Valentina slaapt beter en kookt twee keer per week voor het huis.")}}), 5);
    script.keepLetter(c, with({{"title", s("Brief van de gemeente over wonen")}, {"kind", s("decision")}, {"received_on", script.on(-12)}, {"from_whom", s("Gemeente Verzonnenstad")}}),
        s("Verzonnenstad\n\nBeste Valentina,\n\nU heeft gevraagd om begeleid wonen. Wij hebben uw vraag ontvangen.\nBinnen acht weken hoort u of er een woning is.\n\n"
          "Heeft u vragen? Bel ons, of vraag uw begeleider om mee te bellen.\n\nTeam Wonen\n"), 11);
    script.keepLetter(c, with({{"title", s("Aantekening van de huisarts")}, {"kind", s("medical")}, {"received_on", script.on(-30)}, {"from_whom", s("Huisartsenpraktijk De Brink")}, {"secret", true}}),
        s("Valentina slaapt slecht en heeft vaak hoofdpijn. Over vier weken kijken we opnieuw.\n"), 29);
    script.carryOut("safety.assess", safetyAnswers(c, 2), 29);
    aroundValentina(script, c);
    measured(script, c, "pcl5", "3 3 3 3 3 3 3 2 3 3 3 3 3 2 2 2 3 3 3 2", 56);
    measured(script, c, "pcl5", "3 2 2 2 2 3 3 2 2 2 2 2 2 2 2 1 2 2 2 -", 41);
    measured(script, c, "pcl5", "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 0", 25);
    measured(script, c, "pcl5", "2 2 2 1 2 2 2 1 2 2 1 1 2 2 1 1 2 2 2 0", 4);
    adoptedPlan(script, c, with({{"own_aims", s("Ik wil zelf koken en niet steeds uitleggen wie ik ben.")}, {"causes", QJsonArray{s("geen_verblijf"), s("eenzaam")}},
        {"network", s("Vriendin Lucía, de buurvrouw")}, {"lasting_person", s("Lucía")}}),
        {{"housing", "Een eigen sleutel", "Een deur die van mij is.", 2, 4, {with({{"title", s("Begeleid wonen aanvragen")}, {"who", s("Noor")}, {"funding", s("wmo")}, {"due_on", script.on(20)}})}},
            {"psych", "Rustig slapen", "Niet meer wakker liggen.", 1, 3, {with({{"title", s("Gesprek over EMDR")}, {"who", s("Behandelaar")}, {"funding", s("zvw")}, {"intervention", s("emdr")}, {"due_on", script.on(10)}})}}},
        40, {});
    script.carryOut("assignment.request", with({{"case", id}, {"moment", s("evaluation")}, {"wish_language", s("es")}, {"wishes", s("Liefst iemand met een rustig tempo.")}}), 3);
}

/// S4 and S8: the reflection period runs, one just begun and one nearly over.
void reflectionPeriods(Script &script, const Places &places)
{
    const Id li = activeCase(script, with({{"chosen_name", s("Li")}, {"family_name", s("Na")}, {"aliases", s("李娜")}, {"age", 41}, {"gender", s("Feminine")}, {"pronouns", s("zij_haar")}, {"citizenship", s("CN")},
        {"language", s("cmn")}, {"dialect", s("Wenzhounees")}, {"dutch", s("none")}, {"reads", s("good")}, {"script", s("han_simplified")}, {"interpreter", s("yes")}, {"interpreter_not_from", s("Wenzhou")},
        {"source", s("nla")}, {"main_form", s("arbeid")}, {"residence", s("b8_bed")}, {"signs", QJsonArray{s("B1"), s("A1")}}, {"in_danger_now", s("no")},
        {"shelter_needed", s("no")}, {"region", s("amsterdam")}, {"own_words", s("Ik wil begrijpen wat er gebeurt.")}, {"reflection_start", script.on(-10)}, {"target_groups", QJsonArray{s("taal")}},
        {"co_coordinator", s("karim")}}), 9, 1, s("sara"));
    script.carryOut("note.add", with({{"case", li.toText()}, {"type", s("done")}, {"text", s("Het proces uitgelegd met een beëdigde tolk Mandarijn, per telefoon.")}}), 7, 10, s("sara"));
    script.carryOut("note.add", with({{"case", li.toText()}, {"type", s("contact")}, {"text", s("Wie wordt mijn tolk? 请用普通话。")}}), 6, 10, s("sara"));
    const Id lawyer = script.carryOut("consent.ask", with({{"case", li.toText()}, {"purpose", s("legal")}, {"recipient_kind", s("lawyer")},
        {"data", QJsonArray{s("identity"), s("contact"), s("residence")}}}), 7, 11, s("sara"));
    script.carryOut("consent.give", with({{"consent", lawyer.toText()}, {"given_by", s("self")}, {"how", s("spoken")}, {"language", s("cmn")}, {"interpreter", s("yes")}, {"valid_until", script.on(160)}}), 7, 12, s("sara"));
    script.carryOut("sharing.decide", with({{"case", li.toText()}, {"recipient_kind", s("lawyer")}, {"recipient", s("mr. A. Verzonnen")}, {"purpose", s("legal")}, {"basis", s("consent")},
        {"reason", s("De advocaat helpt bij de bedenktijd.")}, {"informed", s("yes")}, {"informed_on", script.on(-6)}}), 6, 12, s("sara"));
    script.carryOut("funding.add", with({{"case", li.toText()}, {"law", s("rvb")}, {"valid_from", script.on(-9)}, {"decision_number", s("COA-OEFEN-118")}}), 6, 13, s("sara"));
    script.carryOut("consent.ask", with({{"case", li.toText()}, {"purpose", s("registration")}, {"recipient_kind", s("comensha")}, {"data", QJsonArray{s("identity"), s("situation")}}}), 4, 11, s("sara"));
    script.carryOut("avg.receive", with({{"case", li.toText()}, {"kind", s("access")}, {"about", s("Li wil lezen wat er over haar is opgeschreven.")}}), 3, 11, s("sara"));
    aroundLi(script, li);
    const Id grace = activeCase(script, with({{"chosen_name", s("Grace")}, {"family_name", s("Okafor")}, {"birth_date", s("1996-03-02")}, {"gender", s("Feminine")}, {"citizenship", s("NG")}, {"language", s("en")},
        {"source", s("kmar")}, {"main_form", s("seks")}, {"residence", s("b8_bed")}, {"signs", QJsonArray{s("A4"), s("A5")}}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")},
        {"region", s("oost_nederland")}, {"reflection_start", script.on(-80)}}), 79, 2, {});
    place(script, grace, places.cosm, 78, {}, with({{"comensha_reference", s("CM-OEFEN-0417")}}));
    adoptedPlan(script, grace, with({{"own_aims", s("Ik wil een opleiding tot kapster.")}, {"causes", QJsonArray{s("armoede")}}, {"lasting_person", s("Pastor Emmanuel")}}),
        {{"education", "Nederlands leren", "Zelf bellen naar de dokter.", 1, 3, {with({{"title", s("Taalles starten")}, {"who", s("Noor")}, {"funding", s("rvb")}, {"due_on", script.on(-12)}})}}}, 32, {});
    script.carryOut("safety.assess", safetyAnswers(grace, 2), 24);
}

/// S7: two cases, two regions, one phone number in two notations.
void samePhone(Script &script)
{
    const QJsonObject both = with({{"gender", s("Feminine")}, {"citizenship", s("RO")}, {"language", s("ro")}, {"interpreter", s("yes")}, {"source", s("np")}, {"main_form", s("seks")},
        {"residence", s("eu_recht")}, {"in_danger_now", s("no")}, {"shelter_needed", s("no")}});
    activeCase(script, with(both, with({{"chosen_name", s("Mirela")}, {"family_name", s("Verzonnen")}, {"age", 24}, {"region", s("limburg")}, {"phone", s("06-98 76 54 32")}})), 25, 1, {});
    activeCase(script, with(both, with({{"chosen_name", s("Andreea")}, {"family_name", s("Fictief")}, {"age", 22}, {"region", s("den_haag")}, {"phone", s("+31 (0)6 98765432")}})), 20, 1, s("karim"));
}

/// Not known yet whether she is a victim: a place for 72 hours, of which a day has gone.
void seventyTwoHours(Script &script, const Places &places)
{
    const Id selam = script.carryOut("case.open", with({{"chosen_name", s("Selam")}, {"age", 23}, {"gender", s("Feminine")}, {"language", s("ti")}, {"interpreter", s("yes")}, {"source", s("np")}, {"main_form", s("onb")},
        {"residence", s("onb")}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"complex_care", s("no")}, {"region", s("amsterdam")}}), 1, 11, s("karim"));
    place(script, selam, places.beech, 1, s("karim"));
}

/// A father with children for whom nobody has room.
void waiting(Script &script)
{
    const Id tomasz = activeCase(script, with({{"chosen_name", s("Tomasz")}, {"family_name", s("Verzonnen")}, {"age", 38}, {"gender", s("Masculine")}, {"children_along", 2}, {"citizenship", s("RO")}, {"language", s("ro")},
        {"source", s("fairwork")}, {"main_form", s("arbeid")}, {"residence", s("eu_recht")}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"complex_care", s("no")}, {"region", s("oost_brabant")}}), 9, 1, s("sara"));
    script.carryOut("placement.search", with({{"case", tomasz.toText()}}), 9, 12, s("sara"));
}

/// S11: agreements under review, one evaluation with an expert and one without.
void evaluations(Script &script, const Places &places, const Experts &experts)
{
    const auto agreement = [](const char *title, const char *who) { return with({{"title", s(title)}, {"who", s(who)}, {"funding", s("wmo")}}); };
    const auto opened = [&](const char *name, const char *family, const char *language, int daysAgo) {
        return activeCase(script, with({{"chosen_name", s(name)}, {"family_name", s(family)}, {"age", 28}, {"gender", s("Feminine")}, {"language", s(language)}, {"source", s("zorgco")}, {"main_form", s("dienst")},
            {"residence", s("regulier")}, {"in_danger_now", s("no")}, {"region", s("limburg")}, {"complex_care", s("no")}}), daysAgo, 1, {});
    };
    const auto review = [&](const Id &plan, const char *const *verdicts, const QJsonObject &start, int daysAgo, bool finish) {
        script.carryOut("plan.start_evaluation", with(start, with({{"plan", plan.toText()}})), daysAgo);
        const auto shown = script.office().door().ask(QStringLiteral("plan.show"), with({{"plan", plan.toText()}}));
        int n = 0;
        const QJsonArray goals = shown ? (*shown)[QLatin1String("goals")].toArray() : QJsonArray();
        for (const auto &goal : goals)
            for (const auto &action : goal[QLatin1String("actions")].toArray())
                if (const char *verdict = verdicts[n++])
                    script.carryOut("agreement.review", with({{"plan", plan.toText()}, {"action", action[QLatin1String("id")]}, {"verdict", s(verdict)}, {"whose_part", QByteArrayView(verdict) == "deels" ? s("opvang") : QString()}}), daysAgo, 11);
        if (finish)
            script.carryOut("plan.finish_evaluation", with({{"plan", plan.toText()}, {"client_view", s("Fijn dat alles langskwam.")}}), daysAgo, 12);
    };
    const Id ama = opened("Ama", "Voorbeeld", "en", 110);
    place(script, ama, places.kade, 108, {});
    const Id amasPlan = adoptedPlan(script, ama, with({{"own_aims", s("Ik wil werk waar ze mijn naam kennen.")}, {"causes", QJsonArray{s("armoede"), s("eenzaam")}}, {"lasting_person", s("Zus Efua")}}),
        {{"work_income", "Betaald werk", "Mijn eigen geld.", 2, 4, {agreement("SCIL afnemen", "Noor"), agreement("Tolk regelen", "Opvang"), agreement("Huisarts bellen", "Ama")}},
            {"relations", "Mensen om me heen", "Iemand om te bellen.", 2, 3, {agreement("Kookgroep zoeken", "Noor"), agreement("Zus uitnodigen", "Ama")}}}, 86, {});
    static constexpr const char *open[] = {"gehouden", "deels", "gehouden", nullptr, nullptr};
    review(amasPlan, open, with({{"expert", experts.fatma.toText()}}), 0, false);
    const Id hoa = opened("Hoa", "Oefening", "vi", 140);
    const Id hoasPlan = adoptedPlan(script, hoa, with({{"own_aims", s("Ik wil de taal spreken.")}, {"causes", QJsonArray{s("armoede")}}, {"lasting_person", s("Buurvrouw An")}}),
        {{"education", "Nederlands op A2", "", 1, 3, {agreement("Taalles zoeken", "Noor")}}}, 120, {});
    static constexpr const char *kept[] = {"gehouden"};
    const Id linh = opened("Linh", "Proef", "vi", 130);
    const Id linhsPlan = adoptedPlan(script, linh, with({{"own_aims", s("Ik wil mijn kapperszaak terug.")}, {"causes", QJsonArray{s("armoede")}}, {"lasting_person", s("Nicht Mai")}}),
        {{"work_income", "Werk als kapster", "", 1, 4, {agreement("Leerplek zoeken", "Noor")}}}, 100, {});
    review(linhsPlan, kept, with({{"expert", experts.fatma.toText()}}), 15, true);
    review(hoasPlan, kept, with({{"no_expert_reason", s("geen_match")}}), 36, true);
}

} // namespace luwte::demo
