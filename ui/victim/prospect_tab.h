#pragma once
// Perspectief: the plan that closing asks for (R-CLOSE, W62): six pillars, somebody who stays, aftercare.

#include "ui/desk/person_tab.h"

namespace luwte::ui {

class AftercareCard;
class Card;
class EmptyState;
class MutedText;
class PrimaryButton;
class RecordForm;

class ProspectTab : public PersonTab
{
    Q_OBJECT

public:
    ProspectTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    [[nodiscard]] bool hasField(const QString &field) const override;
    void showField(const QString &field) override;
    bool primaryAction() override;
    bool escape() override;
    [[nodiscard]] QString pending() const override;
    [[nodiscard]] QJsonObject saveDraft() const override;
    void restoreDraft(const QJsonObject &draft) override;

protected:
    void retranslate() override;

private:
    void changed();

    MutedText *m_why;
    RecordForm *m_form;
    PrimaryButton *m_save;
    AftercareCard *m_aftercare;
};

} // namespace luwte::ui
