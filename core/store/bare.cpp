#include "core/store/bare.h"

#include <QFile>
#include <QHash>
#include <algorithm>
#include <cstring>
#include <sqlite3.h>

#include "core/base/fault.h"

namespace luwte::store {

namespace {

/// Reads the literals that SQLite put in the place of parameters, by walking both texts side by side.
class Literals
{
public:
    Literals(QByteArrayView sql, QByteArrayView expanded, std::vector<Played::Bound> &values) : m_sql(sql), m_expanded(expanded), m_values(values) {}

    void read()
    {
        int last = 0;
        while (m_at < m_sql.size()) {
            const char c = m_sql[m_at];
            if (c == '\'' || c == '"') {
                skipQuoted(c);
            } else if (c == '?') {
                ++m_at;
                int n = 0;
                while (m_at < m_sql.size() && m_sql[m_at] >= '0' && m_sql[m_at] <= '9')
                    n = n * 10 + (m_sql[m_at++] - '0');
                last = n > 0 ? n : last + 1;
                if (m_values.size() < std::size_t(last))
                    m_values.resize(std::size_t(last));
                m_values[std::size_t(last) - 1] = literal();
            } else {
                ++m_at;
                ++m_to;
            }
        }
    }

private:
    void skipQuoted(char quote)
    {
        do {
            ++m_at;
            ++m_to;
        } while (m_at < m_sql.size() && m_sql[m_at] != quote);
        ++m_at;
        ++m_to;
    }

    Played::Bound literal()
    {
        if (m_to + 1 < m_expanded.size() && m_expanded[m_to] == 'x' && m_expanded[m_to + 1] == '\'') {
            const qsizetype end = m_expanded.indexOf('\'', m_to + 2);
            const QByteArray hex = m_expanded.sliced(m_to + 2, end - m_to - 2).toByteArray();
            m_to = end + 1;
            return {Played::Kind::Blob, 0, QByteArray::fromHex(hex)};
        }
        if (m_to < m_expanded.size() && m_expanded[m_to] == '\'') {
            QByteArray text;
            for (++m_to; m_to < m_expanded.size(); ++m_to) {
                if (m_expanded[m_to] == '\'') {
                    if (m_to + 1 >= m_expanded.size() || m_expanded[m_to + 1] != '\'')
                        break;
                    ++m_to;
                }
                text += m_expanded[m_to];
            }
            ++m_to;
            return {Played::Kind::Text, 0, text};
        }
        const qsizetype start = m_to;
        while (m_to < m_expanded.size() && (std::isalnum(static_cast<unsigned char>(m_expanded[m_to])) || m_expanded[m_to] == '-'))
            ++m_to;
        const QByteArray word = m_expanded.sliced(start, m_to - start).toByteArray();
        if (word == "NULL")
            return {};
        return {Played::Kind::Number, word.toLongLong(), {}};
    }

    QByteArrayView m_sql;
    QByteArrayView m_expanded;
    std::vector<Played::Bound> &m_values;
    qsizetype m_at = 0;
    qsizetype m_to = 0;
};

/// What FTS5 runs inside itself, or a trigger: that comes by itself again.
bool isInner(const char *sql)
{
    return std::strstr(sql, "'main'.'") != nullptr || std::strncmp(sql, "--", 2) == 0;
}

int traced(unsigned event, void *into, void *statement, void *text)
{
    auto *raw = static_cast<sqlite3_stmt *>(statement);
    auto *recorded = static_cast<std::vector<Played> *>(into);
    if (event == SQLITE_TRACE_ROW) {
        // Rows of several statements may come interleaved; each belongs to the last start of its statement.
        const auto last = std::find_if(recorded->rbegin(), recorded->rend(), [&](const Played &played) { return played.sql == sqlite3_sql(raw); });
        if (last != recorded->rend())
            ++last->rows;
        return 0;
    }
    const auto *sql = static_cast<const char *>(text);
    if (isInner(sql) || isInner(sqlite3_sql(raw)))
        return 0;
    Played played;
    played.sql = sqlite3_sql(raw);
    if (char *expanded = sqlite3_expanded_sql(raw)) {
        Literals(played.sql, QByteArrayView(expanded), played.values).read();
        sqlite3_free(expanded);
    }
    recorded->push_back(std::move(played));
    return 0;
}

} // namespace

Recording::Recording(Connection &connection) : m_connection(connection)
{
    sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT | SQLITE_TRACE_ROW, traced, &m_played);
}

Recording::~Recording()
{
    sqlite3_trace_v2(m_connection.handle(), 0, nullptr, nullptr);
}

