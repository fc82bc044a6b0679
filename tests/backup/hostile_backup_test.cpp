// Backups that somebody altered, cut off or made up: refused before anything of them counts, and nothing left behind.
#include <QFileInfo>
#include <archive.h>
#include <archive_entry.h>

#include "tests/backup/place.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Member
{
    std::string name;
    QByteArray bytes;
    unsigned type = AE_IFREG;
    std::string link = {};
};

QList<Member> membersOf(const QString &path)
{
    QList<Member> members;
    archive *reader = archive_read_new();
    archive_read_support_format_tar(reader);
    REQUIRE(archive_read_open_filename(reader, QFile::encodeName(path).constData(), 65536) == ARCHIVE_OK);
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        QByteArray bytes(archive_entry_size(entry), '\0');
        REQUIRE(archive_read_data(reader, bytes.data(), std::size_t(bytes.size())) == bytes.size());
        members.append({archive_entry_pathname(entry), bytes});
    }
    archive_read_free(reader);
    return members;
}

void pack(const QString &path, const QList<Member> &members, int format = ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, bool gzip = false)
{
    archive *writer = archive_write_new();
    archive_write_set_format(writer, format);
    if (gzip)
        archive_write_add_filter_gzip(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    REQUIRE(archive_write_open_filename(writer, QFile::encodeName(path).constData()) == ARCHIVE_OK);
    for (const Member &member : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.name.c_str());
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_filetype(entry, member.type);
        archive_entry_set_size(entry, member.type == AE_IFREG ? member.bytes.size() : 0);
        if (member.type == AE_IFLNK)
            archive_entry_set_symlink(entry, member.link.c_str());
        else if (!member.link.empty())
            archive_entry_set_hardlink(entry, member.link.c_str());
        REQUIRE(archive_write_header(writer, entry) == ARCHIVE_OK);
        if (member.type == AE_IFREG)
            archive_write_data(writer, member.bytes.constData(), std::size_t(member.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
}

bool isData(FaultKind kind)
{
    return Fault(kind, QString()).exitCode() == 4;
}

class Hostile
{
public:
    Hostile()
    {
        place.backup(file);
        whole = bytesOf(file);
        members = membersOf(file);
        REQUIRE(members.size() == 4);
    }
    void refused(const char *what)
    {
        INFO(what);
        const FaultKind kind = Place::faultOf([&] { place.restore(file, place.file("terug")); });
        CHECK(isData(kind));
        CHECK(allIn(place.folder.path()) == QStringList{s("kopie.tar")});
    }
    Place place;
    QString file = place.file("kopie.tar");
    QByteArray whole;
    QList<Member> members;
};

} // namespace

TEST_CASE("a byte flipped anywhere in a backup is refused")
{
    Hostile hostile;
    QList<qsizetype> offsets;
    for (qsizetype at = 0; at < 512; at += 9) // the first header
        offsets.append(at);
    for (int i = 0; i < 8; ++i) // manifest, its mac, vault.json, their headers
        for (const qsizetype in : {3, 130, 511})
            offsets.append(512 * i + in);
    for (int i = 0; i < 60; ++i)
        offsets.append(4000 + (hostile.whole.size() - 4000) * i / 60);
    for (const qsizetype fromEnd : {1, 511, 512, 513, 1023, 1024, 1025})
        offsets.append(hostile.whole.size() - fromEnd);
    for (const qsizetype at : offsets) {
        if (at % 512 >= 148 && at % 512 < 156 && at < 512 * 9)
            continue; // the checksum of a header ends in two bytes that nobody reads
        QByteArray altered = hostile.whole;
        altered[at] = char(altered[at] ^ 0x41);
        setBytes(hostile.file, altered);
        hostile.refused(QByteArray("byte " + QByteArray::number(at)).constData());
    }
    setBytes(hostile.file, hostile.whole);
    CHECK_NOTHROW(hostile.place.restore(hostile.file, hostile.place.file("terug")));
}

TEST_CASE("a backup cut off or gone on with is refused")
{
    Hostile hostile;
    const qsizetype size = hostile.whole.size();
    for (const qsizetype length : {qsizetype(0), qsizetype(1), qsizetype(511), qsizetype(512), qsizetype(1024), qsizetype(3000), size / 4, size / 2, size - 4096 - 1024, size - 2048, size - 1536, size - 1024, size - 1023, size - 512, size - 1}) {
        setBytes(hostile.file, hostile.whole.left(length));
        hostile.refused(QByteArray("cut at " + QByteArray::number(length)).constData());
    }
    for (const QByteArray &more : {QByteArray("x"), QByteArray(512, '\0'), QByteArray(1024, 'x'), QByteArray(1024, 'x') + QByteArray(1024, '\0'), hostile.whole}) {
        setBytes(hostile.file, hostile.whole + more);
        hostile.refused("gone on with");
    }
}

TEST_CASE("a made up archive is refused: other names, order, kinds, sizes")
{
    Hostile hostile;
    const auto with = [&](const char *what, const auto &change, int format = ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, bool gzip = false) {
        QList<Member> members = hostile.members;
        change(members);
        pack(hostile.file, members, format, gzip);
        hostile.refused(what);
    };
    using Members = QList<Member>;
    with("no member", [](Members &m) { m.clear(); });
    with("no store", [](Members &m) { m.removeLast(); });
    with("one more", [](Members &m) { m.append({"store.db-wal", QByteArray(512, 'x')}); });
    with("twice", [](Members &m) { m.append(m.last()); });
    with("other order", [](Members &m) { m.swapItemsAt(2, 3); });
    with("absolute", [](Members &m) { m[3].name = "/tmp/luwte-store.db"; });
    with("up", [](Members &m) { m[3].name = "../store.db"; });
    with("under", [](Members &m) { m[3].name = "a/store.db"; });
    with("symbolic link", [](Members &m) { m[3] = {"store.db", {}, AE_IFLNK, "/etc/passwd"}; });
    with("hard link", [](Members &m) { m[3] = {"store.db", {}, AE_IFREG, "vault.json"}; });
    with("folder", [](Members &m) { m[3] = {"store.db", {}, AE_IFDIR}; });
    with("pipe", [](Members &m) { m[3] = {"store.db", {}, AE_IFIFO}; });
    with("empty store", [](Members &m) { m[3].bytes.clear(); });
    with("shorter store", [](Members &m) { m[3].bytes.chop(4096); });
    with("longer store", [](Members &m) { m[3].bytes.append(4096, '\0'); });
    with("large manifest", [](Members &m) { m[0].bytes.append(512 * 200, ' '); });
    with("large header", [](Members &m) { m[2].bytes.append(4 * 1024 * 1024, '\n'); });
    with("manifest no JSON", [](Members &m) { m[0].bytes = QByteArray(512, '['); });
    with("manifest of another", [](Members &m) { m[0].bytes = QByteArray(R"({"format":"iets"})").leftJustified(512, '\n'); });
    with("newer manifest", [](Members &m) { m[0].bytes = QByteArray(R"({"format":"luwte-backup","version":2})").leftJustified(512, '\n'); });
    with("no slots", [](Members &m) { m[2].bytes = QByteArray("{}").leftJustified(512, '\n'); });
    with("cpio", [](Members &) {}, ARCHIVE_FORMAT_CPIO_POSIX);
    with("zip", [](Members &) {}, ARCHIVE_FORMAT_ZIP);
    with("compressed", [](Members &) {}, ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, true);
    setBytes(hostile.file, "een brief");
    hostile.refused("no archive");
    // Packed by another tar, with the same members, it is a backup all the same.
    pack(hostile.file, hostile.members, ARCHIVE_FORMAT_TAR_USTAR);
    CHECK_NOTHROW(hostile.place.restore(hostile.file, hostile.place.file("terug")));
}

TEST_CASE("parts of two backups of one vault make no third")
{
    Hostile hostile;
    hostile.place.office.openCase("Later");
    const QString second = hostile.place.file("tweede.tar");
    hostile.place.backup(second);
    const QList<Member> other = membersOf(second);
    REQUIRE(QFile::remove(second));
    for (const QList<int> &from : {QList<int>{3}, {2, 3}, {0}, {0, 1}, {1}}) {
        QList<Member> mixed = hostile.members;
        for (const int i : from)
            mixed[i] = other.at(i);
        if (mixed.at(2).bytes == hostile.members.at(2).bytes && from == QList<int>{2})
            continue;
        pack(hostile.file, mixed);
        hostile.refused("mixed");
    }
}

TEST_CASE("a pipe or a folder in the place of a backup is not waited for")
{
    Hostile hostile;
    CHECK(isData(Place::faultOf([&] { hostile.place.restore(s("/dev/zero"), hostile.place.file("terug")); })));
    CHECK(isData(Place::faultOf([&] { hostile.place.restore(hostile.place.folder.path(), hostile.place.file("terug")); })));
    CHECK(Place::faultOf([&] { hostile.place.restore(hostile.place.file("er is niets"), hostile.place.file("terug")); }) == FaultKind::Disk);
}
