#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/coll.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace luwte {

static constexpr qsizetype maxFold = 100'000;

static QString asciiFold(const QString &text, bool &ascii)
{
    // Most names are ASCII; ICU is only asked when they are not.
    QString out;
    out.reserve(text.size());
    bool space = true;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x80) {
            ascii = false;
            return {};
        }
        const bool letter = (u >= 'a' && u <= 'z') || (u >= '0' && u <= '9');
        if (letter) {
            out.append(c);
            space = false;
        } else if (u >= 'A' && u <= 'Z') {
            out.append(QChar(char16_t(u + 32)));
            space = false;
        } else if (u == '\'') {
            continue;
        } else if (!space) {
            out.append(u' ');
            space = true;
        }
    }
    if (out.endsWith(u' '))
        out.chop(1);
    ascii = true;
    return out;
}

/// Transliterators can be used from several threads at once; only making one is slow.
static std::unique_ptr<icu::Transliterator> rules(const char16_t *first)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError error;
    const icu::UnicodeString id = icu::UnicodeString(first) + u"NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower";
    return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(id, UTRANS_FORWARD, error, status));
}

static QString transliterated(const icu::Transliterator *rules, const QString &text)
{
    icu::UnicodeString unicode(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    if (rules)
        rules->transliterate(unicode);
    return QString(reinterpret_cast<const QChar *>(unicode.getBuffer()), unicode.length());
}

static bool isLatin(const QString &text)
{
    for (const QChar c : text)
        if (c.isLetter() && c.script() != QChar::Script_Latin)
            return false;
    return true;
}

QString fold(const QString &text)
{
    bool ascii = false;
    const QString cut = text.size() > maxFold ? text.left(maxFold) : text;
    QString folded = asciiFold(cut, ascii);
    if (ascii)
        return folded;
    static const std::unique_ptr<icu::Transliterator> fromLatin = rules(u"");
    QString latin;
    if (isLatin(cut) && std::none_of(cut.begin(), cut.end(), [](QChar c) { return c.isSurrogate(); })) {
        latin = transliterated(fromLatin.get(), cut);
    } else {
        // The rules of a script are read when it first turns up, which takes long: hence warmFolding().
        static const std::unique_ptr<icu::Transliterator> fromAny = rules(u"Any-Latin; ");
        latin = transliterated(fromAny.get(), cut);
    }
    folded = asciiFold(latin, ascii);
    if (ascii)
        return folded;
    // What Latin-ASCII does not know stays as letters and digits.
    QString out;
    for (const QChar c : latin)
        out.append(c.isLetterOrNumber() ? c.toLower() : QChar(u' '));
    return out.simplified();
}

/// Cyrillic names as people write them in Latin: "Шевченко" is "sevcenko" by the standard, and "Shevchenko" in a passport.
static QStringList cyrillicWords(const QString &text)
{
    static const std::unique_ptr<icu::Transliterator> russian = rules(u"Russian-Latin/BGN; ");
    static const std::unique_ptr<icu::Transliterator> ukrainian = rules(u"Ukrainian-Latin/BGN; ");
    QStringList words;
    for (const auto *one : {russian.get(), ukrainian.get()}) {
        bool ascii = false;
        const QString folded = asciiFold(transliterated(one, text), ascii);
        if (ascii)
            words += folded.split(u' ', Qt::SkipEmptyParts);
    }
    return words;
}

QStringList searchWords(const QString &text)
{
    QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    if (!isLatin(text)) {
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; }))
            words += cyrillicWords(text.left(maxFold));
        QString original;
        for (const QChar c : text.left(maxFold))
            original.append(c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c.toLower() : QChar(u' '));
        words += original.split(u' ', Qt::SkipEmptyParts);
    }
    words.removeDuplicates();
    return words;
}

void warmFolding()
{
    // Latin with marks, and the scripts that names here come in: Cyrillic, Greek, Arabic, Hebrew, Chinese, Hangul, Thai, Devanagari, Ethiopic.
    for (const char16_t *name : {u"Ł", u"Олена", u"Ελένη", u"أمينة", u"דנה", u"李娜", u"지민", u"สมชาย", u"मीना", u"ሰላም"})
        (void)searchWords(QString::fromUtf16(name));
    (void)sortKey(QStringLiteral("Ł"));
}

QString tidy(const QString &text, bool multiline)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(composed.size());
    bool space = false;
    for (const QChar c : composed) {
        const char16_t u = c.unicode();
        if (multiline && (u == '\n' || u == 0x2029)) {
            out.append(u'\n');
            space = false;
        } else if (c.isSpace()) {
            space = true;
        } else if (u == 0x200b || u == 0x2060 || u == 0x00ad || (!multiline && (u == 0x200e || u == 0x200f))) {
            continue; // places to break and marks of direction; joiners stay, they are letters' business
        } else if (c.category() == QChar::Other_Control || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff) {
            continue;
        } else {
            if (space && !out.isEmpty() && !out.endsWith(u'\n'))
                out.append(u' ');
            space = false;
            out.append(c);
        }
    }
    while (out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

QByteArray sortKey(const QString &text)
{
    static thread_local const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Collator>(icu::Collator::createInstance(icu::Locale("nl"), status));
    }();
    if (!collator)
        return text.toCaseFolded().toUtf8();
    const icu::UnicodeString unicode(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    std::array<uint8_t, 256> buffer{};
    const int32_t length = collator->getSortKey(unicode, buffer.data(), int32_t(buffer.size()));
    // Longer keys are cut: they only order a list, and 255 bytes tell names apart.
    return {reinterpret_cast<const char *>(buffer.data()), qsizetype(qBound(0, length - 1, int32_t(buffer.size()) - 1))};
}

} // namespace luwte
