#include "ui/shell/idle_watch.h"

#include <QDateTime>
#include <QTimer>
#include <chrono>

namespace luwte::ui {

/// Real time that goes on during sleep, so that a laptop that was closed for an hour wakes locked. The wall clock may jump; both count
/// and the larger wins.
static qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

IdleWatch::IdleWatch(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::tick);
}

void IdleWatch::setLimit(int minutes)
{
    setLimitMs(std::clamp(minutes, 2, 100) * 60'000LL, 30'000);
}

void IdleWatch::setLimitMs(qint64 limit, qint64 warnBefore)
{
    m_limitMs = limit;
    m_warnMs = warnBefore;
    m_timer->setInterval(int(std::clamp<qint64>(warnBefore / 10, 10, 1000)));
    activity();
}

void IdleWatch::start()
{
    m_lastMs = nowMs();
    m_warning = false;
    m_timer->start();
    emit ticked(leftMs());
}

void IdleWatch::stop()
{
    m_timer->stop();
    if (m_warning) {
        m_warning = false;
        emit warned(false, 0);
    }
}

bool IdleWatch::running() const
{
    return m_timer->isActive();
}

qint64 IdleWatch::leftMs() const
{
    return std::max<qint64>(0, m_limitMs - std::max<qint64>(0, nowMs() - m_lastMs));
}

void IdleWatch::activity()
{
    if (!running())
        return;
    // Past the limit nobody can push the lock away by moving the mouse.
    if (leftMs() == 0)
        return tick();
    m_lastMs = nowMs();
    if (m_warning) {
        m_warning = false;
        emit warned(false, 0);
    }
}

void IdleWatch::tick()
{
    // A clock set back must not give more time than the limit.
    if (nowMs() < m_lastMs)
        m_lastMs = nowMs();
    const qint64 left = leftMs();
    emit ticked(left);
    if (left == 0) {
        stop();
        emit expired();
    } else if (left <= m_warnMs) {
        m_warning = true;
        emit warned(true, int((left + 999) / 1000));
    }
}

} // namespace luwte::ui
