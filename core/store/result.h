#pragma once
// The rows of one Qt SQL query. Rows already seen are kept, so that models may go back; a forward-only query keeps one.

#include <QSqlRecord>
#include <QSqlError>
#include <QSqlResult>
#include <memory>
#include <vector>

#include "core/store/connection.h"

namespace luwte {
class Fault;
}

namespace luwte::store {

class SqlResult final : public QSqlResult
{
public:
    SqlResult(const QSqlDriver *driver, std::shared_ptr<Connection> connection);
    ~SqlResult() override;

protected:
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool reset(const QString &sql) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_affected; }
    [[nodiscard]] QSqlRecord record() const override;
    [[nodiscard]] QVariant lastInsertId() const override;
    void detachFromResultSet() override;
    [[nodiscard]] QVariant handle() const override { return {}; }

private:
    bool failed(const Fault &fault, QSqlError::ErrorType type);
    bool bindAll();
    bool stepInto();

    std::shared_ptr<Connection> m_connection;
    std::unique_ptr<Statement> m_statement;
    std::vector<std::vector<QVariant>> m_rows; ///< cached rows; only the present one when forward-only
    bool m_ended = true;
    bool m_pending = false; ///< the first row was stepped to by exec and not fetched yet
    int m_affected = -1;
};

} // namespace luwte::store
