#include "core/demo/people.h"

#include <QJsonArray>

namespace luwte::demo {

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// {"alias","Linde","type","VO"} → an object; values are texts.
static QJsonObject with(std::initializer_list<std::pair<const char *, QJsonValue>> members)
{
    QJsonObject object;
    for (const auto &[key, value] : members)
        object.insert(QString::fromLatin1(key), value);
    return object;
}

Places addPlaces(Script &script)
{
    Places places;
    const auto add = [&](const char *alias, const char *type, int capacity, int taken, const char *region, int freshDays) {
        return script.carryOut("facility.add", with({{"alias", s(alias)}, {"type", s(type)}, {"capacity", capacity}, {"taken_elsewhere", taken}, {"region", s(region)},
            {"updated_on", script.on(-freshDays)}, {"security_level", 3}}), 190);
    };
    add("COSM Oost", "COSM", 40, 12, "oost_nederland", 2);
    add("OMM Almere", "OMM", 12, 11, "midden_nederland", 3);
    places.linde = add("Linde", "VO", 5, 1, "limburg", 1);
    add("Esdoorn", "VO", 4, 3, "oost_brabant", 9);
    for (const char *alias : {"Mano Noord", "Mano West", "Mano Oost", "Mano Zuid", "Mano Kust", "Mano Stad"})
        places.mano = add(alias, "MANO", 3, 3, "noord_nederland", 2);
    places.beech = add("Beuk", "72U", 2, 2, "amsterdam", 0);
    places.jeugd = add("De Wilg", "JEUGD", 6, 3, "rotterdam", 4);
    places.home = add("Gezinshuis Vlier", "GEZINSHUIS", 4, 1, "oost_nederland", 5);
    script.carryOut("facility.change", with({{"id", places.home.toText()}, {"max_age", 23}}), 190);
    return places;
}

static QJsonObject safety(const Id &c, int yes)
{
    QJsonObject answers{{QStringLiteral("case"), c.toText()}};
    // Questions 5, 6, 10, 8 first: they raise the level one by one without the acute combinations.
    static constexpr int order[] = {5, 6, 10, 8, 7};
    for (int q = 1; q <= 10; ++q)
        answers.insert(QStringLiteral("q%1").arg(q), QStringLiteral("no"));
    for (int i = 0; i < yes && i < 5; ++i)
        answers.insert(QStringLiteral("q%1").arg(order[i]), QStringLiteral("yes"));
    return answers;
}

/// From the call to active, as a careful coordinator would.
static Id activeCase(Script &script, const QJsonObject &intake, int daysAgo, int yes, const QString &as)
{
    const Id c = script.carryOut("case.open", intake, daysAgo, 9, as);
    const QString id = c.toText();
    script.carryOut("case.start_intake", with({{"case", id}}), daysAgo, 10, as);
    script.carryOut("safety.assess", safety(c, yes), daysAgo - 1, 10, as);
    script.carryOut("case.change", with({{"id", id}, {"rights_explained_on", script.on(1 - daysAgo)}, {"no_expert_reason", s("niet_beschikbaar")}}), daysAgo - 1, 11, as);
    script.carryOut("case.activate", with({{"case", id}}), daysAgo - 1, 12, as);
    return c;
}

static void place(Script &script, const Id &c, const Id &facility, int daysAgo, const QString &as, const QJsonObject &more = {})
{
    QJsonObject ask = with({{"case", c.toText()}, {"facility", facility.toText()}});
    for (auto it = more.begin(); it != more.end(); ++it)
        ask.insert(it.key(), it.value());
    const QString p = script.carryOut("placement.request", ask, daysAgo, 13, as).toText();
    script.carryOut("placement.offer", with({{"placement", p}}), daysAgo, 14, as);
    script.carryOut("placement.accept", with({{"placement", p}}), daysAgo, 15, as);
    script.carryOut("placement.start", with({{"placement", p}}), daysAgo, 16, as);
}

/// S11: somebody who fits, somebody whose papers ran out.
void addExperts(Script &script)
{
    script.carryOut("expert.add", with({{"name", s("Fatma Verzonnen")}, {"languages", QJsonArray{s("es"), s("nl"), s("tr")}}, {"gender", s("TransgenderFeminine")}, {"forms_lived", QJsonArray{s("seks")}},
        {"contract", s("paid")}, {"hours_per_week", 8}, {"available", s("di en do")}, {"vog_on", script.on(-200)}, {"supervision_on", script.on(-20)}, {"out_of_exploitation_since", script.on(-2500)},
        {"own_case_closed", true}, {"lvb_experience", s("yes")}, {"lhbti_experience", s("yes")}}), 5);
    script.carryOut("expert.add", with({{"name", s("Joris Verzonnen")}, {"languages", QJsonArray{s("nl"), s("en")}}, {"gender", s("Masculine")}, {"forms_lived", QJsonArray{s("arbeid")}},
        {"contract", s("freelance")}, {"hours_per_week", 6}, {"vog_on", script.day(-1).addMonths(-36).toString(Qt::ISODate)}, {"supervision_on", script.on(-15)},
        {"out_of_exploitation_since", script.on(-1800)}, {"own_case_closed", true}}), 5);
    script.carryOut("expert.add", with({{"name", s("Ola Verzonnen")}, {"languages", QJsonArray{s("pl"), s("nl")}}, {"gender", s("Feminine")}, {"forms_lived", QJsonArray{s("arbeid"), s("dienst")}},
        {"contract", s("volunteer")}, {"hours_per_week", 4}, {"vog_on", script.on(-100)}, {"supervision_on", script.on(-10)}, {"out_of_exploitation_since", script.on(-1500)}, {"own_case_closed", true}}), 5);
}

/// S1: nothing fits, for reasons that are not his.
static void marek(Script &script)
{
    const Id c = script.carryOut("case.open", with({{"chosen_name", s("Marek")}, {"given_name", s("Marek")}, {"family_name", s("Wiśniewski")}, {"age", 34}, {"gender", s("Masculine")},
        {"pronouns", s("hij_hem")}, {"citizenship", s("PL")}, {"language", s("pl")}, {"interpreter", s("yes")}, {"source", s("fairwork")}, {"main_form", s("arbeid")}, {"residence", s("eu_recht")},
        {"signs", QJsonArray{s("B1"), s("B2"), s("B4"), s("A2")}}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"complex_care", s("no")}, {"region", s("limburg")},
        {"own_words", s("Ik wil werken en slapen in een eigen bed.")}, {"phone", s("06-12 34 56 78")}}), 4, 9);
    script.carryOut("case.start_intake", with({{"case", c.toText()}}), 4, 10);
    script.carryOut("placement.search", with({{"case", c.toText()}}), 4, 11);
    script.carryOut("note.add", with({{"case", c.toText()}, {"type", s("contact")}, {"text", s("Gebeld met FairWork. Marek slaapt nu bij een collega en kan daar tot vrijdag blijven.")}}), 2);
}

