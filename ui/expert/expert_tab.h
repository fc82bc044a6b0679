#pragma once
// Who comes along: what was asked, who fits and who cannot and why, in words; never facts of another case (ux.md 2.11).

#include "core/expert/views.h"
#include "ui/desk/person_tab.h"

class QVBoxLayout;

namespace luwte::ui {

class CommandCard;
class ErrorSummary;

class ExpertTab : public PersonTab
{
    Q_OBJECT

public:
    ExpertTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    bool primaryAction() override;
    bool escape() override;

protected:
    void retranslate() override;

private:
    void build();
    void addAssignment(const expert::Assignment &assignment);
    void addMatches(const expert::Assignment &assignment);
    void openCard(const QString &command, const QJsonObject &fixed, const QString &verb);
    void closeCard();
    void carryOut(const QString &command, const QJsonObject &with);

    std::optional<victim::Case> m_case;
    ErrorSummary *m_summary;
    QVBoxLayout *m_content;
    CommandCard *m_card = nullptr;
};

} // namespace luwte::ui
