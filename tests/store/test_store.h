#pragma once
// A store in a folder of its own, with the ground schema, for tests that need no vault.

#include <QFile>
#include <QTemporaryDir>

#include "core/crypto/random.h"
#include "core/store/connection.h"
#include "core/store/schema.h"

namespace luwte::test {

class TestStore
{
public:
    TestStore() : m_key(crypto::randomSecret(32))
    {
        m_connection = std::make_shared<store::Connection>(path(), m_key, cipher(), store::OpenMode::Create);
        store::applySteps(*m_connection, {store::groundStep()});
    }
    [[nodiscard]] QString path(const char *name = "store.db") const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] const crypto::SecretBytes &key() const { return m_key; }
    [[nodiscard]] static store::CipherSettings cipher() { return {4096, QStringLiteral("HMAC_SHA512")}; }
    [[nodiscard]] store::Connection &connection() { return *m_connection; }
    [[nodiscard]] const std::shared_ptr<store::Connection> &shared() const { return m_connection; }
    [[nodiscard]] std::unique_ptr<store::Connection> open(store::OpenMode mode = store::OpenMode::ReadWrite) const
    {
        return std::make_unique<store::Connection>(path(), m_key, cipher(), mode);
    }
    void close() { m_connection.reset(); }

private:
    QTemporaryDir m_folder;
    crypto::SecretBytes m_key;
    std::shared_ptr<store::Connection> m_connection;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
}

} // namespace luwte::test
