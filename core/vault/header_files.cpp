#include "core/vault/header_files.h"

#include <QFile>
#include <algorithm>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/store/durable_file.h"

namespace luwte::vault {

QString headerPath(const QString &folder)
{
    return folder + QStringLiteral("/vault.json");
}

static QString beforePath(const QString &folder)
{
    return folder + QStringLiteral("/vault.json.before");
}

static void dropBefore(const QString &folder)
{
    // A passphrase that was changed must not come back with the name of a file after a power cut.
    if (QFile::remove(beforePath(folder)))
        (void)store::syncFolderOf(beforePath(folder));
}

static Fault damaged(const char *detail)
{
    return {FaultKind::Damaged, say("vault", "Het bestand is door iemand veranderd of beschadigd. Zet de laatste reservekopie terug."), QString::fromLatin1(detail)};
}

static Fault notWritten(const char *detail)
{
    return {FaultKind::Disk, say("vault", "De sleutels zijn niet veranderd: de schijf gaf een storing of is vol. Maak ruimte vrij en probeer het opnieuw."), QString::fromLatin1(detail)};
}

namespace {

std::optional<Unlocked> tryKeys(const Header &header, const QString &user, const Credential &credential, const std::function<bool(const Slot &)> &counts = {})
{
    const auto recovery = normalisedRecoveryKey(credential.passphrase);
    const QByteArray hint = nameHint(header.id, user);
    bool derived = false;
    for (const Slot &slot : header.keySlots) {
        if (counts && !counts(slot))
            continue;
        if (slot.kind == SlotKind::Recovery) {
            if (recovery)
                if (auto key = openSlot(slot, header.id, *recovery))
                    return Unlocked{std::move(*key), slot};
            continue;
        }
        if (!user.isEmpty() && slot.hint != hint)
            continue;
        derived = true;
        if (auto key = openSlot(slot, header.id, credential))
            return Unlocked{std::move(*key), slot};
    }
    if (!derived && !counts) { // an unknown name takes as long as a known one
        const auto any = std::find_if(header.keySlots.begin(), header.keySlots.end(), [](const Slot &slot) { return slot.kind == SlotKind::Passphrase; });
        if (any != header.keySlots.end())
            (void)stretched(credential, any->keyFile, any->salt, any->cost);
    }
    return std::nullopt;
}

std::optional<Header> readBefore(const QString &folder)
{
    if (!QFile::exists(beforePath(folder)))
        return std::nullopt;
    try {
        return Header::read(beforePath(folder));
    } catch (const Fault &) {
        return std::nullopt;
    }
}

/// A slot that another key opens since the change: the same in both, wrapped anew.
bool isChanged(const Slot &old, const Header &now)
{
    const Slot *slot = now.find(old.id);
    return slot && slot->wrapped != old.wrapped;
}

} // namespace

static Fault noneOpens(const Header &header, const Credential &credential)
{
    const bool files = std::any_of(header.keySlots.begin(), header.keySlots.end(), [](const Slot &slot) { return slot.keyFile; });
    return {FaultKind::WrongKey, files && credential.keyFile.empty() ? say("vault", "Dit past niet bij elkaar. Heb je een sleutelbestand? Kies dat ook. Probeer het daarna opnieuw.")
                                                                     : say("vault", "Naam en wachtwoord passen niet bij elkaar. Probeer het opnieuw."), QStringLiteral("no slot opens")};
}

Unlocked unlock(const Header &header, const QString &user, const Credential &credential)
{
    auto opened = tryKeys(header, user, credential);
    if (!opened)
        throw noneOpens(header, credential);
    if (!header.authentic(opened->key))
        throw damaged("vault.json mac");
    return std::move(*opened);
}

UnlockedFolder unlockFolder(const QString &folder, const QString &user, const Credential &credential)
{
    std::optional<Header> now;
    std::optional<Fault> fault;
    try {
        now = Header::read(headerPath(folder));
        Unlocked unlocked = unlock(*now, user, credential);
        return {std::move(*now), std::move(unlocked), false};
    } catch (const Fault &found) {
        if (found.kind() == FaultKind::Newer)
            throw;
        fault = found;
    }
    // Of a change that was broken off. What it took away stays away, unless the new header cannot be used at all.
    const bool usable = fault->kind() == FaultKind::WrongKey;
    if (auto before = readBefore(folder); before && (!now || before->id == now->id)) {
        auto opened = tryKeys(*before, user, credential, [&](const Slot &slot) { return !usable || isChanged(slot, *now); });
        if (opened && before->authentic(opened->key))
            return {std::move(*before), std::move(*opened), true};
    }
    throw Fault(*fault);
}

void settleHeader(const QString &folder, UnlockedFolder &opened)
{
    if (opened.before) {
        if (!store::replaceFile(headerPath(folder), opened.header.toFile(opened.unlocked.key)))
            throw notWritten("vault.json not put back");
    } else {
        // Between reading it and having the vault, somebody may have changed it and gone.
        Header fresh = Header::read(headerPath(folder));
        const Slot *slot = fresh.authentic(opened.unlocked.key) ? fresh.find(opened.unlocked.slot.id) : nullptr;
        if (!slot || slot->wrapped != opened.unlocked.slot.wrapped)
            throw Fault(FaultKind::Busy, say("vault", "De sleutels van dit bestand zijn net veranderd. Probeer het opnieuw."), QStringLiteral("vault.json changed meanwhile"));
        opened.header = std::move(fresh);
    }
    dropBefore(folder);
}

bool wantsKeyFile(const QString &folder)
{
    try {
        const Header header = Header::read(headerPath(folder));
        return std::any_of(header.keySlots.begin(), header.keySlots.end(), [](const Slot &slot) { return slot.keyFile; });
    } catch (const Fault &) {
        return false;
    }
}

HeaderChange::HeaderChange(QString folder, const crypto::SecretBytes &key) : m_folder(std::move(folder)), m_key(key), m_lock(LockFile::take(m_folder + QStringLiteral("/vault.json.lock"), 30'000))
{
    if (!m_lock)
        throw Fault(FaultKind::Busy, say("vault", "Iemand anders verandert nu de sleutels van dit bestand. Wacht even en probeer het opnieuw."), QStringLiteral("vault.json locked"));
    m_header = Header::read(headerPath(m_folder));
    if (!m_header.authentic(m_key))
        throw damaged("vault.json mac");
    m_old = m_header.toFile(m_key);
}

HeaderChange::~HeaderChange()
{
    // Where even that fails, vault.json.before tells the next who opens.
    if (m_written && store::replaceFile(headerPath(m_folder), m_old))
        dropBefore(m_folder);
    m_lock->removeFile();
}

void HeaderChange::write()
{
    if (!store::replaceFile(beforePath(m_folder), m_old)) {
        QFile::remove(beforePath(m_folder));
        throw notWritten("vault.json.before not written");
    }
    m_written = true;
    m_header.write(headerPath(m_folder), m_key);
    const Header back = Header::read(headerPath(m_folder));
    if (!back.authentic(m_key) || back.mac != m_header.mac)
        throw notWritten("vault.json reads back otherwise");
}

void HeaderChange::keep()
{
    m_written = false;
    dropBefore(m_folder);
}

} // namespace luwte::vault
