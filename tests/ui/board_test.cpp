// The places board: drawn, walked with the keyboard, and somebody moved on it by hand or by key.

#include <QAccessible>
#include <QScrollBar>
#include <QStackedWidget>
#include <catch2/catch_test_macros.hpp>

#include "core/placement/views.h"
#include "tests/ui/desk.h"
#include "ui/desk/command_card.h"
#include "ui/kit/page_header.h"
#include "ui/kit/record_table.h"
#include "ui/placement/board_page.h"
#include "ui/placement/board_picture.h"
#include "ui/placement/board_tables.h"
#include "ui/placement/facility_page.h"
#include "ui/placement/find_place_page.h"
#include "ui/victim/person_page.h"

using namespace luwte;
using namespace luwte::test;
using ui::BoardItem;
using ui::BoardPage;
using Kind = BoardItem::Kind;

namespace {

QString do_(Work &work, const char *command, const QJsonObject &with)
{
    const auto done = work.desk().execute(QLatin1String(command), with);
    for (const Refusal &refusal : done ? Refusals() : done.error())
        UNSCOPED_INFO(refusal.code.toStdString() << ": " << refusal.text.toStdString());
    REQUIRE(done);
    return done->id.toText();
}

QString addHouse(Work &work, const QString &alias, int capacity, const char *type = "MO")
{
    return do_(work, "facility.add", {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("alias"), alias}, {QStringLiteral("capacity"), capacity}});
}

QString live(Work &work, const QString &name, const QString &facility, int place)
{
    const QString c = do_(work, "case.open", {{QStringLiteral("chosen_name"), name}, {QStringLiteral("age"), 30}});
    const QString p = do_(work, "placement.request", {{QStringLiteral("case"), c}, {QStringLiteral("facility"), facility}});
    do_(work, "placement.offer", {{QStringLiteral("placement"), p}, {QStringLiteral("place_number"), place}});
    do_(work, "placement.accept", {{QStringLiteral("placement"), p}});
    do_(work, "placement.start", {{QStringLiteral("placement"), p}});
    return c;
}

/// The item of a kind in a row of the house.
int itemIn(const ui::BoardPicture *picture, const QString &alias, int place, Kind kind)
{
    const auto &items = picture->items();
    for (int i = 0; i < int(items.size()); ++i) {
        const auto &row = picture->board().rows[std::size_t(items[std::size_t(i)].row)];
        if (row.alias == alias && row.place == place && items[std::size_t(i)].kind == kind)
            return i;
    }
    return -1;
}

QString where(Work &work, const QString &caseId)
{
    const auto c = work.desk().ask(QStringLiteral("placement.of_case"), {{QStringLiteral("case"), caseId}});
    for (const auto &entry : c->toObject().value(QLatin1String("placements")).toArray())
        if (entry.toObject().value(QLatin1String("state")).toString() == QLatin1String("placed"))
            return QStringLiteral("%1 %2").arg(entry.toObject().value(QLatin1String("alias")).toString()).arg(entry.toObject().value(QLatin1String("place_number")).toInt());
    return {};
}

BoardPage *board(Work &work)
{
    work.window.go(QStringLiteral("places"));
    settle();
    return work.page<BoardPage>();
}

} // namespace

TEST_CASE("board: every item of the picture is in the table, is said, and can be reached with the arrow keys")
{
    Work work;
    const QString dijk = addHouse(work, QStringLiteral("Aalscholver"), 3);
    live(work, QStringLiteral("Anton Oefen"), dijk, 2);
    do_(work, "facility.place_out",
        {{QStringLiteral("facility"), dijk}, {QStringLiteral("place_number"), 3}, {QStringLiteral("starts_on"), work.desk().today().addDays(3).toString(Qt::ISODate)},
            {QStringLiteral("ends_on"), work.desk().today().addDays(9).toString(Qt::ISODate)}, {QStringLiteral("reason"), QStringLiteral("cleaning")}});
    auto *page = board(work);
    REQUIRE(page);
    auto *picture = page->picture();
    const int count = int(picture->items().size());
    REQUIRE(count > 4);
    CHECK(page->table()->model()->rowCount() == count);
    auto *spoken = QAccessible::queryAccessibleInterface(picture);
    REQUIRE(spoken);
    REQUIRE(spoken->childCount() == count);
    for (int i = 0; i < count; ++i)
        CHECK(spoken->child(i)->text(QAccessible::Name) == picture->spokenOf(i));
    CHECK(picture->spokenOf(itemIn(picture, QStringLiteral("Aalscholver"), 3, Kind::Closed)).startsWith(QStringLiteral("Aalscholver, plek 3, buiten gebruik: schoonmaak, 5 mrt – 11 mrt")));

    CHECK(picture->hasFocus());
    press(Qt::Key_Home);
    QList<int> seen{picture->current()};
    for (int i = 1; i < count; ++i) {
        press(Qt::Key_Right);
        seen.append(picture->current());
        CHECK(picture->viewport()->rect().contains(picture->rectOf(picture->current()).center()));
    }
    for (int i = 0; i < count; ++i)
        CHECK(seen.at(i) == i);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    CHECK(picture->items()[std::size_t(picture->current())].row == 1);

    press(Qt::Key_T, Qt::ControlModifier);
    CHECK(page->table()->hasFocus());
    CHECK(page->table()->currentIndex().row() == picture->current());
    press(Qt::Key_T, Qt::ControlModifier);
    CHECK(picture->hasFocus());
}

