#pragma once
// Who writes in a vault holds the lock on its file `lock`. The lock is the operating system's: it goes with the process, however that ends, and
// what the file holds, or whether it came along with a copy of the folder, says nothing.

#include <QString>
#include <memory>

namespace luwte::vault {

class LockFile
{
public:
    /// Takes the lock, waiting at most `waitMs`. Null when somebody else has it, in this process or another. Makes the file where it is missing.
    /// Fault Disk when the folder cannot be written, or lies where files cannot be locked.
    [[nodiscard]] static std::unique_ptr<LockFile> take(const QString &path, int waitMs = 0);
    /// Lets go. The file stays: taking it away could take it from under somebody who is just opening it.
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;
    /// Takes the file away with the lock; for what was made on the way and is not to stay.
    void removeFile();

private:
    LockFile(QString path, int file) : m_path(std::move(path)), m_file(file) {}
    QString m_path;
    int m_file = -1;
};

} // namespace luwte::vault
