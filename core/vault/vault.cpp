#include "core/vault/vault.h"

#include <QDir>
#include <QFileInfo>

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/crypto/random.h"

namespace luwte::vault {

static QString headerPath(const QString &folder)
{
    return folder + QStringLiteral("/vault.json");
}

QString Vault::storePath() const
{
    return m_folder + QStringLiteral("/store.db");
}

QString Vault::markPath() const
{
    return m_folder + QStringLiteral("/high-mark");
}

static crypto::SecretBytes markKey(const crypto::SecretBytes &vaultKey)
{
    return crypto::subkey(vaultKey, "luwte high mark v1");
}

bool Vault::isVault(const QString &folder)
{
    return QFileInfo::exists(headerPath(folder));
}

void Vault::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/lock"));
    m_lock->setStaleLockTime(0); // only a process that is gone leaves a stale lock
    if (m_lock->tryLock(0))
        return;
    if (m_lock->error() == QLockFile::LockFailedError)
        throw Fault(FaultKind::Busy, say("vault", "Dit bestand is al open in een ander venster. Ga daarheen, of open het hier alleen om te lezen."), QStringLiteral("vault locked"));
    throw Fault(FaultKind::Disk, say("vault", "Luwte kan in deze map niet schrijven. Controleer de schijf, of open het bestand alleen om te lezen."), QStringLiteral("lock file not writable"));
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
    header.keySlots.append(makeSlot(header.id, user, passphrase, cost, vault->m_key));
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

struct Opened
{
    crypto::SecretBytes key;
    Slot slot;
};

static std::optional<Opened> tryKeys(const Header &header, const QString &user, const crypto::SecretBytes &passphrase)
{
    const auto recovery = normalisedRecoveryKey(passphrase);
    const QByteArray hint = nameHint(header.id, user);
    bool derived = false;
    for (const Slot &slot : header.keySlots) {
        if (slot.kind == SlotKind::Recovery) {
            if (recovery)
                if (auto key = openSlot(slot, header.id, *recovery))
                    return Opened{std::move(*key), slot};
            continue;
        }
        if (!user.isEmpty() && slot.hint != hint)
            continue;
        derived = true;
        if (auto key = openSlot(slot, header.id, passphrase))
            return Opened{std::move(*key), slot};
    }
    if (!derived && !header.keySlots.isEmpty()) // an unknown name takes as long as a known one
        (void)crypto::deriveKey(passphrase, header.keySlots.first().salt, header.keySlots.first().cost);
    return std::nullopt;
}

std::unique_ptr<Vault> Vault::open(const QString &folder, const QString &user, const crypto::SecretBytes &passphrase, Access access, const QList<store::SchemaStep> &steps)
{
    std::unique_ptr<Vault> vault(new Vault);
    vault->m_folder = QFileInfo(folder).absoluteFilePath();
    vault->m_header = Header::read(headerPath(vault->m_folder));
    auto opened = tryKeys(vault->m_header, user, passphrase);
    if (!opened)
        throw Fault(FaultKind::WrongKey, say("vault", "Naam en wachtwoord passen niet bij elkaar. Probeer het opnieuw."), QStringLiteral("no slot opens"));
    vault->m_key = std::move(opened->key);
    vault->m_slotId = opened->slot.id;
    vault->m_recovery = opened->slot.kind == SlotKind::Recovery;
    if (!vault->m_header.authentic(vault->m_key))
        throw Fault(FaultKind::Damaged, say("vault", "Het bestand is door iemand veranderd of beschadigd. Zet de laatste reservekopie terug."), QStringLiteral("vault.json mac"));
    if (access == Access::ReadWrite)
        vault->takeLock();
    // Before the store: another window may go on saving meanwhile, and then the store is ahead, never behind.
    vault->m_mark = store::HighMark::open(vault->markPath(), markKey(vault->m_key), access == Access::ReadOnly);
    const bool crashed = QFileInfo(vault->storePath() + QStringLiteral("-wal")).size() > 0;
    vault->m_connection = std::make_shared<store::Connection>(vault->storePath(), vault->m_key, vault->m_header.cipher,
        access == Access::ReadWrite ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    vault->assertWhole(crashed, steps);
    if (access == Access::ReadWrite) {
        store::applySteps(*vault->m_connection, steps);
        vault->m_checkpointer = std::make_unique<Checkpointer>([raw = vault.get()] { return raw->anotherConnection(); });
    } else if (store::schemaVersion(*vault->m_connection) < steps.size()) {
        throw Fault(FaultKind::Busy, say("vault", "Dit bestand is van een oudere Luwte. Open het eerst een keer gewoon, dan werkt Luwte het bij."), QStringLiteral("older schema, read only"));
    }
    return vault;
}

void Vault::assertWhole(bool crashed, const QList<store::SchemaStep> &steps)
{
    m_connection->keepLog(true); // what a damaged log may still tell, stays
    store::assertNotNewer(*m_connection, steps);
    const store::HighMark::State state = m_mark->state();
    store::assertReached(*m_connection, state.noted, crashed);
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
    m_lock.reset();
    if (m_unfinished == Unfinished::Folder)
        QDir().rmdir(m_folder);
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

void Vault::committed()
{
    if (m_checkpointer)
        m_checkpointer->committed();
}

} // namespace luwte::vault
