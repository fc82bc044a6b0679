// Noodtoegang and Wie keek mee, with real keys.

#include <QJsonArray>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "core/access/look_log.h"
#include "core/house/office.h"
#include "core/victim/people.h"
#include "tests/ui/desk.h"
#include "ui/desk/command_card.h"
#include "ui/oversight/emergency_page.h"
#include "ui/oversight/looks_tab.h"
#include "ui/today/today_page.h"
#include "ui/victim/person_page.h"

using namespace luwte;
using namespace luwte::test;

/// Noor, for the whole office until now, works for Amsterdam: Marek in Limburg is out of her reach, Valentina is hers.
static Id inAmsterdam(Work &work)
{
    const Id marek = work.person(QStringLiteral("Marek"));
    const auto account = access::findAccount(work.desk().reader().connection, QStringLiteral("noor"));
    REQUIRE(work.desk().execute(QStringLiteral("account.change"), {{QStringLiteral("id"), account->id.toText()}, {QStringLiteral("region"), QStringLiteral("amsterdam")}}).has_value());
    return marek;
}

TEST_CASE("a dossier out of reach does not open; three answers and it does, and the account stands on Today")
{
    Work work;
    const Id marek = inAmsterdam(work);
    CHECK(victim::people(work.desk().reader().connection, {QStringLiteral("Marek"), {}}, 1, work.desk().today(), nullptr, work.desk().reader().sight()).empty());
    work.window.go(QStringLiteral("person/") + marek.toText());
    settle();
    REQUIRE(work.page<ui::EmergencyPage>());
    CHECK(says(work.page<ui::EmergencyPage>(), QStringLiteral("Vraag S. de Vries")));
    CHECK(access::looks(work.desk().reader().connection, {marek, {}, {}, true, 10}).front().what == QStringLiteral("refused"));

    // From anywhere, with the key.
    work.window.go(QStringLiteral("people"));
    settle();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return work.page<ui::EmergencyPage>() != nullptr; }));
    settle();
    type(QStringLiteral("Marek Wiśniewski"));
    auto *form = work.page<ui::EmergencyPage>()->findChild<ui::CommandCard *>()->form();
    form->field(u"basis")->setValue(Value(QStringLiteral("vital")));
    form->focusField(u"purpose");
    type(QStringLiteral("acute dreiging"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    INFO(form->values().value(QLatin1String("find")).toString().toStdString());
    REQUIRE(waitFor([&] { return work.page<ui::PersonPage>() != nullptr; }));
    CHECK(access::looks(work.desk().reader().connection, {marek, {}, {}, true, 10}).front().why == QStringLiteral("break_glass"));

    work.window.go(QStringLiteral("today"));
    REQUIRE(waitFor([&] { return work.page<ui::TodayPage>() && says(work.page<ui::TodayPage>(), QStringLiteral("Noodtoegang verantwoorden: acute dreiging")); }));
    CHECK(says(work.page<ui::TodayPage>(), QStringLiteral("nog 24 uur")));
    QPushButton *fill = button(work.page<ui::TodayPage>(), QStringLiteral("Vul in"));
    REQUIRE(fill);
    QTest::mouseClick(fill, Qt::LeftButton);
    REQUIRE(waitFor([&] { return work.page<ui::EmergencyPage>() != nullptr; }));
    settle();
    type(QStringLiteral("Adres doorgegeven aan de politie."));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return work.page<ui::TodayPage>() != nullptr; }));
    CHECK(waitFor([&] { return !says(work.page<ui::TodayPage>(), QStringLiteral("Noodtoegang verantwoorden")); }));
}

TEST_CASE("who looked stands on a tab of the person, and a colleague is shut out there")
{
    Work work;
    work.openPerson(QStringLiteral("Valentina"), QStringLiteral("looks"));
    auto *page = work.page<ui::PersonPage>();
    REQUIRE(page);
    auto *tab = qobject_cast<ui::LooksTab *>(page->tab(QStringLiteral("looks")));
    REQUIRE(tab);
    CHECK(says(tab, QStringLiteral("Dossier bekeken: taak in de zorg")));
    CHECK(says(tab, QStringLiteral("N. Haddad")));
    QPushButton *shut = button(tab, QStringLiteral("Sluit een collega buiten"));
    REQUIRE(shut);
    QTest::mouseClick(shut, Qt::LeftButton);
    settle();
    auto *card = tab->findChild<ui::CommandCard *>();
    REQUIRE(card);
    card->form()->setValues({{QStringLiteral("account"), QStringLiteral("joris")}, {QStringLiteral("reason"), QStringLiteral("buurman")}});
    QTest::mouseClick(button(card, QStringLiteral("Sluit buiten")), Qt::LeftButton);
    CHECK(waitFor([&] { return says(tab, QStringLiteral("J. Bakker ziet niets van deze casus: buurman")); }));
    CHECK(work.desk().reader().connection.number("SELECT count(*) FROM shut_out WHERE account = 'joris' AND let_in_at IS NULL") == 1);
}

TEST_CASE("a search is noted once, without what was typed, from the box and from the list")
{
    Work work;
    const auto searches = [&] { return work.desk().reader().connection.number("SELECT count(*) FROM look WHERE what = 'search' AND person IS NULL AND record IS NULL AND reason IS NULL"); };
    REQUIRE(searches() == 0);
    work.window.go(QStringLiteral("people"));
    settle();
    type(QStringLiteral("valen"));
    CHECK(waitFor([&] { return searches() == 1; }));
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("marek"));
    settle(200);
    CHECK(searches() == 1); // within ten minutes
    work.clock.set(start().plusHours(1));
    type(QStringLiteral(" w"));
    CHECK(waitFor([&] { return searches() == 2; }));
}

/// The same person with another role, unlocked again.
static void becomes(Work &work, const QString &role)
{
    // Past the command, which does not let the last administrator go.
    const auto done = work.desk().office().door().carryOut(QStringLiteral("test.role"), {}, [&](command::Call &call) -> Result<command::Outcome> {
        access::Account account = *access::findAccount(call.connection(), QStringLiteral("noor"));
        account.roles = {Code(role)};
        call.unit.save(account);
        return command::Outcome{account.id, {}};
    });
    REQUIRE(done.has_value());
    work.window.lock();
    work.reopen();
}

TEST_CASE("the FG reads the log by number, an expert their own assignments, and neither a client's name")
{
    Work work;
    const QString valentina = QStringLiteral("person/") + work.person(QStringLiteral("Valentina")).toText();
    work.openPerson(QStringLiteral("Valentina"));
    becomes(work, QStringLiteral("privacy_officer"));
    CHECK(work.frame().nav()->shownKeys() == QStringList{QStringLiteral("today"), QStringLiteral("privacy"), QStringLiteral("looks"), QStringLiteral("admin")});
    work.window.go(QStringLiteral("looks"));
    settle();
    CHECK(says(&work.frame(), QStringLiteral("Dossier bekeken: taak in de zorg")));
    work.window.go(valentina);
    settle();
    CHECK_FALSE(work.page<ui::PersonPage>());
    for (const auto *label : work.frame().findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(QStringLiteral("Valentina")));
}

TEST_CASE("an expert by experience has a page of their own, and no other")
{
    Work work;
    becomes(work, QStringLiteral("expert"));
    CHECK(work.frame().nav()->shownKeys() == QStringList{QStringLiteral("mine"), QStringLiteral("admin")});
    CHECK(says(&work.frame(), QStringLiteral("Je hebt nu geen inzet.")));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    CHECK_FALSE(work.page<ui::EmergencyPage>());
}
