#include "ui/admin/backup_job.h"

#include "core/base/fault.h"
#include "core/crypto/stack.h"
#include "core/house/keeping.h"

namespace luwte::ui {

BackupJob::BackupJob(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

BackupJob::~BackupJob()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void BackupJob::make(const QString &path)
{
    if (m_running)
        return;
    if (m_thread.joinable())
        m_thread.join();
    m_stop = false;
    m_running = true;
    const vault::Vault &vault = m_desk.office().vault();
    const Instant now = m_desk.now();
    m_thread = std::thread([this, path, now, &vault] {
        std::optional<vault::BackupMade> done;
        std::optional<Fault> fault;
        try {
            done = vault::makeBackup(vault, path, now, vault::Existing::Replace, [this](double share) {
                if (share >= 0)
                    QMetaObject::invokeMethod(this, [this, share] { emit progressed(share); }, Qt::QueuedConnection);
                return !m_stop;
            });
        } catch (const Fault &trouble) {
            fault = trouble;
        } catch (const std::bad_alloc &) {
            fault = Fault(FaultKind::Disk, say("backup", "Er is te weinig geheugen. Sluit andere programma's en probeer het opnieuw."), QStringLiteral("memory"));
        }
        crypto::wipeStack();
        QMetaObject::invokeMethod(this, [this, done, fault] {
            m_running = false;
            if (done)
                note(*done);
            else if (fault->kind() == FaultKind::Cancelled)
                emit stopped(fault->text());
            else
                emit failed(fault->text());
        }, Qt::QueuedConnection);
    });
}

void BackupJob::note(const vault::BackupMade &done)
{
    const auto with = house::backupNote(m_desk.office().vault(), done);
    if (with && m_desk.may(QStringLiteral("backup.note")))
        (void)m_desk.execute(QStringLiteral("backup.note"), *with); // trouble is told by the desk; the copy is there all the same
    emit made(house::sameDisk(m_desk.office().vault(), done.path));
}

} // namespace luwte::ui
