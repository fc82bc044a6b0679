#include "ui/lane/lanes_tab.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/deadline/index.h"
#include "core/deadline/rules.h"
#include "core/deadline/words.h"
#include "core/victim/rules.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/record_table.h"
#include "ui/kit/theme.h"
#include "ui/lane/lane_cards.h"
#include "ui/lane/lanes_picture.h"
#include "ui/lane/lanes_table.h"

namespace luwte::ui {

LanesTab::LanesTab(Desk &desk, const Id &person, QWidget *parent)
    : PersonTab(desk, person, parent), m_card(new Card), m_picture(new LanesPicture), m_spoken(new MutedText), m_conflict(new Text), m_table(new RecordTable), m_rows(new LanesTable(this)),
      m_zoom(new QButtonGroup(this)), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::l);
    auto *zoom = new QWidget;
    auto *row = new QHBoxLayout(zoom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (int i = 0; i < 4; ++i) {
        auto *button = new SecondaryButton;
        button->setCheckable(true);
        m_zoom->addButton(button, i);
        row->addWidget(button);
    }
    m_zoom->button(int(m_picture->zoom()))->setChecked(true);
    m_card->setCorner(zoom);
    setTone(m_conflict, Tone::Attention);
    m_card->addWidget(m_conflict);
    m_card->addWidget(m_picture);
    m_card->addWidget(m_spoken);
    m_card->addWidget(m_table);
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidths({12, 0, 18, 18, 18});
    m_table->setMinimumHeight(280);
    m_table->hide();
    m_content->addWidget(m_card);
    addCard(new DeadlineCard(desk));
    addCard(new ResidenceCard(desk));
    addCard(new CriminalCard(desk));
    m_content->addStretch(1);
    connect(m_zoom, &QButtonGroup::idClicked, this, [this](int id) { m_picture->setZoom(LanesPicture::Zoom(id)); });
    connect(m_picture, &LanesPicture::zoomChanged, this, [this] { m_zoom->button(int(m_picture->zoom()))->setChecked(true); });
    connect(m_picture, &LanesPicture::currentChanged, m_spoken, &QLabel::setText);
    connect(m_picture, &LanesPicture::opened, this, &PersonTab::goTo);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        if (const QString where = m_rows->whereOf(index.row()); !where.isEmpty())
            emit goTo(where);
    });
    LanesTab::retranslate();
}

void LanesTab::addCard(PartCard *card)
{
    card->setMaximumWidth(920);
    m_cards.append(card);
    m_content->addWidget(card);
    connect(card, &PartCard::goTo, this, &PersonTab::goTo);
    connect(card, &PartCard::touched, this, &PersonTab::touched);
}

void LanesTab::refresh(const victim::PersonPage &page)
{
    m_case = page.current() ? std::optional(*page.current()) : std::nullopt;
    setEnabled(m_case.has_value());
    if (!m_case)
        return;
    desk().attempt([this] {
        m_lanes = lane::lanesOf(desk().reader().connection, *m_case, desk().today());
        m_deadlines = deadline::deadlinesOf(desk().reader().connection, person());
    });
    fill();
    for (PartCard *card : m_cards)
        card->show(*m_case);
}

namespace {

/// The lane in which a deadline stands.
int laneOf(const QString &rule)
{
    using lane::Lane;
    static const QHash<QString, Lane> lanes{{QStringLiteral("D10"), Lane::Criminal}, {QStringLiteral("D19"), Lane::Criminal}, {QStringLiteral("D5"), Lane::Place}, {QStringLiteral("D13.place"), Lane::Place},
        {QStringLiteral("D1"), Lane::Residence}, {QStringLiteral("D1.start"), Lane::Residence}, {QStringLiteral("D2"), Lane::Residence}, {QStringLiteral("D8.renewal"), Lane::Residence},
        {QStringLiteral("D8.lasting"), Lane::Residence}, {QStringLiteral("D9"), Lane::Residence}, {QStringLiteral("R-GA"), Lane::Residence}, {QStringLiteral("R-GA.review"), Lane::Residence}};
    return int(lanes.value(rule, Lane::Care));
}

/// The tab with the record; "" when it is this one.
QString tabOf(QByteArrayView kind)
{
    static const QHash<QByteArray, QString> tabs{{"plan", QStringLiteral("plan")}, {"evaluation", QStringLiteral("plan")}, {"safety", QStringLiteral("safety")}, {"placement", QStringLiteral("place")}, {"gap", QStringLiteral("place")}};
    return tabs.value(kind.toByteArray());
}

QString spokenDates(const LaneItem &item)
{
    if (item.shape != LaneItem::Shape::Bar)
        return dayText(item.from);
    return item.until.isValid() ? say("lanes", "%1 tot en met %2").arg(dayText(item.from), dayText(item.until)) : say("lanes", "vanaf %1").arg(dayText(item.from));
}

} // namespace

