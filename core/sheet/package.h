#pragma once
// The zip file around .xlsx and .ods, read through libarchive by its central directory, as the programs people use do. Nothing is
// written anywhere, and names inside are keys to look up, never paths.

#include <QHash>
#include <QIODevice>
#include <QString>
#include <memory>

#include "core/sheet/meter.h"

struct archive;

namespace luwte::sheet {

/// Bytes of the file as libarchive asks for them, and how many it was given.
struct ZipSource;

/// One file inside the package, unpacked as it is read. Lives no longer than the package and the meter; one at a time, since parts share
/// the file's position.
class Part
{
public:
    ~Part();
    Part(Part &&) noexcept;
    Part &operator=(Part &&) = delete;
    /// The next unpacked bytes; empty at the end, once the checksum has been found right. Valid until the next call.
    [[nodiscard]] QByteArrayView next();

private:
    friend class Package;
    Part(QIODevice *device, const QString &key, const Limits &limits, Meter &meter);
    std::unique_ptr<ZipSource> m_source;
    Limits m_limits;
    Meter *m_meter;
    qint64 m_before = 0; ///< bytes libarchive had taken when the part began
    qint64 m_unpacked = 0;
    QByteArray m_buffer;
};

class Package
{
public:
    /// Lists the package. Faults: broken, encrypted, two files of one name, too many files.
    Package(std::unique_ptr<QIODevice> device, const Limits &limits);

    /// Names compare without case, as OPC asks. A name is relative to the package, without leading '/'.
    [[nodiscard]] bool has(const QString &name) const { return m_sizes.contains(name.toLower()); }
    /// What the directory says the unpacked size is; a hint, for progress. 0 when unknown.
    [[nodiscard]] qint64 size(const QString &name) const { return m_sizes.value(name.toLower()); }
    [[nodiscard]] Part part(const QString &name, Meter &meter) const;
    /// A small part as a whole, cut off after `most` bytes.
    [[nodiscard]] QByteArray head(const QString &name, qsizetype most) const;
    [[nodiscard]] const Limits &limits() const { return m_limits; }

private:
    std::unique_ptr<QIODevice> m_device;
    Limits m_limits;
    QHash<QString, qint64> m_sizes;
};

} // namespace luwte::sheet
