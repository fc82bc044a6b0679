// What the UI thread takes at a size of your choice: LUWTE_SPEED_VAULT=<folder> LUWTE_PASSPHRASE_FILE=<file> test_ui "[speed]" prints it. Not part of
// a usual run: times on a busy machine say nothing.

#include <QElapsedTimer>
#include <QLineEdit>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>

#include "app/window/doors.h"
#include "core/house/office.h"
#include "core/victim/people.h"
#include "tests/ui/desk.h"
#include "ui/kit/record_table.h"
#include "ui/victim/people_page.h"

using namespace luwte;
using namespace luwte::test;

namespace {

/// Prints how long `work` keeps the thread, the worst of `times`.
void measure(const char *what, int times, const std::function<void(int)> &work)
{
    double worst = 0, sum = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        const double took = double(timer.nsecsElapsed()) / 1e6;
        worst = std::max(worst, took);
        sum += took;
    }
    std::printf("%-44s mean %7.2f  worst %7.2f ms\n", what, sum / times, worst);
}

} // namespace

TEST_CASE("what the window takes", "[.speed]")
{
    const QString folder = qEnvironmentVariable("LUWTE_SPEED_VAULT");
    if (folder.isEmpty())
        SKIP("LUWTE_SPEED_VAULT is not set");
    const SystemClock clock;
    ui::setClock(&clock);
    {
        app::Window window(app::allRooms());
        window.frame().resize(1366, 768);
        window.frame().show();
        auto office = house::Office::open(folder, QStringLiteral("noor"), app::passphraseIn(qEnvironmentVariable("LUWTE_PASSPHRASE_FILE")), vault::Access::ReadWrite, clock);
        measure("enter, with Vandaag", 1, [&](int) { window.enter(std::move(office)); });
        settle(50);
        measure("open Cliënten", 1, [&](int) { window.go(QStringLiteral("people")); });
        settle(50);
        auto *page = qobject_cast<ui::PeoplePage *>(window.frame().currentPage());
        REQUIRE(page);
        measure("next hundred of the list", 20, [&](int) { page->table()->model()->fetchMore({}); });
        const QString typed = QStringLiteral("maryam fictief");
        page->search()->setFocus();
        measure("a letter in the filter, with its rows", int(typed.size()), [&](int i) {
            QTest::keyClick(page->search(), typed.at(i).toLatin1());
            QTest::keyClick(page->search(), Qt::Key_Down); // looks at once
            page->search()->setFocus();
        });
        page->search()->clear();
        settle(100);
        window.frame().search()->begin();
        for (const char *word : {"m", "ma", "mar", "mary", "v", "o", "06", "fict"}) {
            window.frame().search()->edit()->setText(QString::fromLatin1(word));
            measure((QByteArray("Ctrl+K, keeps the window: ") + word).constData(), 3, [&](int) { QTest::keyClick(window.frame().search()->edit(), Qt::Key_Down); });
            measure((QByteArray("Ctrl+K, until rows show: ") + word).constData(), 3, [&](int) {
                window.frame().search()->list()->hide();
                QTest::keyClick(window.frame().search()->edit(), Qt::Key_Home);
                QTest::keyClick(window.frame().search()->edit(), Qt::Key_Down);
                REQUIRE(waitFor([&] { return window.frame().search()->list()->isOpen(); }));
            });
        }
        window.frame().search()->clear();
        const auto first = victim::people(window.desk()->reader().connection, {QStringLiteral("maryam"), {}}, 1, window.desk()->today());
        REQUIRE_FALSE(first.empty());
        measure("open a person's page", 5, [&](int) {
            window.go(QStringLiteral("person/") + first.front().person.toText());
            settle();
        });
        measure("open Vandaag again", 3, [&](int) { window.go(QStringLiteral("people")); window.go(QStringLiteral("today")); });
        window.lock();
    }
    ui::setClock(nullptr);
}
