// Walks the lists that Luwte carries: what is shown to people everywhere must be right to the letter.
#include <catch2/catch_test_macros.hpp>

#include <QSet>
#include <map>

#include "core/base/fold.h"
#include "core/codebook/book.h"
#include "core/codebook/load.h"

using namespace luwte;
using namespace luwte::codebook;

TEST_CASE("every list is whole: codes once, both labels, dates in order")
{
    const Book &book = Book::standard();
    for (const QString &name : book.names()) {
        const CodeList &list = *book.list(name);
        INFO(name.toStdString());
        CHECK_FALSE(list.nl().isEmpty());
        CHECK_FALSE(list.en().isEmpty());
        CHECK_FALSE(list.values().isEmpty());
        QSet<QString> codes;
        for (const CodeValue &value : list.values()) {
            INFO(value.code.toStdString() << ": " << value.nl.toStdString());
            CHECK(isCode(value.code));
            CHECK_FALSE(codes.contains(value.code));
            codes.insert(value.code);
            for (const QString &label : {value.nl, value.en}) {
                CHECK_FALSE(label.isEmpty());
                CHECK(label == tidy(label));
                CHECK_FALSE(label.front().isLower());
                CHECK_FALSE(label.endsWith(u'.'));
            }
            if (value.until.isValid())
                CHECK(value.from <= value.until);
            CHECK(book.match(name, value.code) == &value);
        }
    }
}

TEST_CASE("every label leads back to its value")
{
    const Book &book = Book::standard();
    for (const QString &name : book.names())
        for (const CodeValue &value : book.list(name)->values()) {
            QStringList texts{value.nl, value.en, value.nl.toUpper(), QStringLiteral("  ") + value.en + QStringLiteral(" \u00a0")};
            texts += value.also;
            for (const QString &text : texts) {
                const CodeValue *found = book.match(name, text);
                INFO(name.toStdString() << " " << value.code.toStdString() << " by " << text.toStdString());
                REQUIRE(found);
                // Another value may have this text as its very code or label ("zorg", "Kom"); that is stronger than another spelling.
                const QString key = plainKey(text);
                CHECK((found == &value || plainKey(found->code) == key || plainKey(found->nl) == key));
            }
        }
}

TEST_CASE("labels are neutral and short enough for a list")
{
    // W16: sex work is not a synonym of trafficking, and nobody is named by what was done to them.
    const QStringList banned{QStringLiteral("prostit"), QStringLiteral("hoer"), QStringLiteral("pooier"), QStringLiteral("loverboy"),
        QStringLiteral("illegalen"), QStringLiteral("zwakbegaafd"), QStringLiteral("zwakzinnig"), QStringLiteral("travestie"),
        QStringLiteral("transseksueel"), QStringLiteral("allochtoon"), QStringLiteral("whore"), QStringLiteral("retard"),
        QStringLiteral("illegal alien"), QStringLiteral("fout"), QStringLiteral("ongeldig"), QStringLiteral("verkeerd")};
    const Book &book = Book::standard();
    for (const QString &name : book.names()) {
        const bool names = name == u"COUNTRY" || name == u"LANGUAGE";
        for (const CodeValue &value : book.list(name)->values())
            for (const QString &label : {value.nl, value.en}) {
                INFO(name.toStdString() << " " << value.code.toStdString());
                for (const QString &word : banned)
                    CHECK_FALSE(label.contains(word, Qt::CaseInsensitive));
                CHECK((names || label.size() <= 64));
            }
    }
}

