#pragma once
// A card of the administration page: a title, how things are now, and a button that unfolds what can be done. One card is open at a time.

#include "ui/desk/desk.h"
#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/progress_line.h"

namespace luwte::ui {

class AdminCard : public Localized<Card>
{
    Q_OBJECT

public:
    explicit AdminCard(Desk &desk, QWidget *parent = nullptr);

    /// Reads how things are, and says so.
    virtual void look() {}
    [[nodiscard]] bool isUnfolded() const;
    void unfold();
    /// Forgets what was typed.
    void fold();
    /// The button with the verb, and the one that begins.
    [[nodiscard]] PrimaryButton *verb() const { return m_verb; }
    [[nodiscard]] SecondaryButton *start() const { return m_start; }
    [[nodiscard]] Banner *message() const { return m_message; }
    /// Says what is left to do.
    void tell(const QString &problem);
    /// What the verb does; Ctrl+Enter too.
    virtual void carryOut() {}

signals:
    void unfolded();
    void goTo(const QString &where);

protected:
    [[nodiscard]] Desk &desk() const { return m_desk; }
    void setState(const QString &text);
    /// The text of the button that unfolds; "" hides it.
    void setStart(const QString &text);
    void setVerb(const QString &text) { m_verb->setText(text); }
    /// What shows only when unfolded.
    [[nodiscard]] QVBoxLayout *inside() const { return m_inside; }
    /// Stands between how things are and the button.
    void addBelowState(QWidget *widget);
    [[nodiscard]] ProgressLine *progress() const { return m_progress; }
    /// It is done: folds, reads anew and says so.
    void done(const QString &text);
    /// Runs what may meet trouble of the disk; tells it and says false then.
    bool attempt(const std::function<Refusals()> &work);
    virtual void wasUnfolded() {}
    virtual void wasFolded() {}
    void retranslate() override;

private:
    Desk &m_desk;
    Text *m_state;
    QWidget *m_part;
    QVBoxLayout *m_below, *m_inside;
    Banner *m_message;
    ProgressLine *m_progress;
    SecondaryButton *m_start, *m_back;
    PrimaryButton *m_verb;
};

} // namespace luwte::ui
