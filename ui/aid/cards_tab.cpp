#include "ui/aid/cards_tab.h"

#include <QVBoxLayout>

#include "ui/desk/part_card.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

CardsTab::CardsTab(Desk &desk, const Id &person, const QList<PartCard *> &cards, QWidget *parent) : PersonTab(desk, person, parent), m_cards(cards)
{
    setMaximumWidth(920);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    for (PartCard *card : m_cards) {
        layout->addWidget(card);
        connect(card, &PartCard::goTo, this, &PersonTab::goTo);
        connect(card, &PartCard::touched, this, &PersonTab::touched);
    }
    layout->addStretch(1);
}

void CardsTab::refresh(const victim::PersonPage &page)
{
    setEnabled(page.current() != nullptr);
    if (page.current())
        for (PartCard *card : m_cards)
            card->show(*page.current());
}

bool CardsTab::primaryAction()
{
    for (PartCard *card : m_cards)
        if (card->carryOpen())
            return true;
    return false;
}

bool CardsTab::escape()
{
    for (PartCard *card : m_cards)
        if (card->escape())
            return true;
    return false;
}

void CardsTab::retranslate()
{
    for (PartCard *card : m_cards)
        card->retell();
}

} // namespace luwte::ui
