// Beheer: staff and keys, with real keys and clicks.
#include <QFile>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/house/house.h"
#include "core/house/keys.h"
#include "tests/ui/desk.h"
#include "ui/admin/admin_page.h"
#include "ui/admin/current_key.h"
#include "ui/admin/key_file_card.h"
#include "ui/admin/passphrase_card.h"
#include "ui/admin/recovery_card.h"
#include "ui/admin/rekey_card.h"
#include "ui/admin/staff_card.h"
#include "ui/kit/form.h"
#include "ui/unlock/key_file_choice.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/recovery_check.h"

using namespace luwte;
using namespace luwte::test;
using namespace luwte::ui;
using house::Holder;

namespace {

const QString right = QStringLiteral("vier losse woorden hier");
constexpr int slow = 60'000; // keys are made slowly by design, and here perhaps beside other tests

class Admin : public Work
{
public:
    Admin() : Work(0)
    {
        window.go(QStringLiteral("admin"));
        settle();
        REQUIRE(page<AdminPage>());
    }
    template<class C>
    C *card()
    {
        return page<AdminPage>()->template card<C>();
    }
    void click(QWidget *inside, const char *text)
    {
        auto *found = button(inside, QString::fromUtf8(text));
        INFO(text);
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] Holder holder(const char *name)
    {
        for (const Holder &one : house::holders(desk().office()))
            if (one.account.name == QLatin1String(name))
                return one;
        return {};
    }
    /// Whether these open the file beside the window.
    [[nodiscard]] bool opens(const char *user, const vault::Credential &credential)
    {
        try {
            (void)house::Office::open(folder(), QString::fromLatin1(user), credential, vault::Access::ReadOnly, clock);
            return true;
        } catch (const Fault &) {
            return false;
        }
    }
    /// The link in the row of somebody, by what a screen reader says.
    void clickLink(const QString &spoken)
    {
        settle(); // rows that are new show with the next event
        for (auto *one : card<StaffCard>()->findChildren<QPushButton *>())
            if (one->isVisible() && one->accessibleName() == spoken) {
                QTest::mouseClick(one, Qt::LeftButton);
                settle();
                return;
            }
        INFO(spoken.toStdString());
        FAIL("no such link");
    }
};

} // namespace

