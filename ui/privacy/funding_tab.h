#pragma once
// "Geld": who pays, in time and line by line.

#include "ui/desk/person_tab.h"

namespace luwte::ui {

class FundingCard;
class FundingTimeCard;

class FundingTab : public PersonTab
{
    Q_OBJECT

public:
    FundingTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    bool primaryAction() override;
    bool escape() override;
    void toggleTable() override;
    void conceal() override;

protected:
    void retranslate() override;

private:
    FundingTimeCard *m_time;
    FundingCard *m_lines;
};

} // namespace luwte::ui
