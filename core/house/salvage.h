#pragma once
// What is whole of a damaged vault, in a new one: the journal as far as its entries can be read, the records from their rows or, where those
// are gone, from the journal. What is lost is counted, told, and written down in the new vault; nothing comes back changed without a word.

#include <QMap>

#include "core/house/office.h"
#include "core/store/page_copy.h"

namespace luwte::house {

struct Salvaged
{
    QString folder;
    qint64 entries = 0;             ///< of the journal that are whole
    store::EntryNumbers lostEntries; ///< that are not, or not wholly, there
    QMap<QString, qint64> kept;     ///< by kind: from their rows
    QMap<QString, qint64> rebuilt;  ///< by kind: from the journal, the row being gone; while entries are lost their last changes may be missing
    QMap<QString, qint64> lost;     ///< by kind: known to have been there, and gone
    QStringList uncounted;          ///< tables in which more may be lost than can be counted
    int emptied = 0;                ///< files of which the content is gone; the record says so
    int placeholders = 0;           ///< people of whom only what hangs on them was left, entered without a name
    QStringList faults;             ///< what verify says of the new vault; empty when all is well but for what is lost
    [[nodiscard]] bool complete() const;
};

/// Salvages the vault in `folder` into the new or empty `newFolder`. The damaged one is not touched. Faults as vault::DamagedVault.
[[nodiscard]] Salvaged salvage(const QString &folder, const QString &newFolder, const QString &user, const vault::Credential &credential, const Clock &clock, const store::Progress &progress);

} // namespace luwte::house