/// S2: a boy who was pressed into it.
static void jayden(Script &script)
{
    const Id c = script.carryOut("case.open", with({{"chosen_name", s("Jayden")}, {"family_name", s("Pinas")}, {"birth_date", s("2010-02-03")}, {"gender", s("Masculine")}, {"citizenship", s("NL")},
        {"language", s("nl")}, {"lvb", s("suspected")}, {"source", s("np")}, {"main_form", s("crim")}, {"residence", s("nl")}, {"signs", QJsonArray{s("C1"), s("C3"), s("C6")}},
        {"in_danger_now", s("yes")}, {"shelter_needed", s("yes")}, {"region", s("rotterdam")}, {"veilig_thuis", s("reported")}, {"veilig_thuis_on", script.on(-1)}}), 2, 9);
    script.carryOut("case.start_intake", with({{"case", c.toText()}}), 2, 10);
    QJsonObject answers = safety(c, 2);
    answers.insert(QStringLiteral("q2"), QStringLiteral("yes"));
    answers.insert(QStringLiteral("q3"), QStringLiteral("yes"));
    script.carryOut("safety.assess", answers, 1, 10);
}

/// S3: who she is, everywhere.
static void valentina(Script &script, const Places &places)
{
    const Id c = activeCase(script, with({{"chosen_name", s("Valentina")}, {"given_name", s("Carlos")}, {"family_name", s("Restrepo")}, {"birth_date", s("1999-05-12")},
        {"gender", s("TransgenderFeminine")}, {"document_sex", s("M")}, {"pronouns", s("zij_haar")}, {"citizenship", s("CO")}, {"language", s("es")}, {"interpreter", s("yes")}, {"source", s("amb")},
        {"main_form", s("seks")}, {"residence", s("ongedoc")}, {"signs", QJsonArray{s("A1"), s("A5"), s("S8")}}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"region", s("limburg")},
        {"own_words", s("Ik wil zelf koken en niet steeds uitleggen wie ik ben.")}, {"reflection_offered", s("not_now")}, {"reflection_review_on", script.on(6)}}), 60, 2, {});
    const QString id = c.toText();
    place(script, c, places.linde, 58, {});
    script.carryOut("note.add", with({{"case", id}, {"type", s("story")}, {"text", s("Valentina vertelt over de reis.\nZe wil dat het rustig gaat.\nVolgende keer verder.")}}), 50);
    script.carryOut("note.add", with({{"case", id}, {"type", s("contact")}, {"text", s("Wandeling gemaakt. Valentina slaapt beter en kookt twee keer per week voor het huis.")}}), 5);
    const QString plan = script.carryOut("plan.make", with({{"case", id}, {"own_aims", s("Ik wil zelf koken en niet steeds uitleggen wie ik ben.")}, {"causes", QJsonArray{s("geen_verblijf"), s("eenzaam")}},
        {"network", s("Vriendin Lucía, de buurvrouw")}, {"lasting_person", s("Lucía")}}), 40).toText();
    const QString home = script.carryOut("goal.add", with({{"plan", plan}, {"domain", s("housing")}, {"title", s("Een eigen sleutel")}, {"own_words", s("Een deur die van mij is.")},
        {"start_value", 2}, {"target_value", 4}, {"measure_on", script.on(45)}}), 40).toText();
    script.carryOut("action.add", with({{"goal", home}, {"title", s("Begeleid wonen aanvragen")}, {"who", s("Noor")}, {"funding", s("wmo")}, {"due_on", script.on(20)}}), 40);
    const QString rest = script.carryOut("goal.add", with({{"plan", plan}, {"domain", s("psych")}, {"title", s("Rustig slapen")}, {"start_value", 1}, {"target_value", 3}, {"measure_on", script.on(45)}}), 40).toText();
    script.carryOut("action.add", with({{"goal", rest}, {"title", s("Gesprek over EMDR")}, {"who", s("Behandelaar")}, {"funding", s("zvw")}, {"intervention", s("emdr")}, {"due_on", script.on(10)}}), 40);
    script.carryOut("plan.discuss", with({{"plan", plan}, {"client_view", s("Dit klopt. De sleutel eerst.")}}), 39);
    script.carryOut("plan.adopt", with({{"plan", plan}, {"agreement", s("yes")}, {"agreement_how", s("Mondeling, met tolk Spaans")}}), 38);
    script.carryOut("assignment.request", with({{"case", id}, {"moment", s("evaluation")}, {"wish_language", s("es")}, {"wishes", s("Liefst iemand met een rustig tempo.")}}), 3);
}

