#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <catch2/catch_test_macros.hpp>

#include "app/window/doors.h"
#include "core/house/keys.h"
#include "tests/ui/desk.h"
#include "ui/kit/banner.h"
#include "ui/shell/status_line.h"
#include "ui/unlock/first_run.h"
#include "ui/unlock/key_file_choice.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/recovery_check.h"
#include "ui/unlock/rekey_page.h"
#include "ui/unlock/unlock_page.h"

using namespace luwte;
using namespace luwte::test;
using ui::FirstRun;
using ui::UnlockPage;

namespace {

/// The window before its doors, with a folder of its own.
class House
{
public:
    explicit House(bool made = true) : window(app::allRooms()), clock(start()), doors(window, clock, folder(), true)
    {
        ui::setClock(&clock);
        doors.cost = crypto::kdfFloor;
        if (made)
            app::makeSample(folder(), clock, 0).reset();
        window.frame().resize(1000, 700);
        window.frame().show();
        window.begin();
        settle();
    }
    ~House()
    {
        window.lock();
        ui::setClock(nullptr);
    }
    template<class P>
    P *door()
    {
        return qobject_cast<P *>(window.frame().door());
    }
    [[nodiscard]] QString folder() const { return home.filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString told() { return door<ui::DoorPage>()->banner()->isVisible() ? door<ui::DoorPage>()->banner()->text() : QString(); }
    void unlock(const QString &name, const QString &passphrase)
    {
        door<UnlockPage>()->name()->setFocus();
        door<UnlockPage>()->name()->clear();
        type(name + QStringLiteral("\t") + passphrase + QStringLiteral("\n"));
    }

    QTemporaryDir home;
    app::Window window;
    FixedClock clock;
    app::Doors doors;
};

const QString right = QStringLiteral("vier losse woorden hier");

} // namespace

TEST_CASE("a passphrase that does not fit, and the right one straight after")
{
    House house;
    REQUIRE(house.door<UnlockPage>());
    CHECK(house.door<UnlockPage>()->name()->hasFocus());
    house.unlock(QStringLiteral("noor"), QStringLiteral("iets heel anders"));
    REQUIRE(waitFor([&] { return !house.told().isEmpty(); }));
    CHECK(house.told() == QStringLiteral("Naam en wachtwoord passen niet bij elkaar. Probeer het opnieuw."));
    CHECK(house.door<UnlockPage>()->passphrase()->hasFocus());
    CHECK(house.door<UnlockPage>()->passphrase()->isEmpty());
    type(right + QStringLiteral("\n"));
    REQUIRE(waitFor([&] { return house.window.isOpen(); }));
    CHECK(house.window.desk()->session().displayName == QStringLiteral("N. Haddad"));
    CHECK(house.window.frame().door() == nullptr);
}

TEST_CASE("a name that nobody has is told in the same words, and the fourth try waits")
{
    House house;
    for (int i = 0; i < 3; ++i) {
        house.unlock(QStringLiteral("niemand"), right);
        REQUIRE(waitFor([&] { return house.told().startsWith(i < 2 ? QStringLiteral("Naam en wachtwoord") : QStringLiteral("Dat paste")); }));
    }
    house.unlock(QStringLiteral("noor"), right);
    settle(50);
    CHECK_FALSE(house.window.isOpen());
    CHECK(house.told().startsWith(QStringLiteral("Dat paste een paar keer niet. Probeer het over ")));
}

TEST_CASE("an empty passphrase is asked for, not tried")
{
    House house;
    house.unlock(QStringLiteral("noor"), {});
    CHECK(house.told() == QStringLiteral("Vul je wachtwoord in."));
    CHECK(house.door<UnlockPage>()->passphrase()->hasFocus());
}

TEST_CASE("the passphrase field types, pastes and forgets")
{
    House house;
    auto *field = house.door<UnlockPage>()->passphrase();
    field->setFocus();
    type(QStringLiteral("aé€"));
    CHECK(field->length() == 3);
    CHECK(field->bytes() == crypto::secretFrom("aé€"));
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    CHECK(field->bytes() == crypto::secretFrom("a"));
    QGuiApplication::clipboard()->setText(QStringLiteral("bc\nd"));
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(field->bytes() == crypto::secretFrom("abc"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("z"));
    CHECK(field->bytes() == crypto::secretFrom("z"));
    press(Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(field->isEmpty());
    // A screen reader hears bullets.
    type(QStringLiteral("geheim"));
    auto *spoken = QAccessible::queryAccessibleInterface(field);
    REQUIRE(spoken);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Wachtwoord"));
    CHECK(spoken->text(QAccessible::Value) == QString(6, QChar(0x2022)));
    CHECK(spoken->state().passwordEdit);
    press(Qt::Key_Tab);
    CHECK_FALSE(field->hasFocus());
}

TEST_CASE("Caps Lock is told")
{
    House house;
    house.door<UnlockPage>()->passphrase()->setFocus();
    const auto told = [&] {
        for (const auto *label : house.window.frame().findChildren<QLabel *>())
            if (label->isVisible() && label->text() == QStringLiteral("Caps Lock staat aan."))
                return true;
        return false;
    };
    CHECK_FALSE(told());
    QTest::sendKeyEvent(QTest::Click, house.door<UnlockPage>()->passphrase(), Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    CHECK(told());
    type(QStringLiteral("b"));
    CHECK_FALSE(told());
}

TEST_CASE("a vault that another window has open is offered for reading")
{
    House house;
    const auto other = house::Office::open(house.folder(), QStringLiteral("noor"), app::samplePassphrase(), vault::Access::ReadWrite, house.clock);
    house.unlock(QStringLiteral("noor"), right);
    REQUIRE(waitFor([&] { return !house.told().isEmpty(); }));
    CHECK(house.told() == QStringLiteral("Dit bestand is al open in een ander venster. Ga daarheen, of open het hier alleen om te lezen."));
    CHECK_FALSE(house.window.isOpen());
    auto *read = button(&house.window.frame(), QStringLiteral("Open alleen om te lezen"));
    REQUIRE(read);
    CHECK(read->hasFocus());
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return house.window.isOpen(); }));
    CHECK(house.window.desk()->readOnly());
    CHECK_FALSE(house.window.desk()->may(QStringLiteral("case.open")));
    CHECK(house.window.frame().notice()->isVisible());
}

TEST_CASE("the offer to read can be declined")
{
    House house;
    const auto other = house::Office::open(house.folder(), QStringLiteral("noor"), app::samplePassphrase(), vault::Access::ReadWrite, house.clock);
    house.unlock(QStringLiteral("noor"), right);
    REQUIRE(waitFor([&] { return button(&house.window.frame(), QStringLiteral("Open alleen om te lezen")) != nullptr; }));
    for (auto *close : house.door<UnlockPage>()->banner()->findChildren<QPushButton *>())
        if (close->accessibleName() == QStringLiteral("Sluit deze melding"))
            QTest::mouseClick(close, Qt::LeftButton);
    settle();
    CHECK(house.told().isEmpty());
    CHECK_FALSE(house.window.isOpen());
}

TEST_CASE("the offer to read does not outlast who typed the passphrase")
{
    House house;
    const auto other = house::Office::open(house.folder(), QStringLiteral("noor"), app::samplePassphrase(), vault::Access::ReadWrite, house.clock);
    house.door<UnlockPage>()->setOfferMs(50);
    house.unlock(QStringLiteral("noor"), right);
    REQUIRE(waitFor([&] { return house.told().contains(QStringLiteral("ander venster")); }));
    REQUIRE(waitFor([&] { return house.told().isEmpty(); }));
    CHECK(button(&house.window.frame(), QStringLiteral("Open alleen om te lezen")) == nullptr);
    CHECK_FALSE(house.window.isOpen());
}

TEST_CASE("damaged, newer and foreign files are told apart and left alone")
{
    House house;
    struct Case
    {
        QByteArray header;
        QString text;
    };
    const QString file = house.folder() + QStringLiteral("/vault.json");
    for (const Case &c : {Case{"{ half", QStringLiteral("Het bestand is beschadigd. Zet de laatste reservekopie terug.")},
             {R"({"format":"luwte-vault","version":2})", QStringLiteral("Dit bestand is van een nieuwere Luwte. Werk eerst het programma bij. Er is niets veranderd.")},
             {R"({"format":"iets anders"})", QStringLiteral("Deze map is geen bestand van Luwte. Kies een andere map of maak een nieuw bestand.")}}) {
        QFile written(file);
        REQUIRE(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
        written.write(c.header);
        written.close();
        house.unlock(QStringLiteral("noor"), right);
        REQUIRE(waitFor([&] { return house.told() == c.text; }));
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.readAll() == c.header);
    }
}

TEST_CASE("another vault is chosen by its folder; a folder of something else is not taken for one")
{
    House house;
    const QString other = house.home.filePath(QStringLiteral("ander"));
    const QString foreign = house.home.filePath(QStringLiteral("vreemd"));
    app::makeSample(other, house.clock, 0).reset();
    REQUIRE(QDir().mkpath(foreign));
    QFile file(foreign + QStringLiteral("/brief.txt"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    house.doors.askFolder = [&] { return foreign; };
    QTest::mouseClick(button(&house.window.frame(), QStringLiteral("Ander bestand…")), Qt::LeftButton);
    settle();
    CHECK(house.told().startsWith(QStringLiteral("In deze map staat geen bestand van Luwte.")));
    house.doors.askFolder = [&] { return other; };
    QTest::mouseClick(button(&house.window.frame(), QStringLiteral("Ander bestand…")), Qt::LeftButton);
    settle();
    house.unlock(QStringLiteral("noor"), right);
    REQUIRE(waitFor([&] { return house.window.isOpen(); }));
    CHECK(house.window.desk()->office().vault().folder() == other);
}

TEST_CASE("the first time: an office, a name, a passphrase, a code on paper")
{
    House house(false);
    auto *page = house.door<FirstRun>();
    REQUIRE(page);
    crypto::SecretBytes printed;
    page->recovery()->askPrint = [&](const crypto::SecretBytes &code) {
        printed = code;
        return true;
    };
    press(Qt::Key_Space); // Maak een nieuw bestand
    REQUIRE(page->step() == FirstRun::Office);
    type(QStringLiteral("\n"));
    CHECK(house.told() == QStringLiteral("Vul de naam van het kantoor in."));
    type(QStringLiteral("Opvang De Proef\tN. Haddad\tnoor\n"));
    REQUIRE(page->step() == FirstRun::Passphrase);
    const auto says = [&](const QString &begin) {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(begin))
                return true;
        return false;
    };
    type(QStringLiteral("kort"));
    CHECK(says(QStringLiteral("Te kort.")));
    type(QStringLiteral("\n"));
    CHECK(page->step() == FirstRun::Passphrase);
    CHECK(house.told() == QStringLiteral("Kies een wachtwoord van minstens 8 tekens."));
    press(Qt::Key_Backspace, Qt::ControlModifier);
    type(QStringLiteral("welkom2026"));
    CHECK(says(QStringLiteral("Zwak.")));
    press(Qt::Key_Backspace, Qt::ControlModifier);
    type(right);
    CHECK(says(QStringLiteral("Sterk.")));
    type(QStringLiteral("\t\tiets anders\n"));
    CHECK(page->step() == FirstRun::Passphrase);
    CHECK(house.told().startsWith(QStringLiteral("De twee wachtwoorden zijn niet gelijk.")));
    type(right + QStringLiteral("\n"));
    REQUIRE(waitFor([&] { return page->step() == FirstRun::Recovery; }));
    CHECK_FALSE(house.window.isOpen());
    press(Qt::Key_Space); // Druk de code af
    REQUIRE(printed.size() == 39);
    const QStringList groups = QString::fromLatin1(reinterpret_cast<const char *>(printed.data()), qsizetype(printed.size())).split(u'-');
    const auto [first, second] = page->recovery()->askedGroups();
    REQUIRE(first < 4);
    REQUIRE(second >= 4);
    page->recovery()->group(0)->setFocus();
    type(groups.at(first).toLower() + QStringLiteral("\tQQQQ\n"));
    CHECK(house.told() == QStringLiteral("Groep %1 is nog niet zoals op het blad. Kijk nog een keer.").arg(second + 1));
    CHECK_FALSE(house.window.isOpen());
    page->recovery()->group(1)->clear();
    type(groups.at(second) + QStringLiteral("\n"));
    REQUIRE(waitFor([&] { return house.window.isOpen(); }));
    CHECK(house.window.desk()->office().name() == QStringLiteral("Opvang De Proef"));
    CHECK(house.window.desk()->session().displayName == QStringLiteral("N. Haddad"));

    // The paper opens it as well.
    house.window.lock();
    settle();
    house.unlock(QStringLiteral("noor"), groups.join(u' ').toLower());
    CHECK(waitFor([&] { return house.window.isOpen(); }));
}

TEST_CASE("practising needs one click, and ends where it began")
{
    House house;
    QTest::mouseClick(button(&house.window.frame(), QStringLiteral("Oefenbestand")), Qt::LeftButton);
    settle();
    auto *open = button(&house.window.frame(), QStringLiteral("Open het oefenbestand"));
    REQUIRE(open);
    QTest::mouseClick(open, Qt::LeftButton);
    REQUIRE(waitFor([&] { return house.window.isOpen(); }, 60'000));
    CHECK(house.window.desk()->office().isDemo());
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !house.window.isOpen(); }));
    open = button(&house.window.frame(), QStringLiteral("Open het oefenbestand"));
    REQUIRE(open);
    QTest::mouseClick(open, Qt::LeftButton);
    REQUIRE(waitFor([&] { return house.window.isOpen(); }, 60'000));
    house.window.lock();
    settle();
    QTest::mouseClick(button(&house.window.frame(), QStringLiteral("Stop met oefenen")), Qt::LeftButton);
    settle();
    house.unlock(QStringLiteral("noor"), right);
    REQUIRE(waitFor([&] { return house.window.isOpen(); }));
    CHECK(house.window.desk()->office().vault().folder() == house.folder());
}

namespace {

/// The sample's office, worked in beside the door.
template<class Work>
void inside(House &house, const Work &work)
{
    const auto office = house::Office::open(house.folder(), QStringLiteral("noor"), app::samplePassphrase(), vault::Access::ReadWrite, house.clock);
    work(*office);
}

vault::FreshKey keyOf(const vault::Credential &credential)
{
    return vault::freshKey(credential, crypto::kdfFloor);
}

} // namespace

TEST_CASE("a starting passphrase asks for one's own before anything is shown")
{
    House house;
    inside(house, [](house::Office &office) {
        for (const house::Holder &holder : house::holders(office))
            if (holder.account.name == QStringLiteral("joris"))
                REQUIRE(house::giveKey(office, holder.account.id, keyOf(crypto::secretFrom("begin met deze woorden"))).has_value());
    });
    auto *page = house.door<UnlockPage>();
    house.unlock(QStringLiteral("joris"), QStringLiteral("begin met deze woorden"));
    REQUIRE(waitFor([&] { return page->own()->isVisible(); }));
    CHECK_FALSE(house.window.isOpen());
    CHECK_FALSE(page->name()->isVisible());
    CHECK(page->own()->first()->hasFocus());
    type(QStringLiteral("begin met deze woorden\t\tbegin met deze woorden\n"));
    CHECK(house.told() == QStringLiteral("Dit is het oude wachtwoord. Kies een ander."));
    page->own()->clear();
    page->own()->setFocus();
    type(QStringLiteral("mijn eigen woorden nu\t\tmijn eigen woorden nu\n"));
    REQUIRE(waitFor([&] { return house.window.isOpen(); }, 60'000));
    CHECK(house.window.desk()->session().user == QStringLiteral("joris"));
    house.window.lock();
    settle();
    house.unlock(QStringLiteral("joris"), QStringLiteral("begin met deze woorden"));
    REQUIRE(waitFor([&] { return !house.told().isEmpty(); }));
    house.unlock(QStringLiteral("joris"), QStringLiteral("mijn eigen woorden nu"));
    CHECK(waitFor([&] { return house.window.isOpen(); }));
}

TEST_CASE("the choice of one's own can be left, and the door is as before")
{
    House house;
    inside(house, [](house::Office &office) {
        for (const house::Holder &holder : house::holders(office))
            if (holder.account.name == QStringLiteral("joris"))
                REQUIRE(house::giveKey(office, holder.account.id, keyOf(crypto::secretFrom("begin met deze woorden"))).has_value());
    });
    house.unlock(QStringLiteral("joris"), QStringLiteral("begin met deze woorden"));
    REQUIRE(waitFor([&] { return house.door<UnlockPage>()->own()->isVisible(); }));
    QTest::mouseClick(button(&house.window.frame(), QStringLiteral("Terug")), Qt::LeftButton);
    settle();
    CHECK(house.door<UnlockPage>()->name()->isVisible());
    house.unlock(QStringLiteral("noor"), right);
    CHECK(waitFor([&] { return house.window.isOpen(); }));
}

TEST_CASE("a key file is asked for where somebody uses one, and nothing is kept of it")
{
    House house;
    CHECK_FALSE(house.door<UnlockPage>()->keyFile()->isVisible());
    const QString path = house.home.filePath(QStringLiteral("sleutel"));
    vault::makeKeyFile(path);
    inside(house, [&](house::Office &office) { REQUIRE(house::changeOwnKey(office, keyOf({app::samplePassphrase(), vault::readKeyFile(path)})).has_value()); });
    house.window.begin();
    settle();
    auto *page = house.door<UnlockPage>();
    REQUIRE(page->keyFile()->isVisible());
    house.unlock(QStringLiteral("noor"), right);
    REQUIRE(waitFor([&] { return house.told().contains(QStringLiteral("sleutelbestand")); }));
    page->keyFile()->askFile = [&] { return house.home.path(); }; // a folder
    QTest::mouseClick(button(page, QStringLiteral("Kies een sleutelbestand")), Qt::LeftButton);
    CHECK(house.told().contains(QStringLiteral("past niet als sleutelbestand")));
    page->keyFile()->askFile = [&] { return path; };
    QTest::mouseClick(button(page, QStringLiteral("Kies een sleutelbestand")), Qt::LeftButton);
    CHECK_FALSE(page->keyFile()->digest().empty());
    house.unlock(QStringLiteral("noor"), right);
    REQUIRE(waitFor([&] { return house.window.isOpen(); }));
    house.window.lock();
    settle();
    CHECK(house.door<UnlockPage>()->keyFile()->digest().empty());
}

TEST_CASE("tries are counted for the file, not for the page that is in view")
{
    House house;
    for (int i = 0; i < 3; ++i) {
        house.unlock(QStringLiteral("niemand"), right);
        REQUIRE(waitFor([&] { return house.told().startsWith(i < 2 ? QStringLiteral("Naam en wachtwoord") : QStringLiteral("Dat paste")); }));
    }
    house.window.begin();
    settle();
    house.unlock(QStringLiteral("noor"), right);
    settle(50);
    CHECK_FALSE(house.window.isOpen());
    CHECK(house.told().startsWith(QStringLiteral("Dat paste een paar keer niet.")));
}

TEST_CASE("a new key for the whole file, from the page of administration to work again")
{
    House house;
    house.unlock(QStringLiteral("noor"), right);
    REQUIRE(waitFor([&] { return house.window.isOpen(); }));
    house.window.go(QStringLiteral("rekey"));
    settle();
    CHECK_FALSE(house.window.isOpen());
    auto *page = house.door<ui::RekeyPage>();
    REQUIRE(page);
    type(QStringLiteral("noor\tiets heel anders\n"));
    REQUIRE(waitFor([&] { return !house.told().isEmpty(); }));
    CHECK(page->step() == ui::RekeyPage::Who);
    page->passphrase()->setFocus();
    type(right + QStringLiteral("\n"));
    REQUIRE(waitFor([&] { return page->step() == ui::RekeyPage::Code; }));
    const crypto::SecretBytes code = page->recovery()->code();
    const QStringList groups = QString::fromLatin1(reinterpret_cast<const char *>(code.data()), qsizetype(code.size())).split(u'-');
    REQUIRE(groups.size() == 8);
    QTest::mouseClick(page->next(), Qt::LeftButton);
    CHECK(house.told().startsWith(QStringLiteral("Groep ")));
    page->recovery()->group(0)->setFocus();
    type(groups.at(page->recovery()->askedGroups().first) + QStringLiteral("\t") + groups.at(page->recovery()->askedGroups().second) + QStringLiteral("\n"));
    REQUIRE(waitFor([&] { return house.window.isOpen(); }, 60'000));
    CHECK(house.window.desk()->session().user == QStringLiteral("noor"));
    house.window.lock();
    settle();
    // The new code opens, and so does the same passphrase.
    house.unlock(QStringLiteral("noor"), groups.join(u'-'));
    REQUIRE(waitFor([&] { return house.window.isOpen(); }));
    house.window.lock();
    settle();
    house.unlock(QStringLiteral("noor"), right);
    CHECK(waitFor([&] { return house.window.isOpen(); }));
}

TEST_CASE("a recovery code is told to whoever asks a screen reader, and kept in no text of the widget")
{
    ui::RecoveryCheck check;
    check.setCode(crypto::secretFrom("ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789"));
    QWidget *code = nullptr;
    for (auto *one : check.findChildren<QWidget *>())
        if (qstrcmp(one->metaObject()->className(), "luwte::ui::RecoveryCode") == 0)
            code = one;
    REQUIRE(code);
    CHECK(code->accessibleDescription().isEmpty());
    auto *spoken = QAccessible::queryAccessibleInterface(code);
    REQUIRE(spoken);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Herstelcode"));
    CHECK(spoken->text(QAccessible::Description) == QStringLiteral("ABCD EFGH JKMN PQRS TVWX YZ01 2345 6789"));
    check.setCode({});
    CHECK(spoken->text(QAccessible::Description).isEmpty());
}
