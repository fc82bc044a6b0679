// The whole way, as one person goes it: a sheet of intakes comes in, somebody is found, gets a place, a plan and an expert, the plan is
// printed, and the log says who did what.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/cli/cli.h"
#include "tests/cli/paper.h"
#include "tests/exchange/case_sheets.h"
#include "tests/support/text.h"

using namespace luwte::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray intakes()
{
    return sheets::iom({
                           {{"First Name", s("Valentina")}, {"Second Name", s("Restrepo")}, {"Birthdate", s("12-05-1999")}, {"Gender", s("TransgenderFeminine")}, {"Citizenship", s("Colombia")},
                               {"Mobile Phone", s("06-91 48 85 01")}, {"Mailing Street", s("Dorpsstraat 9")}, {"Mailing City", s("Eindhoven")}, {"Mailing Zip/Postal Code", s("5611 KL")},
                               {"Type of Exploitation", s("Sexual exploitation")}},
                           {{"First Name", s("Ruben")}, {"Second Name", s("Kuipers")}, {"Birthdate", s("31-02-1999")}, {"Citizenship", s("Atlantis")}},
                           {{"First Name", s("Valentina")}, {"Second Name", s("Restrepo")}, {"Birthdate", s("1999-05-12")}, {"Mobile Phone", s("+31691488501")}},
                       })
        .xlsx();
}

QJsonArray array(const Ran &ran)
{
    INFO(ran.err.constData());
    REQUIRE(ran.exit == 0);
    return ran.json().toArray();
}

} // namespace

