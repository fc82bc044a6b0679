#include "core/store/result.h"

#include <QDateTime>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <sqlite3.h>

#include "core/base/fault.h"

namespace luwte::store {

SqlResult::SqlResult(const QSqlDriver *driver, std::shared_ptr<Connection> connection) : QSqlResult(driver), m_connection(std::move(connection)) {}

SqlResult::~SqlResult() = default;

bool SqlResult::failed(const Fault &fault, QSqlError::ErrorType type)
{
    setLastError(QSqlError(QString::fromUtf8(fault.what()), fault.text(), type));
    setActive(false);
    return false;
}

bool SqlResult::prepare(const QString &sql)
{
    m_statement.reset();
    m_rows.clear();
    setSelect(false);
    try {
        if (!m_connection || !driver() || !driver()->isOpen())
            return false;
        m_statement = std::make_unique<Statement>(m_connection->prepare(sql.toUtf8()));
        return m_statement->handle() != nullptr;
    } catch (const Fault &fault) {
        return failed(fault, QSqlError::StatementError);
    }
}

static void bindVariant(Statement &statement, int index, const QVariant &value)
{
    if (value.isNull() || !value.isValid())
        statement.bindNull(index);
    else if (value.typeId() == QMetaType::QByteArray)
        statement.bind(index, value.toByteArray());
    else if (value.typeId() == QMetaType::Bool || value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::UInt)
        statement.bind(index, value.toLongLong());
    else if (value.typeId() == QMetaType::Double)
        sqlite3_bind_double(statement.handle(), index, value.toDouble());
    else if (value.typeId() == QMetaType::QDate)
        statement.bind(index, value.toDate().toString(Qt::ISODate));
    else if (value.typeId() == QMetaType::QDateTime)
        statement.bind(index, value.toDateTime().toMSecsSinceEpoch());
    else
        statement.bind(index, value.toString());
}

bool SqlResult::bindAll()
{
    const int wanted = sqlite3_bind_parameter_count(m_statement->handle());
    const QVariantList values = boundValues();
    if (bindingSyntax() == NamedBinding) {
        for (int i = 0; i < values.size(); ++i) {
            const int index = sqlite3_bind_parameter_index(m_statement->handle(), boundValueName(i).toUtf8().constData());
            if (index > 0)
                bindVariant(*m_statement, index, values.at(i));
        }
        return true;
    }
    if (values.size() != wanted) {
        setLastError(QSqlError(QString(), QStringLiteral("Parameter count mismatch"), QSqlError::StatementError));
        return false;
    }
    for (int i = 0; i < wanted; ++i)
        bindVariant(*m_statement, i + 1, values.at(i));
    return true;
}

bool SqlResult::exec()
{
    if (!m_statement)
        return false;
    m_rows.clear();
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError());
    try {
        m_statement->reset();
        if (!bindAll())
            return false;
        const bool select = sqlite3_column_count(m_statement->handle()) > 0;
        m_ended = !m_statement->step();
        m_pending = !m_ended;
        setSelect(select);
        m_affected = select ? -1 : m_connection->changes();
        if (m_ended)
            sqlite3_reset(m_statement->handle());
        setActive(true);
        return true;
    } catch (const Fault &fault) {
        return failed(fault, QSqlError::StatementError);
    }
}

bool SqlResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

static QVariant columnVariant(const Statement &statement, int column)
{
    switch (sqlite3_column_type(statement.handle(), column)) {
    case SQLITE_INTEGER: return statement.number(column);
    case SQLITE_FLOAT: return sqlite3_column_double(statement.handle(), column);
    case SQLITE_BLOB: return statement.bytes(column);
    case SQLITE_NULL: return QVariant(QMetaType::fromType<QString>());
    default: return statement.text(column);
    }
}

/// Takes one more row from the statement into the cache.
bool SqlResult::stepInto()
{
    if (m_ended)
        return false;
    try {
        if (!m_pending && !m_statement->step()) {
            m_ended = true;
            sqlite3_reset(m_statement->handle());
            return false;
        }
        m_pending = false;
        std::vector<QVariant> row;
        const int columns = m_statement->columns();
        row.reserve(std::size_t(columns));
        for (int i = 0; i < columns; ++i)
            row.push_back(columnVariant(*m_statement, i));
        if (isForwardOnly())
            m_rows.clear();
        m_rows.push_back(std::move(row));
        return true;
    } catch (const Fault &fault) {
        m_ended = true;
        return failed(fault, QSqlError::StatementError);
    }
}

bool SqlResult::fetchNext()
{
    const int next = at() < 0 ? 0 : at() + 1;
    if (at() == QSql::AfterLastRow)
        return false;
    if (isForwardOnly() || std::size_t(next) >= m_rows.size()) {
        if (!stepInto()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(next);
    return true;
}

bool SqlResult::fetch(int row)
{
    if (row < 0 || (isForwardOnly() && row < at()))
        return false;
    if (isForwardOnly()) {
        while (at() < row)
            if (!fetchNext())
                return false;
        return true;
    }
    while (m_rows.size() <= std::size_t(row))
        if (!stepInto()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    setAt(row);
    return true;
}

bool SqlResult::fetchFirst()
{
    return isForwardOnly() ? at() < 0 && fetchNext() : fetch(0);
}

bool SqlResult::fetchLast()
{
    if (isForwardOnly()) {
        bool any = false;
        int last = at();
        while (fetchNext()) {
            any = true;
            last = at();
        }
        if (any)
            setAt(last);
        return any;
    }
    while (stepInto()) { }
    if (m_rows.empty())
        return false;
    setAt(int(m_rows.size()) - 1);
    return true;
}

QVariant SqlResult::data(int column)
{
    const std::size_t row = isForwardOnly() ? 0 : std::size_t(qMax(0, at()));
    if (at() < 0 || row >= m_rows.size() || column < 0 || std::size_t(column) >= m_rows[row].size())
        return {};
    return m_rows[row][std::size_t(column)];
}

bool SqlResult::isNull(int column)
{
    return data(column).isNull();
}

QSqlRecord SqlResult::record() const
{
    QSqlRecord record;
    if (!m_statement || !isSelect())
        return record;
    for (int i = 0; i < m_statement->columns(); ++i) {
        const QByteArray declared(sqlite3_column_decltype(m_statement->handle(), i));
        QMetaType type = QMetaType::fromType<QString>();
        if (declared.contains("INT"))
            type = QMetaType::fromType<qlonglong>();
        else if (declared.contains("BLOB"))
            type = QMetaType::fromType<QByteArray>();
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement->handle(), i)), type,
            QString::fromUtf8(sqlite3_column_table_name(m_statement->handle(), i))));
    }
    return record;
}

QVariant SqlResult::lastInsertId() const
{
    return m_connection ? QVariant(m_connection->lastInsertId()) : QVariant();
}

void SqlResult::detachFromResultSet()
{
    if (m_statement)
        sqlite3_reset(m_statement->handle());
    m_ended = true;
}

} // namespace luwte::store
