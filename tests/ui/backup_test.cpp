// Reservekopie in the window: asked for on Vandaag, made with a button, put back from the door.
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "app/window/doors.h"
#include "core/house/office.h"
#include "core/today/today.h"
#include "tests/ui/desk.h"
#include "ui/admin/backup_card.h"
#include "ui/admin/backup_job.h"
#include "ui/admin/backup_page.h"
#include "ui/kit/banner.h"
#include "ui/today/today_page.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/restore_page.h"
#include "ui/unlock/unlock_page.h"

using namespace luwte;
using namespace luwte::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// What the page has to say of it once it was read.
bool asks(Work &work)
{
    return today::today(work.desk().reader(), {}).backupDue.isValid();
}

} // namespace

TEST_CASE("Vandaag asks for a backup after a week, and no more once there is one")
{
    Work work;
    const QTemporaryDir stick;
    house::setSetting(work.desk().office().connection(), "demo", {}); // nobody is asked for a backup of invented people
    CHECK_FALSE(asks(work));
    work.clock.set(Instant::civil(QDate(2026, 3, 20), QTime(10, 0)));
    work.window.go(s("today"));
    auto *today = work.page<ui::TodayPage>();
    REQUIRE(today);
    today->activated();
    REQUIRE(waitFor([&] { return button(today, s("Reservekopie maken")) != nullptr; }, 30'000));
    QTest::mouseClick(button(today, s("Reservekopie maken")), Qt::LeftButton);
    settle();
    auto *page = work.page<ui::BackupPage>();
    REQUIRE(page);
    CHECK(says(page, s("Nog geen reservekopie op een andere plek.")));
    CHECK(page->card()->button()->hasFocus());

    QString proposed;
    page->card()->askPath = [&](const QString &name) {
        proposed = name;
        return stick.filePath(name);
    };
    press(Qt::Key_Space);
    CHECK(proposed == s("Luwte 2026-03-20.tar"));
    REQUIRE(waitFor([&] { return page->card()->banner()->isVisible(); }, 60'000));
    CHECK(page->card()->banner()->text().startsWith(s("De reservekopie is gemaakt en nagekeken.")));
    CHECK(QFileInfo(stick.filePath(proposed)).size() > 100'000);
    CHECK(says(page, s("20 mrt 2026, 10:00")));
    CHECK_FALSE(asks(work));
    // Who put it off and comes back is not asked again until a week later.
    work.window.lock();
    work.reopen();
    CHECK_FALSE(asks(work));
}

TEST_CASE("a backup that is not chosen, stopped or refused leaves nothing and says so")
{
    Work work;
    const QTemporaryDir stick;
    work.window.go(s("backup"));
    auto *page = work.page<ui::BackupPage>();
    REQUIRE(page);
    page->card()->askPath = [](const QString &) { return QString(); };
    QTest::mouseClick(page->card()->button(), Qt::LeftButton);
    settle();
    CHECK_FALSE(page->card()->job()->running());

    page->card()->askPath = [&](const QString &name) { return stick.filePath(name); };
    QTest::mouseClick(page->card()->button(), Qt::LeftButton);
    page->card()->job()->stop();
    REQUIRE(waitFor([&] { return page->card()->banner()->isVisible(); }, 60'000));
    CHECK(page->card()->banner()->text() == s("Gestopt. Er is niets veranderd."));
    CHECK(QDir(stick.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    CHECK(page->card()->button()->isEnabled());

    page->card()->askPath = [](const QString &) { return QStringLiteral("/proc/kopie.tar"); };
    QTest::mouseClick(page->card()->button(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return page->card()->banner()->kind() == ui::Banner::Kind::Error; }, 60'000));
    CHECK(says(page, s("Nog geen reservekopie op een andere plek.")));

    // A lock in the middle does not wait for it, and leaves nothing.
    page->card()->askPath = [&](const QString &name) { return stick.filePath(name); };
    QTest::mouseClick(page->card()->button(), Qt::LeftButton);
    work.window.lock();
    CHECK_FALSE(work.window.isOpen());
    settle();
    const QStringList left = QDir(stick.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    CHECK((left.isEmpty() || (left.size() == 1 && left.first().endsWith(s(".tar"))))); // whole, when it was just done
    work.reopen();
}

TEST_CASE("the page is there for who keeps the file")
{
    Work work;
    work.window.go(s("backup"));
    auto *page = work.page<ui::BackupPage>();
    REQUIRE(page);
    CHECK(button(page, s("Maak nu een reservekopie…")));
    CHECK(says(page, s("Een reservekopie is versleuteld.")));
}

TEST_CASE("a backup is put back from the door, and opens there")
{
    const QTemporaryDir home;
    FixedClock clock(start());
    ui::setClock(&clock);
    const QString folder = home.filePath(s("vault"));
    const QString file = home.filePath(s("kopie.tar"));
    const QString place = home.filePath(s("nieuw"));
    REQUIRE(QDir().mkpath(place));
    {
        const auto office = app::makeSample(folder, clock, 3);
        (void)vault::makeBackup(office->vault(), file, clock.now(), vault::Existing::Refuse, {});
    }
    {
        app::Window window(app::allRooms());
        app::Doors doors(window, clock, folder, true);
        doors.askBackup = [&] { return file; };
        doors.askPlace = [&] { return place; };
        window.frame().resize(1000, 800);
        window.frame().show();
        window.begin();
        settle();
        auto *unlock = qobject_cast<ui::UnlockPage *>(window.frame().door());
        REQUIRE(unlock);
        QTest::mouseClick(button(unlock, s("Reservekopie terugzetten…")), Qt::LeftButton);
        REQUIRE(waitFor([&] { return qobject_cast<ui::RestorePage *>(window.frame().door()) != nullptr; }));
        const auto page = [&] { return qobject_cast<ui::RestorePage *>(window.frame().door()); };
        // What is missing is asked for, one thing at a time.
        QTest::mouseClick(button(page(), s("Zet terug")), Qt::LeftButton);
        settle();
        CHECK(page()->banner()->text() == s("Kies eerst de reservekopie."));
        QTest::mouseClick(button(page(), s("Kies de reservekopie…")), Qt::LeftButton);
        CHECK(says(page(), s("kopie.tar")));
        QTest::mouseClick(button(page(), s("Zet terug")), Qt::LeftButton);
        CHECK(page()->banner()->text() == s("Kies eerst waar de reservekopie komt te staan."));
        QTest::mouseClick(button(page(), s("Kies de nieuwe plek…")), Qt::LeftButton);
        CHECK(says(page(), s("nieuw")));
        page()->name()->setFocus();
        type(s("noor\teen ander wachtwoord\n"));
        REQUIRE(waitFor([&] { return page()->banner()->text() == s("Naam en wachtwoord passen niet bij elkaar. Probeer het opnieuw."); }, 60'000));
        CHECK(QDir(place).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
        CHECK(page()->passphrase()->hasFocus());
        type(s("vier losse woorden hier\n"));
        REQUIRE(waitFor([&] { return window.isOpen(); }, 60'000));
        CHECK(window.desk()->office().vault().folder() == QFileInfo(place).absoluteFilePath());
        CHECK_FALSE(window.desk()->readOnly());
        // After a lock it is this one that is asked for.
        window.lock();
        settle();
        CHECK(says(&window.frame(), s("nieuw")));
    }
    ui::setClock(nullptr);
}

TEST_CASE("putting back can be left again, and altered files are refused there")
{
    const QTemporaryDir home;
    FixedClock clock(start());
    ui::setClock(&clock);
    const QString folder = home.filePath(s("vault"));
    const QString file = home.filePath(s("kopie.tar"));
    QFile altered(file);
    REQUIRE(altered.open(QIODevice::WriteOnly));
    altered.write("geen reservekopie");
    altered.close();
    app::makeSample(folder, clock, 0).reset();
    {
        app::Window window(app::allRooms());
        app::Doors doors(window, clock, folder, true);
        doors.askBackup = [&] { return file; };
        doors.askPlace = [&] { return home.path(); }; // not empty: then a folder of its own in it
        window.frame().resize(1000, 800);
        window.frame().show();
        window.begin();
        settle();
        QTest::mouseClick(button(&window.frame(), s("Reservekopie terugzetten…")), Qt::LeftButton);
        REQUIRE(waitFor([&] { return qobject_cast<ui::RestorePage *>(window.frame().door()) != nullptr; }));
        auto *page = qobject_cast<ui::RestorePage *>(window.frame().door());
        settle();
        QTest::mouseClick(button(page, s("Kies de reservekopie…")), Qt::LeftButton);
        QTest::mouseClick(button(page, s("Kies de nieuwe plek…")), Qt::LeftButton);
        CHECK(says(page, s("Luwte teruggezet")));
        page->passphrase()->setFocus();
        type(s("vier losse woorden hier\n"));
        REQUIRE(waitFor([&] { return page->banner()->text() == s("Dit is geen reservekopie van Luwte. Kies een ander bestand."); }, 60'000));
        CHECK_FALSE(QFileInfo::exists(home.filePath(s("Luwte teruggezet"))));
        QTest::mouseClick(button(page, s("Terug")), Qt::LeftButton);
        REQUIRE(waitFor([&] { return qobject_cast<ui::UnlockPage *>(window.frame().door()) != nullptr; }));
    }
    ui::setClock(nullptr);
}
