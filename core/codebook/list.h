#pragma once
// One code list and its values. A code is stable for ever; a label may be improved, and a value that is no longer used gets an end
// date instead of being removed, so that old records keep their meaning (domain.md part 2: laws move).

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/say.h"

namespace luwte::codebook {

struct CodeValue
{
    QString code;           ///< stored, exported and compared; never shown when a label is known
    QString nl;             ///< label, B1 Dutch, sentence case
    QString en;             ///< label
    QDate from;             ///< first day on which it may be recorded; invalid: always could
    QDate until;            ///< last day on which it may be recorded; invalid: still may
    QString htcds;          ///< the HTCDS 2.0 code it becomes in an exchange sheet, "" when it has none
    QStringList also;       ///< other ways people and spreadsheets write it; for match() only
    QJsonObject attributes; ///< what rules know about it, e.g. SIGNAL's "form", RISK's "level"

    [[nodiscard]] QString label() const { return inLanguage(nl, en); }
    /// Whether it may be recorded on that day. The day counts on which somebody records it, not the day it is about. An invalid date
    /// asks about any day.
    [[nodiscard]] bool validOn(QDate day) const;
};

/// Makes the key under which texts are the same to match(): without case, diacritics, spaces and punctuation.
using KeyOf = QString (*)(const QString &text);
[[nodiscard]] QString plainKey(const QString &text);
/// For names of countries and languages: also without the order of the words, articles and "and", so that "Korea, Republic of" and
/// "Republic of Korea" are one.
[[nodiscard]] QString nameKey(const QString &text);

/// What a list is made of.
struct ListSource
{
    QString name;    ///< "UITB"
    QString nl;      ///< what the list is about
    QString en;
    QString version; ///< "2026.1": year and number of the revision
    QList<CodeValue> values;
    KeyOf keyOf = plainKey;
    bool byLabel = false; ///< people choose from it in alphabetical order (countries, languages) instead of the order of the file
};

/// Immutable once made, so threads may share it.
class CodeList
{
public:
    CodeList() = default;
    /// Fault(Damaged) when two values have one code, or a text names two values that are valid at the same time.
    explicit CodeList(ListSource source);

    [[nodiscard]] const QString &name() const { return m_source.name; }
    [[nodiscard]] const QString &nl() const { return m_source.nl; }
    [[nodiscard]] const QString &en() const { return m_source.en; }
    [[nodiscard]] QString label() const { return inLanguage(m_source.nl, m_source.en); }
    [[nodiscard]] const QString &version() const { return m_source.version; }

    /// All values, also those of the past, in the order of the file.
    [[nodiscard]] const QList<CodeValue> &values() const { return m_source.values; }
    /// What may be chosen on that day, in the order for people. Pointers live as long as the list.
    [[nodiscard]] QList<const CodeValue *> valuesOn(QDate day) const;
    /// nullptr when the list has no such code, exactly as written.
    [[nodiscard]] const CodeValue *find(const QString &code) const;
    /// The value that a typed or imported text means: its code, a label in either language, an HTCDS code or label, or another usual
    /// spelling; without case, diacritics, spaces. nullptr when nothing matches on that day, and when the text has a question mark: a
    /// doubt is not an answer.
    [[nodiscard]] const CodeValue *match(const QString &text, QDate day = {}) const;

private:
    void index(const QString &text, qsizetype position, int strength);

    struct Meaning
    {
        qsizetype position;
        int strength; ///< 0 code, 1 label, 2 other spelling; the strongest wins
    };
    ListSource m_source;
    QHash<QString, qsizetype> m_codes;
    QHash<QString, QList<Meaning>> m_meanings;
};

} // namespace luwte::codebook
