#include "core/upkeep/views.h"

namespace luwte::upkeep {

std::optional<Upkeep> lastBackup(store::Connection &connection)
{
    // A handful a month: reading them all takes less than an index would cost.
    auto found = store::select<Upkeep>(connection, "WHERE what = 'backup' ORDER BY at DESC LIMIT 1");
    return found.empty() ? std::nullopt : std::optional(found.front());
}

store::EntryNumbers lostEntries(store::Connection &connection)
{
    // A file may be salvaged more than once: the last time knew what the earlier ones had lost.
    const auto found = store::select<Upkeep>(connection, "WHERE what = 'salvaged' ORDER BY id DESC LIMIT 1");
    return found.empty() ? store::EntryNumbers() : store::EntryNumbers::fromText(found.front().lostEntries).value_or(store::EntryNumbers());
}

BackupState backupState(const command::Reader &reader)
{
    store::Connection &db = reader.connection;
    BackupState state;
    state.last = lastBackup(db);
    {
        store::Cursor demo(db.prepared("SELECT 1 FROM setting WHERE name = 'demo' AND value <> ''"));
        if (demo.next())
            return state;
    }
    if (state.last) {
        state.due = state.last->at.civilDate().addDays(backupDays);
        return state;
    }
    store::Cursor first(db.prepared("SELECT at FROM journal ORDER BY n LIMIT 1"));
    state.due = (first.next() ? first->instant(0).civilDate() : reader.today()).addDays(backupDays);
    return state;
}

} // namespace luwte::upkeep
