// A backup made beside a vault in use, and the way back.
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

#include "core/command/verify.h"
#include "core/store/chain.h"
#include "core/vault/backup_shelf.h"
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

TEST_CASE("what was erased since the backup does not come back with it")
{
    Place place;
    AtDoor &office = place.office;
    const Id c = place.office.openCase("Kanariepiet");
    const Id person = place.office.person(c);
    const Id note = office.do_("note.add", with(R"({"case":"%1","type":"contact","text":"kanarietekst over de zus"})", c)).id;
    const Id stays = office.do_("note.add", with(R"({"case":"%1","type":"contact","text":"dit blijft"})", c)).id;
    const QString out = place.file("kopie.tar");
    place.backup(out);
    const auto shelved = vault::backupToShelf(place.office.office().vault(), vault::BackupReason::Day, place.later.now(), {});
    const Id erasure = office.do_("erasure.decide", with(R"({"person":"%1","record":"%2","ground":"client_request","reason":"staat bij de verkeerde"})", person, note)).id;
    office.do_("erasure.carry_out", with(R"({"erasure":"%1"})", erasure));
    const QString present = place.office.folder();

    const auto heldIn = [&](const QString &folder) {
        const auto back = house::Office::open(folder, s("noor"), TestOffice::passphrase(), vault::Access::ReadWrite, place.later);
        CHECK(command::verify(back->connection(), house::catalog()).value(QLatin1String("faults")).toArray().isEmpty());
        const auto there = [&](const Id &id) {
            store::Statement row = back->connection().prepare("SELECT 1 FROM note WHERE id = ?");
            return row.bind(1, id).step();
        };
        CHECK(there(stays));
        bool journal = false;
        store::readJournal(back->connection(), person, [&](const store::JournalEntry &, const store::RecordChange &change) {
            for (const auto &field : change.fields)
                journal = journal || field.after.toString().contains(QLatin1String("kanarietekst"));
            return true;
        });
        const bool row = there(note);
        CHECK(row == journal);
        return row;
    };
    const auto put = [&](const QString &from, const char *to, const house::Present &over) {
        return house::restore(from, place.file(to), s("noor"), TestOffice::passphrase(), place.later, {}, over);
    };
    // With the vault of now at hand, it is erased again; a backup in that vault's own folder finds it by itself.
    for (const auto &[from, to, over] : {std::tuple{out, "over", house::Present{present, true}}, {shelved.path, "plank", house::Present{}}}) {
        const auto restored = put(from, to, over);
        CHECK(restored.erasuresKnown);
        CHECK(restored.erasedAgain == 1);
        CHECK(restored.told().contains(s("is ook hier gewist")));
        CHECK_FALSE(heldIn(restored.folder));
    }
    // Without, it is said that it may be back.
    const auto without = put(out, "zonder", {});
    CHECK_FALSE(without.erasuresKnown);
    CHECK(without.told().contains(s("kan hier weer staan")));
    CHECK(heldIn(without.folder));
    // Another vault is no answer; asked for by name, it is refused, and nothing is put back.
    const TestOffice other;
    CHECK_FALSE(put(out, "ander", {other.folder(), false}).erasuresKnown);
    CHECK(Place::faultOf([&] { (void)put(out, "nooit", {other.folder(), true}); }) == FaultKind::Foreign);
    CHECK_FALSE(QFileInfo::exists(place.file("nooit")));
    // A damaged one still tells, as long as that page can be read.
    place.office.lock();
    QByteArray bytes = bytesOf(present + s("/store.db"));
    bytes[bytes.size() - 2000] = char(bytes[bytes.size() - 2000] ^ 1);
    setBytes(present + s("/store.db"), bytes);
    const auto damaged = put(out, "beschadigd", {present, false});
    CHECK(damaged.erasuresKnown == !heldIn(damaged.folder));
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
