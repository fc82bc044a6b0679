#include "core/store/index_words.h"

#include <QSet>

#include "core/store/connection.h"

namespace luwte::store {

quint64 markOf(QByteArrayView bytes)
{
    quint64 hash = 1469598103934665603ULL;
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

/// Mixed, for the sum of several is taken.
static quint64 mixed(quint64 hash)
{
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93ULL;
    return hash ^ (hash >> 32);
}

IndexWords::IndexWords(Connection &connection, const char *table)
{
    const QByteArray words = QByteArray("temp.words_of_") + table;
    connection.execute(QByteArray("CREATE VIRTUAL TABLE IF NOT EXISTS " + words + " USING fts5vocab(main, " + table + ", instance)").constData());
    {
        Statement rows = connection.prepare("SELECT term, doc FROM " + words);
        QByteArray last;
        quint64 mark = 0;
        while (rows.step()) {
            const QByteArrayView term = rows.view(0);
            if (term != last) {
                last = term.toByteArray();
                mark = mixed(markOf(term));
            }
            const qint64 row = rows.number(1);
            if (row < 0 || row > 100'000'000)
                continue; // no row of ours has such a number
            if (std::size_t(row) >= m_sums.size())
                m_sums.resize(std::size_t(row) + 1 + m_sums.size() / 2);
            m_sums[std::size_t(row)] += mark;
        }
    }
    connection.execute(QByteArray("DROP TABLE " + words).constData());
}

bool IndexWords::holds(qint64 id, const QStringList &words) const
{
    quint64 sum = 0;
    QSet<QString> seen;
    for (const QString &word : words) {
        if (word.isEmpty() || seen.contains(word))
            continue;
        seen.insert(word);
        sum += mixed(markOf(word.toUtf8()));
    }
    return id > 0 && std::size_t(id) < m_sums.size() && m_sums[std::size_t(id)] == sum;
}

} // namespace luwte::store
