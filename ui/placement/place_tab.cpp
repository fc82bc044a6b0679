#include "ui/placement/place_tab.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/calendar.h"
#include "core/base/counted.h"
#include "core/codebook/book.h"
#include "ui/desk/command_card.h"
#include "ui/desk/facts.h"
#include "ui/kit/clear_layout.h"
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

void PlaceTab::build()
{
    clearLayout(m_content);
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
    desk().attempt([&] { m_household = !placement::householdRows(desk().reader().connection, person()).empty(); });
    for (auto it = stays.rbegin(); it != stays.rend(); ++it)
        addStay(*it);
    if (stays.empty() && gaps.empty()) {
        auto *empty = new EmptyState(say("place", "Nog geen plek gezocht."));
        empty->setIconName(QStringLiteral("place"));
        empty->setHint(say("place", "Zoek plek laat zien wat past, en van de rest waarom niet."));
        m_content->addWidget(empty);
    }
    addHousehold();
    addApart();
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
    if (placement::isOpen(p) && !p.reservedUntil.isNull())
        list.append({say("place", "Vastgehouden tot"), showDateTime(p.reservedUntil)});
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
    // Whoever has a household does this with all of them: one verb, one answer.
    const auto add = [&](const char *alone, const char *together, const QString &text, bool main = false) {
        QJsonObject fixed{{QStringLiteral("placement"), p.id.toText()}};
        if (m_household) {
            fixed = {{QStringLiteral("case"), m_case->id.toText()}};
            if (!p.facility.isNull() && QByteArrayView(together) == QByteArrayView("household.offer"))
                fixed.insert(QStringLiteral("facility"), p.facility.toText());
        }
        addButton(buttons, m_household ? together : alone, fixed, m_household ? say("place", "%1 (gezin)").arg(text) : text, main);
    };
    if (p.state == placement::state::requested || p.state == placement::state::candidate) {
        add("placement.offer", "household.offer", say("place", "Plek aangeboden"), true);
        add("placement.refuse_by_facility", "household.refuse_by_facility", say("place", "Locatie neemt niet op"));
    }
    if (p.state == placement::state::offered)
        add("placement.accept", "household.accept", say("place", "Cliënt zegt ja"), true);
    if (p.state == placement::state::accepted)
        add("placement.start", "household.start", say("place", "Start plaatsing"), true);
    if (placement::isOpen(p) && !p.reservedAt.isNull())
        add("placement.release", "household.release", say("place", "Geef plek vrij"));
    if (placement::isOpen(p))
        add("placement.refuse_by_client", "household.refuse_by_client", say("place", "Cliënt kiest anders"));
    if (p.state == placement::state::placed) {
        add("placement.move", "household.move", say("place", "Verhuis"));
        add("placement.end", "household.end", say("place", "Beëindig"));
    }
    buttons->addStretch();
    card->body()->addLayout(buttons);
    m_content->addWidget(card);
}

void PlaceTab::addButton(QHBoxLayout *row, const char *command, const QJsonObject &fixed, const QString &text, bool main)
{
    if (!desk().may(QLatin1String(command)))
        return;
    QPushButton *button = main ? static_cast<QPushButton *>(new PrimaryButton(text)) : new SecondaryButton(text);
    connect(button, &QPushButton::clicked, this, [this, command, fixed, text] { openCard(QString::fromLatin1(command), fixed, text); });
    row->addWidget(button);
}

/// Who moves along, and where each of them lives now.
void PlaceTab::addHousehold()
{
    std::vector<placement::HouseholdRow> rows;
    desk().attempt([&] { rows = placement::householdRows(desk().reader().connection, person(), desk().reader().sight(access::Right::PlacementRead)); });
    m_household = !rows.empty();
    if (rows.empty() && !desk().may(QStringLiteral("household.join")))
        return;
    auto *card = new Card(say("place", "Gezin"));
    QList<Fact> facts;
    for (const auto &row : rows) {
        const QString role = row.member.role.isEmpty() ? QString() : codebook::Book::standard().label(u"HOUSEHOLD_ROLE", row.member.role);
        const QString where = row.stay ? say("place", "%1, plek %2").arg(row.stay->alias).arg(row.stay->placement.placeNumber) : say("place", "nog geen plek");
        facts.append({row.name.isEmpty() ? say("place", "Gezinslid") : row.name, role.isEmpty() ? where : QStringLiteral("%1 · %2").arg(role, where)});
    }
    if (rows.empty()) {
        card->addWidget(new MutedText(say("place", "Verhuist deze cliënt met iemand samen? Voeg een gezinslid toe; dan krijgen zij samen een plek, of geen van hen.")));
    } else {
        auto *list = new Facts;
        list->setFacts(facts);
        card->addWidget(list);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const QJsonObject own{{QStringLiteral("case"), m_case->id.toText()}};
    if (rows.empty())
        addButton(buttons, "household.join", own, say("place", "Voeg toe aan een gezin"));
    else
        addButton(buttons, "household.leave", own, say("place", "Verlaat het gezin"));
    buttons->addStretch();
    card->body()->addLayout(buttons);
    m_content->addWidget(card);
}

/// With whom this client must not be under one roof.
void PlaceTab::addApart()
{
    std::vector<placement::ApartRow> rows;
    desk().attempt([&] { rows = placement::apartRows(desk().reader().connection, person(), desk().reader().sight(access::Right::PlacementRead)); });
    if (rows.empty() && !desk().may(QStringLiteral("apart.keep")))
        return;
    auto *card = new Card(say("place", "Niet onder één dak"));
    for (const auto &row : rows) {
        auto *line = new QHBoxLayout;
        const QString name = row.name.isEmpty() ? say("place", "Iemand buiten je regio of locatie") : row.name;
        auto *text = new Text(QStringLiteral("%1 · %2").arg(name, codebook::Book::standard().label(u"KEEP_APART", row.apart.reason)));
        line->addWidget(text, 1);
        if (row.underOneRoof) {
            line->addWidget(new Tag(say("place", "wonen nu samen"), Tone::Error));
            setTone(text, Tone::Error);
        }
        addButton(line, "apart.withdraw", {{QStringLiteral("keep_apart"), row.apart.id.toText()}}, say("place", "Trek in"));
        card->body()->addLayout(line);
    }
    if (rows.empty())
        card->addWidget(new MutedText(say("place", "Leg hier vast met wie deze cliënt niet samen mag wonen. Luwte zoekt er dan omheen en noemt geen namen.")));
    auto *buttons = new QHBoxLayout;
    addButton(buttons, "apart.keep", {{QStringLiteral("case"), m_case->id.toText()}}, say("place", "Leg vast"));
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
    takeAway(m_content, m_card);
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
