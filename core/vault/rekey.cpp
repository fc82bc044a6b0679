#include "core/vault/rekey.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/crypto/random.h"
#include "core/store/durable_file.h"

namespace luwte::vault {

static constexpr int bulkCacheKiB = 8 * 1024;
static constexpr double copyShare = 0.8; ///< of the work; the rest is reading it back

static Fault diskFault(const char *detail)
{
    return {FaultKind::Disk, say("rekey", "De schijf geeft een storing. Sluit Luwte, controleer de schijf en open het bestand opnieuw."), QString::fromLatin1(detail)};
}

static QString copyStore(const QString &folder)
{
    return folder + QStringLiteral("/store.db.new");
}

static QString copyMark(const QString &folder)
{
    return folder + QStringLiteral("/high-mark.new");
}

static bool dropCopy(const QString &folder)
{
    bool any = false;
    for (const char *end : {"-wal", "-shm", "-journal", ""})
        any = QFile::remove(copyStore(folder) + QLatin1String(end)) || any;
    return QFile::remove(copyMark(folder)) || any;
}

static void syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!done)
        throw diskFault("copy not on disk");
}

static void moveInPlace(const QString &from, const QString &to)
{
    if (QFile::exists(from) && std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throw diskFault("copy not put in place");
}

QString settleRekey(const QString &folder, Header &header, const crypto::SecretBytes &key)
{
    if (!header.switching)
        return dropCopy(folder) ? say("rekey", "Het bestand een nieuwe sleutel geven is niet afgemaakt. Alles is zoals het was, met de oude wachtwoorden.") : QString();
    const QString store = folder + QStringLiteral("/store.db");
    if (QFile::exists(copyStore(folder))) {
        // What belongs to the old store must not be taken for the log of the new one.
        for (const char *end : {"-wal", "-shm"})
            if (QFile::exists(store + QLatin1String(end)) && !QFile::remove(store + QLatin1String(end)))
                throw diskFault("old log not removed");
        if (!store::syncFolderOf(store))
            throw diskFault("old log not removed from disk");
        moveInPlace(copyStore(folder), store);
    }
    moveInPlace(copyMark(folder), folder + QStringLiteral("/high-mark"));
    if (!store::syncFolderOf(store))
        throw diskFault("copy not in place on disk");
    header.switching = false;
    header.write(headerPath(folder), key);
    return say("rekey", "Het bestand heeft een nieuwe sleutel. Dat is nu afgemaakt. Alleen wie dat deed kan het openen; collega's krijgen een nieuw startwachtwoord.");
}

/// Reads every page of the copy from the disk, under the new key.
static void prove(const QString &path, const crypto::SecretBytes &key, const store::CipherSettings &cipher, const store::JournalPoint &point, const store::Progress &progress)
{
    store::Connection copy(path, key, cipher, store::OpenMode::ReadWrite, bulkCacheKiB);
    const store::Stoppable stoppable(copy, progress);
    if (!copy.text("PRAGMA cipher_integrity_check").isEmpty() || !(store::lastEntry(copy) == point))
        throw Fault(FaultKind::Damaged, say("rekey", "De kopie met de nieuwe sleutel klopt niet. Er is niets veranderd. Controleer de schijf en probeer het opnieuw."), QStringLiteral("copy does not read back"));
}

struct Rekeying
{
    static store::JournalPoint copyStoreOf(Vault &vault, const crypto::SecretBytes &key, const QString &slotId, const InCopy &inCopy, const store::Progress &progress)
    {
        const QString path = copyStore(vault.m_folder);
        {
            const auto from = vault.anotherConnection(bulkCacheKiB, true);
            store::Connection to(path, key, vault.m_header.cipher, store::OpenMode::Create, bulkCacheKiB);
            store::copyPages(*from, to, store::partOf(progress, 0, copyShare));
        }
        store::JournalPoint point;
        {
            const auto copy = std::make_shared<store::Connection>(path, key, vault.m_header.cipher, store::OpenMode::ReadWrite);
            inCopy(copy, slotId);
            copy->checkpoint();
            point = store::lastEntry(*copy);
        }
        if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
            throw diskFault("log of the copy not moved");
        store::tellProgress(progress, copyShare);
        prove(path, key, vault.m_header.cipher, point, progress);
        syncFile(path);
        return point;
    }

    /// Nothing of the old store is open any more; the folder stays locked.
    static void leaveStore(Vault &vault)
    {
        vault.m_checkpointer.reset();
        vault.m_connection.reset();
        vault.m_mark.reset();
    }

    static std::unique_ptr<Vault> enter(std::unique_ptr<Vault> vault, UnlockedFolder opened, const QList<store::SchemaStep> &steps)
    {
        return Vault::enter(std::move(vault), std::move(opened), Access::ReadWrite, steps);
    }
};

Rekeyed rekey(std::unique_ptr<Vault> vault, const QString &user, const FreshKey &own, const QList<store::SchemaStep> &steps, const InCopy &inCopy, const store::Progress &progress,
    crypto::SecretBytes recovery)
{
    const QString folder = vault->folder();
    crypto::SecretBytes key = crypto::randomSecret(32);
    Header header;
    header.id = vault->header().id;
    header.cipher = vault->header().cipher;
    header.switching = true;
    header.keySlots = {makeSlot(header.id, user, own, key), makeRecoverySlot(header.id, *normalisedRecoveryKey(recovery), key)};
    const Slot slot = header.keySlots.first();
    dropCopy(folder);
    try {
        const store::JournalPoint point = Rekeying::copyStoreOf(*vault, key, slot.id, inCopy, progress);
        (void)store::HighMark::make(copyMark(folder), markKey(key), point);
        if (!store::syncFolderOf(copyStore(folder)))
            throw diskFault("copy not on disk");
        store::tellProgress(progress, 1);
    } catch (...) {
        dropCopy(folder);
        throw;
    }
    Rekeying::leaveStore(*vault);
    // Whether this went well or half: vault.json says which of the two pairs counts, and the next who opens goes by it.
    header.write(headerPath(folder), key);
    // From here on the new key counts, whatever the disk does: this is no failure any more.
    try {
        (void)settleRekey(folder, header, key);
        vault = Rekeying::enter(std::move(vault), {std::move(header), {std::move(key), slot}, false}, steps);
    } catch (const Fault &) {
        vault.reset();
    }
    return {std::move(vault), std::move(recovery)};
}

} // namespace luwte::vault
