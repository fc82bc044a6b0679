#include "core/store/statement.h"

#include <sqlite3.h>

#include "core/store/connection.h"

namespace luwte::store {

/// In bytes. A row with less than this in each column still lies on one page, or spills so little that its neighbours tell.
static constexpr qsizetype longValue = 400;

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *db, const QByteArray &sql, bool keep) : m_db(db)
{
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v3(db, sql.constData(), int(sql.size()), keep ? SQLITE_PREPARE_PERSISTENT : 0, &raw, nullptr);
    m_statement.reset(raw);
    check(code);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK) [[unlikely]]
        throwSqlFault(m_db, code);
}

Statement &Statement::bind(int index, qint64 value)
{
    check(sqlite3_bind_int64(handle(), index, value));
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return bindText(index, utf8);
}

Statement &Statement::bindText(int index, QByteArrayView utf8)
{
    check(sqlite3_bind_text64(handle(), index, utf8.data() ? utf8.data() : "", sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindKept(int index, QByteArrayView utf8)
{
    check(sqlite3_bind_text64(handle(), index, utf8.data() ? utf8.data() : "", sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    check(sqlite3_bind_blob64(handle(), index, value.isNull() ? "" : value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int index, const Id &value)
{
    if (value.isNull())
        return bindNull(index);
    check(sqlite3_bind_blob(handle(), index, value.data(), 16, SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull(int index)
{
    check(sqlite3_bind_null(handle(), index));
    return *this;
}

Statement &Statement::bind(int index, const Value &value)
{
    switch (value.index()) {
    case 0: return bindNull(index);
    case 1: return bind(index, std::get<qint64>(value));
    case 2: return bind(index, std::get<QString>(value));
    default: return bind(index, std::get<QByteArray>(value));
    }
}

bool Statement::step()
{
    const int code = sqlite3_step(handle());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3_reset(handle());
    throwSqlFault(m_db, code);
}

void Statement::run()
{
    while (step()) { }
    sqlite3_reset(handle());
}

void Statement::reset()
{
    sqlite3_reset(handle());
    sqlite3_clear_bindings(handle());
}

int Statement::columns() const
{
    return sqlite3_column_count(handle());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(handle(), column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(handle(), column);
}

/// SQLCipher gives zeros for a page that does not open and says so at the next one it reads. A long value lies on pages of its own, and the last
/// of them may be the last page of all that is read: so that zeros are never taken for what somebody wrote, one more page is asked for.
static void assertOpened(sqlite3 *db, qsizetype size)
{
    if (size < longValue) [[likely]]
        return;
    const int code = sqlite3_exec(db, "SELECT 1 FROM sqlite_master LIMIT 1", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwSqlFault(db, code);
}

QByteArrayView Statement::view(int column) const
{
    const void *data = sqlite3_column_blob(handle(), column);
    const QByteArrayView all(static_cast<const char *>(data), data ? sqlite3_column_bytes(handle(), column) : 0);
    assertOpened(m_db, all.size());
    return all;
}

QString Statement::text(int column) const
{
    const auto utf8 = view(column);
    return QString::fromUtf8(utf8.data(), utf8.size());
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

Id Statement::id(int column) const
{
    return Id::fromBytes(view(column)).value_or(Id());
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(handle(), column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return number(column);
    case SQLITE_BLOB: return bytes(column);
    default: return text(column);
    }
}

Cell Statement::cell(int column) const
{
    // One look at the column instead of three. A connection is used by one thread at a time and has no mutex, so its values may be read so.
    sqlite3_value *value = sqlite3_column_value(handle(), column);
    const auto bytes = [this, value] {
        const void *data = sqlite3_value_blob(value);
        const QByteArrayView all(static_cast<const char *>(data), data ? sqlite3_value_bytes(value) : 0);
        assertOpened(m_db, all.size());
        return all;
    };
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return {Cell::Kind::Number, sqlite3_value_int64(value), {}};
    case SQLITE_BLOB: return {Cell::Kind::Bytes, 0, bytes()};
    default: return {Cell::Kind::Text, 0, bytes()};
    }
}

QDate Statement::date(int column) const
{
    QDate date;
    return Codec<QDate>::read(cell(column), date) ? date : QDate();
}

} // namespace luwte::store
