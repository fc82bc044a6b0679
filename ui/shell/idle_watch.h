#pragma once
// Counts how long nobody touched keyboard or mouse. 30 seconds before the limit it warns, at the limit it asks for the lock. Uses a steady
// clock, and notices when the computer slept: waking after the limit locks at once.

#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace luwte::ui {

class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);
    /// Minutes, clamped to 2–100; default 10.
    void setLimit(int minutes);
    [[nodiscard]] int limitMinutes() const { return int(m_limitMs / 60'000); }
    /// For tests: limit and warning in milliseconds.
    void setLimitMs(qint64 limit, qint64 warnBefore);
    void start();
    void stop();
    [[nodiscard]] bool running() const;
    [[nodiscard]] qint64 leftMs() const;
    [[nodiscard]] bool warning() const { return m_warning; }

public slots:
    /// Somebody is there.
    void activity();

signals:
    void warned(bool on, int seconds);
    void ticked(qint64 leftMs);
    void expired();

private:
    void tick();

    QTimer *m_timer;
    qint64 m_limitMs = 600'000, m_warnMs = 30'000, m_lastMs = 0;
    bool m_warning = false;
};

} // namespace luwte::ui
