#include "ui/instrument/answer_grid.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QRadioButton>

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

AnswerGrid::AnswerGrid(const QList<Question> &questions, const QList<Choice> &choices, QWidget *parent) : QWidget(parent), m_choices(choices)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    const auto name = [](const Choice &choice) { return choice.text.isEmpty() ? QString::number(choice.value) : QStringLiteral("%1 %2").arg(choice.value).arg(choice.text); };
    for (int row = 0; row < questions.size(); ++row) {
        const QString number = QString::number(row + 1);
        grid->addWidget(new MutedText(number), row, 0, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(new Text(questions.at(row).text), row, 1);
        auto *group = new QButtonGroup(this);
        const QString spoken = questions.at(row).text.isEmpty() ? say("instrument", "Vraag %1").arg(number) : say("instrument", "Vraag %1, %2").arg(number, questions.at(row).text);
        for (int i = 0; i <= choices.size(); ++i) {
            const bool none = i == choices.size();
            auto *button = new QRadioButton(none ? say("instrument", "geen") : name(choices.at(i)));
            button->setAccessibleName(QStringLiteral("%1: %2").arg(spoken, none ? say("instrument", "geen antwoord") : name(choices.at(i))));
            button->setChecked(none);
            button->installEventFilter(this);
            group->addButton(button, i);
            grid->addWidget(button, row, 2 + i, Qt::AlignTop);
        }
        connect(group, &QButtonGroup::idClicked, this, &AnswerGrid::changed);
        m_rows.push_back(group);
    }
}

QString AnswerGrid::answers() const
{
    QStringList words;
    for (const QButtonGroup *row : m_rows)
        words.append(row->checkedId() < m_choices.size() ? QString::number(m_choices.at(row->checkedId()).value) : QStringLiteral("-"));
    return words.join(u' ');
}

void AnswerGrid::setAnswers(const QString &answers)
{
    const QStringList words = answers.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        int id = int(m_choices.size());
        for (int i = 0; i < m_choices.size(); ++i)
            if (words.value(qsizetype(row)) == QString::number(m_choices.at(i).value))
                id = i;
        m_rows[row]->button(id)->setChecked(true);
    }
}

int AnswerGrid::answered() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const QButtonGroup *row) { return row->checkedId() < m_choices.size(); }));
}

QWidget *AnswerGrid::focusTarget() const
{
    for (const QButtonGroup *row : m_rows)
        if (row->checkedId() == m_choices.size())
            return row->checkedButton();
    return m_rows.empty() ? nullptr : m_rows.front()->checkedButton();
}

void AnswerGrid::focusRow(int row)
{
    if (row >= 0 && row < int(m_rows.size()))
        m_rows[std::size_t(row)]->checkedButton()->setFocus(Qt::OtherFocusReason);
}

bool AnswerGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *button = qobject_cast<QRadioButton *>(watched);
    const auto found = std::find(m_rows.begin(), m_rows.end(), button->group());
    const int row = int(found - m_rows.begin());
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
        focusRow(row + (key->key() == Qt::Key_Up ? -1 : 1));
        return true;
    }
    int id = -1;
    if (key->key() == Qt::Key_Minus || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        id = int(m_choices.size());
    for (int i = 0; i < m_choices.size(); ++i)
        if (key->key() - Qt::Key_0 == m_choices.at(i).value)
            id = i;
    if (id < 0)
        return QWidget::eventFilter(watched, event);
    (*found)->button(id)->click();
    focusRow(row + 1 < int(m_rows.size()) ? row + 1 : row);
    return true;
}

} // namespace luwte::ui
