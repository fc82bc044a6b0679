#pragma once
// LANGUAGE, for Book only.

#include "core/codebook/list.h"

namespace luwte::codebook {

/// Living languages of ISO 639 by their shortest code with names from ICU; the Chinese, Kurdish and Persian languages that people are asked
/// for by name, Dutch Sign Language, and the written variants nl-LVB, zh-Hans and zh-Hant. Attributes: "print" on the languages client
/// documents come in (domain.md 2.8), "written_only" on the variants nobody speaks, "signed" on sign languages.
[[nodiscard]] ListSource languages();

} // namespace luwte::codebook
