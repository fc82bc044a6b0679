#pragma once
// The questions of the intake (ux.md 2.5): fifteen to answer, the rest folded. Knows which rows appear by rule; the page knows the steps.

#include "core/victim/types.h"
#include "ui/desk/desk.h"
#include "ui/kit/form.h"

namespace luwte::ui {

class AgeField;

class IntakeForm : public Form
{
    Q_OBJECT

public:
    enum Step { Registration, Situation };
    IntakeForm(Desk &desk, Step step, QWidget *parent = nullptr);

    /// The values as "case.open" takes them.
    [[nodiscard]] QJsonObject arguments() const;
    /// The field of this form that a refusal of "case.open" is about.
    [[nodiscard]] static QString fieldFor(const QString &argument);
    /// What is left to do, in the words of the question.
    [[nodiscard]] Refusals leftToDo() const;
    [[nodiscard]] AgeField *ageField() const;
    /// Rows of Situation that depend on answers of Registration.
    void setMinor(bool minor);

protected:
    void retranslate() override;

private:
    void addRegistration(Desk &desk);
    void addSituation(Desk &desk);
    void ask(Desk &desk, const QList<FieldInfo> &fields);
    void fold(const char *title);
    void applyRules();

    Step m_step;
    QList<std::pair<Section *, const char *>> m_sections;
};

} // namespace luwte::ui
