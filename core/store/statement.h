#pragma once
// A prepared statement. Values go in by position and come out by column, converted once and cheaply.

#include <QByteArray>
#include <QString>
#include <memory>

#include "core/base/field.h"

struct sqlite3;
struct sqlite3_stmt;

namespace luwte::store {

class Statement
{
public:
    Statement(sqlite3 *db, const QByteArray &sql, bool keep);

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, qint64(value)); }
    Statement &bind(int index, const QString &value); ///< UTF-8
    Statement &bind(int index, const QByteArray &value); ///< a blob
    Statement &bind(int index, const Id &value);      ///< NULL for the null id
    Statement &bind(int index, const Value &value);
    Statement &bind(int index, const Instant &value) { return value.isNull() ? bindNull(index) : bind(index, value.ms()); }
    Statement &bindText(int index, QByteArrayView utf8);
    /// The same without a copy: the bytes stay where they are until reset().
    Statement &bindKept(int index, QByteArrayView utf8);
    Statement &bindNull(int index);

    /// Next row; false at the end. Throws a Fault for trouble.
    bool step();
    /// Runs a statement that gives no rows.
    void run();
    void reset();

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// The bytes themselves, valid until the next step.
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] Id id(int column) const;
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] Cell cell(int column) const;
    [[nodiscard]] Instant instant(int column) const { return isNull(column) ? Instant() : Instant(number(column)); }
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement.get(); }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    void check(int code) const;
    sqlite3 *m_db;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// Resets a kept statement when the reader is done with it, also when it leaves early: an open cursor would hold back checkpoints.
class Cursor
{
public:
    explicit Cursor(Statement &statement) : m_statement(statement) {}
    ~Cursor();
    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;
    bool next() { return m_statement.step(); }
    Statement *operator->() { return &m_statement; }
    Statement &operator*() { return m_statement; }

private:
    Statement &m_statement;
};

} // namespace luwte::store
