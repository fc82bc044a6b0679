#include "ui/shell/quick_hide.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

#include "ui/kit/window_keys.h"
#include "ui/shell/cover.h"

namespace luwte::ui {

QuickHide::QuickHide(QWidget *window) : QObject(window), m_window(window), m_cover(new Cover(window)), m_timer(new QTimer(this))
{
    m_steady.start();
    m_timer->setSingleShot(true);
    m_timer->setInterval(60'000);
    connect(m_timer, &QTimer::timeout, this, &QuickHide::expired);
}

void QuickHide::setLimitMs(int ms)
{
    m_timer->setInterval(ms);
}

void QuickHide::fit()
{
    m_cover->setGeometry(m_window->rect());
}

void QuickHide::set(bool on, bool counts)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on) {
        m_focusBefore = QApplication::focusWidget();
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        // First the cover, painted at once; everything else may take its time behind it.
        fit();
        m_cover->raise();
        m_cover->show();
        m_cover->repaint();
        m_windows.clear();
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window != m_window->window() && window->isVisible()) {
                m_windows.append(window);
                window->hide();
            }
        emit behind(true);
        m_cover->setFocus(Qt::OtherFocusReason);
        if (counts)
            m_timer->start();
    } else {
        m_timer->stop();
        emit behind(false);
        m_cover->hide();
        for (const auto &window : std::as_const(m_windows))
            if (window)
                window->show();
        m_windows.clear();
        if (m_focusBefore)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    emit changed(on);
}

bool QuickHide::sees(QEvent *event)
{
    const auto isHideKey = [](const QKeyEvent *key) { return isKey(WindowKey::Hide, *key); };
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool bareShift = key->key() == Qt::Key_Shift && !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (!bareShift)
            m_shift.interrupt();
        else if (!key->isAutoRepeat())
            m_shift.press(m_steady.elapsed());
        if (!isHideKey(key) || key->isAutoRepeat())
            return false;
        // One press reaches the window and then its widgets; the first one counts.
        emit wanted(!m_on);
        return true;
    }
    case QEvent::ShortcutOverride:
        if (!isHideKey(static_cast<QKeyEvent *>(event)))
            return false;
        event->accept();
        return true;
    case QEvent::KeyRelease: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Shift && !key->isAutoRepeat() && m_shift.release(m_steady.elapsed()) && m_shiftHides)
            emit wanted(!m_on);
        return false;
    }
    case QEvent::MouseButtonPress: m_shift.interrupt(); return false;
    default: return false;
    }
}

} // namespace luwte::ui
