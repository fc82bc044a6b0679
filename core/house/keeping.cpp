#include "core/house/keeping.h"

#include <QDir>
#include <QFileInfo>
#include <sys/stat.h>

#include "core/base/fault.h"
#include "core/crypto/stack.h"
#include "core/house/house.h"
#include "core/upkeep/commands.h"
#include "core/vault/restore.h"

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

Restored restore(const QString &file, const QString &folder, const QString &user, const vault::Credential &credential, const Clock &clock, const store::Progress &progress)
{
    vault::Restoring restoring(file, folder, user, credential, catalog().steps(), progress);
    const vault::BackupContents &backup = restoring.backup();
    {
        // Who is at the keyboard is who the backup knew, with the roles of then.
        const auto office = Office::enter(restoring.takeVault(), clock);
        const auto done = office->door().carryOut(QStringLiteral("vault.restored"), std::nullopt, [&](command::Call &call) -> Result<command::Outcome> {
            upkeep::Upkeep upkeep;
            upkeep.what = Code("restored");
            upkeep.at = backup.madeAt;
            upkeep.entries = int(backup.point.n);
            call.unit.save(upkeep);
            return command::Outcome{upkeep.id, {}};
        });
        if (!done)
            throw Fault(FaultKind::Denied, done.error().first().text, QStringLiteral("vault.restored refused"));
    }
    restoring.settle();
    return {QFileInfo(folder).absoluteFilePath(), backup.madeAt, backup.point.n};
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
