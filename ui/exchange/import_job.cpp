#include "ui/exchange/import_job.h"

#include "core/base/fault.h"
#include "core/crypto/stack.h"
#include "core/house/house.h"
#include "core/house/office.h"
#include "core/vault/backup_shelf.h"

namespace luwte::ui {

ImportJob::ImportJob(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

ImportJob::~ImportJob()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

exchange::ImportProgress ImportJob::progress()
{
    return [this](exchange::ImportPhase, qint64 done, qint64 total) {
        const double share = total > 0 ? double(done) / double(total) : -1;
        QMetaObject::invokeMethod(this, [this, share] { emit progressed(share); }, Qt::QueuedConnection);
        return !m_stop;
    };
}

void ImportJob::start(std::function<void()> work)
{
    if (m_running)
        return;
    if (m_thread.joinable())
        m_thread.join();
    m_stop = false;
    m_running = true;
    m_thread = std::thread([this, work = std::move(work)] {
        QString trouble;
        bool stopped = false;
        try {
            work();
        } catch (const Fault &fault) {
            trouble = fault.text();
            stopped = fault.kind() == FaultKind::Cancelled;
        } catch (const std::exception &) {
            trouble = say("import", "Dit blad is niet in te lezen. Er is niets veranderd. Kies een ander bestand.");
        }
        crypto::wipeStack();
        QMetaObject::invokeMethod(this, [this, trouble, stopped] {
            m_running = false;
            if (!trouble.isEmpty())
                stopped ? emit this->stopped(trouble) : emit failed(trouble);
        }, Qt::QueuedConnection);
    });
}

static QString textOf(const Refusals &refusals)
{
    QStringList texts;
    for (const Refusal &refusal : refusals)
        texts.append(refusal.text);
    return texts.join(u' ');
}

void ImportJob::preview(const QString &path)
{
    m_plan.reset();
    const Instant now = m_desk.now();
    std::shared_ptr<store::Connection> connection = m_desk.office().vault().anotherConnection(16 * 1024, true);
    start([this, path, now, connection, sight = m_desk.reader().sight()] {
        auto plan = exchange::readPlan(path, {}, now, progress());
        if (!plan) {
            const QString text = textOf(plan.error());
            QMetaObject::invokeMethod(this, [this, text] { emit failed(text); }, Qt::QueuedConnection);
            return;
        }
        auto report = exchange::previewImport(*connection, *plan, progress(), sight);
        QMetaObject::invokeMethod(this, [this, plan = std::move(*plan), report = std::move(report)]() mutable {
            m_source = say("import", "%1, blad '%2'").arg(plan.file, plan.sheet);
            m_names.clear();
            for (const auto &row : plan.rows)
                m_names.insert(row.row, row.person.displayName());
            m_plan = std::move(plan);
            m_report = std::move(report);
            emit previewed();
        }, Qt::QueuedConnection);
    });
}

void ImportJob::carryOut(bool skipFaulty)
{
    if (!m_plan)
        return;
    std::shared_ptr<store::Connection> connection = m_desk.office().vault().anotherConnection(64 * 1024);
    const access::Session session = m_desk.session();
    const Clock &clock = m_desk.office().door().clock();
    const vault::Vault &vault = m_desk.office().vault();
    const Instant now = m_desk.now();
    start([this, connection, session, &clock, &vault, now, skipFaulty] {
        // What was there before can be put back; what is refused changes nothing.
        if ((skipFaulty || m_report.doubtful == 0) && !vault::unchangedOnShelf(vault))
            (void)vault::backupToShelf(vault, vault::BackupReason::Import, now, [this](double) { return !m_stop; });
        command::Door door(connection, house::catalog(), clock, session);
        auto report = exchange::runImport(door, *m_plan, skipFaulty, progress());
        if (!report) {
            const QString text = textOf(report.error());
            QMetaObject::invokeMethod(this, [this, text] { emit failed(text); }, Qt::QueuedConnection);
            return;
        }
        QMetaObject::invokeMethod(this, [this, report = std::move(*report)]() mutable {
            m_report = std::move(report);
            m_plan.reset();
            m_desk.office().vault().committed();
            emit m_desk.saved(Id(), QStringLiteral("import"));
            emit imported();
        }, Qt::QueuedConnection);
    });
}

} // namespace luwte::ui
