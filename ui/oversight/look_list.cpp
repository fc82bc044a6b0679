#include "ui/oversight/look_list.h"

#include <QVBoxLayout>

#include "ui/kit/buttons.h"
#include "ui/kit/dates.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

LookList::LookList(QWidget *parent) : Localized(parent), m_list(new QVBoxLayout), m_more(new LinkButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_list->setSpacing(space::m);
    layout->addLayout(m_list);
    layout->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += 200;
        fill();
    });
    LookList::retranslate();
}

void LookList::show(std::vector<oversight::LookLine> lines, const QString &empty)
{
    m_lines = std::move(lines);
    m_empty = empty;
    fill();
}

static QWidget *lineOf(const oversight::LookLine &line)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const bool stopped = line.look.what == QLatin1String(access::look::refused);
    QString what = QStringLiteral("%1: %2").arg(line.what, line.why);
    if (!line.caseNumber.isEmpty())
        what = say("looks", "%1 · casus %2").arg(what, line.caseNumber);
    auto *said = new Text(what);
    if (stopped)
        setTone(said, Tone::Attention);
    auto *who = new Text(line.who.isEmpty() ? line.look.who : line.who);
    setTypeStep(who, TypeStep::Group);
    column->addWidget(who);
    column->addWidget(said);
    column->addWidget(new MutedText(showDateTime(line.look.at)));
    return widget;
}

void LookList::fill()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < m_lines.size() && i < m_shown; ++i)
        m_list->addWidget(lineOf(m_lines[i]));
    if (m_lines.empty() && !m_empty.isEmpty())
        m_list->addWidget(new MutedText(m_empty));
    m_more->setVisible(m_lines.size() > m_shown);
}

void LookList::retranslate()
{
    m_more->setText(say("looks", "Toon eerdere regels"));
}

} // namespace luwte::ui