TEST_CASE("Beheer: a colleague comes, gets a new starting passphrase, is stopped and let back in")
{
    Admin admin;
    auto *staff = admin.card<StaffCard>();
    admin.click(staff, "Nieuwe medewerker");
    REQUIRE(staff->form()->isVisible());
    QTest::mouseClick(staff->verb(), Qt::LeftButton);
    CHECK_FALSE(staff->form()->check().isEmpty());
    staff->form()->setValues({{QStringLiteral("name"), QStringLiteral("bali")}, {QStringLiteral("display_name"), QStringLiteral("B. Proef")}, {QStringLiteral("roles"), QJsonArray{QStringLiteral("desk")}}});
    staff->starting()->setFocus();
    type(QStringLiteral("kort"));
    QTest::mouseClick(staff->verb(), Qt::LeftButton);
    CHECK(staff->message()->text() == QStringLiteral("Kies een wachtwoord van minstens 8 tekens."));
    press(Qt::Key_Backspace, Qt::ControlModifier);
    type(QStringLiteral("begin met deze woorden\t\tbegin met deze woorden"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return admin.holder("bali").key == Holder::Key::Starting; }, slow));
    settle();
    CHECK(staff->message()->text().startsWith(QStringLiteral("bali is toegevoegd.")));
    CHECK_FALSE(staff->isUnfolded());
    CHECK(staff->starting()->bytes().empty());

    admin.clickLink(QStringLiteral("Wijzig B. Proef"));
    REQUIRE(staff->changes()->isVisible());
    CHECK_FALSE(staff->starting()->isVisible());
    staff->changes()->field(u"roles")->setValue({});
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(staff->isUnfolded()); // "account.roles"
    CHECK(admin.holder("bali").account.roles == Codes{Code("desk")});
    press(Qt::Key_Escape);
    admin.clickLink(QStringLiteral("Wijzig B. Proef"));
    staff->changes()->focusField(u"display_name");
    press(Qt::Key_End);
    type(QStringLiteral("je"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(staff->isUnfolded());
    CHECK(admin.holder("bali").account.displayName == QStringLiteral("B. Proefje"));
    CHECK(admin.holder("bali").account.roles == Codes{Code("desk")});
    admin.clickLink(QStringLiteral("Wijzig B. Proefje"));
    staff->changes()->focusField(u"display_name");
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return, Qt::ControlModifier);

    admin.clickLink(QStringLiteral("Geef B. Proef een startwachtwoord"));
    type(QStringLiteral("een ander begin hier\t\teen ander begin hier"));
    QTest::mouseClick(staff->verb(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return staff->message()->text() == QStringLiteral("bali heeft een nieuw startwachtwoord."); }, slow));

    admin.clickLink(QStringLiteral("Stop het account van B. Proef"));
    CHECK(staff->confirmation()->hasFocus());
    type(QStringLiteral("balie"));
    QTest::mouseClick(staff->verb(), Qt::LeftButton);
    CHECK(staff->message()->text() == QStringLiteral("Typ de inlognaam over zoals die er staat."));
    CHECK_FALSE(admin.holder("bali").account.stopped);
    staff->confirmation()->clear();
    type(QStringLiteral("bali"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(admin.holder("bali").account.stopped);
    CHECK(admin.holder("bali").key == Holder::Key::None);
    admin.clickLink(QStringLiteral("Laat B. Proef weer toe"));
    CHECK_FALSE(admin.holder("bali").account.stopped);

    // The last administrator stays.
    admin.clickLink(QStringLiteral("Stop het account van N. Haddad"));
    type(QStringLiteral("noor"));
    QTest::mouseClick(staff->verb(), Qt::LeftButton);
    CHECK(staff->message()->text().startsWith(QStringLiteral("Dit is de laatste beheerder")));
}

TEST_CASE("Beheer: my passphrase changes after the present one was shown, and one card is open at a time")
{
    Admin admin;
    auto *mine = admin.card<PassphraseCard>();
    admin.click(admin.card<StaffCard>(), "Nieuwe medewerker");
    admin.click(mine, "Verander mijn wachtwoord");
    CHECK_FALSE(admin.card<StaffCard>()->isUnfolded());
    CHECK(mine->present()->passphrase()->hasFocus());
    type(QStringLiteral("niet mijn wachtwoord\tmijn nieuwe woorden hier\t\tmijn nieuwe woorden hier"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return mine->message()->isVisible(); }, slow));
    CHECK(mine->message()->text().startsWith(QStringLiteral("Je huidige wachtwoord past niet.")));
    CHECK(admin.opens("noor", app::samplePassphrase()));
    mine->present()->passphrase()->clear();
    mine->present()->passphrase()->setFocus();
    type(right);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !mine->isUnfolded(); }, slow));
    CHECK(mine->message()->text() == QStringLiteral("Je wachtwoord is veranderd. Het oude past niet meer."));
    CHECK(mine->fresh()->bytes().empty());
    CHECK_FALSE(admin.opens("noor", app::samplePassphrase()));
    CHECK(admin.opens("noor", crypto::secretFrom("mijn nieuwe woorden hier")));
}

TEST_CASE("Beheer: what is typed is gone when the card folds, and a lock does not wait for a key")
{
    Admin admin;
    auto *mine = admin.card<PassphraseCard>();
    admin.click(mine, "Verander mijn wachtwoord");
    type(right + QStringLiteral("\tmijn nieuwe woorden hier\t\tmijn nieuwe woorden hier"));
    press(Qt::Key_Escape);
    CHECK_FALSE(mine->isUnfolded());
    CHECK(mine->present()->passphrase()->isEmpty());
    CHECK(mine->fresh()->bytes().empty());
    admin.click(mine, "Verander mijn wachtwoord");
    type(right + QStringLiteral("\tmijn nieuwe woorden hier\t\tmijn nieuwe woorden hier"));
    QTest::mouseClick(mine->verb(), Qt::LeftButton); // the key is being made
    admin.window.lock();
    CHECK_FALSE(admin.window.isOpen());
    settle(50);
    CHECK(admin.opens("noor", app::samplePassphrase()));
}

