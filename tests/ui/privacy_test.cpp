// Toestemming en delen, with keys and mouse on the real window. All people are invented.
#include <QCheckBox>
#include <QJsonArray>
#include <QPointer>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "core/privacy/views.h"
#include "tests/ui/desk.h"
#include "ui/desk/command_card.h"
#include "ui/kit/banner.h"
#include "ui/kit/secret_field.h"
#include "ui/preview/preview_page.h"
#include "ui/privacy/consent_card.h"
#include "ui/privacy/funding_card.h"
#include "ui/privacy/keeping_card.h"
#include "ui/privacy/privacy_page.h"
#include "ui/privacy/privacy_tab.h"
#include "ui/privacy/request_card.h"
#include "ui/privacy/share_card.h"
#include "ui/privacy/shared_card.h"
#include "ui/victim/person_page.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Sitting
{
    Work work;
    ui::PrivacyTab *tab = nullptr;

    explicit Sitting(const char *name = "Valentina")
    {
        work.openPerson(QString::fromUtf8(name), QStringLiteral("privacy"));
        waitFor([&] { return work.page<ui::PersonPage>() != nullptr; });
        if (auto *page = work.page<ui::PersonPage>())
            tab = qobject_cast<ui::PrivacyTab *>(page->tab(QStringLiteral("privacy")));
    }
    template<class C>
    C *card()
    {
        return tab->findChild<C *>();
    }
    QJsonObject caseArgs() { return {{QStringLiteral("case"), victim::personPage(work.desk().reader().connection, tab->person())->current()->id.toText()}}; }
};

/// What is left to do, for a test that fails.
void sayLeft(QWidget *inside)
{
    for (const auto *left : inside->findChildren<ui::ErrorSummary *>())
        if (left->isVisible()) {
            for (const auto *line : left->findChildren<QPushButton *>())
                UNSCOPED_INFO(line->text().toStdString());
            for (const auto *line : left->findChildren<QLabel *>())
                UNSCOPED_INFO(line->text().toStdString());
        }
    UNSCOPED_INFO("focus: " << (QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "none"));
}

} // namespace

