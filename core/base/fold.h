#pragma once
// Text as people search it: without case, diacritics or script. "Zsófia", "ZSOFIA" and "zsofia" fold to the same words, and
// "Шевченко" is found by "shevchenko".

#include <QString>
#include <QStringList>

namespace luwte {

/// Folds for search: transliterated to Latin, decomposed, marks dropped, lower case, single spaces. Input is capped at 100,000 characters.
[[nodiscard]] QString fold(const QString &text);

/// The words an index holds for `text`: its folded words, and, where its script is not Latin, the lower-case original words as well, so
/// that both ways of typing find it; Cyrillic also as passports spell it in Latin. Without duplicates, in order.
[[nodiscard]] QStringList searchWords(const QString &text);

/// Reads the rules of the scripts that names come in, which takes some 0.3 s once in a process. The window does it on a thread of its own
/// while somebody types a passphrase, so that no later search waits for it; whoever folds sooner simply waits then.
void warmFolding();

/// Text for people: trims all Unicode white space (also no-break spaces), folds runs of white space into one, removes control and
/// bidi-override characters, composes (NFC). Line breaks stay when `multiline`.
[[nodiscard]] QString tidy(const QString &text, bool multiline = false);

/// A key that sorts names as Dutch readers expect (ICU collation, "nl"); compare bytewise.
[[nodiscard]] QByteArray sortKey(const QString &text);

} // namespace luwte
