#pragma once
// One's own deadlines for one's own calendar (.ics): days and what is to be done, with the number of the case and never a name. What was put into
// a calendar before is replaced when it is read in again, and moves along when the deadline moved.

#include "core/command/door.h"

namespace luwte::exchange {

struct CalendarReport
{
    int terms = 0;
};

/// The open deadlines of the cases this colleague coordinates or coordinates along, from today until a year from now, whole days each. The
/// journal has who took how many; every client in it is looked at (security.md, rule 3). Codes "export.form" (not .ics), access.….
/// Throws Fault Disk when the file cannot be written.
[[nodiscard]] Result<CalendarReport> exportCalendar(command::Door &door, const QString &path);

} // namespace luwte::exchange
