#pragma once
// What the search box and the lists know of a person is kept in step with every save.

#include "core/store/unit.h"
#include "core/victim/types.h"

template<>
struct luwte::store::AfterSave<luwte::victim::Person>
{
    static void run(Unit &unit, const victim::Person *before, const victim::Person &after);
};

template<>
struct luwte::store::AfterSave<luwte::victim::Case>
{
    static void run(Unit &unit, const victim::Case *before, const victim::Case &after);
};

template<>
struct luwte::store::AfterSave<luwte::victim::Safety>
{
    static void run(Unit &unit, const victim::Safety *before, const victim::Safety &after);
};

template<>
struct luwte::store::AfterSave<luwte::victim::Note>
{
    static void run(Unit &unit, const victim::Note *before, const victim::Note &after);
};

namespace luwte::victim {

/// The headline of a person with the case to open.
[[nodiscard]] store::Headline headlineOf(const Person &person, const Case *current, int risk);
/// For `verify`: headlines and texts are what the records give.
void checkDerived(store::Connection &connection, const std::function<void(const QString &)> &fault);

} // namespace luwte::victim
