#pragma once
// A damaged vault, to read what can be read of it. The vault itself is not touched: its store is copied as it is, page for page, and read there.

#include <functional>

#include "core/vault/backup_work.h"
#include "core/vault/vault.h"

namespace luwte::vault {

class DamagedVault
{
public:
    /// Copies the store of `folder` (with its log) into a work folder in `beside`, and opens the copy. Faults: WrongKey; Damaged when not even
    /// the list of tables can be read, or vault.json cannot; Newer and Busy (older) for a schema that is not `schema`; Disk.
    DamagedVault(const QString &folder, const QString &user, const Credential &credential, int schema, const QString &beside);
    ~DamagedVault();

    /// Runs `read`; false when it met a page that does not open. The connection is a fresh one after that.
    bool attempt(const std::function<void(store::Connection &)> &read);
    /// Rows of a table with a whole number for its key, in order, past whatever does not open: `columns` starts with the key. `each` gets the
    /// row. False when something was passed over.
    bool readAround(const QByteArray &columns, const QByteArray &table, const std::function<void(const store::Statement &)> &each);

    [[nodiscard]] const Unlocked &unlocked() const { return m_unlocked; }
    [[nodiscard]] const QByteArray &headerBytes() const { return m_header; }
    [[nodiscard]] const store::CipherSettings &cipher() const { return m_cipher; }
    /// How many entries the journal had, by the high mark; 0 when that cannot be read.
    [[nodiscard]] qint64 noted() const { return m_noted; }

private:
    void connect();
    WorkFolder m_work;
    QByteArray m_header;
    store::CipherSettings m_cipher;
    Unlocked m_unlocked;
    qint64 m_noted = 0;
    std::unique_ptr<store::Connection> m_connection;
};

} // namespace luwte::vault
