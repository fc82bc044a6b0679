#include "ui/placement/place_tab.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/calendar.h"
#include "core/base/counted.h"
#include "core/codebook/book.h"
#include "ui/desk/command_card.h"
#include "ui/desk/facts.h"
#include "ui/kit/dates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

PlaceTab::PlaceTab(Desk &desk, const Id &person, QWidget *parent) : PersonTab(desk, person, parent), m_summary(new ErrorSummary), m_content(new QVBoxLayout)
{
    setMaximumWidth(920);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(m_summary);
    m_content->setSpacing(space::l);
    layout->addLayout(m_content);
    layout->addStretch(1);
}

void PlaceTab::refresh(const victim::PersonPage &page)
{
    m_case = page.current() ? std::optional(*page.current()) : std::nullopt;
    if (!m_card)
        build();
}

static void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // gone from the picture now, from memory when its own signal is over
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item;
    }
}

void PlaceTab::build()
{
    clear(m_content);
    if (!m_case)
        return;
    std::vector<placement::StayRow> stays;
    std::vector<placement::Gap> gaps;
    desk().attempt([&] {
        stays = placement::placementsOf(desk().reader().connection, *m_case);
        gaps = placement::gapsOf(desk().reader().connection, *m_case);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(new Heading(say("place", "Plek")));
    row->addStretch();
    if (desk().may(QStringLiteral("placement.request"))) {
        auto *find = new PrimaryButton(say("place", "Zoek plek"));
        connect(find, &QPushButton::clicked, this, [this] { primaryAction(); });
        row->addWidget(find);
    }
    m_content->addLayout(row);
    for (auto it = gaps.rbegin(); it != gaps.rend(); ++it) {
        auto *card = new Card(placement::gapTitle(*it));
        const bool open = it->until.isNull();
        const int days = calendar::daysWaiting(it->since, open ? desk().now() : it->until);
        card->setCorner(new Tag(open ? counted(days, say("place", "wacht 1 dag"), say("place", "wacht %1 dagen")) : counted(days, say("place", "wachtte 1 dag"), say("place", "wachtte %1 dagen")), open ? Tone::Attention : Tone::Muted));
        card->addWidget(new MutedText(placement::gapReason(*it)));
        m_content->addWidget(card);
    }
    for (auto it = stays.rbegin(); it != stays.rend(); ++it)
        addStay(*it);
    if (stays.empty() && gaps.empty()) {
        auto *empty = new EmptyState(say("place", "Nog geen plek gezocht."));
        empty->setIconName(QStringLiteral("place"));
        empty->setHint(say("place", "Zoek plek laat zien wat past, en van de rest waarom niet."));
        m_content->addWidget(empty);
    }
}

void PlaceTab::addStay(const placement::StayRow &row)
{
    const placement::Placement &p = row.placement;
    const QString title = row.alias.isEmpty() ? say("place", "Aanvraag zonder locatie") : QStringLiteral("%1 · %2").arg(row.alias, codebook::Book::standard().label(u"FACILITY_TYPE", row.type));
    auto *card = new Card(title);
    card->setCorner(new Tag(codebook::Book::standard().label(u"PLACEMENT_STATE", p.state), p.state == "placed" ? Tone::Good : Tone::Muted));
    auto *facts = new Facts;
    QList<Fact> list{{say("place", "Aangevraagd"), showDateTime(p.requestedAt)}};
    if (p.placeNumber > 0)
        list.append({say("place", "Plek"), QString::number(p.placeNumber)});
    if (!p.startsAt.isNull())
        list.append({say("place", "Vanaf"), showDateTime(p.startsAt)});
    if (p.openEnded)
        list.append({say("place", "Tot"), say("place", "zonder einddatum")});
    else if (!p.plannedEnd.isNull() && p.endsAt.isNull())
        list.append({say("place", "Verwacht einde"), showDateTime(p.plannedEnd)});
    if (!p.endsAt.isNull()) {
        list.append({say("place", "Beëindigd"), showDateTime(p.endsAt)});
        list.append({say("place", "Reden"), codebook::Book::standard().label(u"EINDE_PL", p.endReason)});
    }
    if (!p.refusalReason.isEmpty())
        list.append({say("place", "Waarom niet"), p.refusalReason});
    facts->setFacts(list);
    card->addWidget(facts);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const auto add = [&](const char *command, const QString &text, bool main = false) {
        if (!desk().may(QLatin1String(command)))
            return;
        QPushButton *button = main ? static_cast<QPushButton *>(new PrimaryButton(text)) : new SecondaryButton(text);
        connect(button, &QPushButton::clicked, this, [this, command, id = p.id.toText(), text] { openCard(QString::fromLatin1(command), {{QStringLiteral("placement"), id}}, text); });
        buttons->addWidget(button);
    };
    if (p.state == placement::state::requested || p.state == placement::state::candidate) {
        add("placement.offer", say("place", "Plek aangeboden"), true);
        add("placement.refuse_by_facility", say("place", "Locatie neemt niet op"));
    }
    if (p.state == placement::state::offered)
        add("placement.accept", say("place", "Cliënt zegt ja"), true);
    if (p.state == placement::state::accepted)
        add("placement.start", say("place", "Start plaatsing"), true);
    if (placement::isOpen(p))
        add("placement.refuse_by_client", say("place", "Cliënt kiest anders"));
    if (p.state == placement::state::placed) {
        add("placement.move", say("place", "Verhuis"));
        add("placement.end", say("place", "Beëindig"));
    }
    buttons->addStretch();
    card->body()->addLayout(buttons);
    m_content->addWidget(card);
}

void PlaceTab::openCard(const QString &command, const QJsonObject &fixed, const QString &verb)
{
    closeCard();
    m_card = new CommandCard(desk(), command, fixed, [verb] { return verb; });
    connect(m_card, &CommandCard::done, this, [this] {
        closeCard();
        QTimer::singleShot(0, this, &PlaceTab::build);
    });
    connect(m_card, &CommandCard::cancelled, this, &PlaceTab::closeCard);
    connect(m_card->form(), &Form::changed, this, &PlaceTab::touched);
    m_content->insertWidget(0, m_card);
    m_card->begin();
}

void PlaceTab::closeCard()
{
    if (!m_card)
        return;
    m_content->removeWidget(m_card);
    m_card->hide();
    m_card->deleteLater();
    m_card = nullptr;
}

bool PlaceTab::primaryAction()
{
    if (m_card)
        m_card->carryOut();
    else if (m_case && desk().may(QStringLiteral("placement.request")))
        emit goTo(QStringLiteral("place/") + m_case->id.toText());
    return true;
}

bool PlaceTab::escape()
{
    const bool open = m_card != nullptr;
    closeCard();
    return open;
}

void PlaceTab::retranslate()
{
    if (!m_card && m_case)
        build();
}

} // namespace luwte::ui
