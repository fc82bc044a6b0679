#include "core/vault/backup.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#ifdef __linux__
#include <linux/fs.h>
#include <sys/syscall.h>
#endif
#include <unistd.h>

#include "core/base/say.h"
#include "core/store/chain.h"
#include "core/store/durable_file.h"
#include "core/vault/backup_work.h"

namespace luwte::vault {

void checkCopy(store::Connection &copy, int schema, const store::JournalPoint &point, const store::Progress &progress)
{
    {
        const store::Stoppable stoppable(copy, progress);
        store::Statement check = copy.prepare("PRAGMA quick_check(1)");
        if (!check.step() || check.text(0) != QLatin1String("ok"))
            throw damagedBackup("quick_check");
    }
    if (store::schemaVersion(copy) != schema || store::lastEntry(copy) != point)
        throw damagedBackup("schema or journal point");
    store::tellProgress(progress, 0);
    qint64 done = 0;
    store::checkChain(copy, {}, [](qint64) { throw damagedBackup("journal chain"); }, [&](qint64) {
        if (++done % 1000 == 0)
            store::tellProgress(progress, point.n > 0 ? double(done) / double(point.n) : -1);
    });
    store::tellProgress(progress, 1);
}

static void assertPlace(const QFileInfo &out, Existing existing)
{
    if (!QFileInfo(out.absolutePath()).isDir())
        throw Fault(FaultKind::Disk, say("backup", "Deze plek is er niet. Kies een map die er is."), QStringLiteral("no folder for the backup"));
    if (!out.exists() && !out.isSymLink())
        return;
    if (existing == Existing::Refuse || !out.isFile() || out.isSymLink())
        throw Fault(FaultKind::Disk, say("backup", "Er staat al een bestand met deze naam. Kies een andere naam."), QStringLiteral("backup over existing"));
}

/// At once, and never over a file that came to be meanwhile.
static bool putInPlace(const QByteArray &from, const QByteArray &to, Existing existing)
{
    if (existing == Existing::Replace)
        return std::rename(from.constData(), to.constData()) == 0;
#ifdef __linux__
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    // A file system that cannot: looked at just before.
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return std::rename(from.constData(), to.constData()) == 0;
}

static BackupContents copyStore(const Vault &vault, const QString &store, Instant at, const store::Progress &progress)
{
    BackupContents contents;
    contents.madeAt = at;
    {
        const auto from = vault.anotherConnection(2 * 1024, true);
        const auto to = vault.connectionTo(store, store::OpenMode::Create);
        to->execute("PRAGMA synchronous=OFF"); // what counts is the file that it is put in
        store::copyPages(*from, *to, store::partOf(progress, 0, 0.3));
    }
    const auto copy = vault.connectionTo(store, store::OpenMode::ReadWrite);
    contents.schema = store::schemaVersion(*copy);
    contents.point = store::lastEntry(*copy);
    checkCopy(*copy, contents.schema, contents.point, store::partOf(progress, 0.3, 0.6));
    return contents;
}

BackupMade makeBackup(const Vault &vault, const QString &out, Instant at, Existing existing, const store::Progress &progress)
{
    const QFileInfo place(out);
    assertPlace(place, existing);
    WorkFolder work(place.absolutePath());
    const QByteArray header = vault.headerBytes();
    BackupMade made{place.absoluteFilePath(), 0, {}};
    try {
        made.contents = copyStore(vault, work.file("store.db"), at, progress);
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::Damaged)
            throw;
        throw Fault(FaultKind::Damaged, say("backup", "Het bestand zelf is beschadigd, dus Luwte maakt er geen reservekopie van. Controleer het bestand, en zet een eerdere reservekopie terug."),
            QString::fromUtf8(fault.what()));
    }
    made.contents.vaultId = Header::parse(header).id;
    const crypto::SecretBytes key = vault.subkey(backupKeyPurpose);
    const QString fresh = work.file("copy.tar");
    writeBackupFile(fresh, made.contents, header, work.file("store.db"), key, store::partOf(progress, 0.6, 0.85));
    {
        BackupFile written(fresh);
        const BackupContents &told = written.contents(key);
        if (told.point != made.contents.point || told.storeSum != made.contents.storeSum || written.header().id != told.vaultId)
            throw damagedBackup("read back");
        written.readStore({}, store::partOf(progress, 0.85, 1));
    }
    made.bytes = QFileInfo(fresh).size();
    if (!putInPlace(QFile::encodeName(fresh), QFile::encodeName(made.path), existing)) {
        if (errno == EEXIST)
            assertPlace(QFileInfo(made.path), Existing::Refuse);
        throw backupDiskFault(errno, "backup not put in its place");
    }
    if (!store::syncFolderOf(made.path))
        throw backupDiskFault(EIO, "backup not on disk in its place");
    return made;
}

} // namespace luwte::vault
