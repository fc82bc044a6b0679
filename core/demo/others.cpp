#include "core/demo/people.h"
#include "core/demo/steps.h"

namespace luwte::demo {

namespace {

struct Kind
{
    const char *given;
    const char *gender;
    const char *language;
    const char *citizenship;
    const char *residence;
};

constexpr Kind kinds[] = {{"Precious", "Feminine", "en", "NG", "b8_ver"}, {"Ioan", "Masculine", "ro", "RO", "eu_recht"}, {"Elena", "Feminine", "bg", "BG", "eu_recht"}, {"Mohamed", "Masculine", "ar", "SY", "asiel_ver"},
    {"Zsófia", "Feminine", "hu", "HU", "eu_recht"}, {"Olena", "Feminine", "uk", "UA", "regulier"}, {"José", "Masculine", "es", "VE", "b8_bed"}, {"Tesfaye", "Masculine", "ti", "ER", "asiel_ver"},
    {"Aoife", "Feminine", "en", "IE", "eu_recht"}, {"Nguyễn", "Feminine", "vi", "VN", "b8_ver"}, {"Fatou", "Feminine", "fr", "GM", "b8_bed"}, {"Andrzej", "Masculine", "pl", "PL", "eu_recht"},
    {"Esther", "Feminine", "nl", "NL", "nl"}, {"Samuel", "Masculine", "en", "UG", "b9"}, {"Iris", "Feminine", "nl", "NL", "nl"}, {"Daan", "Masculine", "nl", "NL", "nl"}};
constexpr const char *families[] = {"Fictief", "Verzonnen", "Voorbeeld", "Testman", "Oefening", "Proef"};
constexpr const char *regions[] = {"noord_nederland", "oost_nederland", "midden_nederland", "noord_holland", "amsterdam", "den_haag", "rotterdam", "limburg"};
constexpr const char *forms[] = {"seks", "arbeid", "crim", "dienst", "bedel", "arbeid", "seks"};
constexpr const char *sources[] = {"np", "fairwork", "zorgco", "zorg", "opvang", "kmar", "nla"};
constexpr const char *colleagues[] = {"sara", "karim", "noor"};
constexpr const char *aims[] = {"Ik wil weer werken in de bouw.", "Ik wil mijn dochter kunnen bellen.", "Ik wil rust en een slot op de deur.", "Ik wil Nederlands leren.", "Ik wil naar huis, maar veilig.",
    "Ik wil mijn schuld kwijt.", "Ik wil een diploma."};
constexpr const char *causes[] = {"armoede", "eenzaam", "uitzichtloos", "dakloos", "misbruik"};

QJsonObject referral(int i)
{
    const Kind &kind = kinds[i % 16];
    return with({{"chosen_name", s(kind.given)}, {"family_name", s(families[(i / 16) % 6])}, {"age", 19 + (i * 7) % 36}, {"gender", s(kind.gender)}, {"language", s(kind.language)}, {"citizenship", s(kind.citizenship)},
        {"residence", s(kind.residence)}, {"source", s(sources[i % 7])}, {"main_form", s(forms[i % 7])}, {"in_danger_now", s("no")}, {"complex_care", s("no")}, {"region", s(regions[i % 8])},
        {"coordinator", s(colleagues[i % 3])}, {"own_words", s(aims[i % 7])}});
}

/// A plan that was agreed some weeks ago, of the kind that most people have.
Id plan(Script &script, const Id &c, int i, int daysAgo, const QString &as)
{
    return adoptedPlan(script, c, with({{"own_aims", s(aims[i % 7])}, {"causes", QJsonArray{s(causes[i % 5])}}, {"lasting_person", s("Een oude vriend")}}),
        {{i % 2 ? "work_income" : "housing", i % 2 ? "Werk dat past" : "Een eigen plek", "", 2, 4,
            {with({{"title", i % 2 ? s("Gesprek met een werkgever") : s("Inschrijven voor een woning")}, {"who", s("Zorgcoördinator")}, {"funding", s("wmo")}, {"due_on", script.on(14 + i % 30)}})}}},
        daysAgo, as);
}

void prospect(Script &script, const Id &c, int daysAgo, const QString &as)
{
    script.carryOut("safety.assess", safetyAnswers(c, 0), daysAgo, 9, as);
    script.carryOut("prospect.save", with({{"case", c.toText()}, {"housing", s("certain")}, {"work", s("certain")}, {"income", s("certain")}, {"care", s("certain")}, {"network", s("certain")}, {"certainty", s("certain")},
        {"follow_up_name", s("W. Verzonnen")}, {"follow_up_role", s("wijkteam")}, {"follow_up_contact", s("via het wijkteam")}, {"follow_up_confirmed_on", script.on(-daysAgo)}, {"client_has_copy", true},
        {"aftercare_planned", true}, {"ladder_clear", true}}), daysAgo, 10, as);
    script.carryOut("case.aftercare", with({{"case", c.toText()}}), daysAgo, 11, as);
    // Whoever was to be called was called on the day.
    const auto contacts = script.office().door().ask(QStringLiteral("aftercare.list"), with({{"case", c.toText()}}));
    for (const QJsonValue &contact : contacts ? contacts->toArray() : QJsonArray()) {
        const int ago = int(QDate::fromString(contact[QLatin1String("planned_on")].toString(), Qt::ISODate).daysTo(script.day(0)));
        if (ago >= 0)
            script.carryOut("aftercare.tick", with({{"contact", contact[QLatin1String("id")]}, {"result", s("well")}}), ago, 16, as);
    }
}

/// Who fits gets a place, until a facility is nearly full; the rest lives on their own.
void house(Script &script, const Places &places, const Id &c, int i, int daysAgo, const QString &as, int &placed)
{
    const Kind &kind = kinds[i % 16];
    if (QByteArrayView(kind.gender) != "Feminine" || placed >= 9)
        return;
    const bool reflection = QByteArrayView(kind.residence) == "b8_bed";
    const Id where = reflection ? places.cosm : placed % 3 == 0 ? places.linde : placed % 3 == 1 ? places.kade : places.iep;
    if (where == places.iep && 19 + (i * 7) % 36 > 30)
        return;
    place(script, c, where, daysAgo, as, reflection ? with({{"comensha_reference", s("CM-OEFEN-0%1").arg(500 + i)}})
                                               : placed % 4 == 1 ? with({{"planned_end", script.on(9) + QStringLiteral("T10:00")}}) : QJsonObject());
    ++placed;
}

} // namespace

void addOthers(Script &script, const Places &places, const Experts &experts, int count, const std::function<void(int)> &progress)
{
    int placed = 0;
    for (int i = 0; i < count; ++i) {
        const QString as = s(colleagues[i % 3]);
        const int ago = 9 + (i * 37) % 190;
        const int stage = i % 10; // two new, one in intake, five active, one in aftercare, one closed
        if (i % 8 == 0)
            progress(i * 100 / count);
        if (stage < 3) {
            const Id c = script.carryOut("case.open", referral(i), 1 + i % 6, 11, as);
            if (stage == 2)
                script.carryOut("case.start_intake", with({{"case", c.toText()}}), 1, 11, as);
            continue;
        }
        const int since = stage >= 8 ? ago + 120 : ago;
        // Since there are experts, one is there at every second intake.
        const bool expert = since < 55 && i % 2 == 0;
        const Id c = activeCase(script, referral(i), since, stage == 4 ? 1 : 0, as,
            expert ? with({{"intake_expert", experts.bintou.toText()}, {"no_expert_reason", QString()}}) : QJsonObject());
        if (stage < 8)
            house(script, places, c, i, since - 2, as, placed);
        Id agreed;
        if (since > 30)
            agreed = plan(script, c, i, stage >= 8 ? since - 20 : qMin(since - 15, 20 + (i * 11) % 45), as);
        if (stage == 4 || stage == 7)
            script.carryOut("note.add", with({{"case", c.toText()}, {"type", s("contact")}, {"text", s("Gesprek gehad. Het gaat stap voor stap.")}}), qMin(since - 2, 3 + i % 9), 15, as);
        if (stage >= 8) {
            script.carryOut("plan.close", with({{"plan", agreed.toText()}, {"closed_reason", s("De doelen zijn bereikt")}}), stage == 8 ? 41 : 111, 10, as);
            prospect(script, c, stage == 8 ? 40 : 110, as);
        }
        if (stage == 9)
            script.carryOut("case.close", with({{"case", c.toText()}, {"reason", s("persp")}}), 104, 10, as);
    }
}

} // namespace luwte::demo