TEST_CASE("the code lists of domain.md 3.2 have exactly these codes")
{
    const std::map<QString, QString> wanted{
        {"UITB", "seks arbeid dienst crim bedel orgaan huwelijk draag adoptie geworven onb"},
        {"DWANG", "geweld dreiging chantage_beeld schuld misleiding afhankelijk middel ritueel liefde isolatie papieren verblijf"},
        {"BRON", "np kmar nla fairwork zorgco opvang jeugd nidos vt school zorg balie adv amb werkgever burger client consulair anon"},
        {"VERBL", "nl eu_recht eu_geen b8_bed b8_bed_dub b8_ver b8_schr b8_get b9 asiel_pr asiel_ver regulier ongedoc onb"},
        {"RISK", "0 1 2 3 4"},
        {"LINK", "telefoon kenteken adres alias social advertentie iban werkgever modus"},
        {"VERBAND", "mogelijk bevestigd weerlegd"},
        {"DOELGROEP", "man lvb minderjarig jongvolw ongedoc lhbti ouder_kind multiproblematiek taal"},
        {"EINDE_PL", "wens door veilig gedrag medisch mob overl sluit"},
        {"AFSLUIT", "persp overdr wens geensl terug overl"},
        {"OORZ", "uitzichtloos armoede peer lvb misbruik thuis verslaving geen_verblijf eenzaam dakloos online"},
        {"RECID", "uitzichtloos armoede peer lvb misbruik thuis verslaving geen_verblijf eenzaam dakloos online "
                  "nazorg_uitval geen_woonplek terug_netwerk geen_inkomen druk_schuld"},
        {"GEEN_ED", "client_nee geen_match onveilig acuut niet_beschikbaar"},
        {"FIN", "wmo jeugdwet wlz zvw rvb participatie forensisch coa nidos schadefonds overbrug particulier geen"},
        {"AFSPR", "gehouden deels niet vervallen ander"},
        {"CASE_STATE", "registered intake active out_of_sight aftercare closed handover_offered handed_over returned"},
        {"PLACEMENT_STATE", "requested candidate offered accepted placed ended refused_by_facility refused_by_client"},
        {"PLAN_STATE", "draft discussed adopted in_evaluation superseded closed"},
        {"ASSIGNMENT_STATE", "requested matched blocked introduction active completed stopped debriefed"},
        {"FACILITY_TYPE", "COSM OMM 72U CRISIS VO MO MANO BO JEUGD GEZINSHUIS PLEEG BW ZELFST AMB AANPAK"},
        {"PHASE", "stabilisatie verwerking integratie rehabilitatie"},
        {"ROLE", "desk shelter_worker coordinator therapist expert team_lead privacy_officer administrator"},
        {"GENDER", "Feminine Masculine TransgenderFeminine TransgenderMasculine NonConforming NonSpecifiedUnknown"},
        {"DOC_SEX", "M V X"},
        {"YESNO", "yes no"},
        {"AGREE", "yes partly no"},
        {"CONTRACT", "paid freelance volunteer"},
        {"LVB", "no suspected established"},
    };
    for (const auto &[name, codes] : wanted) {
        INFO(name.toStdString());
        const CodeList *list = Book::standard().list(name);
        REQUIRE(list);
        QStringList have;
        for (const CodeValue &value : list->values())
            have.append(value.code);
        CHECK(have.join(u' ').toStdString() == codes.toStdString());
    }
    CHECK(Book::standard().list("LIFE_DOMAIN")->values().size() == 10); // W63
    CHECK(Book::standard().list("REGION")->values().size() == 11);
    CHECK(Book::standard().list("SAFETY_QUESTION")->values().size() == 10);
}

TEST_CASE("age is no reason to end a placement")
{
    for (const CodeValue &value : Book::standard().list("EINDE_PL")->values())
        CHECK_FALSE((value.nl + value.code).contains(QStringLiteral("leeftijd"), Qt::CaseInsensitive));
}

TEST_CASE("what rules read from attributes is there")
{
    const Book &book = Book::standard();
    for (const CodeValue &signal : book.list("SIGNAL")->values()) {
        const QString form = signal.attributes[u"form"].toString();
        INFO(signal.code.toStdString());
        CHECK((form == u"general" || form == u"child" || form == u"undocumented" || book.find("UITB", form)));
    }
    for (const CodeValue &intervention : book.list("INTERVENTION")->values())
        CHECK(book.find("EVIDENCE", intervention.attributes[u"evidence"].toString()));
    for (const CodeValue &type : book.list("FACILITY_TYPE")->values()) {
        const QString funding = type.attributes[u"funding"].toString();
        CHECK((funding.isEmpty() || book.find("FIN", funding)));
    }
    CHECK(book.find("FACILITY_TYPE", "COSM")->attributes[u"via_comensha"].toBool());
    CHECK(book.find("RISK", "4")->attributes[u"level"].toInt() == 4);
}
