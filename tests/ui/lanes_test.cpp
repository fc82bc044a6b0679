// Sporen: the picture by keys and by screen reader, its table twin, steps from the cards.

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QRadioButton>
#include <QTableView>
#include <catch2/catch_test_macros.hpp>

#include "core/deadline/index.h"
#include "core/lane/views.h"
#include "tests/ui/desk.h"
#include "ui/kit/record_table.h"
#include "ui/lane/lane_cards.h"
#include "ui/lane/lanes_picture.h"
#include "ui/lane/lanes_tab.h"
#include "ui/today/today_page.h"
#include "ui/today/today_row.h"
#include "ui/victim/person_page.h"

using namespace luwte;
using namespace luwte::test;
using ui::LanesPicture;
using ui::LaneItem;

static ui::LanesTab *open(Work &work, const QString &name)
{
    work.openPerson(name, QStringLiteral("lanes"));
    waitFor([&] { return work.page<ui::PersonPage>() != nullptr; });
    settle(20);
    return work.page<ui::PersonPage>() ? qobject_cast<ui::LanesTab *>(work.page<ui::PersonPage>()->tab(QStringLiteral("lanes"))) : nullptr;
}

static ui::PictureScale scale()
{
    ui::PictureScale scale;
    scale.from = QDate(2026, 1, 1);
    scale.to = QDate(2026, 4, 11); // 100 days
    scale.left = 100;
    scale.width = 1000;
    scale.textWidth = [](const QString &text) { return 8.0 * double(text.size()); };
    return scale;
}

static LaneItem item(int lane, QDate from, const char *text, LaneItem::Shape shape = LaneItem::Shape::Dot, QDate until = {})
{
    LaneItem made;
    made.lane = lane;
    made.shape = shape;
    made.from = from;
    made.until = shape == LaneItem::Shape::Bar ? until : from;
    made.text = made.spoken = QString::fromUtf8(text);
    return made;
}

TEST_CASE("the layout puts each thing at its day, labels do not touch, and what has no room becomes a number", "[lanes]")
{
    using Shape = LaneItem::Shape;
    std::vector<LaneItem> items{item(0, QDate(2026, 1, 11), "intake"), item(1, QDate(2026, 1, 11), "bedenktijd", Shape::Bar, QDate(2026, 2, 9)), item(1, QDate(2026, 4, 10), "einde bedenktijd", Shape::Diamond),
        item(1, QDate(2027, 1, 1), "later")};
    const auto layout = ui::layOut(items, 4, scale());
    REQUIRE(layout.placed.size() == 3); // what lies outside the view is not in it
    CHECK(layout.placed[0].mark.center().x() == 200);
    CHECK(layout.placed[1].mark.left() == 200);
    CHECK(layout.placed[1].mark.right() == 500); // through the last day
    CHECK(layout.placed[1].mark.contains(layout.placed[1].label));
    CHECK(layout.placed[2].label.right() < layout.placed[2].mark.left()); // at the edge the label stands before it
    CHECK(layout.lanes.size() == 4);
    CHECK(layout.lanes[2].empty);
    CHECK_FALSE(layout.lanes[0].empty);
    // Sixty deeds in one month: three rows of them, and the rest as numbers; nothing is lost, nothing overlaps.
    items.clear();
    for (int i = 0; i < 60; ++i)
        items.push_back(item(0, QDate(2026, 2, 1).addDays(i / 2), "contact"));
    const auto dense = ui::layOut(items, 4, scale());
    std::size_t count = 0;
    for (std::size_t i = 0; i < dense.placed.size(); ++i) {
        count += dense.placed[i].items.size();
        if (dense.placed[i].isCluster())
            CHECK(dense.placed[i].text == QStringLiteral("+%1").arg(dense.placed[i].items.size()));
        for (std::size_t j = i + 1; j < dense.placed.size(); ++j)
            CHECK_FALSE(dense.placed[i].mark.intersects(dense.placed[j].mark));
    }
    CHECK(count == 60);
    CHECK(dense.lanes[0].height <= 3 * scale().rowHeight + 12);
    CHECK(ui::layOut({}, 4, scale()).placed.empty());
}