/// S4 and S8: the reflection period runs.
static void li(Script &script)
{
    const Id c = activeCase(script, with({{"chosen_name", s("Li")}, {"family_name", s("Na")}, {"age", 41}, {"gender", s("Feminine")}, {"pronouns", s("zij_haar")}, {"citizenship", s("CN")}, {"language", s("cmn")},
        {"interpreter", s("yes")}, {"source", s("nla")}, {"main_form", s("arbeid")}, {"residence", s("b8_bed")}, {"signs", QJsonArray{s("B1"), s("A1")}}, {"in_danger_now", s("no")},
        {"shelter_needed", s("no")}, {"region", s("amsterdam")}, {"own_words", s("Ik wil begrijpen wat er gebeurt.")}, {"reflection_start", script.on(-10)}}), 9, 1, s("sara"));
    script.carryOut("note.add", with({{"case", c.toText()}, {"type", s("done")}, {"text", s("Het proces uitgelegd met een beëdigde tolk Mandarijn, per telefoon.")}}), 7, 10, s("sara"));
    activeCase(script, with({{"chosen_name", s("Grace")}, {"family_name", s("Okafor")}, {"birth_date", s("1996-03-02")}, {"gender", s("Feminine")}, {"citizenship", s("NG")}, {"language", s("en")}, {"source", s("kmar")},
        {"main_form", s("seks")}, {"residence", s("b8_bed")}, {"signs", QJsonArray{s("A4"), s("A5")}}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"region", s("oost_nederland")},
        {"reflection_start", script.on(-80)}}), 79, 2, {});
}

