#pragma once
// The state of the present case and what can be done next. A step that has to wait says for what, with lines that jump there.

#include "core/victim/views.h"
#include "ui/desk/command_card.h"

class QBoxLayout;

namespace luwte::ui {

class StepStrip;

class CaseBar : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit CaseBar(Desk &desk, QWidget *parent = nullptr);
    void setCase(const victim::PersonPage &page);
    void setElsewhere(std::function<QWidget *(const QString &field)> elsewhere) { m_elsewhere = std::move(elsewhere); }
    /// Carries out a step as its button does ("case.activate").
    void take(const QString &command);
    [[nodiscard]] ErrorSummary *summary() const { return m_summary; }
    [[nodiscard]] CommandCard *card() const { return m_card; }
    [[nodiscard]] QPushButton *button(const QString &command) const;
    bool escape();

signals:
    void goToTab(const QString &key);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillSteps();
    void fillButtons();
    void openCard(const QString &command, const char *verb);
    void closeCard();

    Desk &m_desk;
    Id m_person, m_case;
    Code m_state;
    StepStrip *m_strip;
    QWidget *m_buttons;
    QBoxLayout *m_row, *m_layout;
    ErrorSummary *m_summary;
    CommandCard *m_card = nullptr;
    std::function<QWidget *(const QString &)> m_elsewhere;
};

} // namespace luwte::ui
