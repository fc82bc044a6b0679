#include "core/base/fold.h"

#include <QSet>
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

static std::unique_ptr<icu::Transliterator> rules(const char16_t *first)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError error;
    const icu::UnicodeString id = icu::UnicodeString(first) + u"; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower";
    return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(id, UTRANS_FORWARD, error, status));
}

static QString transliterated(const icu::Transliterator *rules, const QString &text)
{
    icu::UnicodeString unicode(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    if (rules)
        rules->transliterate(unicode);
    return QString(reinterpret_cast<const QChar *>(unicode.getBuffer()), unicode.length());
}

QString fold(const QString &text)
{
    bool ascii = false;
    const QString cut = text.size() > maxFold ? text.left(maxFold) : text;
    QString folded = asciiFold(cut, ascii);
    if (ascii)
        return folded;
    static thread_local const std::unique_ptr<icu::Transliterator> anyToLatin = rules(u"Any-Latin");
    const QString latin = transliterated(anyToLatin.get(), cut);
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
    static thread_local const std::unique_ptr<icu::Transliterator> russian = rules(u"Russian-Latin/BGN");
    static thread_local const std::unique_ptr<icu::Transliterator> ukrainian = rules(u"Ukrainian-Latin/BGN");
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
    bool latin = true;
    bool cyrillic = false;
    for (const QChar c : text) {
        latin = latin && (!c.isLetter() || c.script() == QChar::Script_Latin);
        cyrillic = cyrillic || c.script() == QChar::Script_Cyrillic;
    }
    if (cyrillic)
        words += cyrillicWords(text.left(maxFold));
    if (!latin) {
        QString original;
        for (const QChar c : text.left(maxFold))
            original.append(c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c.toLower() : QChar(u' '));
        words += original.split(u' ', Qt::SkipEmptyParts);
    }
    words.removeDuplicates();
    return words;
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
