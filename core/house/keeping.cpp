#include "core/house/keeping.h"

#include <QDir>
#include <QFileInfo>
#include <sys/stat.h>

#include "core/base/day_text.h"
#include "core/base/fault.h"
#include "core/crypto/stack.h"
#include "core/house/house.h"
#include "core/privacy/erase_again.h"
#include "core/store/damage.h"
#include "core/store/erasure.h"
#include "core/upkeep/commands.h"
#include "core/vault/restore.h"
#include "core/vault/salvage.h"

namespace luwte::house {

static constexpr auto firstLook = std::chrono::seconds(20); // not while people wait for the first page
static constexpr auto betweenLooks = std::chrono::hours(1);

bool sameDisk(const vault::Vault &vault, const QString &backup)
{
    struct stat a{};
    struct stat b{};
    return ::stat(QFile::encodeName(vault.folder()).constData(), &a) == 0 && ::stat(QFile::encodeName(backup).constData(), &b) == 0 && a.st_dev == b.st_dev;
}

std::optional<QJsonObject> backupNote(const vault::Vault &vault, const vault::BackupMade &made)
{
    const QString inside = QFileInfo(vault.folder()).canonicalFilePath() + u'/';
    if (QFileInfo(made.path).canonicalFilePath().startsWith(inside))
        return std::nullopt;
    return QJsonObject{{QStringLiteral("at"), made.contents.madeAt.toText()}, {QStringLiteral("entries"), made.contents.point.n},
        {QStringLiteral("same_disk"), sameDisk(vault, made.path)}};
}

Result<command::Done> noteBackup(Office &office, const vault::BackupMade &made)
{
    const auto note = backupNote(office.vault(), made);
    return note ? office.door().execute(QStringLiteral("backup.note"), *note) : command::Done{};
}

QString Restored::told() const
{
    const QString day = dayText(madeAt.civilDate());
    if (!erasuresKnown)
        return say("restore", "Wat na %1 is gewist, kan hier weer staan: Luwte kon het bestand van nu daarvoor niet lezen. Kijk na wat gewist was, en wis het opnieuw.").arg(day);
    return erasedAgain > 0 ? say("restore", "Wat na %1 is gewist, is ook hier gewist.").arg(day) : QString();
}

/// The vault that this backup lies in, when Luwte made it by itself.
static QString aroundShelf(const QString &file)
{
    const QFileInfo shelf(QFileInfo(file).absolutePath());
    const QString vault = shelf.absolutePath();
    return vault::Vault::isVault(vault) && QFileInfo(vault::shelfFolder(vault)) == shelf ? vault : QString();
}

/// nullopt: not known.
static std::optional<std::vector<privacy::Tombstone>> erasedIn(const Present &present, const QString &vaultId, const QString &user, const vault::Credential &credential, const QString &beside)
{
    if (present.folder.isEmpty())
        return std::nullopt;
    try {
        if (vault::Header::read(present.folder + QStringLiteral("/vault.json")).id != vaultId)
            throw Fault(FaultKind::Foreign, say("restore", "Deze reservekopie is niet van het bestand in die map. Noem de map waar zij van is."), QStringLiteral("another vault"));
        // By page, from a copy: it may be damaged, which is why somebody puts a backup back.
        vault::DamagedVault vault(present.folder, user, credential, int(catalog().steps().size()), beside);
        std::vector<privacy::Tombstone> stones;
        if (vault.attempt([&](store::Connection &connection) {
                stones = privacy::tombstones(connection);
                store::assertPagesOpened(connection);
            }))
            return stones;
        throw Fault(FaultKind::Damaged, say("restore", "In het bestand van nu is niet meer te lezen wat er is gewist."), QStringLiteral("tombstones damaged"));
    } catch (const Fault &fault) {
        if (present.certain || fault.kind() == FaultKind::Disk)
            throw;
        return std::nullopt;
    }
}

Restored restore(const QString &file, const QString &folder, const QString &user, const vault::Credential &credential, const Clock &clock, const store::Progress &progress, const Present &present)
{
    vault::Restoring restoring(file, folder, user, credential, catalog().steps(), progress);
    const vault::BackupContents &backup = restoring.backup();
    const Present now = present.folder.isEmpty() ? Present{aroundShelf(file), false} : present;
    const auto stones = erasedIn(now, backup.vaultId, user, credential, QFileInfo(folder).absolutePath());
    int erased = 0;
    {
        // Who is at the keyboard is who the backup knew, with the roles of then.
        const auto office = Office::enter(restoring.takeVault(), clock);
        const auto done = office->door().carryOut(QStringLiteral("vault.restored"), std::nullopt, [&](command::Call &call) -> Result<command::Outcome> {
            upkeep::Upkeep upkeep;
            upkeep.what = Code("restored");
            upkeep.at = backup.madeAt;
            upkeep.entries = int(backup.point.n);
            call.unit.save(upkeep);
            if (stones)
                erased = privacy::eraseAgain(call, *stones);
            return command::Outcome{upkeep.id, {}};
        });
        if (!done)
            throw Fault(FaultKind::Denied, done.error().first().text, QStringLiteral("vault.restored refused"));
        if (erased > 0 && !store::wipe(office->connection()))
            throw Fault(FaultKind::Disk, say("restore", "Wat gewist was, is hier niet weer te wissen. Er is niets teruggezet. Controleer de schijf en probeer het opnieuw."), QStringLiteral("wipe after restore"));
    }
    restoring.settle();
    return {QFileInfo(folder).absoluteFilePath(), backup.madeAt, backup.point.n, stones.has_value(), erased};
}

AutoBackup::AutoBackup(const vault::Vault &vault, const Clock &clock, std::function<void(const QString &)> trouble, std::function<void()> made)
    : m_vault(vault), m_clock(clock), m_trouble(std::move(trouble)), m_made(std::move(made)), m_thread([this] { run(); })
{
}

AutoBackup::~AutoBackup()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

bool AutoBackup::stopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void AutoBackup::once()
{
    try {
        const Instant now = m_clock.now();
        if (!vault::backupDue(m_vault, now))
            return;
        (void)vault::backupToShelf(m_vault, vault::BackupReason::Day, now, [this](double) { return !stopping(); });
        if (m_made)
            m_made();
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::Cancelled && m_trouble)
            m_trouble(say("backup", "De reservekopie van vandaag is niet gemaakt. %1").arg(fault.text()));
    }
}

void AutoBackup::run()
{
    std::unique_lock lock(m_mutex);
    auto wait = std::chrono::milliseconds(firstLook);
    while (!m_wake.wait_for(lock, wait, [this] { return m_stop; })) {
        lock.unlock();
        once();
        lock.lock();
        wait = betweenLooks;
    }
    crypto::wipeStack();
}

} // namespace luwte::house
