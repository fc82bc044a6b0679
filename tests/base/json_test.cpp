#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/base/json.h"

using namespace luwte;

namespace {
struct Pet : Record
{
    QString name;
    Answer<QDate> born;
    Codes tags;
    Instant seen;
    bool loud = false;
};
} // namespace

template<>
const Description<Pet> &luwte::describe<Pet>()
{
    static const Description<Pet> d({.kind = "pet", .table = "pet"},
        {field<&Pet::name>({.name = "name", .nl = "Naam", .en = "Name", .required = true}), field<&Pet::born>({.name = "born"}),
            field<&Pet::tags>({.name = "tags", .codes = "TAGS"}), field<&Pet::seen>({.name = "seen"}),
            field<&Pet::loud>({.name = "loud"})});
    return d;
}

TEST_CASE("records read what JSON says and write it back the same")
{
    const QJsonObject in{{QStringLiteral("name"), QStringLiteral(" Bo ")}, {QStringLiteral("born"), QStringLiteral("unknown")},
        {QStringLiteral("tags"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}},
        {QStringLiteral("seen"), QStringLiteral("2026-03-02T09:00")}, {QStringLiteral("loud"), true}};
    Pet pet;
    REQUIRE(readJson(in, pet).isEmpty());
    CHECK(pet.name == QStringLiteral("Bo"));
    CHECK(pet.born.state() == Asked::Unknown);
    CHECK(pet.tags == Codes{Code("a"), Code("b")});
    Pet again;
    REQUIRE(readJson(toJson(pet), again).isEmpty());
    CHECK(again == pet);
}

TEST_CASE("what does not fit is refused by field")
{
    Pet pet;
    const auto refusals =
        readJson({{QStringLiteral("born"), QStringLiteral("2026-02-31")}, {QStringLiteral("colour"), 1}, {QStringLiteral("tags"), 3},
                     {QStringLiteral("seen"), QStringLiteral("soon")}, {QStringLiteral("loud"), QStringLiteral("yes")}},
            pet);
    QStringList fields;
    for (const auto &r : refusals)
        fields.append(r.field);
    fields.sort();
    CHECK(fields ==
        QStringList{QStringLiteral("born"), QStringLiteral("colour"), QStringLiteral("loud"), QStringLiteral("name"),
            QStringLiteral("seen"), QStringLiteral("tags")});
}

TEST_CASE("ids ascend within a millisecond and survive text")
{
    const Id a = Id::make(1000), b = Id::make(1000), c = Id::make(1001);
    CHECK(a < b);
    CHECK(b < c);
    CHECK(Id::fromText(a.toText()) == a);
    CHECK_FALSE(Id::fromText(QStringLiteral("nope")));
}