TEST_CASE("Beheer: a new recovery code counts once it was typed back")
{
    Admin admin;
    auto *recovery = admin.card<RecoveryCard>();
    const QByteArray before = admin.desk().office().vault().header().recovery()->wrapped;
    admin.click(recovery, "Maak een nieuwe herstelcode");
    CHECK_FALSE(recovery->recovery()->isVisible());
    type(right + QStringLiteral("\n"));
    QTest::mouseClick(recovery->verb(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return recovery->recovery()->isVisible(); }, slow));
    crypto::SecretBytes printed;
    recovery->recovery()->askPrint = [&](const crypto::SecretBytes &code) {
        printed = code;
        return true;
    };
    admin.click(recovery, "Druk de code af");
    const QStringList groups = QString::fromLatin1(reinterpret_cast<const char *>(printed.data()), qsizetype(printed.size())).split(u'-');
    REQUIRE(groups.size() == 8);
    QTest::mouseClick(recovery->verb(), Qt::LeftButton);
    CHECK(recovery->message()->text().startsWith(QStringLiteral("Groep ")));
    CHECK(admin.desk().office().vault().header().recovery()->wrapped == before);
    recovery->recovery()->group(0)->setFocus();
    type(groups.at(recovery->recovery()->askedGroups().first) + QStringLiteral("\t") + groups.at(recovery->recovery()->askedGroups().second));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(recovery->isUnfolded());
    CHECK(recovery->recovery()->code().empty());
    CHECK(admin.opens("", printed));
}

TEST_CASE("Beheer: a key file is made, asked for, and left again")
{
    Admin admin;
    auto *card = admin.card<KeyFileCard>();
    QTemporaryDir stick;
    const QString path = stick.filePath(QStringLiteral("sleutel"));
    admin.click(card, "Gebruik een sleutelbestand");
    type(right);
    QTest::mouseClick(card->verb(), Qt::LeftButton);
    CHECK(card->message()->text() == QStringLiteral("Kies een sleutelbestand, of maak er een."));
    card->askNewFile = [&] { return path; };
    admin.click(card, "Maak een nieuw sleutelbestand");
    CHECK(QFile(path).size() == 32);
    QTest::mouseClick(card->verb(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return !card->isUnfolded(); }, slow));
    CHECK_FALSE(admin.opens("noor", app::samplePassphrase()));
    CHECK(admin.opens("noor", {app::samplePassphrase(), vault::readKeyFile(path)}));

    admin.click(card, "Stop met het sleutelbestand");
    type(right);
    QTest::mouseClick(card->verb(), Qt::LeftButton);
    CHECK(card->message()->text() == QStringLiteral("Kies ook je sleutelbestand."));
    card->present()->keyFile()->askFile = [&] { return path; };
    admin.click(card->present(), "Kies een sleutelbestand");
    QTest::mouseClick(card->verb(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return !card->isUnfolded(); }, slow));
    CHECK(admin.opens("noor", app::samplePassphrase()));
}

TEST_CASE("Beheer: who does not administer sees their own keys only")
{
    Admin admin;
    const auto key = vault::freshKey(crypto::secretFrom("woorden van joris hier"), crypto::kdfFloor);
    REQUIRE(house::giveKey(admin.desk().office(), admin.holder("joris").account.id, key).has_value());
    admin.window.lock();
    auto vault = vault::Vault::open(admin.folder(), QStringLiteral("joris"), crypto::secretFrom("woorden van joris hier"), vault::Access::ReadWrite, house::catalog().steps());
    admin.window.enter(house::Office::enter(std::move(vault), admin.clock, &key));
    admin.window.go(QStringLiteral("admin"));
    settle();
    REQUIRE(admin.page<AdminPage>());
    CHECK(admin.card<PassphraseCard>());
    CHECK(admin.card<KeyFileCard>());
    CHECK_FALSE(admin.card<StaffCard>());
    CHECK_FALSE(admin.card<RecoveryCard>());
    CHECK_FALSE(admin.card<RekeyCard>());
}

TEST_CASE("Beheer: open for reading, keys are seen and not changed")
{
    Admin admin;
    admin.window.lock();
    admin.window.enter(house::Office::open(admin.folder(), QStringLiteral("noor"), app::samplePassphrase(), vault::Access::ReadOnly, admin.clock));
    admin.window.go(QStringLiteral("admin"));
    settle();
    for (AdminCard *card : admin.page<AdminPage>()->findChildren<AdminCard *>())
        CHECK_FALSE(card->start()->isVisible());
    CHECK(button(admin.page<AdminPage>(), QStringLiteral("Stop")) == nullptr);
}
