#pragma once
// What an office does with its file as a whole: a backup elsewhere that it remembers, a backup put back, and the backups by itself.

#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/house/office.h"
#include "core/vault/backup_shelf.h"

namespace luwte::house {

/// The backup lies on the disk of the vault itself.
[[nodiscard]] bool sameDisk(const vault::Vault &vault, const QString &backup);
/// What "backup.note" takes to write down that a backup was made outside the vault; nullopt for one inside, which needs no word.
[[nodiscard]] std::optional<QJsonObject> backupNote(const vault::Vault &vault, const vault::BackupMade &made);
/// Writes it down.
[[nodiscard]] Result<command::Done> noteBackup(Office &office, const vault::BackupMade &made);

struct Restored
{
    QString folder;
    Instant madeAt;  ///< of the backup
    qint64 entries = 0; ///< it had then
    bool erasuresKnown = false; ///< what was erased since was read from the vault of now; else it may be back
    int erasedAgain = 0;        ///< records that were erased since, and are gone again
    [[nodiscard]] QString told() const; ///< what whoever opens it has to know of that, in a sentence; "" when nothing
};
/// The vault that a backup is put back for, as it is now: damaged perhaps, but what was erased in it stays erased (D: erasure outlives backups).
struct Present
{
    QString folder;       ///< "" when there is none; a backup in a vault's own folder finds that vault by itself
    bool certain = false; ///< Fault Foreign, WrongKey or Damaged when it is another vault, or cannot be read; else restoring goes on without it
};
/// Puts a backup back as a vault in `folder`, which is new or empty, erases in it again what was erased since, and writes down in it where it
/// comes from. Faults as vault::Restoring.
[[nodiscard]] Restored restore(const QString &file, const QString &folder, const QString &user, const vault::Credential &credential, const Clock &clock, const store::Progress &progress,
    const Present &present = {});

/// Makes a backup inside the vault's folder when one is due: when the vault was opened, and every hour after, on a thread of its own.
class AutoBackup
{
public:
    /// `trouble` is called on that thread, with a text for people, when a backup could not be made; `made` when one was. The vault and the
    /// clock must outlive this.
    AutoBackup(const vault::Vault &vault, const Clock &clock, std::function<void(const QString &)> trouble, std::function<void()> made = {});
    /// Stops one that is being made; that takes milliseconds.
    ~AutoBackup();
    AutoBackup(const AutoBackup &) = delete;
    AutoBackup &operator=(const AutoBackup &) = delete;

private:
    void run();
    void once();
    [[nodiscard]] bool stopping() const;
    const vault::Vault &m_vault;
    const Clock &m_clock;
    std::function<void(const QString &)> m_trouble;
    std::function<void()> m_made;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace luwte::house
