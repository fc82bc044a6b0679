#pragma once

namespace luwte::care {

/// The room's step of the schema: plans, goals, actions, reviews, evaluations.
[[nodiscard]] const char *schema();

} // namespace luwte::care
