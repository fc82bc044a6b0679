#include "ui/victim/answer_list.h"

#include <QGridLayout>

#include "ui/kit/buttons.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

AnswerList::AnswerList(QWidget *parent) : Localized(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void AnswerList::setAnswers(const QList<Part> &parts)
{
    m_parts = parts;
    fill();
}

void AnswerList::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const Part &part : std::as_const(m_parts))
        for (const FieldInfo &info : part.form->fields()) {
            const QString name = QLatin1String(info.name);
            const FieldWidget *field = part.form->field(name);
            if (!part.form->isShown(name) || (!info.required && field->isEmpty()))
                continue;
            auto *question = new MutedText(info.label());
            const QString said = field->display();
            auto *answer = new Text(said.isEmpty() ? say("intake", "nog niet beantwoord") : said);
            if (field->isEmpty())
                setTone(answer, Tone::Attention);
            auto *button = new LinkButton(say("intake", "Wijzig"));
            button->setAccessibleName(say("intake", "Wijzig: %1").arg(info.label()));
            connect(button, &QPushButton::clicked, this, [this, which = part.part, name] { emit change(which, name); });
            m_grid->addWidget(question, line, 0, Qt::AlignTop);
            m_grid->addWidget(answer, line, 1, Qt::AlignTop);
            m_grid->addWidget(button, line, 2, Qt::AlignTop | Qt::AlignRight);
            ++line;
        }
}

void AnswerList::retranslate()
{
    fill();
}

} // namespace luwte::ui