TEST_CASE("board: figures agree with the words in the cells")
{
    Work work;
    const QString dijk = addHouse(work, QStringLiteral("Aalscholver"), 4);
    live(work, QStringLiteral("Anton Oefen"), dijk, 1);
    do_(work, "facility.change", {{QStringLiteral("id"), dijk}, {QStringLiteral("out_of_use"), 1}});
    auto *page = board(work);
    int freeNow = 0;
    const double now = ui::boardDay(page->picture()->board(), work.desk().now());
    for (const auto &item : page->picture()->items())
        freeNow += item.kind == Kind::Free && item.from <= now + 0.01 ? 1 : 0;
    CHECK(freeNow == page->picture()->board().freeNow);
    const QStringList texts = [&] {
        QStringList all;
        for (auto *label : page->findChildren<QLabel *>())
            all.append(label->text());
        return all;
    }();
    CHECK(texts.join(u' ').contains(QStringLiteral("Vrij nu %1 ·").arg(freeNow)));
}

TEST_CASE("board: somebody is moved by dragging; the command asks what it needs")
{
    Work work;
    const QString from = addHouse(work, QStringLiteral("Aalscholver"), 2);
    addHouse(work, QStringLiteral("Aalbes"), 2);
    const QString anton = live(work, QStringLiteral("Anton Oefen"), from, 1);
    auto *page = board(work);
    auto *picture = page->picture();
    const int stay = itemIn(picture, QStringLiteral("Aalscholver"), 1, Kind::Stay);
    const int free = itemIn(picture, QStringLiteral("Aalbes"), 2, Kind::Free);
    REQUIRE(stay >= 0);
    REQUIRE(free >= 0);
    const QPoint at = picture->rectOf(stay).center();
    const QPoint to(at.x(), picture->rectOf(free).center().y());
    QTest::mousePress(picture->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(picture->viewport(), (at + to) / 2);
    QTest::mouseMove(picture->viewport(), to);
    CHECK(picture->carried() == stay);
    CHECK(picture->board().rows[std::size_t(picture->targetRow())].alias == QStringLiteral("Aalbes"));
    QTest::mouseRelease(picture->viewport(), Qt::LeftButton, {}, to);
    REQUIRE(page->card());
    CHECK(where(work, anton) == QStringLiteral("Aalscholver 1")); // nothing happens before somebody says so
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(page->card());
    CHECK(where(work, anton) == QStringLiteral("Aalbes 2"));
    CHECK(page->picture()->items()[std::size_t(picture->current())].kind == Kind::Stay);
    CHECK(picture->board().rows[std::size_t(picture->items()[std::size_t(picture->current())].row)].alias == QStringLiteral("Aalbes"));
}

TEST_CASE("board: the same with the keyboard; Esc lets go; a place that does not fit says why")
{
    Work work;
    const QString from = addHouse(work, QStringLiteral("Aalscholver"), 2);
    addHouse(work, QStringLiteral("Aalvlug"), 1, "COSM");
    const QString anton = live(work, QStringLiteral("Anton Oefen"), from, 1);
    auto *page = board(work);
    auto *picture = page->picture();
    picture->setCurrent(itemIn(picture, QStringLiteral("Aalscholver"), 1, Kind::Stay));
    press(Qt::Key_Space);
    CHECK(picture->carried() >= 0);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    CHECK(picture->carried() < 0);
    CHECK_FALSE(page->card());
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(page->card());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(where(work, anton) == QStringLiteral("Aalscholver 2"));
    // COSM asks for more than a drag.
    picture->setCurrent(itemIn(picture, QStringLiteral("Aalscholver"), 2, Kind::Stay));
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(page->card());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page->card());
    CHECK(where(work, anton) == QStringLiteral("Aalscholver 2"));
    press(Qt::Key_Escape);
    CHECK_FALSE(page->card());
}

TEST_CASE("board: a household is moved as one")
{
    Work work;
    const QString from = addHouse(work, QStringLiteral("Aalscholver"), 2);
    addHouse(work, QStringLiteral("Aalbes"), 2);
    const QString anton = live(work, QStringLiteral("Anton Oefen"), from, 1);
    const QString bram = live(work, QStringLiteral("Bram Oefen"), from, 2);
    do_(work, "household.join", {{QStringLiteral("case"), bram}, {QStringLiteral("with"), anton}});
    auto *page = board(work);
    auto *picture = page->picture();
    picture->setCurrent(itemIn(picture, QStringLiteral("Aalscholver"), 1, Kind::Stay));
    picture->pickUp(picture->current());
    press(Qt::Key_Home); // the first row of all: Aalbes
    press(Qt::Key_Return);
    REQUIRE(page->card());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(where(work, anton).startsWith(QStringLiteral("Aalbes")));
    CHECK(where(work, bram).startsWith(QStringLiteral("Aalbes")));
}