TEST_CASE("consent is asked, given and taken back from the card")
{
    Sitting sitting;
    REQUIRE(sitting.tab);
    auto *card = sitting.card<ui::ConsentCard>();
    clickOn(card, "Vraag toestemming");
    fillIn(card, {{QStringLiteral("purpose"), QStringLiteral("legal")}, {QStringLiteral("recipient_kind"), QStringLiteral("lawyer")}, {QStringLiteral("data"), QJsonArray{QStringLiteral("identity"), QStringLiteral("contact"), QStringLiteral("residence")}}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    const auto consents = [&] { return privacy::consentsOf(sitting.work.desk().reader().connection, sitting.tab->person()); };
    REQUIRE(consents().size() == 1);
    CHECK(consents().front().state == "asked");
    clickOn(card, "Cliënt zegt ja");
    fillIn(card, {{QStringLiteral("given_by"), QStringLiteral("self")}, {QStringLiteral("how"), QStringLiteral("spoken")}, {QStringLiteral("interpreter"), QStringLiteral("yes")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    sayLeft(card);
    REQUIRE(consents().front().state == "given");
    CHECK(consents().front().data.size() == 3); // what was asked stands in the form already
    clickOn(card, "Trek in");
    settle(20);
    CHECK(consents().front().state == "withdrawn");
    CHECK_FALSE(button(card, QStringLiteral("Trek in")));
}

TEST_CASE("sharing shows exactly what goes, keeps it, and opens the print")
{
    Sitting sitting;
    REQUIRE(sitting.tab);
    clickOn(sitting.card<ui::SharedCard>(), "Deel gegevens");
    const QPointer<ui::ShareCard> share = sitting.card<ui::ShareCard>();
    REQUIRE(share);
    // A new tab order begins here: the kind of recipient has the focus.
    CHECK(share->isAncestorOf(QApplication::focusWidget()));
    fillIn(share, {{QStringLiteral("recipient_kind"), QStringLiteral("ind")}, {QStringLiteral("recipient"), QStringLiteral("IND")}, {QStringLiteral("purpose"), QStringLiteral("residence")}, {QStringLiteral("basis"), QStringLiteral("vital")}});
    waitFor([&] { return share->findChild<ui::Banner *>()->isVisible(); }, 1000);
    CHECK(share->findChild<ui::Banner *>()->text().contains(QStringLiteral("alleen met toestemming")));

    fillIn(share, {{QStringLiteral("recipient_kind"), QStringLiteral("care")}, {QStringLiteral("recipient"), QStringLiteral("Huisartsenpraktijk De Brink")}, {QStringLiteral("purpose"), QStringLiteral("care")},
        {QStringLiteral("basis"), QStringLiteral("legal_duty")}, {QStringLiteral("reason"), QStringLiteral("Verwijzing")}, {QStringLiteral("informed"), QStringLiteral("yes")}, {QStringLiteral("informed_on"), QStringLiteral("2026-03-02")}});
    waitFor([&] { return share->findChild<QCheckBox *>(QStringLiteral("person.chosen_name")) != nullptr; }, 1000);
    settle(200);
    CHECK_FALSE(share->findChild<ui::Banner *>()->isVisible());
    auto *name = share->findChild<QCheckBox *>(QStringLiteral("person.family_name"));
    REQUIRE(name);
    CHECK(name->isChecked());
    CHECK(name->text().contains(QStringLiteral("Restrepo")));
    for (const auto *box : share->findChildren<QCheckBox *>())
        CHECK_FALSE(box->text().contains(QStringLiteral("Carlos")));
    name->setFocus();
    press(Qt::Key_Space); // less is possible too
    settle(20);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(50);
    if (share) // it goes when the decision was taken
        sayLeft(share);
    const auto shared = privacy::sharingsOf(sitting.work.desk().reader().connection, sitting.work.person(QStringLiteral("Valentina")));
    REQUIRE(shared.size() == 1);
    CHECK_FALSE(shared.front().fields.contains(Code("person.family_name")));
    CHECK(shared.front().fields.contains(Code("person.chosen_name")));
    CHECK(waitFor([&] { return sitting.work.page<ui::PreviewPage>() != nullptr; }));
}

TEST_CASE("what a sharing decision lacks is said on the spot")
{
    Sitting sitting;
    REQUIRE(sitting.tab);
    clickOn(sitting.card<ui::SharedCard>(), "Deel gegevens");
    auto *share = sitting.card<ui::ShareCard>();
    fillIn(share, {{QStringLiteral("recipient_kind"), QStringLiteral("care")}, {QStringLiteral("purpose"), QStringLiteral("care")}, {QStringLiteral("basis"), QStringLiteral("duties")}});
    settle(200);
    CHECK(share->findChild<ui::Form *>()->isShown(u"weighed"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    CHECK(share->findChild<ui::ErrorSummary *>()->count() == 9); // recipient, reason, six criteria, whether the client knows
    press(Qt::Key_Escape);
    settle(20);
    CHECK_FALSE(button(sitting.tab, QStringLiteral("Leg besluit vast")));
    CHECK(privacy::sharingsOf(sitting.work.desk().reader().connection, sitting.tab->person()).empty());
}

TEST_CASE("a BSN asks a law, and is covered until somebody says why")
{
    Sitting sitting;
    REQUIRE(sitting.tab);
    sitting.work.openPerson(QStringLiteral("Valentina"), QStringLiteral("funding"));
    ui::PersonTab *tab = nullptr;
    waitFor([&] { return (tab = sitting.work.page<ui::PersonPage>()->tab(QStringLiteral("funding"))) != nullptr; });
    REQUIRE(tab);
    auto *card = tab->findChild<ui::FundingCard *>();
    CHECK_FALSE(button(card, QStringLiteral("Leg BSN vast")));
    clickOn(card, "Leg financiering vast");
    fillIn(card, {{QStringLiteral("law"), QStringLiteral("wmo")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    clickOn(card, "Leg BSN vast");
    fillIn(card, {{QStringLiteral("number"), QStringLiteral("123456789")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    CHECK(card->findChild<ui::ErrorSummary *>());
    CHECK(card->isBusy());
    fillIn(card, {{QStringLiteral("number"), QStringLiteral("123456782")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    sayLeft(card);
    auto *secret = card->findChild<ui::SecretField *>();
    REQUIRE(secret);
    for (const auto *label : sitting.work.frame().findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(QStringLiteral("123456782")));
    secret->focusTarget()->setFocus();
    press(Qt::Key_Space);
    type(QStringLiteral("declaratie\n"));
    CHECK(secret->isShown());
    sitting.work.frame().setHidden(true);
    sitting.work.frame().setHidden(false);
    CHECK_FALSE(secret->isShown());
}

TEST_CASE("an access request goes step by step, and its file opens when all was read")
{
    Sitting sitting;
    REQUIRE(sitting.tab);
    auto *card = sitting.card<ui::RequestCard>();
    clickOn(card, "Leg verzoek vast");
    fillIn(card, {{QStringLiteral("kind"), QStringLiteral("access")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    clickOn(card, "Het is echt de cliënt");
    fillIn(card, {{QStringLiteral("identified_how"), QStringLiteral("Kwam langs")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    sayLeft(card);
    clickOn(card, "Neem in behandeling");
    settle(20);
    CHECK_FALSE(button(card, QStringLiteral("Bekijk inzagedossier")));
    int read = 0;
    while (button(card, QStringLiteral("Niets over anderen")) && ++read < 20) {
        clickOn(card, "Niets over anderen");
        settle(20);
    }
    CHECK(read >= 3); // Valentina's notes
    clickOn(card, "Bekijk inzagedossier");
    CHECK(waitFor([&] { return sitting.work.page<ui::PreviewPage>() != nullptr; }));
}

TEST_CASE("who decided to erase sees it wait on the page, and a hold stops it")
{
    Sitting sitting;
    REQUIRE(sitting.tab);
    const Id person = sitting.tab->person();
    auto *card = sitting.card<ui::KeepingCard>();
    clickOn(card, "Leg bewaarplicht vast");
    fillIn(card, {{QStringLiteral("reason"), QStringLiteral("Rechtszaak")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    CHECK(privacy::holdsOf(sitting.work.desk().reader().connection, person).size() == 1);
    clickOn(card, "Besluit alles te wissen");
    fillIn(card, {{QStringLiteral("ground"), QStringLiteral("unlawful")}, {QStringLiteral("reason"), QStringLiteral("Niet van ons")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    CHECK(card->isBusy()); // the hold is in the way, and it is said
    press(Qt::Key_Escape);
    settle(20);
    clickOn(card, "Hef op");
    fillIn(card, {{QStringLiteral("release_reason"), QStringLiteral("Uitspraak")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    clickOn(card, "Besluit alles te wissen");
    fillIn(card, {{QStringLiteral("ground"), QStringLiteral("unlawful")}, {QStringLiteral("reason"), QStringLiteral("Niet van ons")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    REQUIRE(privacy::openErasures(sitting.work.desk().reader().connection).size() == 1);
    sitting.work.window.go(QStringLiteral("privacy"));
    settle(20);
    auto *page = sitting.work.page<ui::PrivacyPage>();
    REQUIRE(page);
    // The one who decided does not carry out while there is a colleague.
    QPushButton *erase = button(page, QStringLiteral("Wis voorgoed"));
    REQUIRE(erase);
    QTest::mouseClick(erase, Qt::LeftButton);
    settle(20);
    CHECK(page->findChild<ui::ErrorSummary *>()->count() == 1);
    CHECK(privacy::openErasures(sitting.work.desk().reader().connection).size() == 1);
    QPushButton *withdraw = button(page, QStringLiteral("Trek in"));
    REQUIRE(withdraw);
    QTest::mouseClick(withdraw, Qt::LeftButton);
    settle(20);
    CHECK(privacy::openErasures(sitting.work.desk().reader().connection).empty());
}
