#include "ui/expert/mine_page.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include "core/codebook/book.h"
#include "ui/desk/facts.h"
#include "ui/kit/card.h"
#include "ui/kit/dates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

MinePage::MinePage(Desk &desk, QWidget *parent) : Page(true, parent), m_desk(desk), m_list(new QVBoxLayout)
{
    setReadingWidth(true);
    m_list->setSpacing(space::l);
    body()->addLayout(m_list);
    body()->addStretch(1);
    MinePage::retranslate();
}

static QString hours(const QJsonValue &minutes)
{
    const int all = minutes.toInt();
    return all % 60 == 0 ? say("mine", "%1 uur").arg(all / 60) : say("mine", "%1 uur en %2 minuten").arg(all / 60).arg(all % 60);
}

static QList<Fact> factsOf(const QJsonObject &card)
{
    const auto &book = codebook::Book::standard();
    const auto text = [&](const char *name) { return card.value(QLatin1String(name)).toString(); };
    QList<Fact> facts{{say("mine", "Stap"), book.label(u"ASSIGNMENT_STATE", text("state"))}};
    if (!text("language").isEmpty())
        facts.append({say("mine", "Taal"), book.label(u"LANGUAGE", text("language"))});
    if (!text("gender").isEmpty())
        facts.append({say("mine", "Gender"), book.label(u"GENDER", text("gender"))});
    if (!text("wishes").isEmpty())
        facts.append({say("mine", "Wensen"), text("wishes")});
    if (!card.value(QLatin1String("planned_minutes")).isNull())
        facts.append({say("mine", "Afgesproken per week"), hours(card.value(QLatin1String("planned_minutes")))});
    if (!card.value(QLatin1String("minutes")).isNull())
        facts.append({say("mine", "Gewerkt"), hours(card.value(QLatin1String("minutes")))});
    if (!text("completed_on").isEmpty())
        facts.append({say("mine", "Klaar op"), showShortDate(QDate::fromString(text("completed_on"), Qt::ISODate))});
    if (!text("contact").isEmpty())
        facts.append({say("mine", "Vragen aan"), text("contact")});
    if (!text("reminder").isEmpty())
        facts.append({say("mine", "Let op"), text("reminder")});
    return facts;
}

void MinePage::look()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto answer = m_desk.ask(QStringLiteral("assignments.mine"), {});
    const QJsonArray cards = answer ? answer->toArray() : QJsonArray();
    for (const auto &entry : cards) {
        const QJsonObject card = entry.toObject();
        auto *shown = new Card(codebook::Book::standard().label(u"EXPERT_MOMENT", card.value(QLatin1String("moment")).toString()));
        auto *facts = new Facts;
        facts->setFacts(factsOf(card));
        shown->addWidget(facts);
        m_list->addWidget(shown);
    }
    if (cards.isEmpty()) {
        auto *empty = new EmptyState(say("mine", "Je hebt nu geen inzet."));
        empty->setIconName(QStringLiteral("expert"));
        empty->setHint(say("mine", "Zodra iemand je vraagt, staat het hier."));
        m_list->addWidget(empty);
    }
}

void MinePage::retranslate()
{
    header()->setTitle(say("mine", "Mijn inzet"));
    look();
}

} // namespace luwte::ui
