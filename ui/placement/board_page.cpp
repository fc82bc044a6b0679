#include "ui/placement/board_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/codebook/book.h"
#include "core/victim/views.h"
#include "ui/desk/choices.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/page_header.h"
#include "ui/kit/record_table.h"
#include "ui/kit/scroll.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/placement/board_picture.h"
#include "ui/placement/board_tables.h"

namespace luwte::ui {

namespace {

constexpr int zooms[] = {2, 4, 6, 13, 26};

/// What a filter offers: all, or one value of the list.
void offer(ChoiceField *field, const char *list, QDate today)
{
    Options options{{QString(), say("board", "alle")}};
    for (const auto *value : codebook::Book::standard().values(list, today))
        options.append({value->code, value->label()});
    const Value chosen = field->value();
    field->setOptions(options);
    field->setValue(chosen);
}

} // namespace

BoardPage::BoardPage(Desk &desk, QWidget *parent)
    : Page(false, parent), m_desk(desk), m_earlier(new IconButton(QStringLiteral("left"))), m_later(new IconButton(QStringLiteral("right"))), m_wider(new SecondaryButton(QStringLiteral("−"))),
      m_closer(new SecondaryButton(QStringLiteral("+"))), m_now(new SecondaryButton), m_form(new SecondaryButton), m_wait(new SecondaryButton), m_new(new SecondaryButton), m_type(new ChoiceField),
      m_region(new ChoiceField), m_names(new QCheckBox), m_stack(new QStackedWidget), m_picture(new BoardPicture), m_table(new RecordTable), m_waitingTable(new RecordTable),
      m_model(new BoardTable(this)), m_waiting(new WaitingTable(this)), m_empty(new EmptyState), m_told(new Text), m_open(new LinkButton), m_move(new LinkButton), m_out(new LinkButton),
      m_back(new LinkButton), m_close(new LinkButton)
{
    addToolbar();
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_waitingTable);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumSize(1, 56); // a small screen at 200 % still has the toolbar and the line below
    body()->addWidget(m_stack, 1);
    addBelow();

    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidths({20, 6, 16, 0, 24});
    m_waitingTable->setModel(m_waiting);
    m_waitingTable->setSortingEnabled(false);
    m_waitingTable->setColumnWidths({20, 14, 30, 0});
    m_picture->setMovable(m_desk.may(QStringLiteral("placement.move")));
    connect(m_picture, &BoardPicture::currentChanged, this, &BoardPage::tellCurrent);
    connect(m_picture, &BoardPicture::opened, this, &BoardPage::openItem);
    connect(m_picture, &BoardPicture::dropped, this, &BoardPage::moveTo);
    connect(m_picture, &BoardPicture::pickedUp, this, [this] { tellCurrent(m_picture->current()); });
    connect(m_picture, &BoardPicture::letGoOf, this, [this] { tellCurrent(m_picture->current()); });
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) { openItem(index.row()); });
    connect(m_table, &RecordTable::currentRowChanged, this, [this](const QModelIndex &index) { tellCurrent(index.isValid() ? index.row() : -1); });
    connect(m_waitingTable, &RecordTable::opened, this, [this](const QModelIndex &index) { emit goTo(QStringLiteral("place/") + m_waiting->row(index.row()).caseId.toText()); });
    connect(m_empty, &EmptyState::clicked, this, [this] { openCard(QStringLiteral("facility.add"), {}, [] { return say("board", "Voeg locatie toe"); }); });
    connect(&m_desk, &Desk::saved, this, [this] {
        if (isVisible())
            look();
    });
    BoardPage::retranslate();
}

void BoardPage::addToolbar()
{
    m_tools = new QWidget;
    auto *flow = new FlowLayout(m_tools, space::s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_earlier, m_now, m_later, m_wider, m_closer, m_type, m_region, m_names, m_form, m_wait, m_new})
        flow->addWidget(widget);
    m_type->setFixedWidth(190);
    m_region->setFixedWidth(170);
    body()->addWidget(m_tools);
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(-qMax(1, m_weeks / 2)); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(qMax(1, m_weeks / 2)); });
    connect(m_now, &QPushButton::clicked, this, [this] {
        m_from = {};
        look();
    });
    const auto zoom = [this](int by) {
        const auto *at = std::lower_bound(std::begin(zooms), std::end(zooms), m_weeks);
        setWeeks(zooms[std::clamp(int(at - std::begin(zooms)) + by, 0, int(std::size(zooms)) - 1)]);
    };
    connect(m_closer, &QPushButton::clicked, this, [zoom] { zoom(-1); });
    connect(m_wider, &QPushButton::clicked, this, [zoom] { zoom(1); });
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal})
        connect(new QShortcut(key, this), &QShortcut::activated, this, [zoom] { zoom(-1); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_Minus, this), &QShortcut::activated, this, [zoom] { zoom(1); });
    for (ChoiceField *field : {m_type, m_region})
        connect(field, &ChoiceField::changed, this, &BoardPage::look);
    connect(m_names, &QCheckBox::toggled, this, &BoardPage::look);
    connect(m_form, &QPushButton::clicked, this, &BoardPage::toggleTable);
    connect(m_wait, &QPushButton::clicked, this, [this] { showWaiting(!m_waits); });
    connect(m_new, &QPushButton::clicked, this, [this] { openCard(QStringLiteral("facility.add"), {}, [] { return say("board", "Voeg locatie toe"); }); });
}

