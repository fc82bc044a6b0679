#pragma once
// One part of a tab of the client page: a card with rows (what it is, how it stands, what can be done) and, while somebody fills it in, the fields of a command.

#include <optional>

#include "core/victim/types.h"
#include "ui/desk/desk.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"

class QHBoxLayout;
class QLayout;
class QPushButton;

namespace luwte::ui {

class CommandCard;
class ErrorSummary;

class PartCard : public Card
{
    Q_OBJECT

public:
    explicit PartCard(Desk &desk, QWidget *parent = nullptr);
    /// Reads its part of the store; nothing is done while somebody fills in a command.
    void show(const victim::Case &current);
    /// Esc: true when a command was open.
    bool escape();
    /// Ctrl+Enter: true when a command was open.
    bool carryOpen();
    /// In the language of now.
    void retell();
    [[nodiscard]] bool isBusy() const { return m_open != nullptr; }

signals:
    void goTo(const QString &where);
    void touched();

protected:
    /// Puts the rows into body().
    virtual void build() = 0;
    [[nodiscard]] virtual QString title() const = 0;

    [[nodiscard]] Desk &desk() const { return m_desk; }
    [[nodiscard]] const victim::Case &current() const { return *m_case; }

    /// "Advocaat van de cliënt, rechtsbijstand" with a tag at the right; quieter lines and buttons go below it.
    struct Line
    {
        QString text;
        QString state; ///< "" no tag
        Tone tone = Tone::Muted;
        QStringList facts; ///< one quiet line each
    };
    /// Returns the row for its buttons.
    QHBoxLayout *addLine(const Line &line);
    void addEmpty(const QString &text);
    /// Any other widget: a picture, a table, facts.
    void addRow(QWidget *row);
    /// A row for buttons of the whole card.
    QHBoxLayout *addButtons();
    /// The same for many: they go on below where there is no room.
    QLayout *addManyButtons();
    /// Carries out a command at once. Nothing is added when this session may not. `of` is what a screen reader hears besides.
    QPushButton *addDirect(QLayout *row, const QString &text, const char *command, const QJsonObject &with, const QString &of = {});
    /// Opens the fields of a command.
    QPushButton *addAsking(QLayout *row, const QString &text, const char *command, const QJsonObject &fixed, const QString &of = {}, const QJsonObject &values = {});
    /// Opens the print of a document (core/documents) about `subject`. Nothing is added when this session may not print.
    QPushButton *addPrint(QLayout *row, const QString &text, const char *document, const Id &subject, const QString &of = {});
    /// `intro`: what it is about, above the fields.
    void open(const QString &command, const QJsonObject &fixed, const QJsonObject &values, const QString &verb, const QString &intro = {});
    void carryOut(const QString &command, const QJsonObject &with);

private:
    void rebuild();
    void closeOpen();

    Desk &m_desk;
    std::optional<victim::Case> m_case;
    ErrorSummary *m_summary;
    QVBoxLayout *m_rows;
    CommandCard *m_open = nullptr;
};

/// The label of a code.
[[nodiscard]] QString codeText(const char *list, const Code &code);
[[nodiscard]] QString codeTexts(const char *list, const Codes &codes);

} // namespace luwte::ui
