#include "ui/shell/shift_taps.h"

namespace luwte::ui {

void ShiftTaps::press(qint64 ms)
{
    Q_UNUSED(ms)
    m_down = true;
}

bool ShiftTaps::release(qint64 ms)
{
    if (!m_down)
        return false;
    m_down = false;
    m_taps.append(ms);
    while (!m_taps.isEmpty() && ms - m_taps.first() > withinMs)
        m_taps.removeFirst();
    if (m_taps.size() < taps)
        return false;
    m_taps.clear();
    return true;
}

void ShiftTaps::interrupt()
{
    m_down = false;
    m_taps.clear();
}

} // namespace luwte::ui
