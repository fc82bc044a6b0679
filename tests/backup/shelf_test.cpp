// The backups inside the vault's folder: when they are made, which go, and that nothing of anybody else goes with them.
#include <QFileInfo>

#include "core/vault/backup_shelf.h"
#include "tests/backup/place.h"

using namespace luwte;
using namespace luwte::test;
using vault::BackupReason;
using vault::ShelfBackup;

namespace {

ShelfBackup at(const char *day, BackupReason reason = BackupReason::Day)
{
    return {s(day), *Instant::fromText(s(day)), reason, 1};
}

QStringList namesOf(const std::vector<ShelfBackup> &backups)
{
    QStringList names;
    for (const auto &backup : backups)
        names.append(backup.name);
    return names;
}

/// What is left when one is made every day for so many days.
QStringList keptAfter(int days)
{
    std::vector<ShelfBackup> backups;
    const QDate first(2026, 1, 1);
    for (int i = 0; i < days; ++i) {
        const Instant now = Instant::civil(first.addDays(i), QTime(9, 0));
        backups.insert(backups.begin(), {first.addDays(i).toString(Qt::ISODate), now, BackupReason::Day, 1});
        for (const auto &gone : vault::outdated(backups, now))
            std::erase_if(backups, [&](const ShelfBackup &backup) { return backup.name == gone.name; });
    }
    return namesOf(backups);
}

} // namespace

TEST_CASE("seven days, four weeks and six months stay")
{
    CHECK(keptAfter(3) == QStringList{s("2026-01-03"), s("2026-01-02"), s("2026-01-01")});
    // 20 July is a Monday: its week and the three before it, each by its newest day; months by theirs.
    const QStringList kept = keptAfter(int(QDate(2026, 1, 1).daysTo(QDate(2026, 7, 20))) + 1);
    CHECK(kept == QStringList{s("2026-07-20"), s("2026-07-19"), s("2026-07-18"), s("2026-07-17"), s("2026-07-16"), s("2026-07-15"), s("2026-07-14"), s("2026-07-12"), s("2026-07-05"),
        s("2026-06-30"), s("2026-05-31"), s("2026-04-30"), s("2026-03-31"), s("2026-02-28")});
}

TEST_CASE("the newest stays whatever its age, and one before a step stays for thirty days")
{
    const Instant now = *Instant::fromText(s("2026-06-01T09:00"));
    CHECK(vault::outdated({at("2020-01-01")}, now).empty());
    CHECK(vault::outdated({at("2020-01-01", BackupReason::Step)}, now).empty());
    CHECK(namesOf(vault::outdated({at("2026-05-30", BackupReason::Import), at("2026-05-03", BackupReason::Rekey), at("2026-05-02", BackupReason::Step), at("2026-04-30", BackupReason::Import)}, now))
        == QStringList{s("2026-05-02"), s("2026-04-30")});
    // Several on one day: the newest.
    CHECK(namesOf(vault::outdated({at("2026-05-31T12:00"), at("2026-05-31T11:00"), at("2026-05-31T10:00")}, now)) == QStringList{s("2026-05-31T11:00"), s("2026-05-31T10:00")});
    // A clock that was set back throws nothing away that is newer than it.
    CHECK(vault::outdated({at("2027-01-02"), at("2027-01-01", BackupReason::Step)}, now).empty());
}

TEST_CASE("a backup by itself is due once a day, when something changed")
{
    Place place;
    auto &vault = place.office.office().vault();
    const auto now = [&] { return place.office.door().clock().now(); };
    CHECK(vault::backupDue(vault, now()));
    const auto made = vault::backupToShelf(vault, BackupReason::Day, now(), {});
    CHECK(QFileInfo(made.path).absolutePath() == vault::shelfFolder(place.office.folder()));
    CHECK(QFileInfo(made.path).fileName() == s("luwte-20260302T080000Z-day.tar"));
    CHECK((QFileInfo(vault::shelfFolder(place.office.folder())).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)) == QFileDevice::Permissions());
    CHECK(vault::unchangedOnShelf(vault));
    CHECK_FALSE(vault::backupDue(vault, now()));
    place.office.openCase("Later");
    CHECK_FALSE(vault::unchangedOnShelf(vault));
    CHECK_FALSE(vault::backupDue(vault, now())); // not twice a day
    place.office.now("2026-03-03T09:00");
    CHECK(vault::backupDue(vault, now()));
    vault::backupToShelf(vault, BackupReason::Day, now(), {});
    place.office.now("2026-03-04T09:00");
    CHECK_FALSE(vault::backupDue(vault, now())); // nothing changed
    // One that cannot be read is no backup of anything.
    const auto backups = vault::shelfBackups(place.office.folder());
    REQUIRE(backups.size() == 2);
    setBytes(vault::shelfFolder(place.office.folder()) + u'/' + backups.front().name, "half");
    CHECK(vault::backupDue(vault, now()));
    // It is put back like any other.
    CHECK_NOTHROW(place.restore(made.path, place.file("terug")));
}

TEST_CASE("rotation takes away what Luwte made and nothing else")
{
    Place place;
    auto &vault = place.office.office().vault();
    const QString shelf = vault::shelfFolder(place.office.folder());
    REQUIRE(QDir().mkpath(shelf));
    setBytes(place.file("elders"), "van iemand");
    for (const char *name : {"luwte-20200101T080000Z-day.tar", "luwte-20200102T080000Z-step.tar"})
        setBytes(shelf + u'/' + s(name), "oud");
    for (const char *name : {"brief.tar", "luwte-20200101T080000Z-day.tar.bak", "luwte-20200101T080000Z-iets.tar", "luwte-2020-day.tar", "xluwte-20200101T080000Z-day.tar", "luwte-20201399T080000Z-day.tar"})
        setBytes(shelf + u'/' + s(name), "van iemand");
    REQUIRE(QFile::link(place.file("elders"), shelf + s("/luwte-20200103T080000Z-day.tar")));
    REQUIRE(QDir().mkpath(shelf + s("/luwte-20200104T080000Z-day.tar")));
    const QStringList before = allIn(shelf);
    vault::backupToShelf(vault, BackupReason::Day, place.office.door().clock().now(), {});
    QStringList after = allIn(shelf);
    CHECK(after.removeAll(s("luwte-20260302T080000Z-day.tar")) == 1);
    // The old day is the newest of its week and month, so it stays; the one before a step goes.
    QStringList expected = before;
    CHECK(expected.removeAll(s("luwte-20200102T080000Z-step.tar")) == 1);
    CHECK(after == expected);
    CHECK(bytesOf(place.file("elders")) == "van iemand");
}

TEST_CASE("a folder for backups that is a link is not followed")
{
    Place place;
    REQUIRE(QDir().mkpath(place.file("elders")));
    REQUIRE(QFile::link(place.file("elders"), vault::shelfFolder(place.office.folder())));
    CHECK(Place::faultOf([&] { vault::backupToShelf(place.office.office().vault(), BackupReason::Day, place.office.door().clock().now(), {}); }) == FaultKind::Disk);
    CHECK(allIn(place.file("elders")).isEmpty());
}

TEST_CASE("two within a second get names of their own")
{
    Place place;
    auto &vault = place.office.office().vault();
    const Instant now = place.office.door().clock().now();
    const auto first = vault::backupToShelf(vault, BackupReason::Import, now, {});
    const auto second = vault::backupToShelf(vault, BackupReason::Import, now, {});
    CHECK(first.path != second.path);
    CHECK(vault::shelfBackups(place.office.folder()).size() == 2);
}
