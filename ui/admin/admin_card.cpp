#include "ui/admin/admin_card.h"

#include <QVBoxLayout>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

AdminCard::AdminCard(Desk &desk, QWidget *parent)
    : Localized(QString(), parent), m_desk(desk), m_state(new Text), m_part(new QWidget), m_below(new QVBoxLayout), m_inside(new QVBoxLayout), m_message(new Banner), m_progress(new ProgressLine),
      m_start(new SecondaryButton), m_back(new SecondaryButton), m_verb(new PrimaryButton)
{
    addWidget(m_state);
    m_below->setSpacing(space::s);
    body()->addLayout(m_below);
    addWidget(m_message);
    body()->addWidget(m_start, 0, Qt::AlignLeft);
    auto *part = new QVBoxLayout(m_part);
    part->setContentsMargins(0, space::s, 0, 0);
    part->setSpacing(space::m);
    m_inside->setSpacing(space::m);
    part->addLayout(m_inside);
    part->addWidget(m_progress);
    auto *buttons = new QWidget;
    new FlowLayout(buttons, space::s);
    buttons->layout()->addWidget(m_verb);
    buttons->layout()->addWidget(m_back);
    part->addWidget(buttons);
    addWidget(m_part);
    m_part->hide();
    m_start->hide();
    m_state->hide();
    m_message->hide();
    m_message->setClosable(true);
    connect(m_start, &QPushButton::clicked, this, &AdminCard::unfold);
    connect(m_back, &QPushButton::clicked, this, [this] {
        fold();
        m_start->setFocus(Qt::OtherFocusReason);
    });
    connect(m_verb, &QPushButton::clicked, this, [this] { carryOut(); });
    connect(m_message, &Banner::closed, this, [this] { m_message->show(Banner::Kind::Info, {}); });
    AdminCard::retranslate();
}

bool AdminCard::isUnfolded() const
{
    return !m_part->isHidden();
}

void AdminCard::unfold()
{
    m_message->show(Banner::Kind::Info, {});
    m_start->hide();
    m_part->show();
    emit unfolded();
    wasUnfolded();
}

void AdminCard::fold()
{
    m_progress->done();
    m_message->show(Banner::Kind::Info, {});
    m_part->hide();
    m_start->setVisible(!m_start->text().isEmpty());
    wasFolded();
}

void AdminCard::setState(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void AdminCard::setStart(const QString &text)
{
    m_start->setText(text);
    m_start->setVisible(!text.isEmpty() && !isUnfolded());
}

void AdminCard::addBelowState(QWidget *widget)
{
    m_below->addWidget(widget);
}

void AdminCard::tell(const QString &problem)
{
    m_progress->done();
    m_message->show(Banner::Kind::Attention, problem);
}

void AdminCard::done(const QString &text)
{
    fold();
    look();
    m_message->show(Banner::Kind::Good, text);
    if (m_start->isVisible())
        m_start->setFocus(Qt::OtherFocusReason);
}

bool AdminCard::attempt(const std::function<Refusals()> &work)
{
    Refusals refusals;
    if (!m_desk.attempt([&] { refusals = work(); })) {
        m_progress->done(); // what went wrong stands above the page
        return false;
    }
    if (!refusals.isEmpty())
        tell(refusals.first().text);
    return refusals.isEmpty();
}

void AdminCard::retranslate()
{
    m_back->setText(say("admin", "Terug"));
}

} // namespace luwte::ui
