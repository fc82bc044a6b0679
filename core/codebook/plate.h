#pragma once
// Number plates: one form for linking and searching.

#include <QString>
#include <optional>

namespace luwte::codebook {

/// Version of the normal form; stands beside link hashes.
inline constexpr int plateForm = 1;

/// Upper case without separators: "12-abc-3" → "12ABC3". Letters lose their marks ("LÖ AB 12" → "LOAB12"), and Cyrillic and Greek
/// letters that plates use because they look Latin become Latin. nullopt when fewer than 3 or more than 12 letters and digits remain, or when
/// there is anything else in it than letters, digits, spaces, dashes and dots.
[[nodiscard]] std::optional<QString> toPlate(const QString &typed);

} // namespace luwte::codebook