std::vector<Played> Recording::take()
{
    return std::exchange(m_played, {});
}

struct Bare::State
{
    struct Step
    {
        sqlite3_stmt *statement;
        int columns;
        std::vector<Played::Bound> values;
        qint64 rows;
    };
    sqlite3 *db = nullptr;
    std::vector<std::vector<Step>> scripts;
    QHash<QByteArray, sqlite3_stmt *> statements;
    ~State()
    {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
        sqlite3_close(db);
    }
    void check(int code) const
    {
        if (code != SQLITE_OK)
            throwSqlFault(db, code);
    }
    sqlite3_stmt *statement(const QByteArray &sql)
    {
        sqlite3_stmt *&slot = statements[sql];
        if (!slot)
            check(sqlite3_prepare_v3(db, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &slot, nullptr));
        return slot;
    }
};

Bare::Bare(const QString &path, const crypto::SecretBytes &key, const CipherSettings &cipher, int cacheKiB) : m_state(std::make_unique<State>())
{
    m_state->check(sqlite3_open_v2(QFile::encodeName(path).constData(), &m_state->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
    sqlite3_busy_timeout(m_state->db, 5000);
    QByteArray literal = "x'";
    for (const auto byte : key)
        literal += QByteArray::number(byte + 256, 16).right(2);
    literal += '\'';
    m_state->check(sqlite3_key_v2(m_state->db, "main", literal.constData(), int(literal.size())));
    const QByteArray pragmas = QByteArray("PRAGMA cipher_page_size=") + QByteArray::number(cipher.pageSize) + "; PRAGMA cipher_hmac_algorithm=" + cipher.hmac.toLatin1()
        + "; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA cache_size=-" + QByteArray::number(cacheKiB)
        + "; PRAGMA secure_delete=FAST; SELECT count(*) FROM sqlite_master; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0";
    m_state->check(sqlite3_exec(m_state->db, pragmas.constData(), nullptr, nullptr, nullptr));
}

Bare::~Bare() = default;

int Bare::load(std::vector<Played> script)
{
    std::vector<State::Step> steps;
    steps.reserve(script.size());
    for (Played &played : script) {
        sqlite3_stmt *statement = m_state->statement(played.sql);
        steps.push_back({statement, sqlite3_column_count(statement), std::move(played.values), played.rows});
    }
    m_state->scripts.push_back(std::move(steps));
    return int(m_state->scripts.size()) - 1;
}

static int bindOne(sqlite3_stmt *statement, int index, const Played::Bound &value)
{
    switch (value.kind) {
    case Played::Kind::Null: return sqlite3_bind_null(statement, index);
    case Played::Kind::Number: return sqlite3_bind_int64(statement, index, value.number);
    case Played::Kind::Text: return sqlite3_bind_text(statement, index, value.bytes.constData(), int(value.bytes.size()), SQLITE_STATIC);
    case Played::Kind::Blob: break;
    }
    return sqlite3_bind_blob(statement, index, value.bytes.constData(), int(value.bytes.size()), SQLITE_STATIC);
}

/// As a program in C would read a row.
static qint64 look(sqlite3_stmt *statement, int columns)
{
    qint64 seen = 0;
    for (int i = 0; i < columns; ++i) {
        switch (sqlite3_column_type(statement, i)) {
        case SQLITE_INTEGER: seen += sqlite3_column_int64(statement, i) & 1; break;
        case SQLITE_TEXT: seen += sqlite3_column_text(statement, i) != nullptr ? sqlite3_column_bytes(statement, i) : 0; break;
        case SQLITE_BLOB: seen += sqlite3_column_blob(statement, i) != nullptr ? sqlite3_column_bytes(statement, i) : 0; break;
        default: break;
        }
    }
    return seen;
}

qint64 Bare::play(int script)
{
    qint64 seen = 0;
    for (const State::Step &step : m_state->scripts[std::size_t(script)]) {
        for (std::size_t i = 0; i < step.values.size(); ++i)
            m_state->check(bindOne(step.statement, int(i) + 1, step.values[i]));
        // Once more than there were rows: whoever reads to the end, or writes, has to be told that there is no more.
        int code = SQLITE_ROW;
        for (qint64 i = 0; i <= step.rows && (code = sqlite3_step(step.statement)) == SQLITE_ROW; ++i)
            seen += look(step.statement, step.columns);
        sqlite3_reset(step.statement);
        if (code != SQLITE_DONE && code != SQLITE_ROW)
            throwSqlFault(m_state->db, code);
    }
    return seen;
}

} // namespace luwte::store
