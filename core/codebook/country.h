#pragma once
// COUNTRY, for Book only.

#include "core/codebook/list.h"

namespace luwte::codebook {

/// The 249 countries of ISO 3166-1 by alpha-2 code with names from ICU, and XK (Kosovo) and XXA (stateless, the code travel documents use),
/// which people have as nationality. Attribute "iso_name": the English name as ISO and IOM's template write it; absent for the two extras.
[[nodiscard]] ListSource countries();

} // namespace luwte::codebook
