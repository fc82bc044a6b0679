#pragma once
// Quick-hide (ux.md §1): an empty cover over everything at once, by Shift three times or Ctrl+Shift+H; the same keys take it away. After a
// while it asks for the lock.

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include "ui/shell/shift_taps.h"

class QTimer;

namespace luwte::ui {

class Cover;

class QuickHide : public QObject
{
    Q_OBJECT

public:
    /// The cover lies over `window`.
    explicit QuickHide(QWidget *window);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// `counts`: ask for the lock when it stays on (there is something open to lock).
    void set(bool on, bool counts);
    /// Sees an event of the application first; true when it was a key of quick-hide and goes no further.
    [[nodiscard]] bool sees(QEvent *event);
    void setShiftHides(bool on) { m_shiftHides = on; }
    /// How long the cover stays before expired().
    void setLimitMs(int ms);
    /// The window changed its size.
    void fit();

signals:
    /// The keys were pressed.
    void wanted(bool on);
    /// The cover is painted, or about to go: hide or show what is behind it.
    void behind(bool covered);
    void changed(bool on);
    void expired();

private:
    QWidget *m_window;
    Cover *m_cover;
    QTimer *m_timer;
    QList<QPointer<QWidget>> m_windows; ///< others that were in view
    QPointer<QWidget> m_focusBefore;
    ShiftTaps m_shift;
    QElapsedTimer m_steady;
    bool m_on = false, m_shiftHides = true;
};

} // namespace luwte::ui
