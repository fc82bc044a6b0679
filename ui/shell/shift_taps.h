#pragma once
// Bare Shift three times within two seconds (ux.md §1, A1). Any other key or a click in between starts again.

#include <QList>

namespace luwte::ui {

class ShiftTaps
{
public:
    static constexpr qint64 withinMs = 2000;
    static constexpr int taps = 3;
    /// Shift went down, alone; `ms` from any steady clock.
    void press(qint64 ms);
    /// Shift came up; true when this was the third tap.
    [[nodiscard]] bool release(qint64 ms);
    /// Another key, a click.
    void interrupt();

private:
    QList<qint64> m_taps;
    bool m_down = false;
};

} // namespace luwte::ui
