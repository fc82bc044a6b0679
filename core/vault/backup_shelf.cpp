#include "core/vault/backup_shelf.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/say.h"
#include "core/crypto/checksum.h"

namespace luwte::vault {

static constexpr int days = 7, weeks = 4, months = 6;
static constexpr qint64 keepDays = 30; // those before a step, a re-key, an import
static constexpr const char *reasonNames[] = {"day", "step", "rekey", "import"};
static const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

QString shelfFolder(const QString &vaultFolder)
{
    return vaultFolder + QStringLiteral("/backups");
}

static QString nameOf(BackupReason reason, Instant at)
{
    return QStringLiteral("luwte-%1-%2.tar").arg(QDateTime::fromMSecsSinceEpoch(at.ms(), QTimeZone::utc()).toString(timeFormat), QString::fromLatin1(reasonNames[int(reason)]));
}

static std::optional<ShelfBackup> parsedName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^luwte-([0-9]{8}T[0-9]{6}Z)-(day|step|rekey|import)\\.tar$"));
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(1), timeFormat);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeZone(QTimeZone::utc());
    const auto reason = std::find(std::begin(reasonNames), std::end(reasonNames), match.captured(2));
    return ShelfBackup{name, Instant(at.toMSecsSinceEpoch()), BackupReason(reason - std::begin(reasonNames)), 0};
}

std::vector<ShelfBackup> shelfBackups(const QString &vaultFolder)
{
    std::vector<ShelfBackup> found;
    const QFileInfoList files = QDir(shelfFolder(vaultFolder)).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files)
        if (auto backup = parsedName(file.fileName())) {
            backup->bytes = file.size();
            found.push_back(*backup);
        }
    std::sort(found.begin(), found.end(), [](const ShelfBackup &a, const ShelfBackup &b) { return std::pair(a.at, a.name) > std::pair(b.at, b.name); });
    return found;
}

std::vector<ShelfBackup> outdated(const std::vector<ShelfBackup> &newestFirst, Instant now)
{
    std::vector<ShelfBackup> gone;
    QSet<qint64> seenDays, seenWeeks, seenMonths;
    const auto takes = [](QSet<qint64> &seen, qint64 period, int most) {
        if (seen.contains(period) || seen.size() >= most)
            return false;
        seen.insert(period);
        return true;
    };
    bool first = true;
    for (const ShelfBackup &backup : newestFirst) {
        bool stays = std::exchange(first, false);
        if (backup.reason != BackupReason::Day) {
            stays = stays || backup.at.plusHours(24 * keepDays) > now;
        } else {
            const QDate day = backup.at.civilDate();
            int year = 0;
            const int week = day.weekNumber(&year);
            // All three, so that the newest of a day also counts for its week and month.
            const bool ofDay = takes(seenDays, day.toJulianDay(), days);
            const bool ofWeek = takes(seenWeeks, year * 100 + week, weeks);
            const bool ofMonth = takes(seenMonths, day.year() * 100 + day.month(), months);
            stays = stays || ofDay || ofWeek || ofMonth;
        }
        if (!stays)
            gone.push_back(backup);
    }
    return gone;
}

static int openShelf(const QString &folder)
{
    return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

static void removeOutdated(const QString &vaultFolder, Instant now)
{
    const int folder = openShelf(shelfFolder(vaultFolder));
    if (folder < 0)
        return;
    for (const ShelfBackup &backup : outdated(shelfBackups(vaultFolder), now)) {
        // By its name in this folder, and only a plain file: never through a link that somebody put there.
        const QByteArray name = QFile::encodeName(backup.name);
        struct stat about{};
        if (::fstatat(folder, name.constData(), &about, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(about.st_mode))
            ::unlinkat(folder, name.constData(), 0);
    }
    ::close(folder);
}

BackupMade backupToShelf(const Vault &vault, BackupReason reason, Instant now, const store::Progress &progress)
{
    const QString folder = shelfFolder(vault.folder());
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        throw backupDiskFault(errno, "backups folder not made");
    const int shelf = openShelf(folder);
    if (shelf < 0)
        throw Fault(FaultKind::Disk, say("backup", "De map 'backups' in dit bestand is niet van Luwte. Haal haar weg, dan maakt Luwte haar opnieuw."), QStringLiteral("backups is no folder"));
    ::close(shelf);
    // Two within a second get the next second, so that names stay in order.
    QString name = nameOf(reason, now);
    for (Instant at = now; QFileInfo::exists(folder + u'/' + name); name = nameOf(reason, at))
        at = at.plusMs(1000);
    BackupMade made = makeBackup(vault, folder + u'/' + name, now, Existing::Refuse, progress);
    removeOutdated(vault.folder(), now);
    return made;
}

bool unchangedOnShelf(const Vault &vault)
{
    const auto backups = shelfBackups(vault.folder());
    if (backups.empty())
        return false;
    try {
        BackupFile newest(shelfFolder(vault.folder()) + u'/' + backups.front().name);
        const BackupContents &contents = newest.contents(vault.subkey(backupKeyPurpose));
        return contents.point == store::lastEntry(*vault.anotherConnection(256, true)) && newest.headerBytes().startsWith(vault.headerBytes());
    } catch (const Fault &) {
        return false; // then a new one is made
    }
}

bool backupDue(const Vault &vault, Instant now)
{
    const auto backups = shelfBackups(vault.folder());
    return (backups.empty() || backups.front().at.civilDate() != now.civilDate()) && !unchangedOnShelf(vault);
}

} // namespace luwte::vault
