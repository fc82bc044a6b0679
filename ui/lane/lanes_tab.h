#pragma once
// Sporen: care, residence, criminal case and place of one client as one picture over time, with what may not be missed (ux.md 2.6, W60).

#include "core/deadline/types.h"
#include "core/lane/views.h"
#include "ui/desk/person_tab.h"

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace luwte::ui {

class Card;
class LanesPicture;
class LanesTable;
class PartCard;
class RecordTable;

class LanesTab : public PersonTab
{
    Q_OBJECT

public:
    LanesTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    bool primaryAction() override;
    void toggleTable() override;
    bool escape() override;
    [[nodiscard]] LanesPicture *picture() const { return m_picture; }

protected:
    void retranslate() override;

private:
    void fill();
    void addCard(PartCard *card);

    std::optional<victim::Case> m_case;
    lane::Lanes m_lanes;
    std::vector<deadline::Deadline> m_deadlines;
    Card *m_card;
    LanesPicture *m_picture;
    QLabel *m_spoken, *m_conflict;
    RecordTable *m_table;
    LanesTable *m_rows;
    QButtonGroup *m_zoom;
    QList<PartCard *> m_cards;
    QVBoxLayout *m_content;
};

} // namespace luwte::ui
