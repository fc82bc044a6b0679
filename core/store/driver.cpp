#include "core/store/driver.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>

#include "core/base/fault.h"
#include "core/store/result.h"

namespace luwte::store {

Driver::Driver(std::shared_ptr<Connection> connection) : QSqlDriver(nullptr), m_connection(std::move(connection))
{
    setOpen(true);
    setOpenError(false);
}

Driver::~Driver() = default;

bool Driver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case NamedPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers: return true;
    case QuerySize:
    case BatchOperations:
    case EventNotifications:
    case MultipleResultSets:
    case CancelQuery: break;
    }
    return false;
}

bool Driver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    setLastError(QSqlError(QString(), QStringLiteral("A vault is opened by Luwte, not by QSqlDatabase"), QSqlError::ConnectionError));
    return isOpen();
}

void Driver::close()
{
    setOpen(false);
    setOpenError(false);
    m_connection.reset();
}

QSqlResult *Driver::createResult() const
{
    return new SqlResult(this, m_connection);
}

bool Driver::simple(const char *sql)
{
    try {
        if (!m_connection)
            return false;
        m_connection->execute(sql);
        return true;
    } catch (const Fault &fault) {
        setLastError(QSqlError(QString(), fault.text(), QSqlError::TransactionError, QString::fromUtf8(fault.what())));
        return false;
    }
}

bool Driver::beginTransaction()
{
    return simple("BEGIN");
}

bool Driver::commitTransaction()
{
    return simple("COMMIT");
}

bool Driver::rollbackTransaction()
{
    return simple("ROLLBACK");
}

QStringList Driver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!m_connection || !(type & (QSql::Tables | QSql::Views)))
        return names;
    Statement statement = m_connection->prepare("SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (statement.step()) {
        const bool table = statement.text(1) == QLatin1String("table");
        if ((table && (type & QSql::Tables)) || (!table && (type & QSql::Views)))
            names.append(statement.text(0));
    }
    return names;
}

QString Driver::escapeIdentifier(const QString &identifier, IdentifierType) const
{
    QString quoted = identifier;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

static QMetaType typeOf(const QString &declared)
{
    const QString type = declared.toUpper();
    if (type.contains(QLatin1String("INT")))
        return QMetaType::fromType<qlonglong>();
    if (type.contains(QLatin1String("REAL")) || type.contains(QLatin1String("DOUB")))
        return QMetaType::fromType<double>();
    return type.contains(QLatin1String("BLOB")) ? QMetaType::fromType<QByteArray>() : QMetaType::fromType<QString>();
}

QSqlRecord Driver::record(const QString &table) const
{
    QSqlRecord record;
    if (!m_connection)
        return record;
    Statement statement = m_connection->prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?)");
    statement.bind(1, table);
    while (statement.step()) {
        QSqlField field(statement.text(0), typeOf(statement.text(1)), table);
        field.setRequired(statement.number(2) != 0);
        record.append(field);
    }
    return record;
}

QSqlIndex Driver::primaryIndex(const QString &table) const
{
    QSqlIndex index(table, QStringLiteral("primary"));
    if (!m_connection)
        return index;
    Statement statement = m_connection->prepare("SELECT name, type FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk");
    statement.bind(1, table);
    while (statement.step())
        index.append(QSqlField(statement.text(0), typeOf(statement.text(1)), table));
    return index;
}

QVariant Driver::handle() const
{
    return {}; // nobody outside core/store touches the C API
}

} // namespace luwte::store
