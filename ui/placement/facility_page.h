#pragma once
// One location: how full it is, its rules, what is out of use or planned, and when it closes. Name and address are secret: covered until
// somebody says why.

#include <QPointer>

#include "core/placement/views.h"
#include "ui/desk/command_card.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace luwte::ui {

class Card;
class Facts;
class PrimaryButton;
class RecordForm;
class SecondaryButton;

class FacilityPage : public Page, public Drafting
{
    Q_OBJECT

public:
    FacilityPage(Desk &desk, const Id &facility, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;
    bool escape() override;
    void conceal() override;
    [[nodiscard]] QJsonObject saveDraft() override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] DraftName draftName() const override;

protected:
    void retranslate() override;

private:
    void look();
    void addTimes(const QJsonObject &overTime);
    void openCard(const QString &command, const QJsonObject &fixed, std::function<QString()> verb);
    void closeCard();

    Desk &m_desk;
    Id m_facility;
    QString m_alias;
    Card *m_now, *m_times;
    Facts *m_facts;
    QVBoxLayout *m_lines, *m_cardPlace;
    RecordForm *m_form;
    PrimaryButton *m_save;
    SecondaryButton *m_discard, *m_out, *m_plan, *m_close, *m_reopen;
    QPointer<CommandCard> m_card;
};

} // namespace luwte::ui
