#pragma once
// Plek: where somebody lives, what was asked for, how long somebody waits, and the next step of each.

#include "core/placement/views.h"
#include "ui/desk/person_tab.h"

class QHBoxLayout;
class QVBoxLayout;

namespace luwte::ui {

class CommandCard;
class ErrorSummary;

class PlaceTab : public PersonTab
{
    Q_OBJECT

public:
    PlaceTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    bool primaryAction() override;
    bool escape() override;

protected:
    void retranslate() override;

private:
    void build();
    void addStay(const placement::StayRow &row);
    void addHousehold();
    void addApart();
    void addButton(QHBoxLayout *row, const char *command, const QJsonObject &fixed, const QString &text, bool main = false);
    void openCard(const QString &command, const QJsonObject &fixed, const QString &verb);
    void closeCard();

    std::optional<victim::Case> m_case;
    bool m_household = false; ///< moves with others: the verbs are those of the household
    ErrorSummary *m_summary;
    QVBoxLayout *m_content;
    CommandCard *m_card = nullptr;
};

} // namespace luwte::ui
