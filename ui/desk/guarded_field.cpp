#include "ui/desk/guarded_field.h"

#include <QTimer>
#include <QVBoxLayout>

#include "ui/kit/secret_field.h"

namespace luwte::ui {

GuardedField::GuardedField(FieldWidget *inner, QWidget *parent) : FieldWidget(parent), m_inner(inner), m_gate(new SecretField), m_timer(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_gate);
    layout->addWidget(m_inner);
    m_gate->setWithheld(true);
    m_inner->hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(SecretField::showSeconds * 1000);
    connect(m_timer, &QTimer::timeout, this, &GuardedField::cover);
    connect(m_gate, &SecretField::revealed, this, &GuardedField::reveal);
    connect(m_inner, &FieldWidget::changed, this, [this] {
        m_timer->start();
        emit changed();
    });
    connect(m_inner, &FieldWidget::left, this, &FieldWidget::left);
}

void GuardedField::setValue(const Value &value)
{
    m_inner->setValue(value);
    cover();
}

QString GuardedField::display() const
{
    return isEmpty() ? m_inner->display() : QStringLiteral("••••");
}

QWidget *GuardedField::focusTarget()
{
    return m_inner->isHidden() ? m_gate->focusTarget() : m_inner->focusTarget();
}

void GuardedField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    m_inner->setReadOnly(readOnly);
}

void GuardedField::cover()
{
    m_timer->stop();
    m_inner->hide();
    m_gate->setWithheld(true);
    m_gate->show();
}

void GuardedField::reveal(const QString &reason)
{
    m_gate->hide();
    m_inner->show();
    m_inner->focusTarget()->setFocus(Qt::OtherFocusReason);
    m_timer->start();
    emit revealed(reason);
}

void GuardedField::refresh()
{
    m_inner->setAnswerAware(answerAware());
    m_inner->setType(type());
    m_inner->setLabel(label());
    m_gate->setLabel(label());
    m_inner->setError(error());
}

void GuardedField::hideEvent(QHideEvent *event)
{
    FieldWidget::hideEvent(event);
    cover();
}

} // namespace luwte::ui
