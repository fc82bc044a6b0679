#pragma once
// Overzicht: the whole person in one look.

#include "ui/desk/person_tab.h"

namespace luwte::ui {

class Card;
class Columns;
class Facts;

class OverviewTab : public PersonTab
{
    Q_OBJECT

public:
    OverviewTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;

protected:
    void retranslate() override;

private:
    void fill();
    [[nodiscard]] QWidget *latestNotes();

    victim::PersonPage m_page;
    Columns *m_columns;
    Card *m_now, *m_contact;
    Facts *m_facts;
    QWidget *m_notes = nullptr;
};

} // namespace luwte::ui
