#include <QFileInfo>
#include <QTemporaryDir>

#include "core/base/fault.h"
#include "tests/attachment/ground.h"

using namespace luwte;
using namespace luwte::test;

static qint64 exports(Files &files)
{
    return files.connection().number("SELECT count(*) FROM attachment_export");
}

TEST_CASE("a file goes out with a reason, for its owner only, and never over another")
{
    Files files;
    QTemporaryDir folder;
    const QByteArray bytes = noise(600'000);
    const Id id = files.kept(bytes);
    const QString out = folder.filePath(QStringLiteral("brief"));
    CHECK(Files::codesOf(attachment::exportTo(files.door(), id, {}, out)) == "attachment.export-reason");
    CHECK(!QFileInfo::exists(out));
    CHECK(exports(files) == 0);
    const auto done = attachment::exportTo(files.door(), id, QStringLiteral("voor de advocaat"), out);
    REQUIRE(done);
    QFile written(out);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == bytes);
    CHECK((written.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)) == QFileDevice::Permissions());
    REQUIRE(done->entry);
    CHECK(done->entry->command == "attachment.export");
    const auto record = files.get<attachment::Export>(done->id);
    CHECK(record.reason == "voor de advocaat");
    CHECK(record.attachment == id);
    CHECK(record.person == files.person);

    CHECK(Files::codesOf(attachment::exportTo(files.door(), id, QStringLiteral("nog eens"), out)) == "attachment.exists");
    REQUIRE(QFile::link(QStringLiteral("/nergens"), folder.filePath(QStringLiteral("link"))));
    CHECK(Files::codesOf(attachment::exportTo(files.door(), id, QStringLiteral("nog eens"), folder.filePath(QStringLiteral("link")))) == "attachment.exists");
    CHECK(exports(files) == 1);
}

TEST_CASE("an export that cannot be written leaves no file")
{
    Files files;
    QTemporaryDir folder;
    const Id id = files.kept(noise(100));
    CHECK_THROWS_AS(attachment::exportTo(files.door(), id, QStringLiteral("reden"), folder.filePath(QStringLiteral("geen/map"))), Fault);
    CHECK(exports(files) == 0);
    CHECK(files.refused("attachment.export", {{"id", id.toText()}, {"reason", " "}}) == "attachment.export-reason");
    CHECK(files.refused("attachment.export", {{"id", files.person.toText()}, {"reason", "x"}}) == "record.unknown");
    files.do_("attachment.remove", {{"id", id.toText()}, {"reason", "dubbel"}});
    CHECK(Files::codesOf(attachment::exportTo(files.door(), id, QStringLiteral("reden"), folder.filePath(QStringLiteral("brief")))) == "attachment.removed");
    CHECK(QDir(folder.path()).isEmpty());
}
