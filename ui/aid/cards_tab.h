#pragma once
// A tab that is a column of cards, each with its part of what is known and what can be done: "Rechten", "Afspraken en tolk".

#include "ui/desk/person_tab.h"

class QVBoxLayout;

namespace luwte::ui {

class PartCard;

class CardsTab : public PersonTab
{
    Q_OBJECT

public:
    CardsTab(Desk &desk, const Id &person, const QList<PartCard *> &cards, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    bool primaryAction() override;
    bool escape() override;

protected:
    void retranslate() override;

private:
    QList<PartCard *> m_cards;
};

} // namespace luwte::ui
