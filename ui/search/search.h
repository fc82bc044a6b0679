#pragma once
// What "Zoek of doe iets" finds: people, places and experts by name, number or phone. Commands are the frame's own.

#include "ui/desk/reading.h"
#include "ui/kit/command_bar.h"

namespace luwte::ui {

/// Gives the desk, null while locked.
using DeskGiver = std::function<Desk *()>;

/// Gives what reads for the search box, null while locked.
using ReadingGiver = std::function<Reading *()>;
[[nodiscard]] SearchAsker searchOf(const ReadingGiver &reading);
/// When nothing was found: an intake with what was typed as the name.
[[nodiscard]] SearchProvider fallbackOf(const DeskGiver &desk);
/// Where a chosen hit leads: "person/<id>".
[[nodiscard]] QString routeOf(const SearchHit &hit);

} // namespace luwte::ui