/// What is under the cursor, and what can be done with it: all that dragging does, without dragging.
void BoardPage::addBelow()
{
    auto *below = new QWidget;
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(m_told, 1);
    for (LinkButton *button : {m_open, m_move, m_out, m_back, m_close})
        row->addWidget(button);
    body()->addWidget(below);
    connect(m_open, &QPushButton::clicked, this, [this] { openItem(m_asTable ? m_table->currentIndex().row() : m_picture->current()); });
    connect(m_move, &QPushButton::clicked, this, [this] {
        const int item = m_asTable ? m_table->currentIndex().row() : m_picture->current();
        if (m_asTable)
            toggleTable();
        m_picture->setCurrent(item);
        m_picture->setFocus(Qt::OtherFocusReason);
        m_picture->pickUp(item);
    });
    connect(m_out, &QPushButton::clicked, this, [this] {
        if (const BoardItem *item = currentItem()) {
            const auto &place = m_picture->board().rows[std::size_t(item->row)];
            openCard(QStringLiteral("facility.place_out"), {{QStringLiteral("facility"), place.facility.toText()}, {QStringLiteral("place_number"), place.place}},
                [] { return say("board", "Buiten gebruik"); }, say("board", "%1, plek %2").arg(place.alias).arg(place.place));
        }
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (const BoardItem *item = currentItem(); item && !item->closure.isNull()) {
            const auto &place = m_picture->board().rows[std::size_t(item->row)];
            openCard(QStringLiteral("facility.place_back"), {{QStringLiteral("closure"), item->closure.toText()}}, [] { return say("board", "Weer te gebruiken"); },
                say("board", "%1, plek %2").arg(place.alias).arg(place.place));
        }
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (const BoardItem *item = currentItem())
            emit goTo(QStringLiteral("facility/") + m_picture->board().rows[std::size_t(item->row)].facility.toText());
    });
}

void BoardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Where it is narrow the picture needs the room more than the filters do.
    const bool wide = event->size().width() >= 700;
    m_type->setVisible(wide || !m_type->code().isEmpty());
    m_region->setVisible(wide || !m_region->code().isEmpty());
    const bool high = event->size().height() >= 420;
    for (QWidget *tool : std::initializer_list<QWidget *>{m_earlier, m_later, m_now, m_wider, m_closer})
        tool->setVisible(high);
    m_new->setVisible(high && m_desk.may(QStringLiteral("facility.add")));
}

