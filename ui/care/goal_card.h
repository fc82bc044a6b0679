#pragma once
// One goal with its agreements: what somebody wants, from where to where, who does what, and what pays for it.

#include "core/care/views.h"
#include "ui/desk/desk.h"
#include "ui/kit/card.h"

namespace luwte::ui {

class GoalCard : public Card
{
    Q_OBJECT

public:
    /// `open`: the plan may still be changed. `running`: it is adopted, so agreements can be done and goals measured.
    GoalCard(Desk &desk, const care::GoalPart &part, int number, bool open, bool running, QWidget *parent = nullptr);

signals:
    /// A command with fields that the tab shows in place.
    void wants(const QString &command, const QJsonObject &fixed, const QJsonObject &values, const QString &verb);
    void refused(const luwte::Refusals &refusals);

private:
    void addAction(const care::ActionPart &part, bool open, bool running);
    void carryOut(const QString &command, const QJsonObject &with);
    Desk &m_desk;
};

} // namespace luwte::ui
