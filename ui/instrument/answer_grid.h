#pragma once
// The questions of a form, one line each, with the answers that exist. A digit answers and goes on to the next question, "-" takes an answer away,
// the arrows go up and down: twenty questions are twenty keys.

#include <QStringList>
#include <vector>

#include "ui/desk/desk.h"

class QButtonGroup;

namespace luwte::ui {

class AnswerGrid : public QWidget
{
    Q_OBJECT

public:
    struct Question
    {
        QString text; ///< what stands beside the number; may be ""
    };
    struct Choice
    {
        int value = 0;
        QString text; ///< the form's own word; may be ""
    };
    AnswerGrid(const QList<Question> &questions, const QList<Choice> &choices, QWidget *parent = nullptr);

    /// "2 0 - 4": as the command takes it.
    [[nodiscard]] QString answers() const;
    void setAnswers(const QString &answers);
    [[nodiscard]] int answered() const;
    /// The first question without an answer, else the first.
    [[nodiscard]] QWidget *focusTarget() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void focusRow(int row);
    QList<Choice> m_choices;
    std::vector<QButtonGroup *> m_rows; ///< ids: index of the choice; -1 is not used by Qt, so "no answer" has the last
};

} // namespace luwte::ui
