#include "core/vault/backup_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/crypto/checksum.h"
#include "core/crypto/digest.h"
#include "core/crypto/seal.h"
#include "core/store/durable_file.h"

namespace luwte::vault {

static constexpr qsizetype block = 512; // of tar
static constexpr qsizetype pieceBytes = 1024 * 1024;
static constexpr qint64 mostManifest = 64 * 1024;
static constexpr qint64 mostHeader = 1024 * 1024 + block;
static constexpr qint64 mostStore = qint64(1) << 40;
static constexpr const char *memberNames[] = {"manifest.json", "manifest.hmac", "vault.json", "store.db"};

Fault damagedBackup(const char *detail)
{
    return {FaultKind::Damaged, say("backup", "Deze reservekopie is beschadigd, afgebroken of door iemand veranderd. Luwte gebruikt haar niet. Kies een andere reservekopie."),
        QString::fromLatin1(detail)};
}

static Fault foreign(const char *detail)
{
    return {FaultKind::Foreign, say("backup", "Dit is geen reservekopie van Luwte. Kies een ander bestand."), QString::fromLatin1(detail)};
}

Fault backupDiskFault(int error, const char *detail)
{
    const QString text = error == ENOSPC || error == EDQUOT || error == EFBIG
        ? say("backup", "De schijf is vol. Wat er was is er nog, en er staat niets half. Maak ruimte vrij, of kies een andere plek.")
        : error == EACCES || error == EROFS || error == EPERM
        ? say("backup", "Luwte mag hier niet schrijven. Kies een andere plek.")
        : say("backup", "De schijf geeft een storing. Wat er was is er nog, en er staat niets half. Controleer de schijf, of kies een andere plek.");
    return {FaultKind::Disk, text, QString::fromLatin1(detail)};
}

static Fault readFault(const char *detail)
{
    return {FaultKind::Disk, say("backup", "Luwte kan de reservekopie niet lezen. Controleer of de schijf er is en of je het bestand mag openen."), QString::fromLatin1(detail)};
}

static QByteArray filled(QByteArray bytes)
{
    // JSON may end in as many line ends as one likes.
    bytes.append((block - bytes.size() % block) % block, '\n');
    return bytes;
}

static QByteArray sealContext(const BackupContents &contents)
{
    return "luwte backup v1/" + contents.vaultId.toUtf8();
}

static QJsonObject member(const char *name, qint64 size, const QByteArray &sum)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("size"), size}, {QStringLiteral("sha256"), QString::fromLatin1(sum.toHex())}};
}

