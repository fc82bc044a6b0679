#pragma once

namespace luwte::attachment {

/// The room's step of the schema: files, their bytes, and what was exported.
[[nodiscard]] const char *schema();

} // namespace luwte::attachment
