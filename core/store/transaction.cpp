#include "core/store/transaction.h"

#include "core/base/fault.h"
#include "core/store/connection.h"

namespace luwte::store {

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.prepared("BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    if (!m_open || !m_connection.inTransaction())
        return;
    try {
        m_connection.execute("ROLLBACK");
    } catch (const Fault &) { // NOLINT(bugprone-empty-catch): SQLite rolls back by itself when the connection closes
    }
}

void Transaction::commit()
{
    m_connection.prepared("COMMIT").run();
    m_open = false;
}

} // namespace luwte::store
