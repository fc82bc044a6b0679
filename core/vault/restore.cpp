#include "core/vault/restore.h"

#include <QDir>
#include <QFileInfo>

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/store/durable_file.h"
#include "core/vault/backup.h"

namespace luwte::vault {

void assertNewPlace(const QString &folder)
{
    if (Vault::isVault(folder))
        throw Fault(FaultKind::Disk, say("restore", "Op deze plek staat al een bestand van Luwte. Zet de reservekopie terug in een nieuwe map, kijk of alles klopt, en open dan die map. De oude map "
                                                    "kun je daarna bewaren of weggooien."), QStringLiteral("restore over a vault"));
    const QFileInfo info(folder);
    if (info.isSymLink() || (info.exists() && (!info.isDir() || !QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System))))
        throw Fault(FaultKind::Disk, say("restore", "Deze map is niet leeg. Kies een lege of nieuwe map."), QStringLiteral("restore into non-empty folder"));
    if (!QFileInfo(info.absolutePath()).isDir())
        throw Fault(FaultKind::Disk, say("restore", "Deze plek is er niet. Kies een map die er is."), QStringLiteral("no folder to restore in"));
}

Restoring::Restoring(const QString &file, const QString &folder, const QString &user, const Credential &credential, const QList<store::SchemaStep> &steps,
    const store::Progress &progress)
    : m_folder(QFileInfo(folder).absoluteFilePath())
{
    assertNewPlace(m_folder);
    BackupFile backup(file);
    const Header header = backup.header();
    Unlocked unlocked = unlock(header, user, credential);
    m_contents = backup.contents(crypto::subkey(unlocked.key, backupKeyPurpose));
    if (m_contents.vaultId != header.id)
        throw damagedBackup("vault id");
    if (m_contents.schema > steps.size())
        throw Fault(FaultKind::Newer, say("backup", "Deze reservekopie is van een nieuwere Luwte. Werk eerst het programma bij."), QStringLiteral("newer schema in backup"));
    m_work = std::make_unique<WorkFolder>(QFileInfo(m_folder).absolutePath());
    backup.readStore(m_work->file("store.db"), store::partOf(progress, 0, 0.5));
    {
        store::Connection copy(m_work->file("store.db"), unlocked.key, header.cipher, store::OpenMode::ReadWrite);
        checkCopy(copy, m_contents.schema, m_contents.point, store::partOf(progress, 0.5, 1));
    }
    if (!store::replaceFile(m_work->file("vault.json"), backup.headerBytes().trimmed() + '\n'))
        throw backupDiskFault(errno, "vault.json not written");
    m_vault = Vault::adopt(m_work->path(), std::move(unlocked), m_contents.point, steps);
}

Restoring::~Restoring()
{
    m_vault.reset(); // before its folder
}

void Restoring::settle()
{
    m_vault.reset();
    m_work->become(m_folder);
}

} // namespace luwte::vault
