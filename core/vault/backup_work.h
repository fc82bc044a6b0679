#pragma once
// A folder for what is being made and is not yet whole: hidden, readable by its owner only, and gone again whatever happens. What a killed
// process left is taken away by the next one that works in the same place.

#include <QString>

namespace luwte::vault {

class WorkFolder
{
public:
    /// In `parent`, which has to exist. Fault Disk.
    explicit WorkFolder(const QString &parent);
    ~WorkFolder();
    WorkFolder(const WorkFolder &) = delete;
    WorkFolder &operator=(const WorkFolder &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file(const char *name) const { return m_path + u'/' + QString::fromLatin1(name); }
    /// The folder itself becomes `path`, at once or not at all; what is in it is brought to disk first. `path` may be an empty folder. Fault Disk.
    void become(const QString &path);

private:
    QString m_path;
    int m_folder = -1; ///< locked while this lives
};

} // namespace luwte::vault
