#include "ui/kit/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

#include "ui/kit/field_widget.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static bool byKeyboard = false;

namespace {

class KeyOrMouse final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress)
            byKeyboard = true;
        else if (event->type() == QEvent::MouseButtonPress)
            byKeyboard = false;
        return false;
    }
};

} // namespace

static constexpr int reach = focusWidth + focusGap;

FocusRing::FocusRing()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("focusRing"));
}

void FocusRing::install(QApplication &app)
{
    static QPointer<FocusRing> ring;
    app.installEventFilter(new KeyOrMouse(&app));
    QObject::connect(&app, &QApplication::focusChanged, &app, [](QWidget *, QWidget *now) {
        // The ring lives in the window it draws in, and dies with it.
        if (!ring)
            ring = new FocusRing;
        ring->follow(now);
    });
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &app, [] { delete ring; });
}

static bool wantsRing(const QWidget *widget)
{
    if (!widget || widget->isWindow())
        return false;
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const FieldWidget *>(widget) || widget->property("luwteRing").toBool())
        return true;
    return qobject_cast<const QAbstractButton *>(widget) && byKeyboard;
}

void FocusRing::release()
{
    for (const auto &widget : m_watched)
        if (widget)
            widget->removeEventFilter(this);
    m_watched.clear();
}

void FocusRing::follow(QWidget *widget)
{
    release();
    m_target = wantsRing(widget) ? widget : nullptr;
    if (!m_target)
        return hide();
    // The ring is drawn by the nearest parent that has room for it; a scroll area's viewport is the outermost.
    QWidget *home = m_target->parentWidget();
    m_target->installEventFilter(this);
    m_watched.append(m_target);
    for (QWidget *up = home; up && !up->isWindow(); up = up->parentWidget()) {
        const QRect place(m_target->mapTo(up, QPoint()) - QPoint(reach, reach), m_target->size() + QSize(2 * reach, 2 * reach));
        if (up->rect().contains(place))
            break;
        auto *area = qobject_cast<QAbstractScrollArea *>(up->parentWidget() ? up->parentWidget()->parentWidget() : nullptr);
        if (area && area->viewport() == up->parentWidget())
            break;
        up->installEventFilter(this);
        m_watched.append(up);
        home = up->parentWidget();
    }
    if (!home)
        return hide();
    setParent(home);
    place();
    show();
    raise();
}

void FocusRing::place()
{
    if (!m_target || !parentWidget() || !parentWidget()->isAncestorOf(m_target))
        return;
    setGeometry(QRect(m_target->mapTo(parentWidget(), QPoint()) - QPoint(reach, reach), m_target->size() + QSize(2 * reach, 2 * reach)));
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize: place(); break;
    case QEvent::Hide:
        if (watched == m_target || !m_target || !m_target->isVisible())
            hide();
        break;
    case QEvent::Show:
        if (m_target && m_target->hasFocus()) {
            place();
            show();
        }
        break;
    default: break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().focus, focusWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + focusGap, radius + focusGap);
}

} // namespace luwte::ui
