#include "ui/today/today_page.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/counted.h"
#include "core/base/locale.h"
#include "core/codebook/book.h"
#include "core/exchange/calendar_file.h"
#include "core/house/office.h"
#include "core/victim/people.h"
#include "ui/desk/reading.h"
#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/dates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/file_choice.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"
#include "ui/today/today_row.h"

namespace luwte::ui {

static constexpr int firstRows = 7;
static constexpr const char *whoseCodes[] = {"mine", "team", "region", "all"};

/// What this colleague can choose from: a location and a region of their own, when they have them.
static bool isOffered(const access::Session &session, QByteArrayView whose)
{
    return whose == "team" ? !session.location.isNull() : whose == "region" ? !session.region.isEmpty() : true;
}

TodayPage::TodayPage(Desk &desk, QWidget *parent) : Page(true, parent), m_desk(desk), m_reading(new Reading(desk, this)), m_whose(new QButtonGroup(this)), m_list(new QVBoxLayout), m_calendar(new QAction(this))
{
    setReadingWidth(true);
    askPath = [this](const QString &name) { return chooseNewFile(this, say("today", "Waar komt het bestand voor je agenda?"), name, QStringLiteral("iCalendar (*.ics)")); };
    if (m_desk.session().may(access::Right::PersonRead) && !m_desk.readOnly()) {
        connect(m_calendar, &QAction::triggered, this, &TodayPage::toCalendar);
        header()->addAction(m_calendar);
    }
    auto *choice = new QWidget;
    auto *row = new FlowLayout(choice, space::l);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < int(std::size(whoseCodes)); ++i) {
        if (!isOffered(m_desk.session(), whoseCodes[i]))
            continue;
        auto *one = new QRadioButton;
        m_whose->addButton(one, i);
        row->addWidget(one);
    }
    m_whose->button(0)->setChecked(true);
    body()->addWidget(choice);
    m_list->setSpacing(space::l);
    body()->addLayout(m_list);
    body()->addStretch(1);
    connect(m_whose, &QButtonGroup::idClicked, this, &TodayPage::look);
    connect(&m_desk, &Desk::saved, this, [this] {
        if (isVisible())
            QTimer::singleShot(0, this, &TodayPage::look);
    });
    TodayPage::retranslate();
}

void TodayPage::activated()
{
    m_focusFirst = true;
    focusFirst();
    look();
}

void TodayPage::focusFirst()
{
    for (auto *row : findChildren<TodayRow *>())
        if (row->isVisible()) {
            m_focusFirst = false;
            return row->button()->setFocus(Qt::OtherFocusReason);
        }
}

void TodayPage::look()
{
    m_reading->ask<today::TodayPage>([view = today::View{Code(whose()), {}}](const command::Reader &reader) { return today::today(reader, view); }, [this](today::TodayPage page) {
        m_page = std::move(page);
        m_read = true;
        // The focus goes back to the rows when it was there, or waits for them; never away from what somebody types into.
        const QWidget *focus = QApplication::focusWidget();
        const bool onRow = focus && isAncestorOf(focus) && qobject_cast<const TodayRow *>(focus->parentWidget());
        const bool keep = onRow || (m_focusFirst && (!focus || focus == this));
        if (keep)
            setFocus(Qt::OtherFocusReason); // else Qt gives it to the search box when the old rows go
        fill();
        // New rows are shown only when the layout gets its turn; who went elsewhere meanwhile stays there.
        if (keep)
            QTimer::singleShot(0, this, [this] {
                if (!QApplication::focusWidget() || QApplication::focusWidget() == this)
                    focusFirst();
            });
    });
}

void TodayPage::fill()
{
    clearLayout(m_list);
    if (!m_handled.isNull())
        addHandled();
    if (m_page.backupDue.isValid())
        addBackup();
    for (const auto group : {today::Group::Now, today::Group::WalEnSchip, today::Group::Terms, today::Group::Evaluations, today::Group::Missing})
        addGroup(group);
    if (!m_page.rows.empty())
        return;
    bool anybody = false;
    m_desk.attempt([&] { anybody = !victim::people(m_desk.reader().connection, {}, 1, m_desk.today(), nullptr, m_desk.reader().sight()).empty(); });
    auto *empty = new EmptyState;
    if (!anybody) {
        empty->setIconName(QStringLiteral("today"));
        empty->setText(say("today", "Hier komt elke ochtend wat niet gemist mag worden."));
        empty->setHint(say("today", "Begin met een intake. Termijnen en evaluaties verschijnen dan vanzelf."));
        empty->setButton(m_desk.may(QStringLiteral("case.open")) ? say("today", "Nieuwe intake") : QString());
        connect(empty, &EmptyState::clicked, this, [this] { emit goTo(QStringLiteral("intake")); });
    } else {
        empty->setIconName(QStringLiteral("good"));
        empty->setText(m_page.next.isValid() ? say("today", "Vandaag is alles bij. Eerstvolgende: %1.").arg(showShortDate(m_page.next)) : say("today", "Vandaag is alles bij."));
        if (whose() == QLatin1String("mine"))
            empty->setHint(say("today", "Kies hierboven of je ook het werk van anderen wilt zien."));
    }
    m_list->addWidget(empty);
}

