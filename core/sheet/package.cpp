#include "core/sheet/package.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <cstring>

namespace luwte::sheet {

struct ZipSource
{
    explicit ZipSource(QIODevice *from) : device(from) {}
    ~ZipSource()
    {
        if (reader)
            archive_read_free(reader);
    }
    ZipSource(const ZipSource &) = delete;
    ZipSource &operator=(const ZipSource &) = delete;

    void open();
    /// Moves to the next header; false after the last.
    [[nodiscard]] bool next();
    [[nodiscard]] Fault trouble(const char *where) const;

    archive *reader = nullptr;
    archive_entry *entry = nullptr;
    QIODevice *device;
    qint64 given = 0; ///< bytes libarchive took
    bool deviceFailed = false;
    std::array<char, 64 * 1024> buffer{};
};

static la_ssize_t readBlock(archive *reader, void *data, const void **block)
{
    auto *source = static_cast<ZipSource *>(data);
    const qint64 count = source->device->read(source->buffer.data(), qint64(source->buffer.size()));
    if (count < 0) {
        source->deviceFailed = true;
        archive_set_error(reader, EIO, "read");
        return ARCHIVE_FATAL;
    }
    source->given += count;
    *block = source->buffer.data();
    return la_ssize_t(count);
}

static la_int64_t seekTo(archive *reader, void *data, la_int64_t offset, int whence)
{
    auto *device = static_cast<ZipSource *>(data)->device;
    const qint64 size = device->size();
    const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? device->pos() : size;
    // An offset in the directory may be anything: stay inside the file.
    if (offset > size || offset < -size || from + offset < 0 || from + offset > size || !device->seek(from + offset)) {
        archive_set_error(reader, EINVAL, "seek");
        return ARCHIVE_FATAL;
    }
    return from + offset;
}

static la_int64_t skipBytes(archive *, void *data, la_int64_t count)
{
    auto *device = static_cast<ZipSource *>(data)->device;
    const qint64 skip = qMin<qint64>(count, device->size() - device->pos());
    return skip > 0 && device->seek(device->pos() + skip) ? skip : 0;
}

void ZipSource::open()
{
    if (!device->seek(0))
        throw faults::readStopped(QStringLiteral("zip: seek"));
    reader = archive_read_new();
    if (!reader)
        throw std::bad_alloc();
    archive_read_support_format_zip_seekable(reader);
    archive_read_set_read_callback(reader, readBlock);
    archive_read_set_seek_callback(reader, seekTo);
    archive_read_set_skip_callback(reader, skipBytes);
    archive_read_set_callback_data(reader, this);
    if (archive_read_open1(reader) != ARCHIVE_OK)
        throw trouble("open");
}

bool ZipSource::next()
{
    const int result = archive_read_next_header(reader, &entry);
    if (result == ARCHIVE_EOF)
        return false;
    // A warning is about a file name in a character set the locale cannot show; such a name is none we look for.
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        throw trouble("header");
    return true;
}

Fault ZipSource::trouble(const char *where) const
{
    if (deviceFailed)
        return faults::readStopped(QStringLiteral("zip: read"));
    const char *why = archive_error_string(reader);
    return faults::broken(QStringLiteral("zip, %1: %2").arg(QLatin1String(where), QLatin1String(why ? why : "")));
}

static QString keyOf(archive_entry *entry)
{
    const char *name = archive_entry_pathname(entry);
    if (!name || archive_entry_filetype(entry) != AE_IFREG)
        return {};
    QString key = QString::fromUtf8(name).toLower();
    key.replace(u'\\', u'/'); // some writers on Windows
    return key.startsWith(u'/') ? key.mid(1) : key;
}

/// Only what spreadsheet programs write: other methods of zip may ask for gigabytes of dictionary.
static bool isCommonMethod(archive *reader)
{
    const char *format = archive_format_name(reader);
    return format && (std::strstr(format, "(deflation)") || std::strstr(format, "(uncompressed)"));
}

Part::Part(QIODevice *device, const QString &key, const Limits &limits, Meter &meter)
    : m_source(std::make_unique<ZipSource>(device)), m_limits(limits), m_meter(&meter), m_buffer(32 * 1024, Qt::Uninitialized)
{
    m_source->open();
    do {
        if (!m_source->next())
            throw faults::broken(QStringLiteral("zip: part gone"));
    } while (keyOf(m_source->entry) != key);
    if (!isCommonMethod(m_source->reader))
        throw faults::tangled(QStringLiteral("zip: method"));
    m_before = m_source->given;
}

Part::~Part() = default;
Part::Part(Part &&) noexcept = default;

QByteArrayView Part::next()
{
    const la_ssize_t count = archive_read_data(m_source->reader, m_buffer.data(), size_t(m_buffer.size()));
    if (count < 0)
        throw m_source->trouble("data");
    m_unpacked += count;
    // What libarchive holds from before the part began may belong to it.
    const qint64 packed = m_source->given - m_before + qint64(m_source->buffer.size());
    if (m_unpacked > m_limits.ratioFrom && m_unpacked / m_limits.ratio > packed)
        throw faults::bomb(QStringLiteral("compression ratio"));
    m_meter->add(count);
    return QByteArrayView(m_buffer.constData(), count);
}

Package::Package(std::unique_ptr<QIODevice> device, const Limits &limits) : m_device(std::move(device)), m_limits(limits)
{
    ZipSource source(m_device.get());
    source.open();
    int count = 0;
    bool encrypted = false;
    while (source.next()) {
        if (++count > limits.entries)
            throw faults::tangled(QStringLiteral("zip: too many entries"));
        encrypted = encrypted || archive_entry_is_encrypted(source.entry);
        const QString key = keyOf(source.entry);
        if (key.isEmpty())
            continue;
        // Two parts of one name: programs disagree which one counts, and so might the person who checked the file.
        if (m_sizes.contains(key))
            throw faults::broken(QStringLiteral("zip: duplicate entry"));
        m_sizes.insert(key, archive_entry_size_is_set(source.entry) ? qMax<qint64>(0, archive_entry_size(source.entry)) : 0);
    }
    if (encrypted || archive_read_has_encrypted_entries(source.reader) > 0)
        throw faults::passwordExcel();
}

Part Package::part(const QString &name, Meter &meter) const
{
    return Part(m_device.get(), name.toLower(), m_limits, meter);
}

QByteArray Package::head(const QString &name, qsizetype most) const
{
    Meter meter(m_limits);
    Part part = this->part(name, meter);
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArrayView chunk = part.next();
        if (chunk.isEmpty())
            break;
        bytes.append(chunk.data(), chunk.size());
    }
    return bytes.left(most);
}

} // namespace luwte::sheet
