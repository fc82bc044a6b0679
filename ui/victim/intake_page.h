#pragma once
// Intake: from a call to a case in three steps (ux.md 2.5). What is typed is kept as a draft from the first key on; the last step makes
// the case through the door.

#include "core/victim/views.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace luwte::ui {

class AnswerList;
class Heading;
class IntakeForm;
class LikenessPanel;
class PrimaryButton;
class SecondaryButton;
class LinkButton;

class IntakePage : public Page, public Drafting
{
    Q_OBJECT

public:
    enum Step { Registration, Situation, Check };

    /// `draft`: id of a kept draft, "" for a new intake. `name` fills the first name field.
    IntakePage(Desk &desk, const QString &draft, const QString &name = {}, QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] IntakeForm *form(Step step) const { return step == Registration ? m_first : m_second; }
    void goToStep(Step step);
    /// All questions on one page, and back.
    void setOnePage(bool on);
    /// Makes the case. `asRegistration`: with what is known, without starting the intake.
    void finish(bool asRegistration);

    void primaryAction() override;
    [[nodiscard]] QJsonObject saveDraft() override;
    void restoreDraft(const QJsonObject &draft) override;
    void activated() override;
    [[nodiscard]] QWidget *sidePanel() override;
    [[nodiscard]] DraftName draftName() const override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prefill(const QString &name);
    void changed();
    void lookForLikeness();
    void tellProgress();
    [[nodiscard]] bool checked(Step step);
    void showRefusals(const Refusals &refusals);
    [[nodiscard]] QJsonObject arguments() const;

    Desk &m_desk;
    QString m_draft;
    Step m_step = Registration;
    bool m_onePage = false, m_done = false;
    IntakeForm *m_first, *m_second;
    AnswerList *m_check;
    Heading *m_firstTitle, *m_secondTitle, *m_checkTitle;
    LikenessPanel *m_likeness;
    PrimaryButton *m_next;
    SecondaryButton *m_previous;
    LinkButton *m_later, *m_all, *m_asIs;
};

/// For "intake" (new), "intake/<draft>" and "intake/name/<name>".
[[nodiscard]] Page *makeIntakePage(Desk &desk, const QString &rest);

} // namespace luwte::ui
