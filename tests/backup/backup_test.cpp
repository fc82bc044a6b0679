// A backup made beside a vault in use, and the way back.
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

#include "core/command/verify.h"
#include "core/store/chain.h"
#include "tests/backup/place.h"

using namespace luwte;
using namespace luwte::test;
using vault::Existing;

TEST_CASE("what was in the vault is in the one that is put back, and it says where it comes from")
{
    Place place;
    const QString out = place.file("kopie.tar");
    const auto made = place.backup(out);
    CHECK(made.contents.point.n == place.office.entries());
    CHECK(QFileInfo(out).size() == made.bytes);
    CHECK((QFileInfo(out).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == QFileDevice::Permissions());
    CHECK(allIn(place.folder.path()) == QStringList{s("kopie.tar")});
    const QStringList before = rowsOf(place.office.connection());
    const QByteArray device = store::deviceId(place.office.connection());
    place.office.openCase("Later");
    CHECK(place.office.verify() == QStringList());

    const auto restored = place.restore(out, place.file("terug"));
    CHECK(restored.madeAt == made.contents.madeAt);
    CHECK(restored.entries == made.contents.point.n);
    const auto back = house::Office::open(place.file("terug"), s("noor"), TestOffice::passphrase(), vault::Access::ReadWrite, place.later);
    CHECK(rowsOf(back->connection()) == before);
    CHECK(store::deviceId(back->connection()) != device);
    CHECK(back->name() == place.office.office().name());
    CHECK(command::verify(back->connection(), house::catalog()).value(QLatin1String("faults")).toArray().isEmpty());
    QString told;
    store::readJournal(back->connection(), Id(), [&](const store::JournalEntry &entry, const store::RecordChange &change) {
        if (entry.command == QLatin1String("vault.restored")) {
            told = change.kind;
            CHECK(entry.author == s("noor"));
            CHECK(entry.seq == 1); // of a device of its own
            CHECK(entry.device == store::deviceId(back->connection()));
        }
        return true;
    });
    CHECK(told == s("upkeep"));
    // And one can work in it.
    CHECK(back->door().execute(s("case.open"), with(R"({"chosen_name":"Nieuw","in_danger_now":"no"})")).has_value());
    CHECK(command::verify(back->connection(), house::catalog()).value(QLatin1String("ok")).toBool());
}

TEST_CASE("the recovery key puts it back too; any other passphrase does not, and leaves nothing")
{
    Place place;
    const QString out = place.file("kopie.tar");
    place.backup(out);
    CHECK(Place::faultOf([&] { place.restore(out, place.file("terug"), crypto::secretFrom("iets anders")); }) == FaultKind::WrongKey);
    CHECK(Place::faultOf([&] { place.restore(out, place.file("terug"), TestOffice::passphrase(), s("iemand")); }) == FaultKind::WrongKey);
    CHECK(allIn(place.folder.path()) == QStringList{s("kopie.tar")});
    CHECK_NOTHROW(place.restore(out, place.file("terug"), place.office.recoveryKey()));
    CHECK(vault::Vault::isVault(place.file("terug")));
}

TEST_CASE("any tar program lists it, and nothing of a person can be read in it")
{
    Place place;
    const QString out = place.file("kopie.tar");
    place.office.openCase("Bijzonderenaam");
    place.backup(out);
    QProcess tar;
    tar.start(s("tar"), {s("-tf"), out});
    REQUIRE(tar.waitForFinished());
    CHECK(tar.exitCode() == 0);
    CHECK(tar.readAllStandardOutput() == "manifest.json\nmanifest.hmac\nvault.json\nstore.db\n");
    const QByteArray lower = bytesOf(out).toLower();
    for (const char *word : {"bijzonderenaam", "noor", "opvang", "sqlite format 3", "create table", "chosen_name"})
        CHECK_FALSE(lower.contains(word));
}

TEST_CASE("a file that is there stays, unless it is to be replaced")
{
    Place place;
    const QString out = place.file("kopie.tar");
    setBytes(out, "van iemand");
    CHECK(Place::faultOf([&] { place.backup(out); }) == FaultKind::Disk);
    CHECK(bytesOf(out) == "van iemand");
    // Stopped halfway, the old one is as it was.
    CHECK(Place::faultOf([&] { place.backup(out, Existing::Replace, [](double share) { return share < 0.9; }); }) == FaultKind::Cancelled);
    CHECK(bytesOf(out) == "van iemand");
    CHECK(allIn(place.folder.path()) == QStringList{s("kopie.tar")});
    place.backup(out, Existing::Replace);
    CHECK_NOTHROW(place.restore(out, place.file("terug")));
    REQUIRE(QDir().mkpath(place.file("map")));
    CHECK(Place::faultOf([&] { place.backup(place.file("map"), Existing::Replace); }) == FaultKind::Disk);
    CHECK(Place::faultOf([&] { place.backup(place.file("nergens/kopie.tar")); }) == FaultKind::Disk);
    CHECK(Place::faultOf([&] { place.backup(s("/proc/kopie.tar")); }) == FaultKind::Disk);
    // A link is not followed, neither over what it points at nor to nowhere.
    setBytes(place.file("echt"), "van iemand");
    REQUIRE(QFile::link(place.file("echt"), place.file("wijzer")));
    REQUIRE(QFile::link(place.file("weg"), place.file("wijzer2")));
    CHECK(Place::faultOf([&] { place.backup(place.file("wijzer"), Existing::Replace); }) == FaultKind::Disk);
    CHECK(Place::faultOf([&] { place.backup(place.file("wijzer2"), Existing::Replace); }) == FaultKind::Disk);
    CHECK(bytesOf(place.file("echt")) == "van iemand");
}

TEST_CASE("a backup is put back in a new or empty place only")
{
    Place place;
    const QString out = place.file("kopie.tar");
    place.backup(out);
    REQUIRE(QDir().mkpath(place.file("vol")));
    setBytes(place.file("vol/.brief"), "x");
    CHECK(Place::faultOf([&] { place.restore(out, place.file("vol")); }) == FaultKind::Disk);
    CHECK(Place::faultOf([&] { place.restore(out, place.office.folder()); }) == FaultKind::Disk);
    CHECK(Place::faultOf([&] { place.restore(out, out); }) == FaultKind::Disk);
    CHECK(Place::faultOf([&] { place.restore(out, place.file("nergens/diep")); }) == FaultKind::Disk);
    CHECK(Place::faultOf([&] { place.restore(out, s("/proc/terug")); }) == FaultKind::Disk);
    REQUIRE(QDir().mkpath(place.file("leeg")));
    CHECK_NOTHROW(place.restore(out, place.file("leeg")));
    CHECK(allIn(place.folder.path()) == QStringList{s("kopie.tar"), s("leeg"), s("vol")});
    CHECK(allIn(place.file("vol")) == QStringList{s(".brief")});
    // Stopped at any point, nothing is there.
    for (const double until : {0.0, 0.3, 0.6, 0.9}) {
        CHECK(Place::faultOf([&] { place.restore(out, place.file("half"), TestOffice::passphrase(), s("noor"), [until](double share) { return share < until; }); }) == FaultKind::Cancelled);
        CHECK_FALSE(QFileInfo::exists(place.file("half")));
    }
    CHECK(allIn(place.folder.path()) == QStringList{s("kopie.tar"), s("leeg"), s("vol")});
}

TEST_CASE("what a killed process left beside a backup goes with the next one, and nothing else does")
{
    Place place;
    const QString left = place.file(".luwte-0123456789abcdef.part");
    const QString others = place.file(".luwte-fedcba9876543210.part");
    const QString foreign = place.file(".luwte-mijn.part");
    for (const QString &folder : {left, others, foreign})
        REQUIRE(QDir().mkpath(folder));
    setBytes(left + s("/store.db"), "half");
    setBytes(others + s("/brief.txt"), "van iemand");
    setBytes(foreign + s("/store.db"), "van iemand");
    place.backup(place.file("kopie.tar"));
    CHECK_FALSE(QFileInfo::exists(left));
    CHECK(bytesOf(others + s("/brief.txt")) == "van iemand");
    CHECK(bytesOf(foreign + s("/store.db")) == "van iemand");
}

TEST_CASE("a backup while somebody saves holds one moment, whole")
{
    Place place;
    const QString out = place.file("kopie.tar");
    const Id c = place.office.openCase("Lang");
    QJsonObject note = with(R"({"case":"%1","type":"contact"})", c); // more than one step of the copy
    note.insert(s("text"), QString(90'000, u'x'));
    for (int i = 0; i < 20; ++i)
        place.office.do_("note.add", note);
    int saves = 0;
    const auto made = place.backup(out, Existing::Refuse, [&](double share) {
        if (share > 0 && share < 0.29 && saves < 5) {
            place.office.openCase("Tijdens");
            ++saves;
        }
        return true;
    });
    CHECK(saves > 0);
    CHECK(place.office.verify() == QStringList());
    place.restore(out, place.file("terug"));
    const auto back = house::Office::open(place.file("terug"), s("noor"), TestOffice::passphrase(), vault::Access::ReadOnly, place.later);
    CHECK(command::verify(back->connection(), house::catalog()).value(QLatin1String("ok")).toBool());
    CHECK(back->connection().number("SELECT count(*) FROM journal") == made.contents.point.n + 1);
}

TEST_CASE("numbers of entries are written and read as ranges")
{
    store::EntryNumbers numbers;
    for (const qint64 n : {3, 4, 5, 9, 12, 13})
        numbers.add(n);
    CHECK(numbers.toText() == s("3-5,9,12-13"));
    CHECK(numbers.count() == 6);
    CHECK(numbers.contains(4));
    CHECK_FALSE(numbers.contains(6));
    CHECK_FALSE(numbers.contains(2));
    CHECK(numbers.between(4, 12) == 2);
    CHECK(numbers.between(0, 100) == 6);
    const auto read = store::EntryNumbers::fromText(s("3-5,9,12-13"));
    REQUIRE(read);
    CHECK(read->toText() == s("3-5,9,12-13"));
    CHECK(store::EntryNumbers::fromText(QString())->isEmpty());
    for (const char *bad : {"x", "5-3", "0", "3,3", "9,3", "3-", "-3"}) {
        INFO(bad);
        CHECK_FALSE(store::EntryNumbers::fromText(s(bad)));
    }
}

TEST_CASE("that a backup was made elsewhere is remembered, and when the next one is due")
{
    Place place;
    const auto due = [&] { return place.office.ask("backup.state", {}).toObject().value(QLatin1String("due")).toString(); };
    CHECK(due() == s("2026-03-09"));
    place.office.now("2026-03-10T09:00");
    const auto made = place.backup(place.file("kopie.tar"));
    REQUIRE(house::noteBackup(place.office.office(), made).has_value());
    CHECK(due() == s("2026-03-17"));
    // One inside the vault is no backup elsewhere.
    place.office.now("2026-03-11T09:00");
    const auto inside = vault::backupToShelf(place.office.office().vault(), vault::BackupReason::Day, place.office.door().clock().now(), {});
    REQUIRE(house::noteBackup(place.office.office(), inside).has_value());
    CHECK(due() == s("2026-03-17"));
    CHECK(place.office.refused("backup.note", with(R"({"at":"2026-03-12T09:00","entries":3})")) == s("backup.future"));
    CHECK(place.office.verify() == QStringList());
}
