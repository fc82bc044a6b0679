#pragma once
// Gegevens: what is recorded of the person and the case, changed through person.change and case.change.

#include "ui/desk/person_tab.h"

namespace luwte::ui {

class Heading;
class PrimaryButton;
class RecordForm;
class SecondaryButton;

class DetailsTab : public PersonTab
{
    Q_OBJECT

public:
    DetailsTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    [[nodiscard]] bool hasField(const QString &field) const override;
    void showField(const QString &field) override;
    bool primaryAction() override;
    [[nodiscard]] QString pending() const override;
    [[nodiscard]] QJsonObject saveDraft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void conceal() override;
    [[nodiscard]] RecordForm *personForm() const { return m_person; }
    [[nodiscard]] RecordForm *caseForm() const { return m_case; }

protected:
    void retranslate() override;

private:
    void changed();
    void discard();

    RecordForm *m_person, *m_case;
    Heading *m_personTitle, *m_caseTitle;
    PrimaryButton *m_save;
    SecondaryButton *m_discard;
    bool m_closed = false;
};

} // namespace luwte::ui
