// Whatever people do, in whatever order: the stored rows are what the journal folds to.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include "core/base/fault.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

namespace {

QString anyText()
{
    return QString::fromUtf8(*rc::gen::element("", "Marek", "Żółw \"x\" \\ \n tab\t", "أمينة", "李 娜", "'; DROP TABLE person", "unknown", "declined", "null", "\xf0\x9f\x8c\xbf", "een heel gewone zin."));
}

QJsonValue anyCode(std::initializer_list<const char *> codes)
{
    const int n = *rc::gen::inRange(0, int(codes.size()) + 3);
    if (n >= int(codes.size()))
        return n == int(codes.size()) ? QJsonValue() : n == int(codes.size()) + 1 ? QJsonValue(QStringLiteral("unknown")) : QJsonValue(QStringLiteral("declined"));
    return QString::fromLatin1(*(codes.begin() + n));
}

/// One command of a kind that people give, on one of the known cases; most are right, some are refused.
void anything(TestOffice &house, QList<Id> &cases)
{
    auto &door = house.office().door();
    const Id c = cases.isEmpty() ? Id() : cases.at(*rc::gen::inRange<qsizetype>(0, cases.size()));
    const Id person = c.isNull() ? Id() : house.person(c);
    QJsonObject fields;
    const char *verb = "";
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
    case 1:
        verb = "case.open";
        fields = {{QStringLiteral("chosen_name"), anyText()}, {QStringLiteral("lvb"), anyCode({"suspected", "no"})}, {QStringLiteral("in_danger_now"), anyCode({"yes", "no"})},
            {QStringLiteral("phone"), *rc::gen::arbitrary<bool>() ? QStringLiteral("06-12345678") : anyText()}};
        break;
    case 2:
        verb = "person.change";
        fields = {{QStringLiteral("id"), person.toText()}, {QStringLiteral("family_name"), anyText()}, {QStringLiteral("pregnant"), anyCode({"yes", "no"})},
            {QStringLiteral("children_along"), *rc::gen::inRange(-2, 33)}, {QStringLiteral("citizenship"), QJsonArray{QStringLiteral("PL"), QStringLiteral("NL")}}};
        break;
    case 3:
        verb = "case.change";
        fields = {{QStringLiteral("id"), c.toText()}, {QStringLiteral("own_words"), anyText()}, {QStringLiteral("residence"), anyCode({"eu_recht", "ongedoc"})}};
        break;
    case 4:
        verb = "safety.assess";
        fields = {{QStringLiteral("case"), c.toText()}, {QStringLiteral("q1"), anyCode({"yes", "no"})}, {QStringLiteral("q9"), anyCode({"yes"})}, {QStringLiteral("suicide_plan"), *rc::gen::arbitrary<bool>()}};
        break;
    case 5:
        verb = "note.add";
        fields = {{QStringLiteral("case"), c.toText()}, {QStringLiteral("type"), QStringLiteral("contact")}, {QStringLiteral("text"), anyText()}};
        break;
    case 6:
        verb = "case.start_intake";
        fields = {{QStringLiteral("case"), c.toText()}};
        break;
    default:
        verb = "prospect.save";
        fields = {{QStringLiteral("case"), c.toText()}, {QStringLiteral("follow_up_name"), anyText()}, {QStringLiteral("client_has_copy"), *rc::gen::arbitrary<bool>()}};
        break;
    }
    const auto done = door.execute(QString::fromLatin1(verb), fields);
    if (done && QByteArrayView(verb) == QByteArrayView("case.open"))
        cases.append(done->id);
}

} // namespace

TEST_CASE("folded state is stored state after anything people do")
{
    CHECK(rc::check("journal folds to the rows", [] {
        static const auto house = std::make_unique<TestOffice>(); // one vault for all rounds: a derived key a round would take the time
        QList<Id> cases;
        const int steps = *rc::gen::inRange(1, 12);
        for (int i = 0; i < steps; ++i)
            anything(*house, cases);
        RC_ASSERT(house->verify() == QStringList());
    }));
}
