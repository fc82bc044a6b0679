#pragma once
// What was being typed and is not saved yet. Kept inside the encrypted store, so that a lock, a crash or a power cut loses at most
// two seconds (ux.md §1). A draft belongs to one person at this device; it is not journalled and never exchanged.

#include <QJsonObject>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/store/connection.h"

namespace luwte::command {

struct Draft
{
    QString author;
    QString form;   ///< which form: "intake", "plan" …
    QString record; ///< id of the record it is about, "" for a new one
    Instant at;
    QString title;  ///< shown in "Er staat nog werk open"
    QJsonObject content;
};

/// Durable when it returns.
void keepDraft(store::Connection &connection, const Draft &draft);
void dropDraft(store::Connection &connection, const QString &author, const QString &form, const QString &record);
[[nodiscard]] std::optional<Draft> findDraft(store::Connection &connection, const QString &author, const QString &form, const QString &record);
/// Newest first.
[[nodiscard]] std::vector<Draft> draftsOf(store::Connection &connection, const QString &author);

} // namespace luwte::command
