#pragma once
// The evaluation of what was agreed: every agreement one by one, with the expert by experience present (R-EBE, W39). Keys 1–5 rate the
// agreement that has the focus.

#include "core/care/views.h"
#include "ui/desk/desk.h"
#include "ui/kit/card.h"

class QButtonGroup;

namespace luwte::ui {

class EvaluationCard : public Card
{
    Q_OBJECT

public:
    EvaluationCard(Desk &desk, const care::PlanPage &page, QWidget *parent = nullptr);

signals:
    void refused(const luwte::Refusals &refusals);
    void wants(const QString &command, const QJsonObject &fixed, const QJsonObject &values, const QString &verb);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addAgreement(const care::ActionPart &part);
    void rate(const QString &action, const QString &title, const QString &verdict);
    Desk &m_desk;
    QString m_plan;
};

} // namespace luwte::ui
