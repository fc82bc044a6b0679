#pragma once
// A backup made off the UI thread.

#include <QObject>
#include <atomic>
#include <thread>

#include "core/vault/backup.h"
#include "ui/desk/desk.h"

namespace luwte::ui {

class BackupJob : public QObject
{
    Q_OBJECT

public:
    explicit BackupJob(Desk &desk, QObject *parent = nullptr);
    ~BackupJob() override; ///< stops and waits: nothing half is left

    /// A file at `path` is replaced: who chose it was asked.
    void make(const QString &path);
    void stop() { m_stop = true; }
    [[nodiscard]] bool running() const { return m_running; }

signals:
    void progressed(double share);
    /// It is there, checked, and the vault knows of it when it may be written in.
    void made(bool sameDisk);
    void failed(const QString &text);
    void stopped(const QString &text);

private:
    void note(const vault::BackupMade &made);
    Desk &m_desk;
    std::thread m_thread;
    std::atomic<bool> m_stop{false};
    bool m_running = false;
};

} // namespace luwte::ui
