#include "ui/care/evaluation_card.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/codebook/book.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

EvaluationCard::EvaluationCard(Desk &desk, const care::PlanPage &page, QWidget *parent)
    : Card(say("plan", "Wat is er van de afspraken gekomen?"), parent), m_desk(desk), m_plan(page.plan.id.toText())
{
    addWidget(new MutedText(say("plan", "Geef elke afspraak een oordeel. Ligt het bij een ander, schrijf dan bij wie.")));
    for (const auto &part : page.agreements())
        addAgreement(part);
}

void EvaluationCard::addAgreement(const care::ActionPart &part)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::xs);
    auto *name = new Text(part.action.title);
    setTypeStep(name, TypeStep::Group);
    column->addWidget(name);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *group = new QButtonGroup(this);
    for (const auto *value : codebook::Book::standard().values(u"AFSPR", m_desk.today())) {
        auto *choice = new QRadioButton(value->label());
        choice->setAccessibleName(QStringLiteral("%1: %2").arg(part.action.title, value->label()));
        choice->setChecked(part.review && part.review->verdict.value == value->code);
        choice->installEventFilter(this);
        group->addButton(choice);
        connect(choice, &QRadioButton::clicked, this, [this, id = part.action.id.toText(), title = part.action.title, code = value->code] { rate(id, title, code); });
        row->addWidget(choice);
    }
    row->addStretch();
    column->addLayout(row);
    if (part.review && !part.review->whosePart.isEmpty())
        column->addWidget(new MutedText(say("plan", "Bij wie: %1").arg(part.review->whosePart)));
    body()->addLayout(column);
}

void EvaluationCard::rate(const QString &action, const QString &title, const QString &verdict)
{
    const QJsonObject with{{QStringLiteral("plan"), m_plan}, {QStringLiteral("action"), action}, {QStringLiteral("verdict"), verdict}};
    if (verdict == QLatin1String("gehouden") || verdict == QLatin1String("vervallen")) {
        const auto done = m_desk.execute(QStringLiteral("agreement.review"), with);
        if (!done)
            emit refused(done.error());
        return;
    }
    // Whose part it was belongs to the verdict, so that blame does not land on the client.
    emit wants(QStringLiteral("agreement.review"), with, {}, say("plan", "Bewaar oordeel over %1").arg(title));
}

bool EvaluationCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int index = static_cast<QKeyEvent *>(event)->key() - Qt::Key_1;
        auto *button = qobject_cast<QRadioButton *>(watched);
        if (button && button->group() && index >= 0 && index < button->group()->buttons().size()) {
            button->group()->buttons().at(index)->click();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace luwte::ui
