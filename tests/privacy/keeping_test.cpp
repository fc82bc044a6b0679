// How long files are kept (domain.md 2.9). All people are invented.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/privacy/views.h"
#include "core/victim/types.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
namespace rules = luwte::privacy::rules;

static privacy::FundingLine line(const char *law, const char *state = "granted")
{
    privacy::FundingLine made;
    made.law = Code(law);
    made.state = Code(state);
    return made;
}

TEST_CASE("the longest term of the laws that paid counts")
{
    const QDate closed(2026, 3, 2);
    const QDate changed(2026, 5, 1);
    const auto term = [&](std::vector<privacy::FundingLine> lines) { return rules::keepTerm(lines, closed, changed); };
    CHECK(term({}).until == QDate(2027, 3, 2)); // no law: looked at after a year
    CHECK_FALSE(term({}).statutory);
    CHECK(term({line("rvb")}).until == QDate(2027, 3, 2));
    CHECK(term({line("wmo")}).until == QDate(2041, 3, 2));
    CHECK(term({line("wmo")}).statutory);
    CHECK_FALSE(term({line("wmo")}).clientMayErase);
    CHECK(term({line("jeugdwet")}).until == QDate(2046, 5, 1)); // 20 years after the last change
    CHECK(term({line("jeugdwet")}).clientMayErase);
    CHECK(term({line("zvw"), line("wmo")}).law == QStringLiteral("zvw"));
    CHECK_FALSE(term({line("zvw"), line("wmo")}).clientMayErase);
    CHECK(term({line("wmo", "not_granted")}).until == QDate(2027, 3, 2));
    CHECK_FALSE(rules::keepTerm({line("wmo")}, {}, {}).until.isValid());
}

TEST_CASE("what may be erased, on which ground")
{
    const QDate today(2026, 3, 2);
    const auto codes = [&](rules::Keeping keeping, const char *ground, bool whole = true) {
        QStringList found;
        for (const Refusal &refusal : rules::mayErase(keeping, Code(ground), whole, today))
            found.append(refusal.code);
        return found.join(u' ');
    };
    rules::Keeping keeping;
    keeping.term = {QDate(2041, 3, 2), QStringLiteral("wmo"), true, false};
    CHECK(codes(keeping, "client_request") == "erasure.term");
    CHECK(codes(keeping, "term_over") == "erasure.term");
    CHECK(codes(keeping, "no_purpose") == "erasure.term");
    CHECK(codes(keeping, "unlawful") == "");
    CHECK(codes(keeping, "court") == "");
    keeping.term.clientMayErase = true;
    CHECK(codes(keeping, "client_request") == "");
    CHECK(codes(keeping, "term_over") == "erasure.term");
    keeping.open = true;
    CHECK(codes(keeping, "client_request") == "erasure.open");
    CHECK(codes(keeping, "client_request", false) == "");
    keeping.held = true;
    CHECK(codes(keeping, "court") == "erasure.hold");
    rules::Keeping old;
    old.term.until = QDate(2026, 3, 1);
    CHECK(codes(old, "term_over") == "");
    old.term.until = today;
    CHECK(codes(old, "term_over") == "erasure.term"); // the last day is kept
}

TEST_CASE("a closed file comes up for review when its term is over, and may be kept longer")
{
    TestOffice office;
    const Id free = office.openCase("Verzonnen Marek");
    const Id paid = office.openCase("Verzonnen Grace");
    office.do_("funding.add", with(R"({"case":"%1","law":"wmo"})", paid));
    (void)office.openCase("Verzonnen Li"); // still open
    for (const Id &c : {free, paid}) {
        office.do_("case.start_intake", with(R"({"case":"%1"})", c));
        auto record = office.get<victim::Case>(c);
        record.state = Code("aftercare");
        office.put(record);
        office.do_("case.close", with(R"({"case":"%1","reason":"overl"})", c));
    }
    const auto due = [&] { return office.ask("retention.due").toArray(); };
    CHECK(due().isEmpty());
    office.now("2027-03-02T12:00");
    CHECK(due().isEmpty());
    office.now("2027-03-03T12:00");
    REQUIRE(due().size() == 1);
    CHECK(due().at(0).toObject().value(QLatin1String("name")) == QStringLiteral("Verzonnen Marek"));
    CHECK(office.refused("retention.keep", with(R"({"case":"%1","keep_until":"2027-03-03","reason":"x"})", free)) == "retention.until");
    office.do_("retention.keep", with(R"({"case":"%1","keep_until":"2028-01-01","reason":"Schadefonds loopt nog"})", free));
    CHECK(due().isEmpty());
    // What is kept longer does not hide what comes after it, however short the list.
    CHECK(privacy::retentionDue(office.connection(), QDate(2041, 3, 3), 1).size() == 1);
    CHECK(privacy::retentionDue(office.connection(), QDate(2028, 1, 1), 1).empty());
    office.now("2041-03-03T12:00");
    REQUIRE(due().size() == 2);
    CHECK(due().at(1).toObject().value(QLatin1String("law")) == QStringLiteral("wmo"));
    CHECK(office.ask("retention.show", with(R"({"person":"%1"})", office.person(paid))).toObject().value(QLatin1String("until")) == QStringLiteral("2041-03-02"));
    CHECK(office.connection().number("SELECT count(*) FROM person") == 3); // nothing goes without a decision
}

TEST_CASE("a hold is set and released with a reason")
{
    TestOffice office;
    const Id person = office.person(office.openCase("Verzonnen Marek"));
    CHECK(office.refused("retention.hold", with(R"({"person":"%1"})", person)) == "field.required");
    CHECK(office.refused("retention.hold", with(R"({"person":"%1","reason":"x"})", Id::make(1))) == "record.unknown");
    const Id hold = office.do_("retention.hold", with(R"({"person":"%1","reason":"Rechtszaak"})", person)).id;
    CHECK(office.ask("retention.show", with(R"({"person":"%1"})", person)).toObject().value(QLatin1String("held")).toBool());
    CHECK(office.refused("retention.release", with(R"({"hold":"%1"})", hold)) == "field.required");
    office.do_("retention.release", with(R"({"hold":"%1","release_reason":"Uitspraak"})", hold));
    CHECK(office.refused("retention.release", with(R"({"hold":"%1","release_reason":"nog eens"})", hold)) == "retention.released");
    CHECK_FALSE(office.ask("retention.show", with(R"({"person":"%1"})", person)).toObject().value(QLatin1String("held")).toBool());
}