void BoardPage::activated()
{
    look();
    if (!m_card)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void BoardPage::setWeeks(int weeks)
{
    m_weeks = weeks;
    look();
}

void BoardPage::step(int weeks)
{
    m_from = m_picture->board().from.addDays(7 * weeks);
    look();
}

void BoardPage::look()
{
    placement::Board board;
    std::vector<placement::WaitRow> waiting;
    const Code type(m_type->code());
    const Code region(m_region->code());
    m_desk.attempt([&] {
        const access::Sight sight = m_desk.reader().sight(access::Right::PlacementRead);
        board = placement::placeBoard(m_desk.reader().connection, {m_from, m_weeks, type, region}, m_desk.now(), sight);
        waiting = placement::waitingList(m_desk.reader().connection, m_desk.now(), sight);
    });
    header()->setSubtitle(
        say("board", "Vrij nu %1 · vrij binnen 14 dagen %2 · buiten gebruik %3 · wacht %4").arg(board.freeNow).arg(board.freeSoon).arg(board.outOfUse).arg(waiting.size()));
    m_wait->setText(say("board", "Wacht (%1)").arg(waiting.size()));
    m_nameOf.clear();
    m_waiting->setRows(std::move(waiting), m_names->isChecked());
    m_picture->setBoard(std::move(board), {}, m_desk.now());
    readNames();
    auto items = boardItems(m_picture->board(), m_desk.now(), m_nameOf);
    m_model->setBoard(m_picture->board(), items);
    m_picture->setBoard(m_picture->board(), std::move(items), m_desk.now());
    showStack();
}

void BoardPage::readNames()
{
    if (!m_names->isChecked())
        return;
    m_desk.attempt([&] {
        for (const auto &row : m_picture->board().rows)
            for (const auto &span : row.spans)
                if (const auto person = victim::findPerson(m_desk.reader().connection, span.person))
                    m_nameOf.insert(span.person.toText(), person->chosenName);
    });
}

void BoardPage::showStack()
{
    const bool empty = m_picture->board().rows.empty() && m_type->code().isEmpty() && m_region->code().isEmpty();
    QWidget *wanted = m_waits ? m_waitingTable : empty ? static_cast<QWidget *>(m_empty) : m_asTable ? static_cast<QWidget *>(m_table) : m_picture;
    m_tools->setVisible(!empty || m_waits);
    const bool hadFocus = m_stack->currentWidget() && m_stack->currentWidget()->hasFocus();
    if (!m_card)
        m_stack->setCurrentWidget(wanted);
    if (hadFocus && m_stack->currentWidget() == wanted)
        wanted->setFocus(Qt::OtherFocusReason);
    m_form->setText(m_asTable ? say("board", "Tekening") : say("board", "Tabel"));
    tellCurrent(m_picture->current());
}

const BoardItem *BoardPage::currentItem() const
{
    const int item = m_asTable ? m_table->currentIndex().row() : m_picture->current();
    return item >= 0 && item < int(m_picture->items().size()) ? &m_picture->items()[std::size_t(item)] : nullptr;
}

void BoardPage::tellCurrent(int index)
{
    const auto &items = m_picture->items();
    const BoardItem *item = !m_waits && !m_card && index >= 0 && index < int(items.size()) ? &items[std::size_t(index)] : nullptr;
    QString text = item ? m_picture->spokenOf(index) : QString();
    if (m_picture->carried() >= 0 && m_picture->targetRow() >= 0) {
        const auto &row = m_picture->board().rows[std::size_t(m_picture->targetRow())];
        text = say("board", "%1 naar %2, plek %3. Enter zet neer, Esc laat los.").arg(items[std::size_t(m_picture->carried())].label, row.alias).arg(row.place);
    }
    if (text != m_told->text()) {
        m_told->setText(text);
        if (m_picture->carried() >= 0)
            announce(m_told);
    }
    const bool known = item && !item->person.isNull();
    m_open->setVisible(known);
    m_move->setVisible(item && m_picture->canCarry(index) && m_picture->carried() < 0);
    m_out->setVisible(item && item->kind == BoardItem::Kind::Free && m_desk.may(QStringLiteral("facility.place_out")));
    m_back->setVisible(item && !item->closure.isNull() && m_desk.may(QStringLiteral("facility.place_back")));
    m_close->setVisible(item != nullptr);
}

void BoardPage::openItem(int index)
{
    const auto &items = m_picture->items();
    if (index < 0 || index >= int(items.size()))
        return;
    const BoardItem &item = items[std::size_t(index)];
    if (!item.person.isNull())
        emit goTo(QStringLiteral("person/%1/place").arg(item.person.toText()));
    else
        emit goTo(QStringLiteral("facility/") + m_picture->board().rows[std::size_t(item.row)].facility.toText());
}

/// What the board asks for to move somebody is what the command needs: when, why, where to.
void BoardPage::moveTo(int index, int row)
{
    const BoardItem item = m_picture->items()[std::size_t(index)];
    const auto &to = m_picture->board().rows[std::size_t(row)];
    const auto &from = m_picture->board().rows[std::size_t(item.row)];
    const QString about = say("board", "%1: van %2, plek %3, naar %4, plek %5").arg(item.label, from.alias, QString::number(from.place), to.alias, QString::number(to.place));
    QJsonObject fixed{{QStringLiteral("placement"), item.placement.toText()}, {QStringLiteral("facility"), to.facility.toText()}, {QStringLiteral("place_number"), to.place}};
    if (item.kind == BoardItem::Kind::Reserved) {
        const bool offered = !(item.state == placement::state::requested || item.state == placement::state::candidate);
        return openCard(offered ? QStringLiteral("placement.offer") : QStringLiteral("placement.reserve"), fixed, [] { return say("board", "Houd deze plek vast"); }, about);
    }
    bool household = false;
    m_desk.attempt([&] { household = to.facility != from.facility && !placement::householdRows(m_desk.reader().connection, item.person).empty(); });
    if (!household)
        return openCard(QStringLiteral("placement.move"), fixed, [] { return say("board", "Verhuis"); }, about);
    openCard(QStringLiteral("household.move"), {{QStringLiteral("case"), item.caseId.toText()}, {QStringLiteral("facility"), to.facility.toText()}}, [] { return say("board", "Verhuis het gezin"); },
        say("board", "Het gezin van %1: van %2 naar %3, allemaal in één keer").arg(item.label, from.alias, to.alias));
}

void BoardPage::openCard(const QString &command, const QJsonObject &fixed, std::function<QString()> verb, const QString &about)
{
    if (m_card || !m_desk.may(command))
        return;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    if (!about.isEmpty())
        column->addWidget(new Heading(about));
    m_card = new CommandCard(m_desk, command, fixed, std::move(verb));
    m_card->setMaximumWidth(readingWidth);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_card, &CommandCard::done, this, [this](const Id &record) {
        closeCard();
        look();
        const auto &items = m_picture->items();
        for (int i = 0; i < int(items.size()); ++i)
            if (items[std::size_t(i)].placement == record && items[std::size_t(i)].kind != BoardItem::Kind::Past)
                m_picture->setCurrent(i);
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &CommandCard::cancelled, this, &BoardPage::closeCard);
    m_scroll = scrolling(content); // the form is longer than a small screen
    m_stack->addWidget(m_scroll);
    m_stack->setCurrentWidget(m_scroll);
    tellCurrent(-1);
    m_card->begin();
}

void BoardPage::closeCard()
{
    if (!m_card)
        return;
    m_stack->removeWidget(m_scroll);
    m_scroll->deleteLater(); // takes the card along
    m_scroll = nullptr;
    m_card = nullptr;
    showStack();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void BoardPage::toggleTable()
{
    if (m_card)
        return;
    const int item = m_asTable ? m_table->currentIndex().row() : m_picture->current();
    m_picture->letGo();
    m_waits = false;
    m_asTable = !m_asTable;
    showStack();
    if (item >= 0 && m_asTable)
        m_table->setCurrentIndex(m_model->index(item, 0));
    else if (item >= 0)
        m_picture->setCurrent(item);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void BoardPage::showWaiting(bool on)
{
    if (m_card)
        return;
    m_waits = on;
    showStack();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool BoardPage::escape()
{
    if (m_picture->letGo())
        return true;
    if (m_card) {
        closeCard();
        return true;
    }
    if (m_waits) {
        showWaiting(false);
        return true;
    }
    return false;
}

void BoardPage::primaryAction()
{
    if (m_card)
        m_card->carryOut();
    else if (m_waits && m_waitingTable->currentIndex().isValid())
        emit m_waitingTable->opened(m_waitingTable->currentIndex());
    else
        showWaiting(true);
}

void BoardPage::conceal()
{
    m_names->setChecked(false);
    m_picture->letGo();
}

void BoardPage::retranslate()
{
    header()->setTitle(say("board", "Plekken"));
    header()->setPrimary(say("board", "Zoek plek voor…"));
    m_earlier->setName(say("board", "Eerder"));
    m_later->setName(say("board", "Later"));
    const auto name = [](SecondaryButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_closer, say("board", "Minder weken (Ctrl+plus)"));
    name(m_wider, say("board", "Meer weken (Ctrl+min)"));
    m_now->setText(say("board", "Vandaag"));
    m_names->setText(say("board", "Toon namen"));
    m_new->setText(say("board", "Nieuwe locatie"));
    m_new->setVisible(m_desk.may(QStringLiteral("facility.add")));
    m_type->setLabel(say("board", "Soort plek"));
    m_type->setEmptyText(say("board", "Alle soorten"));
    m_region->setLabel(say("board", "Regio"));
    m_region->setEmptyText(say("board", "Alle regio's"));
    offer(m_type, "FACILITY_TYPE", m_desk.today());
    offer(m_region, "REGION", m_desk.today());
    m_table->setLabel(say("board", "Plekken over de tijd, als tabel"));
    m_waitingTable->setLabel(say("board", "Wie op een plek wacht"));
    m_waitingTable->emptyState()->setText(say("board", "Niemand wacht op een plek."));
    m_open->setText(say("board", "Open dossier"));
    m_move->setText(say("board", "Verplaats"));
    m_out->setText(say("board", "Buiten gebruik"));
    m_back->setText(say("board", "Weer te gebruiken"));
    m_close->setText(say("board", "Locatie"));
    m_empty->setIconName(QStringLiteral("place"));
    m_empty->setText(say("board", "Nog geen plekken."));
    m_empty->setHint(say("board", "Voeg een locatie toe met het aantal plekken."));
    m_empty->setButton(m_desk.may(QStringLiteral("facility.add")) ? say("board", "Nieuwe locatie") : QString());
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    emit m_waiting->headerDataChanged(Qt::Horizontal, 0, m_waiting->columnCount() - 1);
    look();
}

} // namespace luwte::ui
