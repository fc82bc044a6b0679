#pragma once
// Luwte's own driver for Qt SQL on SQLCipher, so that QSqlQuery, QSqlQueryModel and QSqlTableModel work on an open vault. It stands on
// Qt's public API only and on a Connection that was opened with care; Qt's SQLite plugin is never loaded.
//
//   QSqlDatabase db = QSqlDatabase::addDatabase(new store::Driver(connection), "vault");
//
// The driver opens nothing itself: it is open while the connection lives, and QSqlDatabase never sees a key.

#include <QSqlDriver>
#include <memory>

#include "core/store/connection.h"

namespace luwte::store {

class Driver final : public QSqlDriver
{
public:
    explicit Driver(std::shared_ptr<Connection> connection);
    ~Driver() override;

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    /// Always false with an error: a vault is opened by Vault, never by a password in QSqlDatabase.
    bool open(const QString &db, const QString &user, const QString &password, const QString &host, int port, const QString &options) override;
    void close() override;
    [[nodiscard]] QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &table) const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    [[nodiscard]] QVariant handle() const override;

private:
    bool simple(const char *sql);
    std::shared_ptr<Connection> m_connection;
};

} // namespace luwte::store
