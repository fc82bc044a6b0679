#include <catch2/catch_test_macros.hpp>

#include "core/base/fold.h"

using namespace luwte;

TEST_CASE("folding makes names findable however they are typed")
{
    CHECK(fold(QStringLiteral("  Zsófia  HORVÁTH ")) == QStringLiteral("zsofia horvath"));
    CHECK(fold(QStringLiteral("O'Brien")) == QStringLiteral("obrien"));
    CHECK(fold(QStringLiteral("Nguyễn Thị")) == QStringLiteral("nguyen thi"));
    CHECK(fold(QStringLiteral("Wójcik-Łukasz")) == QStringLiteral("wojcik lukasz"));
    CHECK_FALSE(fold(QStringLiteral("Шевченко")).isEmpty());
    CHECK(searchWords(QStringLiteral("Шевченко")) == QStringList{QStringLiteral("sevcenko"), QStringLiteral("shevchenko"), QStringLiteral("шевченко")});
    CHECK(searchWords(QStringLiteral("Гриць")).contains(QStringLiteral("hryts")));
    CHECK(searchWords(QStringLiteral("李 娜")).contains(QStringLiteral("李")));
    CHECK(searchWords(QStringLiteral("李 娜")).contains(QStringLiteral("li")));
    CHECK(searchWords(QStringLiteral("أمينة")).size() >= 2);
}

TEST_CASE("tidy drops what cannot be seen and keeps what was said")
{
    CHECK(tidy(QStringLiteral("  Grace\u00a0")) == QStringLiteral("Grace"));
    CHECK(tidy(QStringLiteral("a\u202eb\tc\n d")) == QStringLiteral("ab c d"));
    CHECK(tidy(QStringLiteral("\u200bNguy\u00ad\u1ec5n\u2060")) == QStringLiteral("Nguy\u1ec5n"));
    CHECK(tidy(QStringLiteral("\u200e\u0645\u06cc\u200c\u062e\u0648\u200f")) == QStringLiteral("\u0645\u06cc\u200c\u062e\u0648"));
    CHECK(tidy(QStringLiteral("(\u200f\u0645)"), true) == QStringLiteral("(\u200f\u0645)"));
    CHECK(tidy(QStringLiteral("een\n\ntwee \n"), true) == QStringLiteral("een\n\ntwee"));
}

TEST_CASE("names sort as Dutch readers expect")
{
    CHECK(sortKey(QStringLiteral("Élise")) < sortKey(QStringLiteral("Emma")));
    CHECK(sortKey(QStringLiteral("anna")) < sortKey(QStringLiteral("Bob")));
}
