#pragma once
// Files as sources and sinks. What is written gets its name when it is whole; what was broken off leaves nothing, not even after a kill
// where the file system can do that.

#include <memory>

#include "core/seal/bytes.h"

namespace luwte::seal {

class FileSource : public Source
{
public:
    /// Fault Disk.
    explicit FileSource(const QString &path);
    ~FileSource() override;
    qsizetype read(char *to, qsizetype room) override;
    [[nodiscard]] qint64 size() const;

private:
    int m_file = -1;
};

class FileSink : public Sink
{
public:
    enum class Keep { Fast, Durable }; ///< Durable: on disk when finish() returns, for what may be taken away at once
    /// Readable by its owner only. Fault Disk. What is no ordinary file (a pipe, /dev/stdout) gets the bytes as they come.
    explicit FileSink(const QString &path, Keep keep = Keep::Fast);
    ~FileSink() override;
    void write(QByteArrayView bytes) override;
    void finish() override;

private:
    void send();
    QString m_path;
    QByteArray m_temporary; ///< a name to be removed again; "" while there is none
    QByteArray m_waiting;
    int m_file = -1;
    bool m_direct = false, m_nameless = false;
    Keep m_keep;
};

/// Everything from one to the other.
void pump(Source &from, Sink &to);

} // namespace luwte::seal
