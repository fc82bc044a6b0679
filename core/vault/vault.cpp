#include "core/vault/vault.h"

#include <QDir>
#include <QFileInfo>

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/crypto/random.h"
#include "core/vault/backup_shelf.h"
#include "core/vault/rekey.h"

namespace luwte::vault {

QString Vault::storePath() const
{
    return m_folder + QStringLiteral("/store.db");
}

QString Vault::markPath() const
{
    return m_folder + QStringLiteral("/high-mark");
}

crypto::SecretBytes markKey(const crypto::SecretBytes &vaultKey)
{
    return crypto::subkey(vaultKey, "luwte high mark v1");
}

bool Vault::isVault(const QString &folder)
{
    return QFileInfo::exists(headerPath(folder));
}

void Vault::takeLock()
{
    m_lock = LockFile::take(m_folder + QStringLiteral("/lock"));
    if (!m_lock)
        throw Fault(FaultKind::Busy, say("vault", "Dit bestand is al open in een ander venster. Ga daarheen, of open het hier alleen om te lezen."), QStringLiteral("vault locked"));
}

Created Vault::create(const QString &folder, const QString &user, const crypto::SecretBytes &passphrase, const crypto::KdfCost &cost, const QList<store::SchemaStep> &steps)
{
    const QDir dir(folder);
    const bool isNew = !dir.exists();
    if (!isNew && !dir.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        throw Fault(FaultKind::Disk, say("vault", "Deze map is niet leeg. Kies een lege of nieuwe map."), QStringLiteral("create in non-empty folder"));
    if (isNew && !QDir().mkpath(folder))
        throw Fault(FaultKind::Disk, say("vault", "Luwte kan hier geen map maken. Kies een plek waar je mag schrijven."), QStringLiteral("mkpath"));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    std::unique_ptr<Vault> vault(new Vault);
    vault->m_folder = QFileInfo(folder).absoluteFilePath();
    Header &header = vault->m_header;
    header.id = Id::make(SystemClock().now().ms()).toText();
    header.cipher = store::CipherSettings::forThisMachine();
    vault->m_key = crypto::randomSecret(32);
    crypto::SecretBytes recovery = newRecoveryKey();
    header.keySlots.append(makeSlot(header.id, user, freshKey(passphrase, cost), vault->m_key));
    header.keySlots.append(makeRecoverySlot(header.id, *normalisedRecoveryKey(recovery), vault->m_key));
    vault->m_slotId = header.keySlots.first().id;
    try {
        vault->takeLock();
    } catch (const Fault &) {
        if (isNew)
            QDir().rmdir(folder); // when it is empty
        throw;
    }
    if (dir.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden) != QStringList{QStringLiteral("lock")}) // somebody else was just before us
        throw Fault(FaultKind::Disk, say("vault", "Deze map is niet leeg. Kies een lege of nieuwe map."), QStringLiteral("create in non-empty folder"));
    vault->m_unfinished = isNew ? Unfinished::Folder : Unfinished::Files;
    vault->m_connection = std::make_shared<store::Connection>(vault->storePath(), vault->m_key, header.cipher, store::OpenMode::Create);
    store::applySteps(*vault->m_connection, steps);
    vault->m_connection->prepared("INSERT INTO setting(name, value) VALUES('device', ?)").bind(1, crypto::randomBytes(16)).run();
    return {std::move(vault), std::move(recovery)};
}

void Vault::seal()
{
    m_mark = store::HighMark::make(markPath(), markKey(m_key), store::lastEntry(*m_connection));
    m_connection->setHighMark(m_mark);
    m_connection->checkpoint();
    m_header.write(headerPath(m_folder), m_key);
    m_unfinished = Unfinished::No;
    m_checkpointer = std::make_unique<Checkpointer>([this] { return anotherConnection(); });
}

std::unique_ptr<Vault> Vault::open(const QString &folder, const QString &user, const Credential &credential, Access access, const QList<store::SchemaStep> &steps)
{
    std::unique_ptr<Vault> vault(new Vault);
    vault->m_folder = QFileInfo(folder).absoluteFilePath();
    UnlockedFolder opened = unlockFolder(vault->m_folder, user, credential);
    if (access != Access::ReadOnly) {
        vault->takeLock();
        settleHeader(vault->m_folder, opened);
    }
    return enter(std::move(vault), std::move(opened), access, steps);
}

std::unique_ptr<Vault> Vault::enter(std::unique_ptr<Vault> vault, UnlockedFolder opened, Access access, const QList<store::SchemaStep> &steps, bool backupBeforeSteps)
{
    // Where the store is, tells only whoever has the whole folder.
    if (access == Access::ReadOnly && opened.header.switching)
        throw Fault(FaultKind::Busy, say("vault", "Dit bestand krijgt een nieuwe sleutel, en dat is nog niet af. Open het eerst een keer gewoon."), QStringLiteral("rekey half, read only"));
    if (access != Access::ReadOnly)
        if (const QString text = settleRekey(vault->m_folder, opened.header, opened.unlocked.key); !text.isEmpty())
            vault->m_notices.append(text);
    vault->m_header = std::move(opened.header);
    vault->m_key = std::move(opened.unlocked.key);
    vault->m_slotId = opened.unlocked.slot.id;
    vault->m_recovery = opened.unlocked.slot.kind == SlotKind::Recovery;
    // Before the store: another window may go on saving meanwhile, and then the store is ahead, never behind.
    vault->m_mark = store::HighMark::open(vault->markPath(), markKey(vault->m_key), access == Access::ReadOnly);
    const bool crashed = QFileInfo(vault->storePath() + QStringLiteral("-wal")).size() > 0;
    vault->m_connection = std::make_shared<store::Connection>(vault->storePath(), vault->m_key, vault->m_header.cipher,
        access == Access::ReadOnly ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    vault->assertWhole(crashed, access, steps);
    if (access != Access::ReadOnly) {
        if (backupBeforeSteps && store::schemaVersion(*vault->m_connection) < steps.size())
            (void)backupToShelf(*vault, BackupReason::Step, SystemClock().now(), {});
        store::applySteps(*vault->m_connection, steps);
        vault->m_checkpointer = std::make_unique<Checkpointer>([raw = vault.get()] { return raw->anotherConnection(); });
    } else if (store::schemaVersion(*vault->m_connection) < steps.size()) {
        throw Fault(FaultKind::Busy, say("vault", "Dit bestand is van een oudere Luwte. Open het eerst een keer gewoon, dan werkt Luwte het bij."), QStringLiteral("older schema, read only"));
    }
    return vault;
}

std::unique_ptr<Vault> Vault::adopt(const QString &folder, Unlocked unlocked, const store::JournalPoint &point, const QList<store::SchemaStep> &steps)
{
    (void)store::HighMark::make(folder + QStringLiteral("/high-mark"), markKey(unlocked.key), point);
    UnlockedFolder opened{Header::read(headerPath(folder)), std::move(unlocked), false};
    if (!opened.header.authentic(opened.unlocked.key))
        throw Fault(FaultKind::Damaged, say("vault", "Het bestand is door iemand veranderd of beschadigd. Zet de laatste reservekopie terug."), QStringLiteral("vault.json mac"));
    std::unique_ptr<Vault> vault(new Vault);
    vault->m_folder = QFileInfo(folder).absoluteFilePath();
    vault->takeLock();
    vault = enter(std::move(vault), std::move(opened), Access::ReadWrite, steps, false);
    vault->m_connection->prepared("INSERT OR REPLACE INTO setting(name, value) VALUES('device', ?)").bind(1, crypto::randomBytes(16)).run();
    return vault;
}

void Vault::assertWhole(bool crashed, Access access, const QList<store::SchemaStep> &steps)
{
    m_connection->keepLog(true); // what a damaged log may still tell, stays
    store::assertNotNewer(*m_connection, steps);
    store::HighMark::State state;
    try {
        state = m_mark->state();
        store::assertReached(*m_connection, state.noted, crashed);
    } catch (const Fault &fault) {
        // Reading harms nothing, and without it nobody can see whether all is there. What is known to be missing is another matter.
        if (access == Access::ReadWrite || fault.kind() != FaultKind::Damaged || (access == Access::ReadOnly && m_mark->known()))
            throw;
        m_doubt = fault.text();
        m_notices.append(access == Access::ReadOnly ? say("vault", "Luwte kan niet zien of alles er nog is: het bestand 'high-mark' in deze map ontbreekt of is beschadigd. Je kunt lezen wat er staat.") : m_doubt);
        if (access == Access::Accept)
            return m_mark.reset();
    }
    if (!m_connection->readOnly()) {
        // What a crash left in the log is perhaps only in the memory of the system and not on the disk. Writing it anew into the store makes
        // sure, before anything is added after it.
        if (crashed)
            m_connection->checkpoint();
        const store::JournalPoint last = store::lastEntry(*m_connection);
        m_unsettled = qMax<qint64>(0, state.announced - last.n);
        if (m_unsettled > 0)
            m_mark->settle(last);
        else
            m_mark->acknowledge(last);
        m_connection->setHighMark(m_mark);
    }
    m_connection->keepLog(false);
}

void Vault::accept()
{
    if (m_mark)
        return;
    m_mark = store::HighMark::make(markPath(), markKey(m_key), store::lastEntry(*m_connection));
    m_connection->setHighMark(m_mark);
    m_connection->keepLog(false);
    m_doubt.clear();
}

bool Vault::openedByStarting() const
{
    const Slot *slot = m_header.find(m_slotId);
    return slot && slot->starting;
}

Vault::Change Vault::changeSlots(const std::function<void(Header &, const crypto::SecretBytes &key)> &change)
{
    auto file = std::make_unique<HeaderChange>(m_folder, m_key);
    change(file->header(), m_key);
    file->write();
    return {*this, std::move(file)};
}

void Vault::Change::keep()
{
    m_vault.m_header = m_change->header();
    m_change->keep();
}

QStringList Vault::notices() const
{
    const QString unsettled = unsettledText(*this);
    return unsettled.isEmpty() ? m_notices : QStringList{unsettled} + m_notices;
}

QString unsettledText(const Vault &vault)
{
    if (vault.unsettled() == 0)
        return {};
    return vault.unsettled() == 1 ? say("vault", "Luwte stopte terwijl er iets werd opgeslagen. Die wijziging staat er niet in. Kijk na of je laatste werk er staat.")
                                  : say("vault", "Luwte stopte terwijl er iets werd opgeslagen. Die %1 wijzigingen staan er niet in. Kijk na of je laatste werk er staat.").arg(vault.unsettled());
}

Vault::~Vault()
{
    m_checkpointer.reset();
    m_connection.reset();
    if (m_unfinished == Unfinished::No)
        return;
    for (const char *name : {"/store.db", "/store.db-wal", "/store.db-shm", "/store.db-journal", "/high-mark", "/vault.json"})
        QFile::remove(m_folder + QLatin1String(name));
    if (m_lock)
        m_lock->removeFile();
    m_lock.reset();
    if (m_unfinished == Unfinished::Folder)
        QDir().rmdir(m_folder);
}

std::unique_ptr<store::Connection> Vault::connectionTo(const QString &path, store::OpenMode mode, int cacheKiB) const
{
    return std::make_unique<store::Connection>(path, m_key, m_header.cipher, mode, cacheKiB);
}

QByteArray Vault::headerBytes() const
{
    QFile file(headerPath(m_folder));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(2 * 1024 * 1024) : QByteArray();
    if (bytes.isEmpty())
        throw Fault(FaultKind::Disk, say("vault", "Luwte kan het bestand niet lezen. Controleer of je de map mag openen."), QStringLiteral("vault.json unreadable"));
    if (const Header header = Header::parse(bytes); header.switching || !header.authentic(m_key))
        throw Fault(FaultKind::Busy, say("vault", "De sleutel van dit bestand wordt net veranderd. Probeer het straks opnieuw."), QStringLiteral("vault.json under another key"));
    return bytes;
}

crypto::SecretBytes Vault::subkey(std::string_view purpose) const
{
    return crypto::subkey(m_key, purpose);
}

std::unique_ptr<store::Connection> Vault::anotherConnection(int cacheKiB, bool readOnly) const
{
    // Whoever opened for reading holds no lock on the vault, so nothing of it may write.
    const bool reads = readOnly || this->readOnly();
    auto connection = std::make_unique<store::Connection>(storePath(), m_key, m_header.cipher, reads ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite, cacheKiB);
    if (!reads)
        connection->setHighMark(m_mark);
    return connection;
}

std::unique_ptr<store::Connection> Vault::lookWriter() const
{
    // It holds no lock on the vault, and needs none: it adds one row, in a transaction of its own, and touches nothing else.
    auto connection = std::make_unique<store::Connection>(storePath(), m_key, m_header.cipher, store::OpenMode::ReadWrite, 256);
    connection->keepLog(true);
    return connection;
}

void Vault::committed()
{
    if (m_checkpointer)
        m_checkpointer->committed();
}

} // namespace luwte::vault
