#pragma once
// What lists and the search box show of a record: one narrow row, found by the words of its names. Search never scans a table.

#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/field.h"

namespace luwte::store {

class Connection;
class IndexWords;

struct Headline
{
    Id record;
    QString kind;  ///< person, case, facility, expert
    Id caseId;     ///< the case to open with it; null when there is none
    QString title;
    QString subtitle;
    QString state; ///< code, list depends on kind
    QString region;
    QString coordinator;
    int risk = -1; ///< 0–4, -1 when not assessed
    QString born;  ///< ISO date, or year, or ""
    QStringList words; ///< folded, see searchWords()
};

/// Writes or replaces the row and, when the words changed, the index.
void writeHead(Connection &connection, const Headline &headline);
/// Indexes a text (a note, a story) under the head of `owner`; an empty text leaves the index.
void writeText(Connection &connection, const Id &record, const Id &owner, const QStringList &words);

/// The stored row and the index say what they should; for `verify`. `index`: of names, of texts (index_words.h).
[[nodiscard]] bool headHolds(Connection &connection, const Headline &headline, const IndexWords &index);
[[nodiscard]] bool textHolds(Connection &connection, const Id &record, const Id &owner, const QStringList &words, const IndexWords &index);

/// How a list goes on after its last row.
struct PageKey
{
    QByteArray sort;
    qint64 id = 0;
};

struct HeadRow
{
    qint64 id = 0;
    Id record;
    Id caseId;
    QString kind;
    QString title;
    QString subtitle;
    QString state;
    QString region;
    QString coordinator;
    int risk = -1;
    QString born;
    PageKey key;
};

/// Which rows a session sees, as core/access says it in SQL about `h`, a row of head.
struct HeadScope
{
    bool limited = false;
    QByteArray condition;     ///< " AND …"
    /// For the list of all people: "FROM … WHERE …" parts that together hold every row that is seen, each read in order of name by an index
    /// or short. Empty: by the condition alone.
    QByteArrayList sources;
    std::vector<std::pair<int, Value>> values; ///< of its parameters
};

struct HeadFilter
{
    QString kind;        ///< "" for all kinds (search only)
    QString text;        ///< what somebody typed; "" lists all by name
    QString coordinator; ///< only this coordinator's, "" for all
    HeadScope scope = {};
};

/// One page in order of name, at most `limit` rows, after `after` (null: from the start). With a text: names first; when those do not
/// fill the page, records whose texts hold the words follow, those with the newest text first.
[[nodiscard]] std::vector<HeadRow> readHeads(Connection &connection, const HeadFilter &filter, int limit, const HeadRow *after = nullptr);
/// How many rows of a kind there are.
[[nodiscard]] qint64 countHeads(Connection &connection, const QString &kind);
/// The FTS5 query for what somebody typed: every word as a prefix; "" when nothing can be looked for.
[[nodiscard]] QString matchText(const QString &typed);

} // namespace luwte::store
