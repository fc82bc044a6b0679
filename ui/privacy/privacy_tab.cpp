#include "ui/privacy/privacy_tab.h"

#include <QTimer>
#include <QVBoxLayout>

#include "ui/kit/theme.h"
#include "ui/privacy/consent_card.h"
#include "ui/privacy/keeping_card.h"
#include "ui/privacy/request_card.h"
#include "ui/privacy/share_card.h"
#include "ui/privacy/shared_card.h"

namespace luwte::ui {

PrivacyTab::PrivacyTab(Desk &desk, const Id &person, QWidget *parent) : PersonTab(desk, person, parent), m_content(new QVBoxLayout(this))
{
    setMaximumWidth(920);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::l);
    auto *shared = new SharedCard(desk);
    connect(shared, &SharedCard::share, this, &PrivacyTab::share);
    add(new ConsentCard(desk));
    add(shared);
    add(new RequestCard(desk));
    add(new KeepingCard(desk));
    m_content->addStretch(1);
}

void PrivacyTab::add(PartCard *card)
{
    m_cards.append(card);
    m_content->addWidget(card);
    connect(card, &PartCard::goTo, this, &PersonTab::goTo);
    connect(card, &PartCard::touched, this, &PersonTab::touched);
}

void PrivacyTab::refresh(const victim::PersonPage &page)
{
    m_case = page.current() ? std::optional(*page.current()) : std::nullopt;
    setEnabled(m_case.has_value());
    if (!m_case)
        return;
    for (PartCard *card : m_cards)
        card->show(*m_case);
}

void PrivacyTab::share()
{
    if (!m_case || m_share)
        return;
    m_share = new ShareCard(desk(), *m_case);
    connect(m_share, &ShareCard::shared, this, [this](const Id &sharing) {
        QTimer::singleShot(0, this, &PrivacyTab::closeShare);
        emit goTo(QStringLiteral("print/sharing/") + sharing.toText());
    });
    connect(m_share, &ShareCard::cancelled, this, [this] { QTimer::singleShot(0, this, &PrivacyTab::closeShare); });
    connect(m_share, &ShareCard::touched, this, &PersonTab::touched);
    m_content->insertWidget(0, m_share);
    m_share->begin();
}

void PrivacyTab::closeShare()
{
    if (!m_share)
        return;
    m_content->removeWidget(m_share);
    m_share->hide();
    m_share->deleteLater();
    m_share = nullptr;
}

bool PrivacyTab::primaryAction()
{
    if (m_share) {
        m_share->carryOut();
        return true;
    }
    for (PartCard *card : m_cards)
        if (card->carryOpen())
            return true;
    if (!desk().may(QStringLiteral("sharing.decide")))
        return false;
    share();
    return true;
}

bool PrivacyTab::escape()
{
    if (m_share) {
        closeShare();
        return true;
    }
    for (PartCard *card : m_cards)
        if (card->escape())
            return true;
    return false;
}

void PrivacyTab::retranslate()
{
    for (PartCard *card : m_cards)
        card->retell();
}

} // namespace luwte::ui
