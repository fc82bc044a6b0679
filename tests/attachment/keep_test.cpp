#include <QBuffer>
#include <QDir>
#include <sqlite3.h>

#include "core/base/fault.h"
#include "core/command/verify.h"
#include "core/crypto/checksum.h"
#include "core/store/connection.h"
#include "tests/attachment/ground.h"

using namespace luwte;
using namespace luwte::test;
using attachment::Attachment;

static QStringList faults(Files &files)
{
    QStringList texts;
    for (const auto &fault : command::verify(files.connection(), files.catalog())["faults"].toArray())
        texts.append(fault.toString());
    return texts;
}

TEST_CASE("SHA-256 is what other programs compute")
{
    CHECK(crypto::sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(crypto::sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("a file comes back as it went in")
{
    Files files;
    for (const qsizetype size : {qsizetype(1), qsizetype(attachment::partBytes - 1), qsizetype(attachment::partBytes), qsizetype(attachment::partBytes + 1), qsizetype(3'000'000)}) {
        INFO(size);
        const QByteArray bytes = noise(size, quint32(size));
        const Id id = files.kept(bytes);
        const auto opened = attachment::open(files.door(), id);
        REQUIRE(opened);
        CHECK(opened->bytes == bytes);
        CHECK(opened->attachment.size == size);
        CHECK(opened->attachment.sha256 == crypto::sha256Hex(bytes));
        CHECK(opened->attachment.person == files.person);
    }
    CHECK(files.parts() == 1 + 1 + 1 + 2 + 12);
    CHECK(attachment::bytesInVault(files.connection()) == 1 + 3 * attachment::partBytes + 3'000'000);
    CHECK(faults(files).isEmpty());
}

TEST_CASE("the journal tells of a file and holds nothing of it")
{
    Files files;
    const QByteArray bytes = "Een woord dat nergens anders staat: windwijzer.";
    const Id id = files.kept(bytes, {{"received_on", "2026-12-01"}, {"from_whom", "Huisarts De Brink"}});
    bool told = false;
    store::readJournal(files.connection(), files.person, [&](const store::JournalEntry &entry, const store::RecordChange &change) {
        for (const auto &field : change.fields) {
            told = told || (entry.command == "attachment.add" && field.field == "sha256" && field.after == crypto::sha256Hex(bytes));
            CHECK(!field.after.toString().contains("windwijzer"));
        }
        return true;
    });
    CHECK(told);
    const auto rows = files.ask("attachment.list", {{"case", files.caseId.toText()}}).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]["id"] == id.toText());
    CHECK(rows[0]["media"] == "text");
    CHECK(rows[0]["size"] == bytes.size());
    CHECK(rows[0]["from_whom"] == "Huisarts De Brink");
    CHECK(rows[0]["can_be_shown"] == true);
    CHECK(Files::codesOf(files.door().ask("attachment.list", {{"case", id.toText()}})) == "record.unknown");
}

TEST_CASE("what cannot be kept leaves nothing behind")
{
    Files files;
    CHECK(files.refusedBytes("", files.facts()) == "attachment.empty");
    CHECK(files.refusedBytes(QByteArray(attachment::mostBytes + 1, 'x'), files.facts()) == "attachment.too-big");
    CHECK(files.refusedBytes("x", files.facts({{"title", "  "}})) == "field.required");
    CHECK(files.refusedBytes("x", files.facts({{"title", QString(201, u'x')}})) == "attachment.title");
    CHECK(files.refusedBytes("x", files.facts({{"kind", "klingon"}})) == "code.unknown");
    CHECK(files.refusedBytes("x", files.facts({{"received_on", "2026-12-11"}})) == "attachment.date");
    CHECK(files.refusedBytes("x", files.facts({{"case", files.person.toText()}})) == "record.unknown");
    for (const char *fixed : {"media", "size", "sha256", "person", "removed_on"})
        CHECK(files.refusedBytes("x", files.facts({{QLatin1String(fixed), "x"}})) == "field.unknown");
    files.account("balie", {"desk"});
    CHECK(Files::codesOf(attachment::add(files.door(), files.facts(), "x", {{}, "balie"})) == "access.role");
    CHECK(files.refused("attachment.add", files.facts()) == "attachment.bytes");
    CHECK(files.parts() == 0);
    CHECK(files.connection().number("SELECT count(*) FROM attachment") == 0);
}

TEST_CASE("a vault keeps two gigabytes of files and no more")
{
    CHECK(attachment::rules::checkRoom(attachment::mostBytesInVault - 1, 1).isEmpty());
    REQUIRE(attachment::rules::checkRoom(attachment::mostBytesInVault, 1).size() == 1);
    CHECK(attachment::rules::checkRoom(attachment::mostBytesInVault, 1).first().code == "attachment.full");
}

TEST_CASE("a source is read to its end, and no further than may be")
{
    QByteArray most(attachment::mostBytes, 'x');
    QBuffer buffer(&most);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CHECK(attachment::readSource(buffer)->size() == attachment::mostBytes);
    QFile endless(QStringLiteral("/dev/zero"));
    REQUIRE(endless.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    CHECK(Files::codesOf(attachment::readSource(endless)) == "attachment.too-big");
    CHECK_THROWS_AS(attachment::readSource(QStringLiteral("/dev/zero")), Fault); // by name: only ordinary files
    CHECK_THROWS_AS(attachment::readSource(QStringLiteral("/nergens/brief.txt")), Fault);
    CHECK_THROWS_AS(attachment::readSource(QDir::tempPath()), Fault);
}

TEST_CASE("what is written down of a file can be corrected, its bytes cannot")
{
    Files files;
    const Id id = files.kept("Beste mevrouw");
    files.do_("attachment.change", {{"id", id.toText()}, {"title", "Brief van de IND"}, {"kind", "decision"}, {"secret", true}});
    const auto after = files.get<Attachment>(id);
    CHECK(after.title == "Brief van de IND");
    CHECK(after.kind == "decision");
    CHECK(after.secret);
    CHECK(after.size == 13);
    CHECK(files.refused("attachment.change", {{"id", id.toText()}, {"sha256", "x"}}) == "field.unknown");
    CHECK(files.refused("attachment.change", {{"id", id.toText()}, {"title", QString(201, u'x')}}) == "attachment.title");
    CHECK(files.refused("attachment.change", {{"id", files.caseId.toText()}, {"title", "x"}}) == "record.unknown");
}

TEST_CASE("a secret file opens with a reason only")
{
    Files files;
    const Id id = files.kept("Adres van de opvang", {{"secret", true}});
    CHECK(Files::codesOf(attachment::open(files.door(), id)) == "attachment.secret");
    CHECK(Files::codesOf(attachment::open(files.door(), id, QStringLiteral("  "))) == "attachment.secret");
    CHECK(attachment::open(files.door(), id, QStringLiteral("zitting voorbereiden"))->bytes == "Adres van de opvang");
    CHECK(Files::codesOf(attachment::open(files.door(), files.caseId)) == "record.unknown");
}

TEST_CASE("a removed file leaves its record and no byte in any page")
{
    Files files;
    const QByteArray canary = "KANARIE-IN-EEN-BRIEF-" + noise(16).toHex();
    QByteArray bytes;
    while (bytes.size() < 700'000)
        bytes += canary + '\n';
    const Id id = files.kept(bytes);
    files.kept("Een andere brief");
    // All pages, decrypted: what somebody with the key can read, in tables or between them.
    const auto holds = [&] {
        sqlite3_int64 size = 0;
        unsigned char *pages = sqlite3_serialize(files.connection().handle(), "main", &size, 0);
        const qsizetype count = QByteArrayView(pages, qsizetype(size)).count(canary.first(30));
        sqlite3_free(pages);
        return count;
    };
    REQUIRE(holds() > 1000);
    CHECK(files.refused("attachment.remove", {{"id", id.toText()}}) == "attachment.reason");
    files.do_("attachment.remove", {{"id", id.toText()}, {"reason", "stond bij de verkeerde cliënt"}});
    CHECK(holds() == 0);
    CHECK(files.parts() == 1);
    const auto gone = files.get<Attachment>(id);
    CHECK(gone.removedOn == files.today());
    CHECK(gone.removedReason == QString::fromUtf8("stond bij de verkeerde cliënt"));
    CHECK(attachment::bytesInVault(files.connection()) == 16);
    CHECK(files.refused("attachment.remove", {{"id", id.toText()}, {"reason", "nog eens"}}) == "attachment.removed");
    CHECK(files.refused("attachment.change", {{"id", id.toText()}, {"title", "x"}}) == "attachment.removed");
    CHECK(Files::codesOf(attachment::open(files.door(), id)) == "attachment.removed");
    CHECK(faults(files).isEmpty());
}

TEST_CASE("verify sees bytes that were altered, lost, or put in")
{
    const char *const tampering[] = {
        "UPDATE attachment_part SET bytes = zeroblob(length(bytes)) WHERE n = 1",
        "DELETE FROM attachment_part WHERE n = 2",
        "UPDATE attachment_part SET n = 9 WHERE n = 0",
        "INSERT INTO attachment_part SELECT attachment, 3, x'00' FROM attachment_part WHERE n = 0",
    };
    for (const char *sql : tampering) {
        INFO(sql);
        Files files;
        const Id id = files.kept(noise(600'000));
        REQUIRE(faults(files).isEmpty());
        files.connection().execute(sql);
        const QStringList found = faults(files);
        REQUIRE(found.size() == 1);
        CHECK(found.first().contains(id.toText()));
        try {
            (void)attachment::open(files.door(), id);
            FAIL("opened what was altered");
        } catch (const Fault &fault) {
            CHECK(fault.kind() == FaultKind::Damaged);
        }
    }
    Files files;
    const Id id = files.kept("weg");
    files.do_("attachment.remove", {{"id", id.toText()}, {"reason", "dubbel"}});
    files.connection().prepare("INSERT INTO attachment_part VALUES(?, 0, x'00')").bind(1, id).run();
    CHECK(faults(files).size() == 1);
    files.connection().execute("PRAGMA foreign_keys=OFF; INSERT INTO attachment_part VALUES(x'0102', 0, x'00')");
    CHECK(faults(files).size() == 3); // as a row without record, and as a reference to nothing
}

TEST_CASE("bytes go with their record, whoever deletes it")
{
    Files files;
    const Id id = files.kept(noise(600'000));
    REQUIRE(files.parts() == 3);
    files.connection().prepare("DELETE FROM attachment WHERE id = ?").bind(1, id).run();
    CHECK(files.parts() == 0);
}
