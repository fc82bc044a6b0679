#include "core/command/draft.h"

#include <QJsonDocument>
#include <QScopeGuard>

namespace luwte::command {

void keepDraft(store::Connection &connection, const Draft &draft)
{
    // Who types does not wait for an import that is running.
    connection.setPatience(0);
    const auto patient = qScopeGuard([&] { connection.setPatience(store::Connection::usualPatience); });
    connection.prepared("INSERT OR REPLACE INTO draft(author, form, record, at, title, content) VALUES(?, ?, ?, ?, ?, ?)")
        .bind(1, draft.author).bind(2, draft.form).bind(3, draft.record).bind(4, draft.at).bind(5, draft.title)
        .bindText(6, QJsonDocument(draft.content).toJson(QJsonDocument::Compact)).run();
}

void dropDraft(store::Connection &connection, const QString &author, const QString &form, const QString &record)
{
    connection.prepared("DELETE FROM draft WHERE author = ? AND form = ? AND record = ?").bind(1, author).bind(2, form).bind(3, record).run();
}

static std::vector<Draft> read(store::Statement &statement)
{
    std::vector<Draft> drafts;
    store::Cursor cursor(statement);
    while (cursor.next())
        drafts.push_back({cursor->text(0), cursor->text(1), cursor->text(2), cursor->instant(3), cursor->text(4), QJsonDocument::fromJson(cursor->bytes(5)).object()});
    return drafts;
}

static const char *const columns = "SELECT author, form, record, at, title, content FROM draft WHERE author = ? ";

std::optional<Draft> findDraft(store::Connection &connection, const QString &author, const QString &form, const QString &record)
{
    const auto found = read(connection.prepared(QByteArray(columns) + "AND form = ? AND record = ?").bind(1, author).bind(2, form).bind(3, record));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Draft> draftsOf(store::Connection &connection, const QString &author)
{
    return read(connection.prepared(QByteArray(columns) + "ORDER BY at DESC").bind(1, author));
}

} // namespace luwte::command
