#pragma once
// Veiligheid: out of sight, ten questions with the level they give, the safety plan, where somebody was, and how it went before.

#include "ui/desk/person_tab.h"

class QVBoxLayout;

namespace luwte::ui {

class Card;
class Form;
class Heading;
class InlineChoiceField;
class LinkButton;
class MutedText;
class PartCard;
class PrimaryButton;
class RiskBadge;
class Text;

class SafetyTab : public PersonTab
{
    Q_OBJECT

public:
    SafetyTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    [[nodiscard]] bool hasField(const QString &field) const override;
    void showField(const QString &field) override;
    bool primaryAction() override;
    bool escape() override;
    [[nodiscard]] QJsonObject saveDraft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] Form *form() const { return m_form; }
    /// The level that the questions as answered now give.
    [[nodiscard]] int computed() const;

protected:
    void retranslate() override;

private:
    void compute();
    void fillHistory();
    void begin(bool open);

    victim::PersonPage m_page;
    Id m_case;
    Card *m_ask, *m_history;
    Form *m_form;
    Text *m_result;
    RiskBadge *m_badge;
    LinkButton *m_other;
    PrimaryButton *m_save;
    MutedText *m_why;
    QVBoxLayout *m_list;
    QList<PartCard *> m_parts;
};

} // namespace luwte::ui
