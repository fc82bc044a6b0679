#include "ui/kit/page_header.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include "core/base/say.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : Localized(parent), m_title(new Heading(title, 1)), m_subtitle(new MutedText), m_primary(new PrimaryButton), m_more(new IconButton(QStringLiteral("more"))),
      m_menu(new QMenu(this)), m_middle(new QHBoxLayout), m_actions(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    row->addLayout(texts, 1);
    row->addLayout(m_middle);
    row->addLayout(m_actions);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_primary, 0, Qt::AlignTop);
    m_subtitle->hide();
    m_primary->hide();
    m_more->hide();
    m_more->setMenu(m_menu);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(m_primary, &QPushButton::clicked, this, &PageHeader::primaryClicked);
    retranslate();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

PrimaryButton *PageHeader::setPrimary(const QString &text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
    fit();
    return m_primary;
}

void PageHeader::addAction(QAction *action)
{
    auto *button = new SecondaryButton(action->text());
    m_list.append(action);
    m_buttons.append(button);
    m_actions->addWidget(button, 0, Qt::AlignTop);
    m_menu->addAction(action);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [this, action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        fit();
    });
    if (action->menu())
        button->setMenu(action->menu());
    fit();
}

void PageHeader::addWidget(QWidget *widget)
{
    m_middle->addWidget(widget, 0, Qt::AlignTop);
}

void PageHeader::fit()
{
    const bool tight = width() < 620;
    bool any = false;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(!tight && m_list.at(i)->isVisible());
        any = any || m_list.at(i)->isVisible();
    }
    m_more->setVisible(tight && any);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PageHeader::retranslate()
{
    m_more->setName(say("page", "Meer acties"));
}

} // namespace luwte::ui
