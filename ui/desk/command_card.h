#pragma once
// A command with its fields, on the page itself instead of in a dialog: title, form, what stands in the way, the verb, "Terug".

#include "ui/desk/desk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"

class QLayout;

namespace luwte::ui {

class CommandCard : public Localized<Card>
{
    Q_OBJECT

public:
    /// Fields of `command` that `fixed` gives are not asked. `verb`: the text of the button, in the current language.
    CommandCard(Desk &desk, const QString &command, const QJsonObject &fixed, std::function<QString()> verb, QWidget *parent = nullptr);
    /// Where a refusal about a field of another page part jumps to; nullptr when nowhere.
    void setElsewhere(std::function<QWidget *(const QString &field)> elsewhere) { m_elsewhere = std::move(elsewhere); }
    /// Does this with the answers instead of Desk::execute(): for a command that takes more than fields (a file). Trouble comes back as a refusal,
    /// by Desk::attempt().
    void setWork(std::function<Result<command::Done>(const QJsonObject &with)> work) { m_work = std::move(work); }
    /// A sentence above the fields, in the current language: what the command means.
    void setLead(std::function<QString()> lead);
    [[nodiscard]] Form *form() const { return m_form; }
    void carryOut();
    void begin();

signals:
    void done(const luwte::Id &record, const QJsonValue &result);
    void cancelled();

protected:
    void retranslate() override;

private:
    void tell(const Refusals &refusals);

    Desk &m_desk;
    QString m_command;
    QJsonObject m_fixed;
    std::function<QString()> m_verb, m_leadText;
    std::function<Result<command::Done>(const QJsonObject &)> m_work;
    Text *m_lead = nullptr;
    std::function<QWidget *(const QString &)> m_elsewhere;
    Form *m_form;
    PrimaryButton *m_do;
    SecondaryButton *m_back;
};

/// Takes an open card out of its place and forgets it; nothing when there is none. It is deleted once its own signals are over.
void takeAway(QLayout *place, CommandCard *&card);

/// Lines for an ErrorSummary: a field of `form`, or else where `elsewhere` says.
[[nodiscard]] QList<ErrorSummary::Line> linesFor(const Refusals &refusals, const Form *form, const std::function<QWidget *(const QString &field)> &elsewhere);

} // namespace luwte::ui
