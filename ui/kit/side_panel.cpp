#include "ui/kit/side_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/say.h"
#include "ui/kit/scroll.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

SidePanel::SidePanel(const QString &title, QWidget *parent) : Localized(parent), m_title(new Heading(title, 2)), m_close(new IconButton(QStringLiteral("close"))), m_body(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space::m, 0, 0);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, 0, space::s, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    layout->addLayout(head);
    auto *inside = new QWidget;
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(space::l, space::xs, space::l, space::l);
    m_body->setSpacing(space::m);
    layout->addWidget(scrolling(inside), 1);
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &SidePanel::closed);
    retranslate();
}

void SidePanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePanel::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void SidePanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void SidePanel::retranslate()
{
    m_close->setName(say("panel", "Sluit het zijpaneel"));
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(0, 0, 1, height(), tokens().line);
}

} // namespace luwte::ui
