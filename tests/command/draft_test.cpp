#include <catch2/catch_test_macros.hpp>

#include "core/command/draft.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::command;
using namespace luwte::test;

TEST_CASE("what was being typed is there again after a lock, for who typed it")
{
    TestOffice house;
    const qint64 before = house.entries();
    const Draft draft{QStringLiteral("noor"), QStringLiteral("intake"), QString(), Instant(1000), QStringLiteral("Nieuwe aanmelding"), with(R"({"chosen_name":"Ama","text":"half een zi"})")};
    keepDraft(house.connection(), draft);
    house.reopen();
    const auto found = findDraft(house.connection(), QStringLiteral("noor"), QStringLiteral("intake"), QString());
    REQUIRE(found.has_value());
    CHECK(found->content == draft.content);
    CHECK(found->title == draft.title);
    CHECK(found->at == draft.at);
    CHECK(house.entries() == before);
    CHECK_FALSE(findDraft(house.connection(), QStringLiteral("sanne"), QStringLiteral("intake"), QString()).has_value());
    CHECK(house.verify().isEmpty());
}

TEST_CASE("a draft is kept once a form and record, newest first, and goes when it is dropped")
{
    TestOffice house;
    Draft draft{QStringLiteral("noor"), QStringLiteral("plan"), QStringLiteral("a"), Instant(1000), QStringLiteral("Plan"), {}};
    keepDraft(house.connection(), draft);
    draft.at = Instant(2000);
    draft.content = with(R"({"goal":"x"})");
    keepDraft(house.connection(), draft);
    draft.record = QStringLiteral("b");
    draft.at = Instant(3000);
    keepDraft(house.connection(), draft);
    const auto all = draftsOf(house.connection(), QStringLiteral("noor"));
    REQUIRE(all.size() == 2);
    CHECK(all.front().record == QStringLiteral("b"));
    CHECK(all.back().content == with(R"({"goal":"x"})"));
    dropDraft(house.connection(), QStringLiteral("noor"), QStringLiteral("plan"), QStringLiteral("b"));
    dropDraft(house.connection(), QStringLiteral("noor"), QStringLiteral("plan"), QStringLiteral("nergens"));
    CHECK(draftsOf(house.connection(), QStringLiteral("noor")).size() == 1);
}
