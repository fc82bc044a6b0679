#include "ui/privacy/funding_tab.h"

#include <QVBoxLayout>

#include "ui/kit/theme.h"
#include "ui/privacy/funding_card.h"
#include "ui/privacy/funding_time_card.h"

namespace luwte::ui {

FundingTab::FundingTab(Desk &desk, const Id &person, QWidget *parent) : PersonTab(desk, person, parent), m_time(new FundingTimeCard(desk)), m_lines(new FundingCard(desk))
{
    setMaximumWidth(920);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    for (PartCard *card : {static_cast<PartCard *>(m_time), static_cast<PartCard *>(m_lines)}) {
        layout->addWidget(card);
        connect(card, &PartCard::goTo, this, &PersonTab::goTo);
        connect(card, &PartCard::touched, this, &PersonTab::touched);
    }
    layout->addStretch(1);
}

void FundingTab::refresh(const victim::PersonPage &page)
{
    setEnabled(page.current() != nullptr);
    if (!page.current())
        return;
    m_time->show(*page.current());
    m_lines->show(*page.current());
}

bool FundingTab::primaryAction()
{
    return m_time->carryOpen() || m_lines->carryOpen();
}

bool FundingTab::escape()
{
    return m_time->escape() || m_lines->escape();
}

void FundingTab::toggleTable()
{
    m_time->toggleTable();
}

void FundingTab::conceal()
{
    m_lines->conceal();
}

void FundingTab::retranslate()
{
    m_time->retell();
    m_lines->retell();
}

} // namespace luwte::ui