void LanesTab::fill()
{
    const QDate today = desk().today();
    const QString base = QStringLiteral("person/") + person().toText();
    std::vector<LaneItem> items;
    for (const lane::LaneItem &one : m_lanes.items) {
        LaneItem item;
        item.lane = int(one.lane);
        item.shape = one.shape == lane::LaneItem::Shape::Bar ? LaneItem::Shape::Bar : LaneItem::Shape::Dot;
        item.state = one.state == lane::LaneItem::State::Running ? LaneItem::State::Running : one.state == lane::LaneItem::State::Planned ? LaneItem::State::Planned
            : one.state == lane::LaneItem::State::Offered ? LaneItem::State::Offered : LaneItem::State::Done;
        item.from = one.from;
        item.until = one.shape == lane::LaneItem::Shape::Bar ? one.until : one.from;
        item.text = one.text;
        if (const QString tab = tabOf(one.kind); !tab.isEmpty())
            item.where = base + u'/' + tab;
        items.push_back(item);
    }
    for (const deadline::Deadline &one : m_deadlines) {
        if (one.reminder != 0 || !one.due.isValid() || (m_case && one.caseId != m_case->id))
            continue;
        LaneItem item;
        item.lane = laneOf(one.rule);
        item.shape = LaneItem::Shape::Diamond;
        item.state = !one.handled.isNull() ? LaneItem::State::Done : one.due < today ? LaneItem::State::Late : LaneItem::State::Running;
        item.from = item.until = one.due;
        item.text = deadline::shortText(one);
        if (const auto *rule = deadline::findRule(one.rule); rule && qstrcmp(rule->open, "lanes") != 0)
            item.where = qstrcmp(rule->open, "person") == 0 ? base : base + u'/' + QString::fromLatin1(rule->open);
        items.push_back(item);
    }
    QStringList lanes;
    for (const auto lane : {lane::Lane::Care, lane::Lane::Residence, lane::Lane::Criminal, lane::Lane::Place})
        lanes.append(lane::laneName(lane));
    for (LaneItem &item : items)
        item.spoken = QStringLiteral("%1, %2, %3, %4").arg(lanes.at(item.lane).toLower(), item.text, spokenDates(item), stateWord(item));
    std::stable_sort(items.begin(), items.end(), [](const LaneItem &a, const LaneItem &b) { return std::pair(a.lane, a.from) < std::pair(b.lane, b.from); });
    const bool offer = m_case && victim::rules::reflectionDuty(*m_case).applies;
    const QStringList hints{say("lanes", "Nog niets vastgelegd."), offer ? say("lanes", "Nog geen verblijfsstap. Bedenktijd aanbieden?") : say("lanes", "Nog geen verblijfsstap."),
        say("lanes", "Nog geen stap in een strafzaak."), say("lanes", "Geen plek vastgelegd.")};
    m_conflict->setText(say("lanes", "Twee statussen tegelijk bij verblijf. Kijk welke nu geldt."));
    m_conflict->setVisible(m_lanes.overlapping);
    m_rows->setContent(lanes, items);
    m_picture->setContent(lanes, hints, std::move(items), today);
    m_spoken->setText(m_picture->hasFocus() ? m_picture->spokenOf(m_picture->current()) : say("lanes", "Loop met de pijltoetsen langs alles. Ctrl+T toont hetzelfde als tabel."));
}

void LanesTab::toggleTable()
{
    const bool table = m_table->isHidden();
    m_table->setVisible(table);
    m_picture->setVisible(!table);
    m_spoken->setVisible(!table);
    if (table)
        m_table->selectFirst();
    (table ? static_cast<QWidget *>(m_table) : m_picture)->setFocus(Qt::OtherFocusReason);
}

bool LanesTab::primaryAction()
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](PartCard *card) { return card->carryOpen(); });
}

bool LanesTab::escape()
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](PartCard *card) { return card->escape(); });
}

void LanesTab::retranslate()
{
    m_card->setTitle(say("lanes", "Sporen in de tijd"));
    const QString names[] = {say("lanes", "Maand"), say("lanes", "Kwartaal"), say("lanes", "Jaar"), say("lanes", "Alles")};
    for (int i = 0; i < 4; ++i)
        m_zoom->button(i)->setText(names[i]);
    m_picture->setAccessibleName(say("lanes", "Sporen in de tijd"));
    m_table->setLabel(say("lanes", "Sporen in de tijd"));
    m_table->emptyState()->setText(say("lanes", "Nog niets vastgelegd."));
    if (m_case)
        fill();
    for (PartCard *card : m_cards)
        card->retell();
}

} // namespace luwte::ui