TEST_CASE("board: nothing, forty and four hundred places")
{
    Work work;
    for (const auto &facility : placement::facilities(work.desk().reader().connection, work.desk().today()))
        do_(work, "facility.change", {{QStringLiteral("id"), facility.id.toText()}, {QStringLiteral("stopped"), true}});
    auto *page = board(work);
    REQUIRE(page);
    const bool none = page->picture()->board().rows.empty();
    CHECK((none || page->picture()->isVisible()));
    for (int i = 0; i < 4; ++i)
        addHouse(work, QStringLiteral("Huis %1").arg(i), 10);
    const int before = int(page->picture()->board().rows.size());
    for (int i = 0; i < 36; ++i)
        addHouse(work, QStringLiteral("Straat %1").arg(i), 10);
    CHECK(int(page->picture()->board().rows.size()) == before + 360);
    auto *picture = page->picture();
    REQUIRE(picture->isVisible());
    CHECK(picture->verticalScrollBar()->maximum() > 300 * 20);
    // The last is reached, and only what is in view is drawn.
    picture->setFocus();
    press(Qt::Key_End);
    CHECK(picture->viewport()->rect().contains(picture->rectOf(picture->current()).center()));
    const QImage shot = picture->grab().toImage();
    CHECK(shot.height() == picture->height());
}

TEST_CASE("board: who waits, longest first, and the way to a place for them")
{
    Work work;
    addHouse(work, QStringLiteral("Aalscholver"), 0);
    const QString c = do_(work, "case.open", {{QStringLiteral("chosen_name"), QStringLiteral("Anton Oefen")}, {QStringLiteral("age"), 30}});
    do_(work, "placement.request", {{QStringLiteral("case"), c}});
    auto *page = board(work);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page->waitingTable()->isVisible());
    auto *rows = page->waitingTable()->model();
    REQUIRE(rows->rowCount() >= 1);
    page->waitingTable()->setCurrentIndex(rows->index(rows->rowCount() - 1, 0));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return work.page<ui::FindPlacePage>() != nullptr; }));
}

TEST_CASE("find a place: from the client with one key; every reason; none is on record by itself")
{
    Work work;
    for (const auto &facility : placement::facilities(work.desk().reader().connection, work.desk().today()))
        do_(work, "facility.change", {{QStringLiteral("id"), facility.id.toText()}, {QStringLiteral("stopped"), true}});
    addHouse(work, QStringLiteral("Aalscholver"), 1, "VO");
    do_(work, "case.open", {{QStringLiteral("chosen_name"), QStringLiteral("Zeger Oefen")}, {QStringLiteral("age"), 17}, {QStringLiteral("gender"), QStringLiteral("Masculine")}});
    work.openPerson(QStringLiteral("Zeger"));
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return work.page<ui::FindPlacePage>() != nullptr; }));
    auto *page = work.page<ui::FindPlacePage>();
    QStringList lines;
    for (auto *label : page->findChildren<QLabel *>())
        if (label->isVisible())
            lines.append(label->text());
    CHECK(lines.contains(QStringLiteral("✕  alleen vrouwen")));
    CHECK(lines.contains(QStringLiteral("✕  vanaf 18 jaar")));
    CHECK(lines.join(u'\n').contains(QStringLiteral("Vastgelegd als geen plek: jongen")));
    CHECK(work.desk().ask(QStringLiteral("gaps.open"), {})->toArray().size() >= 1);
    CHECK(page->header()->primary()->text() == QStringLiteral("Meld tekort"));
    CHECK_FALSE(button(page, QStringLiteral("Toch vragen, met reden"))); // women only is no soft rule
    // A house without that rule: a bespoke decision is possible on the soft ones only.
    do_(work, "facility.add", {{QStringLiteral("type"), QStringLiteral("CRISIS")}, {QStringLiteral("alias"), QStringLiteral("Aak")}, {QStringLiteral("capacity"), 1}, {QStringLiteral("pet"), QStringLiteral("no")}});
}

TEST_CASE("a facility: out of use and back, from its own page")
{
    Work work;
    const QString id = addHouse(work, QStringLiteral("Aalscholver"), 2);
    work.window.go(QStringLiteral("facility/") + id);
    REQUIRE(waitFor([&] { return work.page<ui::FacilityPage>() != nullptr; }));
    auto *page = work.page<ui::FacilityPage>();
    CHECK(page->header()->title() == QStringLiteral("Aalscholver"));
    auto *out = button(page, QStringLiteral("Plek buiten gebruik"));
    REQUIRE(out);
    QTest::mouseClick(out, Qt::LeftButton);
    type(QStringLiteral("2"));
    settle();
    auto *card = page->findChild<ui::CommandCard *>();
    REQUIRE(card);
    card->form()->focusField(u"reason");
    type(QStringLiteral("scho\t"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    CHECK(work.desk().ask(QStringLiteral("facility.show"), {{QStringLiteral("facility"), id}})->toObject().value(QLatin1String("free")).toInt() == 1);
    CHECK(button(page, QStringLiteral("Weer te gebruiken")));
}
