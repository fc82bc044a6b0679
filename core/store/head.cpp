#include "core/store/head.h"

#include <QSet>
#include <algorithm>

#include "core/base/fold.h"
#include "core/codebook/phone.h"
#include "core/store/connection.h"
#include "core/store/index_words.h"

namespace luwte::store {

/// A long story is checked by its first words; a query has a limit.
static constexpr qsizetype maxChecked = 50;

void writeHead(Connection &connection, const Headline &h)
{
    const QByteArray words = h.words.join(u' ').toUtf8();
    const qint64 mark = qint64(markOf(words));
    qint64 id = 0;
    qint64 oldMark = 0;
    {
        Cursor known(connection.prepared("SELECT id, words FROM head WHERE record = ?").bind(1, h.record));
        if (known.next()) {
            id = known->number(0);
            oldMark = known->number(1);
        }
    }
    const bool fresh = id == 0;
    Statement &write = connection.prepared(fresh
            ? "INSERT INTO head(case_id, title, subtitle, sort, state, region, coordinator, risk, born, words, kind, record) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            : "UPDATE head SET case_id = ?, title = ?, subtitle = ?, sort = ?, state = ?, region = ?, coordinator = ?, risk = ?, born = ?, words = ? WHERE id = ?11");
    write.bind(1, h.caseId)
        .bind(2, h.title)
        .bind(3, h.subtitle)
        .bind(4, sortKey(h.title))
        .bind(5, h.state)
        .bind(6, h.region)
        .bind(7, h.coordinator)
        .bind(8, h.risk)
        .bind(9, h.born)
        .bind(10, mark);
    if (fresh)
        write.bind(11, h.kind).bind(12, h.record);
    else
        write.bind(11, id);
    write.run();
    if (fresh)
        id = connection.lastInsertId();
    else if (mark == oldMark)
        return;
    else
        connection.prepared("DELETE FROM name_index WHERE rowid = ?").bind(1, id).run();
    connection.prepared("INSERT INTO name_index(rowid, words) VALUES(?, ?)").bind(1, id).bindText(2, words).run();
}

void writeText(Connection &connection, const Id &record, const Id &owner, const QStringList &words)
{
    qint64 doc = 0;
    {
        Cursor known(connection.prepared("SELECT id FROM text_doc WHERE record = ?").bind(1, record));
        if (known.next())
            doc = known->number(0);
    }
    if (doc != 0)
        connection.prepared("DELETE FROM text_index WHERE rowid = ?").bind(1, doc).run();
    if (words.isEmpty())
        return;
    if (doc == 0) {
        connection.prepared("INSERT INTO text_doc(record, head) SELECT ?, id FROM head WHERE record = ?")
            .bind(1, record)
            .bind(2, owner)
            .run();
        if (connection.changes() == 0)
            return;
        doc = connection.lastInsertId();
    }
    connection.prepared("INSERT INTO text_index(rowid, words) VALUES(?, ?)").bind(1, doc).bind(2, words.join(u' ')).run();
}

/// Every word of `words` is found in row `id` of an index.
static bool indexed(Connection &connection, const char *sql, qint64 id, const QStringList &words)
{
    QString query;
    for (const QString &word : words)
        query += u'"' + word + QStringLiteral("\" ");
    return query.isEmpty() || Cursor(connection.prepared(sql).bind(1, query).bind(2, id)).next();
}

bool headHolds(Connection &connection, const Headline &h, const IndexWords &index)
{
    const qint64 mark = qint64(markOf(h.words.join(u' ').toUtf8()));
    qint64 id = 0;
    {
        Cursor row(
            connection
                .prepared(
                    "SELECT id FROM head WHERE record = ? AND kind = ? AND case_id IS ? AND title = ? AND subtitle = ? AND sort = ? AND state IS ? "
                    "AND region IS ? AND coordinator IS ? AND risk IS ? AND born IS ? AND words = ?")
                .bind(1, h.record)
                .bind(2, h.kind)
                .bind(3, h.caseId)
                .bind(4, h.title)
                .bind(5, h.subtitle)
                .bind(6, sortKey(h.title))
                .bind(7, h.state)
                .bind(8, h.region)
                .bind(9, h.coordinator)
                .bind(10, h.risk)
                .bind(11, h.born)
                .bind(12, mark));
        if (!row.next())
            return false;
        id = row->number(0);
    }
    return index.holds(id, h.words) || indexed(connection, "SELECT 1 FROM name_index WHERE name_index MATCH ? AND rowid = ?", id, h.words);
}

bool textHolds(Connection &connection, const Id &record, const Id &owner, const QStringList &words, const IndexWords &index)
{
    qint64 doc = 0;
    {
        Cursor row(connection.prepared("SELECT d.id FROM text_doc d JOIN head h ON h.id = d.head WHERE d.record = ? AND h.record = ?")
                       .bind(1, record)
                       .bind(2, owner));
        if (row.next())
            doc = row->number(0);
    }
    return words.isEmpty() ||
        (doc != 0 && (index.holds(doc, words) || indexed(connection, "SELECT 1 FROM text_index WHERE text_index MATCH ? AND rowid = ?", doc, words.mid(0, maxChecked))));
}

/// The words to look for in what somebody typed.
static QStringList wantedWords(const QString &typed)
{
    const QString number = codebook::phoneQuery(typed);
    if (!number.isEmpty())
        return {number};
    bool latin = true;
    for (const QChar c : typed)
        latin = latin && (!c.isLetter() || c.script() == QChar::Script_Latin);
    if (latin)
        return fold(typed).split(u' ', Qt::SkipEmptyParts);
    // Typed in its own script: look for that, not for everything that sounds like it.
    QStringList words;
    for (const QString &word : searchWords(typed))
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x80; }))
            words.append(word);
    return words;
}

