#pragma once

namespace luwte::expert {

/// The room's step of the schema: register, barriers, assignments.
[[nodiscard]] const char *schema();

} // namespace luwte::expert
