// The way out of the vault: a file in the clear, on purpose, with a reason, in the journal.

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

#include "core/attachment/content.h"
#include "core/attachment/views.h"
#include "core/base/fault.h"
#include "core/store/durable_file.h"

namespace luwte::attachment {

namespace {

/// A new file for its owner only; gone again unless it was kept.
class NewFile
{
public:
    explicit NewFile(const QString &path) : m_path(QFile::encodeName(path)), m_file(::open(m_path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600)), m_error(errno) {}
    ~NewFile()
    {
        if (m_file < 0)
            return;
        ::close(m_file);
        if (!m_kept)
            ::unlink(m_path.constData());
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] bool wasThere() const { return m_file < 0 && (m_error == EEXIST || m_error == ELOOP); }
    [[nodiscard]] bool keep(QByteArrayView bytes)
    {
        m_kept = store::writeAt(m_file, bytes, 0) && ::fsync(m_file) == 0 && store::syncFolderOf(QFile::decodeName(m_path));
        return m_kept;
    }

private:
    QByteArray m_path;
    int m_file;
    int m_error;
    bool m_kept = false;
};

} // namespace

static Fault notWritten(const char *why)
{
    return Fault(FaultKind::Disk, say("attachment", "Luwte kan hier niet schrijven. Kies een andere map of maak ruimte vrij."), QString::fromLatin1(why));
}

Result<command::Done> exportTo(command::Door &door, const Id &id, const QString &reason, const QString &path)
{
    if (const Refusals refusals = rules::checkExport(reason); !refusals.isEmpty())
        return refuse(refusals);
    const auto opened = open(door, id, reason);
    if (!opened)
        return refuse(opened.error());
    NewFile file(path);
    if (file.wasThere())
        return refuse(QStringLiteral("attachment.exists"), say("attachment", "Er staat al een bestand met deze naam. Kies een andere naam."), QStringLiteral("out"));
    if (!file.isOpen())
        throw notWritten("export: open");
    // Before the first byte leaves: nothing is outside that is not written down.
    auto logged = door.execute(QStringLiteral("attachment.export"), {{QStringLiteral("id"), id.toText()}, {QStringLiteral("reason"), reason}});
    if (!logged)
        return logged;
    if (!file.keep(opened->bytes))
        throw notWritten("export: write");
    return logged;
}

} // namespace luwte::attachment
