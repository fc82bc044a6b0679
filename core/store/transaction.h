#pragma once
// A transaction that rolls back unless it was committed.

namespace luwte::store {

class Connection;

class Transaction
{
public:
    /// Takes the write lock at once, so that what a guard reads is still true when the command writes.
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Durable when it returns: WAL with synchronous=FULL.
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace luwte::store
