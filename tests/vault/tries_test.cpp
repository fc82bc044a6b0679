#include <catch2/catch_test_macros.hpp>

#include "core/vault/tries.h"

using luwte::vault::Tries;

TEST_CASE("three tries are free, then each next one waits longer, for that vault only, until one fits")
{
    const QString folder = QStringLiteral("/nergens/een"), other = QStringLiteral("/nergens/twee");
    CHECK(Tries::secondsToWait(folder) == 0);
    Tries::missed(folder);
    Tries::missed(folder);
    CHECK(Tries::secondsToWait(folder) == 0);
    Tries::missed(folder);
    const int first = Tries::secondsToWait(folder);
    CHECK(first > 0);
    CHECK(Tries::secondsToWait(other) == 0);
    Tries::missed(folder);
    CHECK(Tries::secondsToWait(folder) > first);
    for (int i = 0; i < 40; ++i)
        Tries::missed(folder);
    CHECK(Tries::secondsToWait(folder) <= 60);
    Tries::fitted(folder);
    CHECK(Tries::secondsToWait(folder) == 0);
    Tries::missed(folder);
    CHECK(Tries::secondsToWait(folder) == 0);
}
