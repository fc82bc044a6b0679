#pragma once
// The key under which the journal content of one record (with everything that belongs to it) is sealed. Erasing the key erases that content.

#include <QHash>

#include "core/base/id.h"
#include "core/crypto/secret.h"

namespace luwte::store {

class Connection;

class RecordKeys
{
public:
    explicit RecordKeys(Connection &connection) : m_connection(connection) {}
    /// The owner's key; made and stored at first use, inside the running transaction.
    [[nodiscard]] const crypto::SecretBytes &forWriting(const Id &owner);
    /// nullptr when the owner was erased or never had one.
    [[nodiscard]] const crypto::SecretBytes *forReading(const Id &owner);
    /// After a roll-back, keys made in the transaction are gone.
    void forget() { m_known.clear(); }

private:
    Connection &m_connection;
    QHash<Id, crypto::SecretBytes> m_known;
};

} // namespace luwte::store
