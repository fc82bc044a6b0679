#pragma once

namespace luwte::cli {

/// No core dumps, no debugger of another process: keys stay here (security.md). Called first in main.
void hardenProcess();

} // namespace luwte::cli
