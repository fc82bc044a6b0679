#pragma once
// Plek zoeken: what fits, and of what does not, every reason (ux.md 2.8, A20).

#include "core/placement/views.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

namespace luwte::ui {

class ErrorSummary;

class FindPlacePage : public Page
{
    Q_OBJECT

public:
    FindPlacePage(Desk &desk, const Id &caseId, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;

protected:
    void retranslate() override;

private:
    void look();
    void addFit(const placement::MatchRow &row);
    void addMiss(const placement::MatchRow &row);
    void request(const Id &facility);

    Desk &m_desk;
    Id m_case, m_person;
    ErrorSummary *m_summary;
    QVBoxLayout *m_list;
};

} // namespace luwte::ui
