#include "ui/desk/jump.h"

#include <QFocusEvent>
#include <QTimer>

namespace luwte::ui {

Jump::Jump(std::function<void()> act, QWidget *parent) : QWidget(parent), m_act(std::move(act))
{
    setFixedSize(1, 1); // the focus goes only to what is visible
    setAttribute(Qt::WA_TransparentForMouseEvents);
    show();
}

void Jump::focusInEvent(QFocusEvent *)
{
    QTimer::singleShot(0, this, [this] { m_act(); });
}

} // namespace luwte::ui