QString TodayPage::whose() const
{
    return QString::fromLatin1(whoseCodes[qMax(0, m_whose->checkedId())]);
}

void TodayPage::handle(const today::TodayRow &row)
{
    QJsonObject with{{QStringLiteral("case"), row.caseId.toText()}, {QStringLiteral("rule"), row.rule}};
    if (row.due.isValid())
        with.insert(QStringLiteral("due"), row.due.toString(Qt::ISODate));
    if (!row.subject.isNull())
        with.insert(QStringLiteral("subject"), row.subject.toText());
    const auto done = m_desk.execute(QStringLiteral("deadline.handle"), with);
    if (!done) // a colleague was first; what is true now comes with the next look
        return look();
    m_handled = done->id;
    m_handledWhat = QStringLiteral("%1: %2").arg(row.name, row.what);
    m_focusFirst = true;
}

void TodayPage::undo()
{
    if (m_handled.isNull())
        return;
    const Id mark = std::exchange(m_handled, {});
    if (!m_desk.execute(QStringLiteral("deadline.reopen"), {{QStringLiteral("mark"), mark.toText()}}))
        look();
}

void TodayPage::addHandled()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    auto *text = new Text(say("today", "Afgehandeld. %1").arg(m_handledWhat));
    setTone(text, Tone::Good);
    row->addWidget(text, 1);
    auto *back = new LinkButton(say("today", "Zet terug (Ctrl+Z)"));
    connect(back, &QPushButton::clicked, this, &TodayPage::undo);
    row->addWidget(back, 0, Qt::AlignTop);
    m_list->addWidget(line);
    announce(text);
}

void TodayPage::addBackup()
{
    auto *card = new Card(say("today", "Reservekopie"));
    card->addWidget(new Text(m_page.backupDue == m_desk.today() ? say("today", "Maak vandaag een reservekopie op een andere plek: een andere schijf of een stick.")
                                                                : say("today", "De laatste reservekopie op een andere plek is ouder dan een week. Maak een nieuwe, op een andere schijf of een stick.")));
    auto *make = new SecondaryButton(say("today", "Reservekopie maken"));
    connect(make, &QPushButton::clicked, this, [this] { emit goTo(QStringLiteral("backup")); });
    card->body()->addWidget(make, 0, Qt::AlignLeft);
    m_list->addWidget(card);
}

void TodayPage::addGroup(today::Group group)
{
    const int count = m_page.count(group);
    if (count == 0)
        return;
    auto *card = new Card(QStringLiteral("%1 (%2)").arg(today::groupName(group)).arg(count));
    const bool whole = m_whole.contains(int(group));
    int shown = 0;
    for (const auto &row : m_page.rows) {
        if (row.group != group || (!whole && shown >= firstRows))
            continue;
        ++shown;
        auto *line = new TodayRow(row, row.byHand && m_desk.may(QStringLiteral("deadline.handle")));
        connect(line, &TodayRow::goTo, this, &TodayPage::goTo);
        connect(line, &TodayRow::handled, this, [this, row] { handle(row); });
        card->addWidget(line);
    }
    if (shown < count) {
        auto *more = new LinkButton(say("today", "Toon alle %1").arg(count));
        connect(more, &QPushButton::clicked, this, [this, group] {
            m_whole.insert(int(group));
            QTimer::singleShot(0, this, &TodayPage::fill);
        });
        card->addWidget(more);
    }
    m_list->addWidget(card);
}

void TodayPage::primaryAction()
{
    if (m_desk.may(QStringLiteral("case.open")))
        emit goTo(QStringLiteral("intake"));
}

void TodayPage::toCalendar()
{
    const QString path = askPath(say("today", "termijnen.ics"));
    if (path.isEmpty())
        return;
    m_desk.attempt([&] {
        const auto report = exchange::exportCalendar(m_desk.office().door(), path);
        const QString text = report ? counted(report->terms, say("today", "1 termijn staat in het bestand, zonder namen. Buiten Luwte is het niet versleuteld."),
                                          say("today", "%1 termijnen staan in het bestand, zonder namen. Buiten Luwte is het niet versleuteld."))
                                    : report.error().first().text;
        banner()->show(report ? Banner::Kind::Good : Banner::Kind::Error, text);
        banner()->setClosable(true);
    });
}

void TodayPage::retranslate()
{
    m_calendar->setText(say("today", "Zet in mijn agenda"));
    QString day = readersLocale().toString(m_desk.today(), QStringLiteral("dddd d MMMM"));
    day[0] = day[0].toUpper();
    header()->setTitle(day);
    for (QAbstractButton *one : m_whose->buttons())
        one->setText(codebook::Book::standard().label(u"WHOSE", QString::fromLatin1(whoseCodes[m_whose->id(one)])));
    if (m_read) // what rows say comes with them
        look();
}

} // namespace luwte::ui
