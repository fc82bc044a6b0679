#include "ui/desk/facts.h"

#include <QGridLayout>

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

Facts::Facts(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Facts::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact &fact : facts) {
        auto *label = new MutedText(fact.label);
        label->setWordWrap(false);
        auto *value = new Text(fact.value);
        if (fact.missing)
            setTone(value, Tone::Muted);
        label->setBuddy(value);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.label, fact.value));
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
}

Columns::Columns(int least, QWidget *parent) : QWidget(parent), m_least(least), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::l);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Columns::add(QWidget *card)
{
    m_cards.append(card);
    m_columns = 0;
    arrange();
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::arrange()
{
    const int columns = qBound(1, (width() + space::l) / (m_least + space::l), std::max(1, int(m_cards.size())));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < 6; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns, Qt::AlignTop);
}

} // namespace luwte::ui
