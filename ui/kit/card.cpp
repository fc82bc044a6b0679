#include "ui/kit/card.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/kit/theme.h"

namespace luwte::ui {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent), m_title(new Heading({}, 2)), m_head(new QWidget), m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title, 1);
    layout->addWidget(m_head);
    layout->addLayout(m_body);
    m_body->setSpacing(space::m);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Maximum would cut what wraps: it goes by the height of one line
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
}

void Card::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void Card::setCorner(QWidget *widget)
{
    m_head->layout()->addWidget(widget);
    m_head->show();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius * 1.5, radius * 1.5);
}

} // namespace luwte::ui
