#include "ui/unlock/passphrase_field.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "core/base/say.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static constexpr std::size_t most = 1024; // bytes

namespace {

/// Speaks bullets, never the characters.
class Spoken final : public QAccessibleWidget
{
public:
    explicit Spoken(QWidget *widget) : QAccessibleWidget(widget, QAccessible::EditableText) {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return QString(static_cast<PassphraseField *>(widget())->length(), QChar(0x2022));
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *spoken(const QString &, QObject *object)
{
    auto *field = qobject_cast<PassphraseField *>(object);
    return field ? new Spoken(field) : nullptr;
}

} // namespace

PassphraseField::PassphraseField(QWidget *parent) : Localized(parent)
{
    static const bool once = (QAccessible::installFactory(spoken), true);
    Q_UNUSED(once)
    m_bytes.reserve(most); // so that growing leaves no copies behind
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

/// The bytes that begin a character; the others continue one.
static bool begins(std::uint8_t byte)
{
    return (byte & 0xc0) != 0x80;
}

int PassphraseField::length() const
{
    return int(std::count_if(m_bytes.begin(), m_bytes.end(), begins));
}

void PassphraseField::told()
{
    QAccessibleValueChangeEvent event(this, length());
    QAccessible::updateAccessibility(&event);
    update();
    emit changed();
}

void PassphraseField::clear()
{
    std::fill(m_bytes.begin(), m_bytes.end(), std::uint8_t(0));
    m_bytes.clear();
    m_all = false;
    told();
}

void PassphraseField::add(const QString &text)
{
    if (m_all)
        clear();
    QByteArray utf8 = text.toUtf8();
    if (m_bytes.size() + std::size_t(utf8.size()) <= most)
        m_bytes.insert(m_bytes.end(), utf8.begin(), utf8.end());
    utf8.fill('\0');
    told();
}

void PassphraseField::paste()
{
    // A password manager gives one line; a line break at its end is not part of it.
    QString text = QGuiApplication::clipboard()->text();
    text.truncate(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    text.remove(u'\r');
    if (!text.isEmpty())
        add(text);
}

void PassphraseField::removeLast()
{
    if (m_all)
        return clear();
    while (!m_bytes.empty()) {
        const bool whole = begins(m_bytes.back());
        m_bytes.back() = 0;
        m_bytes.pop_back();
        if (whole)
            break;
    }
    told();
}

void PassphraseField::setShown(bool shown)
{
    m_shown = shown;
    update();
}

void PassphraseField::setProblem(bool problem)
{
    setEdgeState(this, problem ? EdgeState::Problem : EdgeState::Plain);
    update();
}

QSize PassphraseField::sizeHint() const
{
    return {280, std::max(controlHeight, fontMetrics().height() + space::s + 2)};
}

QSize PassphraseField::minimumSizeHint() const
{
    return {96, sizeHint().height()};
}

void PassphraseField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::SelectAll)) {
        m_all = !isEmpty();
        return update();
    }
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        return event->modifiers() & Qt::ControlModifier ? clear() : removeLast();
    const QString text = event->text();
    const bool shortcut = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) && !(event->modifiers() & Qt::GroupSwitchModifier);
    if (shortcut || text.isEmpty() || !text.at(0).isPrint())
        return QWidget::keyPressEvent(event);
    const QChar c = text.at(0);
    if (c.toUpper() != c.toLower())
        emit capsLock(c.isUpper() != bool(event->modifiers() & Qt::ShiftModifier));
    add(text);
}

void PassphraseField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        add(event->commitString());
}

QVariant PassphraseField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle)
        return rect();
    return query == Qt::ImHints ? QVariant(int(inputMethodHints())) : QWidget::inputMethodQuery(query);
}

void PassphraseField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(say("passphrase", "Plak"), this, &PassphraseField::paste);
    menu.addAction(say("passphrase", "Maak leeg"), this, &PassphraseField::clear);
    menu.exec(event->globalPos());
}

void PassphraseField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PassphraseField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_all = false;
    update();
}

void PassphraseField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paintField(&painter, rect(), edgeState(this), hasFocus(), underMouse(), false);
    const QRect inner = rect().adjusted(space::s + 2, 1, -space::s - 2, -1);
    const QString text = m_shown ? QString::fromUtf8(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size())) : QString(length(), QChar(0x2022));
    const int width = fontMetrics().horizontalAdvance(text);
    // The end stays in view.
    const int x = std::min(inner.left(), inner.right() - width - 2);
    painter.setClipRect(inner);
    if (m_all && hasFocus())
        painter.fillRect(QRect(x, inner.center().y() - fontMetrics().height() / 2, width, fontMetrics().height()), t.selection);
    painter.setPen(t.text);
    painter.drawText(QRect(x, inner.top(), width + 4, inner.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (hasFocus())
        painter.fillRect(x + width + 1, inner.center().y() - fontMetrics().height() / 2 + 1, 1, fontMetrics().height() - 1, t.text);
}

} // namespace luwte::ui
