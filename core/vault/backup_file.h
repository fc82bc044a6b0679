#pragma once
// The file of a backup: an ordinary tar with four members, in this order:
//
//   manifest.json  when, of which vault, size and SHA-256 of what follows; how far the journal had come, sealed
//   manifest.hmac  HMAC-SHA-256 of manifest.json under a key from the vault key, in hexadecimal
//   vault.json     the key slots, as in the vault
//   store.db       the store, encrypted as in the vault
//
// Nothing in it is readable that is not readable in the vault. All members fill whole tar blocks, so that no byte of the file is outside a
// hash but those of tar itself, which have a checksum of their own or must be zero. What is read is believed only when the HMAC fits.

#include <QJsonObject>
#include <memory>

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/store/high_mark.h"
#include "core/store/page_copy.h"
#include "core/vault/vault.h"

namespace luwte::vault {

/// What manifest.json says.
struct BackupContents
{
    QString vaultId;
    Instant madeAt;
    int schema = 0;
    store::JournalPoint point;
    QByteArray headerSum; ///< SHA-256 of vault.json
    qint64 storeBytes = 0;
    QByteArray storeSum;
};

/// For the manifest's HMAC and for what is sealed in it.
inline constexpr std::string_view backupKeyPurpose = "luwte backup v1";

/// Writes the file, readable by its owner only, and brings it to disk. `contents` gets sums and sizes. Fault Disk, and then nothing is left.
void writeBackupFile(const QString &path, BackupContents &contents, const QByteArray &header, const QString &store, const crypto::SecretBytes &key, const store::Progress &progress);

/// Reads one, front to back, from a file that somebody may have made to do harm.
class BackupFile
{
public:
    /// Reads up to vault.json. Faults: Foreign (no backup of Luwte), Newer, Damaged, Disk.
    explicit BackupFile(const QString &path);
    ~BackupFile();
    BackupFile(const BackupFile &) = delete;
    BackupFile &operator=(const BackupFile &) = delete;

    /// The key slots, to find the key with.
    [[nodiscard]] Header header() const;
    [[nodiscard]] const QByteArray &headerBytes() const { return m_header; }
    /// With the backup's key: what the manifest says, once it and vault.json are found to be as they were written. Fault Damaged.
    [[nodiscard]] const BackupContents &contents(const crypto::SecretBytes &key);
    /// After contents(), once: reads the store to the end of the file and holds it against its hash; writes it to `to` unless that is "".
    /// Faults: Damaged, Disk, Cancelled; whoever calls it throws away what was written.
    void readStore(const QString &to, const store::Progress &progress);

private:
    struct Reader;
    std::unique_ptr<Reader> m_reader;
    QByteArray m_manifest, m_mac, m_header;
    BackupContents m_contents;
    bool m_known = false;
};

/// What the system's error number means to somebody who makes or puts back a backup.
[[nodiscard]] Fault backupDiskFault(int error, const char *detail);
/// What is said of a backup that does not check out.
[[nodiscard]] Fault damagedBackup(const char *detail);

} // namespace luwte::vault
