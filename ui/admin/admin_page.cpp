#include "ui/admin/admin_page.h"

#include <QTimer>
#include <QVBoxLayout>

#include "ui/admin/admin_card.h"
#include "ui/admin/cards.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

AdminPage::AdminPage(Desk &desk, QWidget *parent) : Page(true, parent)
{
    setReadingWidth(true);
    body()->setSpacing(space::l);
    for (const AdminCardMaker &maker : adminCards()) {
        if (!desk.session().hasAny(maker.roles))
            continue;
        AdminCard *card = maker.make(desk);
        m_cards.append(card);
        body()->addWidget(card);
        connect(card, &AdminCard::unfolded, this, [this, card] {
            for (AdminCard *other : m_cards)
                if (other != card && other->isUnfolded())
                    other->fold();
        });
        connect(card, &AdminCard::goTo, this, &Page::goTo);
    }
    body()->addStretch(1);
    connect(&desk, &Desk::saved, this, [this] {
        if (isVisible())
            QTimer::singleShot(0, this, &AdminPage::activated);
    });
    AdminPage::retranslate();
}

AdminCard *AdminPage::open() const
{
    for (AdminCard *card : m_cards)
        if (card->isUnfolded())
            return card;
    return nullptr;
}

void AdminPage::activated()
{
    for (AdminCard *card : m_cards)
        card->look();
}

void AdminPage::primaryAction()
{
    if (AdminCard *card = open())
        card->carryOut();
}

bool AdminPage::escape()
{
    AdminCard *card = open();
    if (card)
        card->fold();
    return card != nullptr;
}

void AdminPage::conceal()
{
    for (AdminCard *card : m_cards)
        if (card->isUnfolded())
            card->fold();
}

void AdminPage::retranslate()
{
    header()->setTitle(say("admin", "Beheer"));
    activated();
}

} // namespace luwte::ui
