#pragma once
// Zorgplan: the client's own aims first, then what was agreed before, the goals, and the step that comes next (ux.md 2.9).

#include "core/care/views.h"
#include "ui/desk/person_tab.h"

class QVBoxLayout;

namespace luwte::ui {

class CommandCard;
class ErrorSummary;

class PlanTab : public PersonTab
{
    Q_OBJECT

public:
    PlanTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    bool primaryAction() override;
    void print() override;
    bool escape() override;
    [[nodiscard]] QJsonObject saveDraft() const override;
    void restoreDraft(const QJsonObject &draft) override;

protected:
    void retranslate() override;

private:
    void build();
    void buildPlan(const care::PlanPage &page);
    void addHead(const care::PlanPage &page, bool open);
    /// What is different from the version before.
    void addChanges(const care::PlanPage &page);
    void addVersions();
    /// The next step of the plan: command, verb; empty when there is none.
    [[nodiscard]] std::pair<QString, QString> nextStep(const care::Plan &plan) const;
    void openCard(const QString &command, const QJsonObject &fixed, const QJsonObject &values, const QString &verb);
    void closeCard();
    void show(const Refusals &refusals);

    Id m_case;
    Id m_chosen; ///< an older version that is looked at
    std::optional<care::PlanPage> m_page;
    QVBoxLayout *m_content;
    ErrorSummary *m_summary;
    CommandCard *m_card = nullptr;
    QString m_cardCommand, m_cardVerb;
    QJsonObject m_cardFixed;
};

} // namespace luwte::ui
