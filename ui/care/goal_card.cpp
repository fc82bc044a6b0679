#include "ui/care/goal_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/base/json.h"
#include "core/codebook/book.h"
#include "ui/desk/facts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dates.h"
#include "ui/kit/tag.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static QString label(const char *list, const Code &code)
{
    return codebook::Book::standard().label(QLatin1String(list), code);
}

static QString stepText(const care::Goal &goal)
{
    if (!goal.startValue || !goal.targetValue)
        return say("plan", "begin en doel nog niet ingevuld");
    const QString now = goal.currentValue ? say("plan", "begin %1, nu %2, doel %3 (van 5)").arg(*goal.startValue).arg(*goal.currentValue).arg(*goal.targetValue)
                                          : say("plan", "nu %1, doel %2 (van 5)").arg(*goal.startValue).arg(*goal.targetValue);
    return goal.reached() ? say("plan", "%1: gehaald").arg(now) : now;
}

GoalCard::GoalCard(Desk &desk, const care::GoalPart &part, int number, bool open, bool running, QWidget *parent)
    : Card(QStringLiteral("%1. %2").arg(number).arg(part.goal.title), parent), m_desk(desk)
{
    const care::Goal &goal = part.goal;
    setCorner(new Tag(label("LIFE_DOMAIN", goal.domain), Tone::Accent));
    if (!goal.ownWords.isEmpty())
        addWidget(new Text(QStringLiteral("“%1”").arg(goal.ownWords)));
    auto *facts = new Facts;
    facts->setFacts({{say("plan", "Stand"), stepText(goal), !goal.startValue}, {say("plan", "Meten op"), goal.measureOn.isValid() ? showDate(goal.measureOn) : say("plan", "nog kiezen"), !goal.measureOn.isValid()}});
    addWidget(facts);
    for (const auto &action : part.actions)
        if (!action.action.dropped)
            addAction(action, open, running);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const auto button = [&](const QString &text, const QString &command, const QJsonObject &fixed, const QJsonObject &values, const QString &verb) {
        auto *link = new LinkButton(text);
        connect(link, &QPushButton::clicked, this, [this, command, fixed, values, verb] { emit wants(command, fixed, values, verb); });
        buttons->addWidget(link);
    };
    const QString id = goal.id.toText();
    if (open && m_desk.may(QStringLiteral("goal.change"))) {
        button(say("plan", "Nieuwe afspraak"), QStringLiteral("action.add"), {{QStringLiteral("goal"), id}}, {}, say("plan", "Voeg toe"));
        button(say("plan", "Wijzig doel"), QStringLiteral("goal.change"), {{QStringLiteral("id"), id}}, toJson(goal), say("plan", "Bewaar"));
        auto *drop = new LinkButton(say("plan", "Laat doel vervallen"));
        connect(drop, &QPushButton::clicked, this, [this, id] { carryOut(QStringLiteral("goal.drop"), {{QStringLiteral("goal"), id}}); });
        buttons->addWidget(drop);
    }
    if (running && m_desk.may(QStringLiteral("goal.measure")))
        button(say("plan", "Meet dit doel"), QStringLiteral("goal.measure"), {{QStringLiteral("goal"), id}}, {}, say("plan", "Bewaar"));
    buttons->addStretch();
    body()->addLayout(buttons);
}

void GoalCard::addAction(const care::ActionPart &part, bool open, bool running)
{
    const care::Action &action = part.action;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new Text(action.title));
    QStringList quiet{action.who, label("FIN", action.funding)};
    if (!action.intervention.isEmpty())
        quiet.append(label("INTERVENTION", action.intervention));
    if (action.doneOn.isValid())
        quiet.append(say("plan", "gedaan op %1").arg(showShortDate(action.doneOn)));
    else if (action.dueOn.isValid())
        quiet.append(say("plan", "uiterlijk %1").arg(showShortDate(action.dueOn)));
    if (part.review)
        quiet.append(label("AFSPR", part.review->verdict) + (part.review->whosePart.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(part.review->whosePart)));
    column->addWidget(new MutedText(quiet.join(QStringLiteral(" · "))));
    row->addLayout(column, 1);
    const QString id = action.id.toText();
    if (open && m_desk.may(QStringLiteral("action.change"))) {
        auto *change = new LinkButton(say("plan", "Wijzig"));
        change->setAccessibleName(say("plan", "Wijzig afspraak %1").arg(action.title));
        connect(change, &QPushButton::clicked, this, [this, id, values = toJson(action)] { emit wants(QStringLiteral("action.change"), {{QStringLiteral("id"), id}}, values, say("plan", "Bewaar")); });
        row->addWidget(change);
        auto *drop = new LinkButton(say("plan", "Laat vervallen"));
        drop->setAccessibleName(say("plan", "Laat afspraak %1 vervallen").arg(action.title));
        connect(drop, &QPushButton::clicked, this, [this, id] { carryOut(QStringLiteral("action.drop"), {{QStringLiteral("action"), id}}); });
        row->addWidget(drop);
    }
    if (running && !action.doneOn.isValid() && m_desk.may(QStringLiteral("action.done"))) {
        auto *done = new SecondaryButton(say("plan", "Gedaan"));
        done->setAccessibleName(say("plan", "%1 is gedaan").arg(action.title));
        connect(done, &QPushButton::clicked, this, [this, id] { carryOut(QStringLiteral("action.done"), {{QStringLiteral("action"), id}}); });
        row->addWidget(done);
    }
    body()->addLayout(row);
}

void GoalCard::carryOut(const QString &command, const QJsonObject &with)
{
    const auto done = m_desk.execute(command, with);
    if (!done)
        emit refused(done.error());
}

} // namespace luwte::ui
