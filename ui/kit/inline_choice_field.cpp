#include "ui/kit/inline_choice_field.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

#include "ui/kit/flow_layout.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

InlineChoiceField::InlineChoiceField(QWidget *parent) : FieldWidget(parent), m_group(new QButtonGroup(this))
{
    setType(FieldType::Code);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *flow = new FlowLayout(this, space::l);
    flow->setContentsMargins(0, space::xs, 0, space::xs);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { choose(valueAt(id), false); });
}

Value InlineChoiceField::valueAt(int index) const
{
    if (index < m_options.size()) {
        const QString &code = m_options.at(index).code;
        return type() == FieldType::Flag || type() == FieldType::Number ? Value(code.toLongLong()) : Codec<QString>::to(code);
    }
    return missing(index == m_options.size() ? Asked::Unknown : Asked::Declined);
}

int InlineChoiceField::indexOf(const Value &value) const
{
    if (value.index() != 0)
        for (int i = 0; i < m_buttons.size(); ++i)
            if (valueAt(i) == value)
                return i;
    return -1;
}

void InlineChoiceField::setOptions(const Options &options)
{
    m_options = options;
    rebuild();
}

void InlineChoiceField::rebuild()
{
    QStringList texts;
    for (const Option &option : m_options)
        texts.append(option.label);
    if (answerAware())
        texts << missingWord(Asked::Unknown) << missingWord(Asked::Declined);
    while (m_buttons.size() > texts.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < texts.size()) {
        auto *button = new QRadioButton(this);
        m_group->addButton(button, int(m_buttons.size()));
        m_buttons.append(button);
        layout()->addWidget(button);
        watch(button);
    }
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setText(texts.at(i));
    sync();
}

void InlineChoiceField::sync()
{
    const int chosen = indexOf(m_value);
    m_group->setExclusive(false);
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setChecked(i == chosen);
        m_buttons.at(i)->setEnabled(!isReadOnly() || i == chosen);
    }
    m_group->setExclusive(true);
    // One stop for Tab: the chosen button, or the first.
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setFocusPolicy(i == std::max(chosen, 0) ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_buttons.value(std::max(chosen, 0)));
    update();
}

void InlineChoiceField::setValue(const Value &value)
{
    m_value = value;
    sync();
}

QString InlineChoiceField::display() const
{
    const int at = indexOf(m_value);
    if (at >= 0 && at < m_options.size())
        return m_options.at(at).label;
    const Asked state = askedOf(m_value);
    return answerAware() && state != Asked::Given ? missingWord(state) : QString();
}

QWidget *InlineChoiceField::focusTarget()
{
    // The buttons have their own names; the name of the question stands on the group around them.
    return this;
}

void InlineChoiceField::choose(const Value &value, bool focus)
{
    if (isReadOnly())
        return;
    const bool different = value != m_value;
    m_value = value;
    sync();
    if (focus && focusProxy())
        focusProxy()->setFocus(Qt::OtherFocusReason);
    if (different)
        emit changed();
}

bool InlineChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_buttons.contains(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int count = int(m_buttons.size()), at = int(m_buttons.indexOf(watched));
        const QString text = key->text().toLower();
        if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
            return false;
        switch (key->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up: choose(valueAt((at + count - 1) % count), true); return true;
        case Qt::Key_Right:
        case Qt::Key_Down: choose(valueAt((at + 1) % count), true); return true;
        case Qt::Key_Backspace:
        case Qt::Key_Delete: choose({}, true); return true;
        default: break;
        }
        for (const Asked state : {Asked::Unknown, Asked::Declined})
            if (answerAware() && text == missingKey(state)) {
                choose(missing(state), true);
                return true;
            }
        if (text.size() == 1 && text.at(0).isLetterOrNumber()) {
            // The same letter again goes on to the next answer that begins with it.
            const int start = indexOf(m_value), options = int(m_options.size());
            for (int i = 1; i <= options; ++i) {
                const int candidate = (start + i + options) % options;
                if (m_options.at(candidate).label.startsWith(text, Qt::CaseInsensitive)) {
                    choose(valueAt(candidate), true);
                    break;
                }
            }
            return true;
        }
    }
    return FieldWidget::eventFilter(watched, event);
}

void InlineChoiceField::refresh()
{
    rebuild();
}

void InlineChoiceField::retranslate()
{
    m_options = currentOptions();
    rebuild();
}

void InlineChoiceField::changeEvent(QEvent *event)
{
    FieldWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void InlineChoiceField::paintEvent(QPaintEvent *)
{
    // Problem and "not asked" show as a line on the left: the group has no edge of its own.
    if (error().isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(-space::s, 0, 3, height()), tokens().error);
}

FlagField::FlagField(QWidget *parent) : InlineChoiceField(parent)
{
    setType(FieldType::Flag);
    setOptions(FlagField::currentOptions());
}

Options FlagField::currentOptions() const
{
    return {{QStringLiteral("1"), say("answer", "ja")}, {QStringLiteral("0"), say("answer", "nee")}};
}

} // namespace luwte::ui