enum class Match { Whole, Start, LongStart };

/// Every word, whole or as the start of one. Of Latin words LongStart takes only those of three letters and more for a start: half of all
/// texts have a word that begins with two given letters.
static QString matchWords(const QStringList &words, Match match)
{
    QString query;
    for (const QString &word : words.mid(0, 8)) {
        const bool start = match == Match::Start || (match == Match::LongStart && (word.size() >= 3 || word.at(0).unicode() >= 0x80));
        query += u'"' + QString(word).remove(u'"') + (start ? QStringLiteral("\"* ") : QStringLiteral("\" "));
    }
    return query.trimmed();
}

QString matchText(const QString &typed)
{
    return matchWords(wantedWords(typed), Match::Start);
}

static HeadRow readHeadRow(const Statement &row)
{
    HeadRow head;
    head.id = row.number(0);
    head.record = row.id(1);
    head.caseId = row.id(2);
    head.kind = row.text(3);
    head.title = row.text(4);
    head.subtitle = row.text(5);
    head.state = row.text(6);
    head.region = row.text(7);
    head.coordinator = row.text(8);
    head.risk = row.isNull(9) ? -1 : int(row.number(9));
    head.born = row.text(10);
    head.key = {row.bytes(11), head.id};
    return head;
}

static const char *const headColumns =
    "SELECT h.id, h.record, h.case_id, h.kind, h.title, h.subtitle, h.state, h.region, h.coordinator, h.risk, h.born, h.sort ";

/// How many texts a search looks at, newest first: a word that stands everywhere still answers at once.
static constexpr int maxTexts = 2'000;

/// The rest of a WHERE that both lists and name search share.
static QByteArray restriction(const HeadFilter &filter, const HeadRow *after)
{
    QByteArray sql;
    if (!filter.kind.isEmpty())
        sql += "AND h.kind = ?2 ";
    if (!filter.coordinator.isEmpty())
        sql += "AND h.coordinator = ?3 ";
    if (after)
        sql += "AND (h.sort, h.id) > (?4, ?5) ";
    return sql + filter.scope.condition + ' ';
}

