#pragma once
// What "Zoek of doe iets" finds: people, places and experts by name, number or phone. Commands are the frame's own.

#include "ui/desk/desk.h"
#include "ui/kit/command_bar.h"

namespace luwte::ui {

/// Gives the desk, null while locked.
using DeskGiver = std::function<Desk *()>;

[[nodiscard]] SearchProvider searchOf(const DeskGiver &desk);
/// When nothing was found: an intake with what was typed as the name.
[[nodiscard]] SearchProvider fallbackOf(const DeskGiver &desk);
/// Where a chosen hit leads: "person/<id>".
[[nodiscard]] QString routeOf(const SearchHit &hit);

} // namespace luwte::ui
