#pragma once
// Plek zoeken: what fits and why it stands where it stands, and of what does not, every reason (ux.md 2.8, A20). A list on the left, one
// place in full beside it. When nothing fits, that is recorded by itself.

#include "core/placement/views.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace luwte::ui {

class CommandCard;
class ErrorSummary;
class Form;
class MatchTable;
class MutedText;
class RecordTable;
class Section;
class Text;

class FindPlacePage : public Page
{
    Q_OBJECT

public:
    FindPlacePage(Desk &desk, const Id &caseId, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;
    bool escape() override;
    [[nodiscard]] RecordTable *table() const { return m_table; }
    /// The wishes, folded until somebody wants to change them.
    [[nodiscard]] Form *wishes() const { return m_wishes; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void look();
    void tellNeed(const placement::Subject &subject);
    void recordNone();
    void showRow(int row);
    void addCriteria(const placement::MatchRow &row);
    void ask(bool withReason);
    void openCard(const QString &command, const QJsonObject &fixed, std::function<QString()> verb);
    void closeCard();
    [[nodiscard]] const placement::MatchRow *current() const;

    Desk &m_desk;
    Id m_case, m_person;
    bool m_household = false;
    std::optional<placement::Gap> m_gap;
    ErrorSummary *m_summary;
    Text *m_told;
    Section *m_wishSection;
    Form *m_wishes;
    QBoxLayout *m_split;
    RecordTable *m_table;
    MatchTable *m_model;
    QWidget *m_detailArea;
    QVBoxLayout *m_detail, *m_cardPlace;
    CommandCard *m_card = nullptr;
};

} // namespace luwte::ui
