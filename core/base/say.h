#pragma once
// Texts for people. Source texts are Dutch, the language Luwte starts in; translations/luwte_en.ts holds English.

#include <QString>

namespace luwte {

enum class Language { Dutch, English };

/// The language in which texts for people are made from now on. Set once by the command line (`--lang`) and by the
/// window's language switch; code values and stored data never depend on it.
void setLanguage(Language language);
[[nodiscard]] Language language();

/// Translates `source` (Dutch) into the current language; `context` groups texts for the translator. Placeholders are %1, %2 ….
[[nodiscard]] QString say(const char *context, const char *source);

/// Picks the label of the current language.
[[nodiscard]] inline QString inLanguage(const QString &nl, const QString &en)
{
    return language() == Language::Dutch || en.isEmpty() ? nl : en;
}

} // namespace luwte
