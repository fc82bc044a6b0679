#pragma once
// What both programs do first, before a key can be in memory.

namespace luwte {

/// No core dumps, no debugger of another process: keys stay here (security.md). Called first in main.
void hardenProcess();

} // namespace luwte
