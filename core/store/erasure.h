#pragma once
// Erasure, physically (security.md, trial 11). Rows, search words and drafts go; of the journal the key of the owner, or the sealed bytes
// of the one record; a tombstone stays, so that no package, import or backup brings back what was erased. That content is gone from the
// file as well, not only from the tables, is the work of wipe().

#include <QList>
#include <optional>

#include "core/store/record_io.h"

namespace luwte::store {

/// One record that goes.
struct Doomed
{
    RecordInfo info;
    Id record;
    Id owner;
};

/// What a tombstone tells.
struct Erased
{
    QString kind;
    Id record;
    Id owner; ///< the person it was of; the record itself when that was the person
    QString ground;
    Instant at;
};

/// Whether there is a tombstone for this record, or for the one it belongs to. Whoever takes records from elsewhere (packages, sheets, a
/// backup that is put back) asks this for each, and leaves out what was erased.
[[nodiscard]] bool isErased(Connection &connection, const Id &record, const Id &owner = {});
/// The tombstone of the record itself.
[[nodiscard]] std::optional<Erased> findErased(Connection &connection, const Id &record);

/// Everything that belongs to `owner`, itself last; in the order in which it may be deleted.
[[nodiscard]] QList<Doomed> ownedBy(Connection &connection, const QList<RecordShape> &shapes, const Id &owner);

/// Deletes rows, headlines, search words and drafts of `doomed`. With `wholeOwner` the owner's key goes, else the journal's bytes of these
/// records alone. Inside the caller's transaction, which writes the tombstones; afterwards wipe() is due.
void erase(Connection &connection, const QList<Doomed> &doomed, const Id &wholeOwner);

/// Something was erased and the file still may hold it in freed places.
[[nodiscard]] bool wipeDue(Connection &connection);
/// Rewrites the file, so that nothing of what was erased is left in freed pages or in the log. Outside any transaction. false when another
/// window reads along: then it stays due, and is tried at the next erasure and the next time the vault opens. Fault Disk.
bool wipe(Connection &connection);

} // namespace luwte::store
