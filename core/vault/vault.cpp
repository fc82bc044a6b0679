#include "core/vault/vault.h"

#include <QDir>
#include <QFileInfo>

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/say.h"
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
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        throw Fault(FaultKind::Disk, say("vault", "Deze map is niet leeg. Kies een lege of nieuwe map."), QStringLiteral("create in non-empty folder"));
    if (!dir.exists() && !QDir().mkpath(folder))
        throw Fault(FaultKind::Disk, say("vault", "Luwte kan hier geen map maken. Kies een plek waar je mag schrijven."), QStringLiteral("mkpath"));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    std::unique_ptr<Vault> vault(new Vault);
    vault->m_folder = QFileInfo(folder).absoluteFilePath();
    Header &header = vault->m_header;
    header.id = Id::make(SystemClock().now().ms()).toText();
    header.cipher = store::CipherSettings::forThisMachine();
    vault->m_key = crypto::randomSecret(32);
    crypto::SecretBytes recovery = newRecoveryKey();
    try {
        header.keySlots.append(makeSlot(header.id, user, passphrase, cost, vault->m_key));
        header.keySlots.append(makeRecoverySlot(header.id, *normalisedRecoveryKey(recovery), vault->m_key));
        vault->m_slotId = header.keySlots.first().id;
        vault->takeLock();
        vault->m_connection = std::make_shared<store::Connection>(vault->storePath(), vault->m_key, header.cipher, store::OpenMode::Create);
        store::applySteps(*vault->m_connection, steps);
        vault->m_connection->prepared("INSERT INTO setting(name, value) VALUES('device', ?)").bind(1, crypto::randomBytes(16)).run();
    } catch (const Fault &) {
        vault->m_connection.reset();
        for (const char *name : {"/store.db", "/store.db-wal", "/store.db-shm"})
            QFile::remove(vault->m_folder + QLatin1String(name));
        throw;
    }
    return {std::move(vault), std::move(recovery)};
}

void Vault::seal()
{
    m_header.write(headerPath(m_folder), m_key);
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
    vault->m_connection = std::make_shared<store::Connection>(vault->storePath(), vault->m_key, vault->m_header.cipher,
        access == Access::ReadWrite ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    store::assertNotNewer(*vault->m_connection, steps);
    if (access == Access::ReadWrite) {
        store::applySteps(*vault->m_connection, steps);
        vault->m_checkpointer = std::make_unique<Checkpointer>([raw = vault.get()] { return raw->anotherConnection(); });
    } else if (store::schemaVersion(*vault->m_connection) < steps.size()) {
        throw Fault(FaultKind::Busy, say("vault", "Dit bestand is van een oudere Luwte. Open het eerst een keer gewoon, dan werkt Luwte het bij."), QStringLiteral("older schema, read only"));
    }
    return vault;
}

Vault::~Vault()
{
    m_checkpointer.reset();
    m_connection.reset();
}

std::unique_ptr<store::Connection> Vault::anotherConnection(int cacheKiB, bool readOnly) const
{
    return std::make_unique<store::Connection>(storePath(), m_key, m_header.cipher, readOnly ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite, cacheKiB);
}

void Vault::committed()
{
    if (m_checkpointer)
        m_checkpointer->committed();
}

} // namespace luwte::vault