TEST_CASE("the picture is walked with arrows, read item by item, and has a table with the same things", "[lanes]")
{
    Work work;
    auto *tab = open(work, QStringLiteral("Li"));
    REQUIRE(tab);
    LanesPicture *picture = tab->picture();
    picture->setZoom(LanesPicture::Zoom::All);
    picture->setFocus();
    settle();
    REQUIRE(picture->layoutNow().placed.size() > 2);
    QString heard;
    QObject::connect(picture, &LanesPicture::currentChanged, picture, [&](const QString &text) { heard = text; });
    press(Qt::Key_Home);
    CHECK(picture->current() == 0);
    CHECK(heard.contains(QStringLiteral("zorg, ")));
    press(Qt::Key_Down);
    CHECK(heard.contains(QStringLiteral("verblijf, ")));
    press(Qt::Key_Up);
    CHECK(heard.contains(QStringLiteral("zorg, ")));
    const int before = picture->current();
    press(Qt::Key_Right);
    CHECK(picture->current() == before + 1);
    press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(picture->zoom() == LanesPicture::Zoom::Year);
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(picture->zoom() == LanesPicture::Zoom::All);

    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(picture);
    REQUIRE(accessible);
    CHECK(accessible->role() == QAccessible::List);
    REQUIRE(accessible->childCount() == int(picture->layoutNow().placed.size()));
    for (int i = 0; i < accessible->childCount(); ++i) {
        QAccessibleInterface *one = accessible->child(i);
        REQUIRE(one);
        CHECK(one->role() == QAccessible::ListItem);
        CHECK(one->text(QAccessible::Name) == picture->spokenOf(i));
        CHECK_FALSE(one->rect().isEmpty());
        CHECK(accessible->indexOfChild(one) == i);
    }

    press(Qt::Key_T, Qt::ControlModifier);
    settle();
    auto *table = tab->findChild<ui::RecordTable *>();
    REQUIRE(table);
    CHECK(table->isVisible());
    CHECK_FALSE(picture->isVisible());
    CHECK(table->model()->rowCount() == int(picture->items().size()));
    press(Qt::Key_T, Qt::ControlModifier);
    CHECK(picture->isVisible());
}

TEST_CASE("a step from the card is saved, and the picture shows it", "[lanes]")
{
    Work work;
    auto *tab = open(work, QStringLiteral("Li"));
    REQUIRE(tab);
    const auto has = [&](const char *text) {
        const auto &items = tab->picture()->items();
        return std::any_of(items.begin(), items.end(), [&](const LaneItem &one) { return one.text == QString::fromUtf8(text); });
    };
    CHECK_FALSE(has("informatief gesprek"));
    auto *card = tab->findChild<ui::CriminalCard *>();
    REQUIRE(card);
    QPushButton *talk = button(card, QStringLiteral("Informatief gesprek"));
    REQUIRE(talk);
    CHECK(button(card, QStringLiteral("Aangifte")) == nullptr); // first the talk
    QTest::mouseClick(talk, Qt::LeftButton);
    settle();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return has("informatief gesprek"); }));
    CHECK(waitFor([&] { return button(card, QStringLiteral("Aangifte")) != nullptr; }));
}

TEST_CASE("a deadline is ticked off on Vandaag with Ctrl+D and put back with Ctrl+Z", "[lanes][today]")
{
    Work work;
    // Nobody asked for Rvb yet, and the fourteen days run.
    const Id valentina = work.person(QStringLiteral("Valentina"));
    const auto page = victim::personPage(work.desk().reader().connection, valentina);
    REQUIRE(work.desk().execute(QStringLiteral("case.change"),
        {{QStringLiteral("id"), page->current()->id.toText()}, {QStringLiteral("reflection_offered"), QStringLiteral("offered")}, {QStringLiteral("reflection_start"), QStringLiteral("2026-02-23")}}));
    work.window.go(QStringLiteral("today"));
    auto *today = work.page<ui::TodayPage>();
    REQUIRE(today);
    for (auto *radio : today->findChildren<QRadioButton *>())
        if (radio->text() == QStringLiteral("Iedereen die ik mag zien"))
            QTest::mouseClick(radio, Qt::LeftButton);
    const auto row = [&]() -> ui::TodayRow * {
        for (auto *one : today->findChildren<ui::TodayRow *>())
            if (one->isVisible() && one->button()->accessibleName().contains(QStringLiteral("Valentina")) && one->button()->accessibleName().contains(QStringLiteral("Rvb")))
                return one;
        return nullptr;
    };
    // Seven rows a group stand there at first.
    REQUIRE(waitFor([&] {
        for (auto *one : today->findChildren<QPushButton *>())
            if (one->isVisible() && one->text().startsWith(QStringLiteral("Toon alle")))
                QTest::mouseClick(one, Qt::LeftButton);
        return row() != nullptr;
    }));
    row()->button()->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return row() == nullptr; }));
    const auto handled = [&] {
        for (const auto &one : deadline::deadlinesOf(work.desk().reader().connection, valentina))
            if (one.rule == QStringLiteral("D2"))
                return !one.handled.isNull();
        return false;
    };
    CHECK(handled());
    // The keys stay with the rows: not with the search box, where Ctrl+Z means something else.
    REQUIRE(waitFor([] { return QApplication::focusWidget() && qobject_cast<ui::TodayRow *>(QApplication::focusWidget()->parentWidget()); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return row() != nullptr; }));
    CHECK_FALSE(handled());
}
