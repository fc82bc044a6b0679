#pragma once
// Phone numbers: one form for storing, linking and searching, whatever was typed (domain.md 3.7). What was typed is kept by the caller.

#include <QString>
#include <QStringList>
#include <optional>

namespace luwte::codebook {

/// Version of the normal form; stands beside link hashes, so that a change in the form is not taken for a different number.
inline constexpr int phoneForm = 1;

/// E.164 of a number as people type it: "06-12 34 56 78", "0031612345678", "+31 (0)6 12345678" → "+31612345678". Numbers without country
/// are read as numbers of `region` (ISO 3166-1 alpha-2). nullopt when it holds letters or anything beside digits, "+" in front and the
/// usual separators, when it is two numbers or a short number (112), and when no such number can exist. Digits of other scripts count
/// as digits.
[[nodiscard]] std::optional<QString> toE164(const QString &typed, const QString &region = QStringLiteral("NL"));

/// For people: "06 12345678" for numbers of `region`, "+48 512 345 678" for others; the text itself when it is not E.164.
[[nodiscard]] QString display(const QString &e164, const QString &region = QStringLiteral("NL"));

/// The digit forms under which a number is found by its first digits: international ("31612345678") and, for numbers of `region`, national
/// ("0612345678"). For text that is no number: its digits, when it has any.
[[nodiscard]] QStringList phoneForms(const QString &typed, const QString &region = QStringLiteral("NL"));

/// What to look for when `query` is typed in a search box: the international digits of a whole number, else what was typed so far as digits
/// without "+" or a leading "00"; "" when it has fewer than three digits or holds letters. A number is found when one of its phoneForms()
/// starts with it.
[[nodiscard]] QString phoneQuery(const QString &query, const QString &region = QStringLiteral("NL"));

} // namespace luwte::codebook
