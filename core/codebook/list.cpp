#include "core/codebook/list.h"

#include <QSet>
#include <algorithm>
#include <utility>

#include "core/base/fold.h"
#include "core/codebook/load.h"

namespace luwte::codebook {

static constexpr qsizetype maxMatch = 400; // longer than any label; a story in a cell is not a code

static bool overlap(const CodeValue &a, const CodeValue &b)
{
    const bool aEndsBefore = a.until.isValid() && b.from.isValid() && a.until < b.from;
    const bool bEndsBefore = b.until.isValid() && a.from.isValid() && b.until < a.from;
    return !aEndsBefore && !bEndsBefore;
}

bool CodeValue::validOn(QDate day) const
{
    return !day.isValid() || ((!from.isValid() || day >= from) && (!until.isValid() || day <= until));
}

/// fold() for labels: nearly all are Latin, and dropping their marks here saves waking ICU's transliterator (some 40 ms) at the start.
static QString foldLabel(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return fold(text);
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        const bool apostrophe = c == QChar(0x2018) || c == QChar(0x2019) || c == QChar(0x02bc);
        const bool dash = c.category() == QChar::Punctuation_Dash;
        plain.append(apostrophe ? QChar(u'\'') : dash ? QChar(u'-') : c);
    }
    return fold(plain);
}

QString plainKey(const QString &text)
{
    return foldLabel(text).remove(u' ');
}

QString nameKey(const QString &text)
{
    static const QSet<QString> idle{QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("and"), QStringLiteral("de"),
        QStringLiteral("het"), QStringLiteral("en"), QStringLiteral("van")};
    QStringList words = foldLabel(text).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1) { // "DE" and "ST" alone are codes
        words.removeIf([](const QString &word) { return idle.contains(word); });
        for (QString &word : words)
            if (word == QLatin1String("st"))
                word = QStringLiteral("saint");
        words.sort();
    }
    return words.join(QString());
}

CodeList::CodeList(ListSource source) : m_source(std::move(source))
{
    for (qsizetype i = 0; i < m_source.values.size(); ++i) {
        const CodeValue &value = m_source.values[i];
        if (m_codes.contains(value.code))
            damaged(QStringLiteral("code list %1: code %2 twice").arg(m_source.name, value.code));
        m_codes.insert(value.code, i);
        index(value.code, i, 0);
        index(value.nl, i, 1);
        index(value.en, i, 1);
        for (const QString &text : value.also)
            index(text, i, 2);
    }
    for (QList<Meaning> &meanings : m_meanings)
        std::stable_sort(meanings.begin(), meanings.end(), [](const Meaning &a, const Meaning &b) { return a.strength < b.strength; });
}

void CodeList::index(const QString &text, qsizetype position, int strength)
{
    const QString key = m_source.keyOf(text);
    if (key.isEmpty())
        return;
    QList<Meaning> &meanings = m_meanings[key];
    for (const Meaning &other : meanings) {
        if (other.position == position)
            return;
        if (other.strength == strength && overlap(m_source.values[other.position], m_source.values[position]))
            damaged(QStringLiteral("code list %1: \"%2\" means both %3 and %4")
                        .arg(m_source.name, text, m_source.values[other.position].code, m_source.values[position].code));
    }
    meanings.append({position, strength});
}

QList<const CodeValue *> CodeList::valuesOn(QDate day) const
{
    QList<const CodeValue *> list;
    for (const CodeValue &value : m_source.values)
        if (value.validOn(day))
            list.append(&value);
    if (!m_source.byLabel)
        return list;
    QList<std::pair<QByteArray, const CodeValue *>> keyed;
    for (const CodeValue *value : list)
        keyed.append({sortKey(value->label()), value});
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    list.clear();
    for (const auto &[key, value] : keyed)
        list.append(value);
    return list;
}

const CodeValue *CodeList::find(const QString &code) const
{
    const auto it = m_codes.constFind(code);
    return it == m_codes.constEnd() ? nullptr : &m_source.values[*it];
}

const CodeValue *CodeList::match(const QString &text, QDate day) const
{
    if (text.size() > maxMatch || text.contains(u'?') || text.contains(QChar(0xff1f)) || text.contains(QChar(0x061f)))
        return nullptr;
    const CodeValue *exact = find(text);
    if (exact && exact->validOn(day))
        return exact;
    const auto it = m_meanings.constFind(m_source.keyOf(text));
    if (it == m_meanings.constEnd())
        return nullptr;
    for (const Meaning &meaning : *it)
        if (m_source.values[meaning.position].validOn(day))
            return &m_source.values[meaning.position];
    return nullptr;
}

} // namespace luwte::codebook