static QByteArray manifestOf(const BackupContents &contents, qsizetype headerBytes, const crypto::SecretBytes &key)
{
    QByteArray plain(8, '\0');
    qToBigEndian(contents.point.n, plain.data());
    plain.append(contents.point.hash);
    crypto::Sealer sealer;
    const QJsonObject json{{QStringLiteral("format"), QStringLiteral("luwte-backup")}, {QStringLiteral("version"), 1}, {QStringLiteral("vault"), contents.vaultId},
        {QStringLiteral("made_at"), contents.madeAt.ms()}, {QStringLiteral("schema"), contents.schema},
        {QStringLiteral("journal"), QString::fromLatin1(sealer.seal(key, plain, sealContext(contents)).toBase64())},
        {QStringLiteral("members"), QJsonArray{member("vault.json", headerBytes, contents.headerSum), member("store.db", contents.storeBytes, contents.storeSum)}}};
    return filled(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

static QByteArray macOf(const QByteArray &manifest, const crypto::SecretBytes &key)
{
    return filled(crypto::hmacSha256(key, manifest).toHex());
}

// ---- writing ----

namespace {

/// A file that is gone again unless it was finished.
class NewFile
{
public:
    explicit NewFile(const QString &path) : m_name(QFile::encodeName(path)), m_file(::open(m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
        if (m_file < 0)
            throw backupDiskFault(errno, "backup not made");
    }
    ~NewFile()
    {
        if (m_file >= 0) {
            ::close(m_file);
            ::unlink(m_name.constData());
        }
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    void write(QByteArrayView bytes)
    {
        if (!store::writeAt(m_file, bytes, m_at))
            throw backupDiskFault(errno, "backup not written");
        m_at += off_t(bytes.size());
        // A little at a time, so that whoever has to stop never waits for the whole file to reach the disk.
        if (m_at - m_synced >= 16 * pieceBytes) {
            if (::fdatasync(m_file) != 0)
                throw backupDiskFault(errno, "backup not on disk");
            m_synced = m_at;
        }
    }
    void finish()
    {
        if (::fsync(m_file) != 0)
            throw backupDiskFault(errno, "backup not on disk");
        // What is read from here on comes from the disk, where the system lets go of what it holds.
        (void)::posix_fadvise(m_file, 0, 0, POSIX_FADV_DONTNEED);
        const int file = std::exchange(m_file, -1);
        if (::close(file) != 0) {
            const int error = errno;
            ::unlink(m_name.constData());
            throw backupDiskFault(error, "backup not closed");
        }
    }

private:
    QByteArray m_name;
    int m_file;
    off_t m_at = 0, m_synced = 0;
};

class TarWriter
{
public:
    explicit TarWriter(const QString &path) : m_file(path), m_archive(archive_write_new())
    {
        if (!m_archive)
            throw std::bad_alloc();
        // Plain tar; larger than eight gigabytes it takes the extension that every tar of this century knows.
        archive_write_set_format_pax_restricted(m_archive);
        archive_write_add_filter_none(m_archive);
        archive_write_set_bytes_per_block(m_archive, int(pieceBytes));
        archive_write_set_bytes_in_last_block(m_archive, 1);
        check(archive_write_open(m_archive, this, nullptr, writeBlock, nullptr));
    }
    ~TarWriter() { archive_write_free(m_archive); }
    TarWriter(const TarWriter &) = delete;
    TarWriter &operator=(const TarWriter &) = delete;

    void begin(const char *name, qint64 size, Instant at)
    {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_size(entry, size);
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_mtime(entry, time_t(at.ms() / 1000), 0);
        const int result = archive_write_header(m_archive, entry);
        archive_entry_free(entry);
        check(result);
    }
    void data(QByteArrayView bytes) { check(archive_write_data(m_archive, bytes.data(), std::size_t(bytes.size())) == bytes.size() ? ARCHIVE_OK : ARCHIVE_FATAL); }
    void finish()
    {
        check(archive_write_close(m_archive));
        m_file.finish();
    }

private:
    static la_ssize_t writeBlock(archive *archive, void *self, const void *bytes, size_t size)
    {
        auto *writer = static_cast<TarWriter *>(self);
        try {
            writer->m_file.write(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
        } catch (const Fault &fault) {
            writer->m_fault = fault;
            archive_set_error(archive, EIO, "write");
            return -1;
        }
        return la_ssize_t(size);
    }
    void check(int result)
    {
        if (m_fault)
            throw Fault(*m_fault);
        if (result != ARCHIVE_OK)
            throw Fault(FaultKind::Internal, say("backup", "Luwte zelf heeft een probleem. Er is geen reservekopie gemaakt. Probeer het opnieuw."), QStringLiteral("tar writer"));
    }
    NewFile m_file;
    std::optional<Fault> m_fault; ///< through libarchive no exception may pass
    archive *m_archive;
};

/// A file of ours, read in pieces.
template<class Each>
void readPieces(const QString &path, const Each &each)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw readFault("copy unreadable");
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            throw readFault("copy unreadable");
        if (got == 0)
            return;
        done += got;
        each(QByteArrayView(piece.constData(), got), done);
    }
}

} // namespace

void writeBackupFile(const QString &path, BackupContents &contents, const QByteArray &header, const QString &store, const crypto::SecretBytes &key, const store::Progress &progress)
{
    crypto::Checksum sum;
    const QByteArray whole = filled(header);
    contents.headerSum = sum.add(whole).finish();
    contents.storeBytes = QFileInfo(store).size();
    const double all = double(qMax<qint64>(1, contents.storeBytes));
    readPieces(store, [&](QByteArrayView piece, qint64 done) {
        sum.add(piece);
        store::tellProgress(progress, double(done) / all * 0.4);
    });
    contents.storeSum = sum.finish();
    const QByteArray manifest = manifestOf(contents, whole.size(), key);
    TarWriter tar(path);
    for (const auto &[name, bytes] : {std::pair{memberNames[0], manifest}, {memberNames[1], macOf(manifest, key)}, {memberNames[2], whole}}) {
        tar.begin(name, bytes.size(), contents.madeAt);
        tar.data(bytes);
    }
    tar.begin(memberNames[3], contents.storeBytes, contents.madeAt);
    readPieces(store, [&](QByteArrayView piece, qint64 done) {
        tar.data(piece);
        store::tellProgress(progress, 0.4 + double(done) / all * 0.6);
    });
    tar.finish();
}

// ---- reading ----

struct BackupFile::Reader
{
    explicit Reader(const QString &path)
    {
        // A pipe or a device in its place must not be waited for.
        file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        struct stat about{};
        if (file < 0 || ::fstat(file, &about) != 0)
            throw readFault("backup not opened");
        if (!S_ISREG(about.st_mode)) {
            ::close(file);
            throw foreign("no regular file");
        }
        size = about.st_size;
        tar = archive_read_new();
        archive_read_support_format_tar(tar);
        if (archive_read_open_fd(tar, file, std::size_t(pieceBytes)) != ARCHIVE_OK) {
            close();
            throw foreign("no tar");
        }
    }
    ~Reader() { close(); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    void close()
    {
        archive_read_free(tar);
        ::close(file);
        tar = nullptr;
        file = -1;
    }

    [[nodiscard]] Fault trouble(const char *detail) const { return archive_errno(tar) == EIO ? readFault(detail) : damagedBackup(detail); }

    /// To the member that has to come now; its size.
    qint64 expect(int which, qint64 most)
    {
        const int result = archive_read_next_header(tar, &entry);
        const char *name = result == ARCHIVE_OK ? archive_entry_pathname(entry) : nullptr;
        const bool fits = name && std::strcmp(name, memberNames[which]) == 0;
        if (which == 0 && !fits && result != ARCHIVE_FATAL)
            throw foreign("first member");
        if (which == 0 && result == ARCHIVE_FATAL && archive_errno(tar) != EIO)
            throw size >= block ? foreign("no tar") : damagedBackup("shorter than a block");
        if (!fits)
            throw trouble("member");
        const bool plain = archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry) && !archive_entry_symlink(entry) && archive_entry_size_is_set(entry)
            && archive_entry_sparse_count(entry) == 0;
        const qint64 bytes = archive_entry_size(entry);
        if (!plain || bytes <= 0 || bytes > most || bytes % block != 0)
            throw damagedBackup("member of another kind or size");
        return bytes;
    }

    /// Up to `most` bytes of the member, less only at its end.
    qint64 read(char *to, qint64 most)
    {
        const la_ssize_t got = archive_read_data(tar, to, std::size_t(most));
        if (got < 0)
            throw trouble("member's data");
        return got;
    }

    QByteArray small(int which, qint64 most)
    {
        QByteArray bytes(expect(which, most), Qt::Uninitialized);
        if (read(bytes.data(), bytes.size()) != bytes.size())
            throw damagedBackup("member cut off");
        return bytes;
    }

    /// After the last member: nothing but the two empty blocks that end a tar.
    void assertEnd(qint64 dataBytes)
    {
        const qint64 header = archive_read_header_position(tar);
        archive_entry *more = nullptr;
        if (archive_read_next_header(tar, &more) != ARCHIVE_EOF)
            throw trouble("something after the last member");
        // A header with the extension for large sizes takes three blocks.
        const qint64 rest = size - header - dataBytes;
        if (size % block != 0 || (rest != 3 * block && rest != 5 * block))
            throw damagedBackup("end of file");
        QByteArray end(2 * block, 'x');
        if (::pread(file, end.data(), std::size_t(end.size()), size - end.size()) != end.size() || end.count('\0') != end.size())
            throw damagedBackup("end of file");
    }

    int file = -1;
    qint64 size = 0;
    archive *tar = nullptr;
    archive_entry *entry = nullptr;
};

static QByteArray sumIn(const QJsonObject &manifest, int member)
{
    const QJsonArray members = manifest.value(QLatin1String("members")).toArray();
    return QByteArray::fromHex(members.at(member).toObject().value(QLatin1String("sha256")).toString().toLatin1());
}

BackupFile::BackupFile(const QString &path) : m_reader(std::make_unique<Reader>(path))
{
    m_manifest = m_reader->small(0, mostManifest);
    const QJsonObject json = QJsonDocument::fromJson(m_manifest).object();
    if (json.value(QLatin1String("format")).toString() != QLatin1String("luwte-backup"))
        throw json.isEmpty() ? damagedBackup("manifest") : foreign("manifest of another program");
    if (json.value(QLatin1String("version")).toInt() > 1)
        throw Fault(FaultKind::Newer, say("backup", "Deze reservekopie is van een nieuwere Luwte. Werk eerst het programma bij."), QStringLiteral("newer backup"));
    m_mac = m_reader->small(1, block);
    m_header = m_reader->small(2, mostHeader);
    // Before a key is known: a damaged slot is to be told as damage, not as a passphrase that does not fit.
    if (crypto::Checksum().add(m_header).finish() != sumIn(json, 0))
        throw damagedBackup("vault.json");
}

BackupFile::~BackupFile() = default;

Header BackupFile::header() const
{
    return Header::parse(m_header);
}

static BackupContents parsed(const QJsonObject &json, qsizetype headerBytes, const crypto::SecretBytes &key)
{
    BackupContents contents;
    contents.vaultId = json.value(QLatin1String("vault")).toString();
    contents.madeAt = Instant(json.value(QLatin1String("made_at")).toInteger());
    contents.schema = json.value(QLatin1String("schema")).toInt();
    crypto::Sealer sealer;
    const auto plain = sealer.open(key, QByteArray::fromBase64(json.value(QLatin1String("journal")).toString().toLatin1()), sealContext(contents));
    if (!plain || plain->size() < 8)
        throw damagedBackup("journal point");
    contents.point.n = qFromBigEndian<qint64>(plain->data());
    contents.point.hash = QByteArray(reinterpret_cast<const char *>(plain->data()) + 8, qsizetype(plain->size()) - 8);
    const QJsonArray members = json.value(QLatin1String("members")).toArray();
    const auto sizeOf = [&](int i) { return members.at(i).toObject().value(QLatin1String("size")).toInteger(); };
    contents.headerSum = sumIn(json, 0);
    contents.storeSum = sumIn(json, 1);
    contents.storeBytes = sizeOf(1);
    if (sizeOf(0) != headerBytes)
        throw damagedBackup("size of vault.json");
    return contents;
}

const BackupContents &BackupFile::contents(const crypto::SecretBytes &key)
{
    if (m_known)
        return m_contents;
    if (!crypto::sameBytes(m_mac, macOf(m_manifest, key)))
        throw damagedBackup("manifest hmac");
    m_contents = parsed(QJsonDocument::fromJson(m_manifest).object(), m_header.size(), key);
    m_known = true;
    return m_contents;
}

void BackupFile::readStore(const QString &to, const store::Progress &progress)
{
    Q_ASSERT(m_known);
    const qint64 bytes = m_reader->expect(3, mostStore);
    if (bytes != m_contents.storeBytes)
        throw damagedBackup("size of store.db");
    std::optional<NewFile> out;
    if (!to.isEmpty())
        out.emplace(to);
    crypto::Checksum sum;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes) {
        const qint64 got = m_reader->read(piece.data(), qMin<qint64>(piece.size(), bytes - done));
        if (got == 0)
            throw damagedBackup("store.db cut off");
        const QByteArrayView view(piece.constData(), got);
        sum.add(view);
        if (out)
            out->write(view);
        done += got;
        store::tellProgress(progress, double(done) / double(bytes));
    }
    if (sum.finish() != m_contents.storeSum)
        throw damagedBackup("store.db");
    m_reader->assertEnd(bytes);
    if (out)
        out->finish();
}

} // namespace luwte::vault
