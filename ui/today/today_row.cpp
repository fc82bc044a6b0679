#include "ui/today/today_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/kit/buttons.h"
#include "ui/kit/risk_badge.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

QString routeOf(const today::TodayRow &row)
{
    if (row.open == QLatin1String("emergency"))
        return QStringLiteral("emergency/") + row.subject.toText();
    if (row.open == QLatin1String("place"))
        return QStringLiteral("place/") + row.caseId.toText();
    if (row.open == QLatin1String("experts"))
        return row.open;
    const QString person = QStringLiteral("person/") + row.person.toText();
    return row.open == QLatin1String("person") ? person : person + u'/' + row.open;
}

TodayRow::TodayRow(const today::TodayRow &row, bool mayHandle, QWidget *parent)
    : QWidget(parent), m_button(new SecondaryButton(row.button)), m_term(nullptr), m_termBelow(nullptr), m_mayHandle(mayHandle)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::xs, 0, space::xs);
    layout->setSpacing(space::m);
    auto *badge = new RiskBadge(row.risk);
    badge->setWithWord(false);
    badge->setFixedWidth(40);
    layout->addWidget(badge, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    const QString who = row.age >= 0 ? QStringLiteral("%1, %2").arg(row.name).arg(row.age) : row.name;
    auto *name = new Text(who);
    setTypeStep(name, TypeStep::Group);
    column->addWidget(name);
    column->addWidget(new Text(row.what));
    m_termBelow = new MutedText(row.term);
    column->addWidget(m_termBelow);
    layout->addLayout(column, 1);
    auto *term = new MutedText(row.term);
    if (row.overdue) {
        setTone(m_termBelow, Tone::Error);
        setTone(term, Tone::Error);
    }
    term->setWordWrap(false);
    m_term = term;
    m_term->hide();
    layout->addWidget(m_term, 0, Qt::AlignVCenter);
    m_button->setAccessibleName(QStringLiteral("%1, %2, %3, %4: %5").arg(riskSpoken(row.risk), who, row.what, row.term, row.button));
    connect(m_button, &QPushButton::clicked, this, [this, where = routeOf(row)] { emit goTo(where); });
    if (mayHandle) {
        auto *done = new LinkButton(say("today", "Afgehandeld"));
        done->setAccessibleName(QStringLiteral("%1: %2, %3").arg(done->text(), who, row.what));
        done->setToolTip(QStringLiteral("Ctrl+D"));
        connect(done, &QPushButton::clicked, this, &TodayRow::handled);
        layout->addWidget(done, 0, Qt::AlignVCenter);
    }
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
}

void TodayRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= 50 * fontMetrics().averageCharWidth() + m_term->sizeHint().width();
    m_term->setVisible(wide);
    m_termBelow->setVisible(!wide);
}

void TodayRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if (m_mayHandle && event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        emit handled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace luwte::ui