static void bindRestriction(Statement &statement, const HeadFilter &filter, const HeadRow *after)
{
    if (!filter.kind.isEmpty())
        statement.bind(2, filter.kind);
    if (!filter.coordinator.isEmpty())
        statement.bind(3, filter.coordinator);
    if (after)
        statement.bind(4, after->key.sort).bind(5, after->key.id);
    for (const auto &[at, value] : filter.scope.values)
        statement.bind(at, value);
}

/// A page of the list of people who are seen: a page of each source, put together. However few of the office they are, nobody else is read.
static QByteArray listOfSources(const HeadFilter &filter, const HeadRow *after)
{
    HeadFilter rest = filter;
    rest.scope.condition.clear();
    QByteArrayList parts;
    for (const QByteArray &source : filter.scope.sources)
        parts.append("SELECT * FROM (" + QByteArray(headColumns) + source + ' ' + restriction(rest, after) + "ORDER BY h.sort, h.id LIMIT ?6)");
    return parts.join(" UNION ") + " ORDER BY 12, 1 LIMIT ?6";
}

/// Adds those whose texts match, until there are `limit`; who has a newer text comes first.
static void readByText(Connection &connection, const HeadFilter &filter, const QString &match, int limit, std::vector<HeadRow> &rows)
{
    QByteArray texts = headColumns;
    texts += "FROM (SELECT rowid AS doc FROM text_index WHERE text_index MATCH ?1 ORDER BY rowid DESC LIMIT ?6) t "
             "CROSS JOIN text_doc d ON d.id = t.doc CROSS JOIN head h ON h.id = d.head WHERE TRUE " +
        restriction(filter, nullptr);
    Statement &statement = connection.prepared(texts);
    statement.bind(1, match);
    bindRestriction(statement, filter, nullptr);
    statement.bind(6, maxTexts);
    QSet<qint64> seen;
    for (const HeadRow &row : rows)
        seen.insert(row.id);
    Cursor cursor(statement);
    while (int(rows.size()) < limit && cursor.next()) {
        // Many texts of one person count once.
        if (const qint64 id = cursor->number(0); !seen.contains(id)) {
            seen.insert(id);
            rows.push_back(readHeadRow(*cursor));
        }
    }
}

std::vector<HeadRow> readHeads(Connection &connection, const HeadFilter &filter, int limit, const HeadRow *after)
{
    std::vector<HeadRow> rows;
    const QString match = matchText(filter.text);
    if (match.isEmpty() && !filter.text.trimmed().isEmpty())
        return rows;
    QByteArray sql = headColumns;
    if (!match.isEmpty())
        sql += "FROM name_index CROSS JOIN head h ON h.id = name_index.rowid WHERE name_index MATCH ?1 " + restriction(filter, after) + "ORDER BY h.sort, h.id LIMIT ?6";
    else if (filter.scope.sources.isEmpty() || filter.kind != QLatin1String("person"))
        sql += "FROM head h WHERE ?1 IS NULL " + restriction(filter, after) + "ORDER BY h.sort, h.id LIMIT ?6";
    else
        sql = listOfSources(filter, after);
    {
        Statement &statement = connection.prepared(sql);
        if (!match.isEmpty())
            statement.bind(1, match);
        bindRestriction(statement, filter, after);
        statement.bind(6, limit);
        Cursor cursor(statement);
        while (cursor.next())
            rows.push_back(readHeadRow(*cursor));
    }
    if (match.isEmpty() || after || int(rows.size()) >= limit)
        return rows;
    // Whole words first: those are read one by one, newest first, while the start of a word means merging all that begin with it.
    const QStringList words = wantedWords(filter.text);
    for (const Match how : {Match::Whole, Match::LongStart})
        if (int(rows.size()) < limit)
            readByText(connection, filter, matchWords(words, how), limit, rows);
    return rows;
}

qint64 countHeads(Connection &connection, const QString &kind)
{
    Cursor cursor(connection.prepared("SELECT count(*) FROM head WHERE kind = ?").bind(1, kind));
    return cursor.next() ? cursor->number(0) : 0;
}

} // namespace luwte::store