/// S5, S6, S9, S10: minors, a new start, a home without an end date, somebody out of sight.
static void youngPeople(Script &script, const Places &places)
{
    const Id amina = activeCase(script, with({{"chosen_name", s("Amina")}, {"family_name", s("El Hassan")}, {"birth_date", s("2011-04-20")}, {"gender", s("Feminine")}, {"citizenship", s("SY")}, {"language", s("ar")},
        {"source", s("nidos")}, {"main_form", s("geworven")}, {"residence", s("asiel_ver")}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"region", s("rotterdam")}, {"guardian", s("Nidos")},
        {"veilig_thuis", s("known")}}), 30, 2, s("karim"));
    place(script, amina, places.jeugd, 28, s("karim"));
    const Id lotte = activeCase(script, with({{"chosen_name", s("Lotte")}, {"family_name", s("Kuiper")}, {"birth_date", s("2010-06-14")}, {"gender", s("Feminine")}, {"citizenship", s("NL")}, {"language", s("nl")},
        {"source", s("jeugd")}, {"main_form", s("seks")}, {"residence", s("nl")}, {"in_danger_now", s("no")}, {"shelter_needed", s("yes")}, {"region", s("oost_nederland")}, {"veilig_thuis", s("known")}}), 120, 1, s("sara"));
    place(script, lotte, places.home, 118, s("sara"), with({{"open_ended", true}}));
    const Id sanne = activeCase(script, with({{"chosen_name", s("Sanne")}, {"family_name", s("de Vries")}, {"age", 19}, {"gender", s("Feminine")}, {"citizenship", s("NL")}, {"language", s("nl")}, {"source", s("client")},
        {"main_form", s("seks")}, {"residence", s("nl")}, {"in_danger_now", s("no")}, {"shelter_needed", s("no")}, {"region", s("oost_brabant")}}), 50, 1, {});
    script.carryOut("note.add", with({{"case", sanne.toText()}, {"type", s("contact")}, {"text", s("Sanne wil een begeleider die snel antwoordt op berichten.")}}), 45);
    const Id ruben = activeCase(script, with({{"chosen_name", s("Ruben")}, {"family_name", s("Kuipers")}, {"age", 23}, {"gender", s("Masculine")}, {"citizenship", s("NL")}, {"language", s("nl")}, {"source", s("amb")},
        {"main_form", s("crim")}, {"residence", s("nl")}, {"in_danger_now", s("no")}, {"shelter_needed", s("no")}, {"region", s("den_haag")}}), 35, 3, {});
    script.carryOut("case.out_of_sight", with({{"case", ruben.toText()}, {"last_seen_on", script.on(-2)}, {"who_informed", s("Moeder en de wijkagent")}}), 1);
}

void addScenarioPeople(Script &script, const Places &places)
{
    marek(script);
    jayden(script);
    valentina(script, places);
    li(script);
    youngPeople(script, places);
}

void addOthers(Script &script, int count, const std::function<void(int)> &progress)
{
    static constexpr const char *given[] = {"Precious", "Ioan", "Elena", "Mohamed", "Zsófia", "Olena", "José", "Tesfaye", "Aoife", "Nguyễn", "Fatou", "Andrzej", "Mirela", "Samuel", "Hoa"};
    static constexpr const char *family[] = {"Fictief", "Verzonnen", "Voorbeeld", "Testman", "Oefening", "Proef"};
    static constexpr const char *regions[] = {"noord_nederland", "oost_nederland", "midden_nederland", "noord_holland", "amsterdam", "den_haag", "rotterdam", "limburg"};
    static constexpr const char *forms[] = {"seks", "arbeid", "crim", "dienst", "bedel"};
    static constexpr const char *colleagues[] = {"noor", "sara", "karim"};
    for (int i = 0; i < count; ++i) {
        script.carryOut("case.open", with({{"chosen_name", s(given[i % 15])}, {"family_name", s(family[(i / 15) % 6])}, {"age", 17 + (i * 7) % 40}, {"gender", i % 3 ? s("Feminine") : s("Masculine")},
            {"language", i % 2 ? s("en") : s("nl")}, {"source", s("zorgco")}, {"main_form", s(forms[i % 5])}, {"residence", s("eu_recht")}, {"in_danger_now", s("no")},
            {"region", s(regions[i % 8])}, {"coordinator", s(colleagues[i % 3])}}), 150 - i, 11);
        if (i % 8 == 0)
            progress(i * 100 / count);
    }
}

} // namespace luwte::demo