TEST_CASE("from a sheet of intakes to a printed care plan")
{
    const CliVault vault;
    vault.writeFile("intakes.xlsx", intakes());
    const QString sheet = vault.file("intakes.xlsx");

    // First look, then do: the same comes out, and looking changes nothing.
    const auto before = snapshot(vault.dir());
    const QJsonObject preview = vault.call(s("import"), {sheet, s("--dry-run")}).json().toObject();
    CHECK(snapshot(vault.dir()).value(vault.dir() + s("/store.db")) == before.value(vault.dir() + s("/store.db")));
    CHECK(vault.call(s("import"), {sheet}).exit == 1); // faulty rows, and nobody said to go on
    CHECK(array(vault.call(s("search"), {s("restrepo")})).isEmpty());
    const QJsonObject imported = vault.call(s("import"), {sheet, s("--skip-faulty")}).json().toObject();
    for (const char *list : {"made", "matched", "skipped", "faults"}) {
        INFO(list);
        const QJsonArray told = preview.value(QLatin1String(list)).toArray();
        const QJsonArray done = imported.value(QLatin1String(list)).toArray();
        REQUIRE(told.size() == done.size());
        for (qsizetype i = 0; i < told.size(); ++i)
            for (const char *key : {"row", "sheet", "column", "code", "message", "same_as_row"})
                CHECK(told.at(i).toObject().value(QLatin1String(key)) == done.at(i).toObject().value(QLatin1String(key)));
    }
    CHECK(imported.value(QLatin1String("made")).toArray().size() == 2);
    REQUIRE(imported.value(QLatin1String("matched")).toArray().size() == 1);
    CHECK(imported.value(QLatin1String("matched")).toArray().at(0).toObject().value(QLatin1String("same_as_row")).toInt() == 3);
    QStringList faults;
    for (const auto &fault : imported.value(QLatin1String("faults")).toArray())
        faults.append(QStringLiteral("%1%2 %3").arg(fault.toObject().value(QLatin1String("column")).toString()).arg(fault.toObject().value(QLatin1String("row")).toInt())
                          .arg(fault.toObject().value(QLatin1String("code")).toString()));
    CHECK(faults == QStringList{s("G4 birthdate"), s("I4 citizenship")});

    // Found by a part of the name, by the number in another notation.
    const QJsonArray found = array(vault.call(s("search"), {s("restr")}));
    REQUIRE(found.size() == 1);
    CHECK(array(vault.call(s("search"), {s("0691488501")})) == found);
    const QString person = found.at(0).toObject().value(QLatin1String("id")).toString();
    const QString caseId = found.at(0).toObject().value(QLatin1String("case")).toString();

    QByteArray script = R"({"do":"facility.add","with":{"type":"VO","alias":"Linde","name":"Huize Avondrood","street":"Beukenlaan 3","postcode":"6211 AA","city":"Maastricht","capacity":4},"save":"linde"}
{"do":"person.change","with":{"id":"%person","language":"es","pronouns":"zij_haar"}}
{"do":"case.change","with":{"id":"%case","in_danger_now":"no","residence":"b8_bed","rights_explained_on":"2026-03-02","no_expert_reason":"acuut"}}
{"do":"case.start_intake","with":{"case":"%case"}}
{"do":"safety.assess","with":{"case":"%case","q1":"no","q2":"no","q3":"no","q4":"no","q5":"no","q6":"no","q7":"no","q8":"no","q9":"no","q10":"no"}}
{"do":"case.activate","with":{"case":"%case"}}
{"do":"case.open","with":{"chosen_name":"Marek","age":34,"main_form":"arbeid"},"save":"second"}
{"do":"placement.request","with":{"case":"%case","facility":"$linde"},"save":"stay"}
{"do":"placement.offer","with":{"placement":"$stay"}}
{"do":"placement.accept","with":{"placement":"$stay"}}
{"do":"placement.start","with":{"placement":"$stay"}}
{"do":"plan.make","with":{"case":"%case","own_aims":"Ik wil zelf koken en niet steeds uitleggen wie ik ben.","causes":["eenzaam"],"lasting_person":"Lucía"},"save":"plan"}
{"do":"goal.add","with":{"plan":"$plan","domain":"housing","title":"Een eigen sleutel","start_value":2,"target_value":4,"measure_on":"2026-06-01"},"save":"g1"}
{"do":"goal.add","with":{"plan":"$plan","domain":"psych","title":"Rustig slapen","start_value":1,"target_value":3,"measure_on":"2026-06-01"},"save":"g2"}
{"do":"action.add","with":{"goal":"$g1","title":"Begeleid wonen aanvragen vanuit de Linde","who":"Noor","funding":"wmo","due_on":"2026-04-01"}}
{"do":"action.add","with":{"goal":"$g2","title":"Gesprek over EMDR","who":"Behandelaar","funding":"zvw","intervention":"emdr"}}
{"do":"plan.discuss","with":{"plan":"$plan","client_view":"Dit klopt. De sleutel eerst."}}
{"do":"plan.adopt","with":{"plan":"$plan","agreement":"yes","agreement_how":"Mondeling, met tolk"}}
{"do":"expert.add","with":{"name":"Verzonnen Fatma","languages":["es","nl"],"vog_on":"2025-06-01","supervision_on":"2026-02-20","out_of_exploitation_since":"2019-01-01","own_case_closed":true,"hours_per_week":8},"save":"fatma"}
{"do":"assignment.request","with":{"case":"%case","moment":"plan_making"},"save":"inzet"}
{"do":"assignment.match","with":{"assignment":"$inzet","expert":"$fatma"}}
)";
    script.replace("%case", caseId.toLatin1()).replace("%person", person.toLatin1());
    const Ran ran = vault.run(script);
    INFO(ran.out.right(600).constData());
    REQUIRE(ran.exit == 0);

    // Three readers, three papers.
    for (const char *style : {"professional", "plain", "easy"}) {
        INFO(style);
        const QString pdf = vault.file(style) + s(".pdf");
        const Ran printed = vault.call(s("print"), {s("careplan"), caseId, s("--style"), s(style), s("--out"), pdf});
        INFO(printed.err.constData());
        REQUIRE(printed.exit == 0);
        checkPaper(pdf);
        const QString text = textOf(pdf);
        CHECK(text.contains(s("Valentina")));
        CHECK(text.contains(s("Een eigen sleutel")));
        if (s(style) == s("professional")) {
            CHECK(text.contains(s("Restrepo")));
            continue;
        }
        for (const char *leak : {"Restrepo", "Linde", "Avondrood", "Beukenlaan", "6211", "Maastricht", "Dorpsstraat", "Eindhoven", "5611", "9148", "opvang"})
            CHECK_FALSE(text.contains(s(leak), Qt::CaseInsensitive));
    }

    const Ran verified = vault.call(s("verify"));
    INFO(verified.out.constData());
    CHECK(verified.exit == 0);

    // Who changed what, from what to what, in two languages.
    for (const bool dutch : {true, false}) {
        QStringList arguments = vault.arguments(s("history"), {person});
        arguments = QStringList{s("--lang"), dutch ? s("nl") : s("en")} + arguments;
        QStringList texts;
        for (const auto &line : array(cli(arguments))) {
            CHECK(line.toObject().value(QLatin1String("by")).toString() == s("noor"));
            for (const auto &change : line.toObject().value(QLatin1String("changes")).toArray())
                texts.append(change.toObject().value(QLatin1String("text")).toString());
        }
        CHECK(texts.contains(dutch ? s("Status: Aanmelding → Intake") : s("State: Registered → Intake")));
        CHECK(texts.contains(dutch ? s("Status: Intake → Actief") : s("State: Intake → Active")));
    }
}
