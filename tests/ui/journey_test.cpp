// The main job in the window, from a locked door to a printed plan, by mouse and keyboard alone (issue 2).

#include <QAccessible>
#include <QApplication>
#include <QProcess>
#include <QRadioButton>
#include <QTabBar>
#include <catch2/catch_test_macros.hpp>

#include "app/window/doors.h"
#include "core/house/office.h"
#include "core/victim/people.h"
#include "tests/exchange/case_sheets.h"
#include "tests/ui/desk.h"
#include "ui/desk/command_card.h"
#include "ui/desk/record_form.h"
#include "ui/exchange/import_page.h"
#include "ui/kit/banner.h"
#include "ui/kit/grouped_tabs.h"
#include "ui/kit/page_header.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/record_table.h"
#include "ui/kit/tag.h"
#include "ui/placement/find_place_page.h"
#include "ui/preview/preview_page.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/unlock_page.h"
#include "ui/victim/case_bar.h"
#include "ui/victim/details_tab.h"
#include "ui/victim/person_page.h"
#include "ui/victim/safety_tab.h"

using namespace luwte;
using namespace luwte::test;
using ui::ImportPage;
using ui::PersonPage;
using ui::PreviewPage;
using ui::UnlockPage;

namespace {

const QString right = QStringLiteral("vier losse woorden hier");

/// Somebody at the window, who clicks what is in view and types into what has the focus.
class Somebody
{
public:
    explicit Somebody(const Clock &clock) : window(app::allRooms()), doors(window, clock, folder(), true)
    {
        window.frame().resize(1366, 768);
        window.frame().show();
    }
    ~Somebody() { window.lock(); }

    [[nodiscard]] QString file(const char *name) const { return home.filePath(QLatin1String(name)); }
    [[nodiscard]] QString folder() const { return file("vault"); }
    template<class P>
    P *page()
    {
        return qobject_cast<P *>(window.frame().currentPage());
    }
    void click(const QString &text)
    {
        INFO(text.toStdString());
        QPushButton *found = nullptr;
        REQUIRE(waitFor([&] { return (found = button(&window.frame(), text)) != nullptr; }));
        QTest::mouseClick(found, Qt::LeftButton);
        settle(5);
    }
    /// The tab of a client's page.
    void tab(const QString &text)
    {
        const auto *tabs = page<PersonPage>()->findChild<ui::GroupedTabs *>();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == text) {
                clickTab(tabs->groups(), tabs->groupText(i));
                clickTab(tabs->tabs(), text);
            }
        REQUIRE(tabs->tabText(tabs->currentIndex()) == text);
    }
    static void clickTab(QTabBar *bar, const QString &text)
    {
        for (int i = 0; i < bar->count(); ++i)
            if (bar->tabText(i) == text)
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
        settle(5);
    }
    /// Fills fields of the card that is open, each by typing and Tab, and carries it out with Ctrl+Enter.
    void answer(std::initializer_list<std::pair<const char *, const char *>> answers)
    {
        ui::CommandCard *card = nullptr;
        for (auto *found : window.frame().findChildren<ui::CommandCard *>())
            card = found->isVisible() ? found : card;
        REQUIRE(card);
        for (const auto &[field, text] : answers) {
            INFO(field);
            REQUIRE(card->form()->field(QString::fromLatin1(field)));
            card->form()->focusField(QString::fromLatin1(field));
            type(QString::fromUtf8(text) + QStringLiteral("\t"));
        }
        QPointer<ui::CommandCard> open = card;
        press(Qt::Key_Return, Qt::ControlModifier);
        settle(5);
        if (open && open->isVisible())
            for (const auto *label : open->findChildren<QLabel *>())
                UNSCOPED_INFO(label->text().toStdString());
        REQUIRE_FALSE((open && open->isVisible()));
    }
    /// All texts in view, labels, buttons and tables.
    [[nodiscard]] QString seen()
    {
        QStringList texts;
        for (const auto *widget : window.frame().findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts.append(label->text());
            else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
                texts.append(edit->text());
            else if (const auto *tag = qobject_cast<const ui::Tag *>(widget))
                texts.append(tag->text());
            else if (const auto *some = qobject_cast<const QAbstractButton *>(widget))
                texts.append(some->text());
            else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    for (int column = 0; column < view->model()->columnCount(); ++column)
                        texts.append(view->model()->index(row, column).data().toString());
        }
        return texts.join(u'\n');
    }

    QTemporaryDir home;
    app::Window window;
    app::Doors doors;
};

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString rowOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells.join(u'|');
}

} // namespace

TEST_CASE("from a sheet of intakes to a printed care plan")
{
    const FixedClock clock(start());
    ui::setClock(&clock);
    {
        Somebody me(clock);
        REQUIRE(house::Office::make(me.folder(), QStringLiteral("Opvang De Proef"), QStringLiteral("noor"), crypto::secretFrom(right.toStdString()), crypto::kdfFloor, clock,
            QStringLiteral("N. Haddad")));

        // The door: first another passphrase, then the right one.
        me.window.begin();
        settle();
        auto *door = qobject_cast<UnlockPage *>(me.window.frame().door());
        REQUIRE(door);
        type(QStringLiteral("noor\tniet dit\n"));
        REQUIRE(waitFor([&] { return door->banner()->isVisible(); }));
        CHECK(door->banner()->text() == QStringLiteral("Naam en wachtwoord passen niet bij elkaar. Probeer het opnieuw."));
        type(right + QStringLiteral("\n"));
        REQUIRE(waitFor([&] { return me.window.isOpen(); }));
        settle(5);

        // A place and an expert by experience, so that there is something to choose.
        QTest::mouseClick(me.window.frame().nav()->viewport(), Qt::LeftButton, {}, me.window.frame().nav()->visualRect(me.window.frame().nav()->model()->index(2, 0)).center());
        me.click(QStringLiteral("Nieuwe locatie"));
        me.answer({{"alias", "Linde"}, {"type", "cris"}, {"region", "lim"}, {"capacity", "2"}});
        press(Qt::Key_4, Qt::ControlModifier);
        me.click(QStringLiteral("Nieuwe deskundige"));
        me.answer({{"languages", "pool"}, {"gender", "vrouw"}, {"contract", "vrij"}, {"hours_per_week", "8"}, {"vog_on", "1-2-2026"}, {"supervision_on", "1-2-2026"}, {"out_of_exploitation_since", "1-1-2015"}, {"own_case_closed", "j"}});

        // The sheet: one that fits, one that does not, and one that is there twice.
        const sheets::Sheet sheet = sheets::iom({
            {{"First Name", QStringLiteral("Maryam")}, {"Second Name", QStringLiteral("Voorbeeld")}, {"Birthdate", QStringLiteral("12-03-1994")}, {"Gender", QStringLiteral("Feminine")},
                {"Mobile Phone", QStringLiteral("06-38 32 56 23")}, {"Citizenship", QStringLiteral("Poland")}, {"Case Owner", QStringLiteral("N. Haddad")}},
            {{"First Name", QStringLiteral("Teodora")}, {"Second Name", QStringLiteral("Fictief")}, {"Birthdate", QStringLiteral("31-02-1999")}, {"Mobile Phone", QStringLiteral("06-71 33 05 92")}},
            {{"First Name", QStringLiteral("Maryam")}, {"Second Name", QStringLiteral("Voorbeeld")}, {"Birthdate", QStringLiteral("12-03-1994")}, {"Mobile Phone", QStringLiteral("0638325623")}},
        });
        writeTo(me.file("intakes.xlsx"), sheet.xlsx());
        press(Qt::Key_5, Qt::ControlModifier);
        auto *import = me.page<ImportPage>();
        REQUIRE(import);
        import->askPath = [&] { return me.file("intakes.xlsx"); };
        me.click(QStringLiteral("Kies een blad"));
        auto *lines = import->findChild<ui::RecordTable *>()->model();
        REQUIRE(waitFor([&] { return lines->rowCount() > 0; }));
        CHECK(me.seen().contains(QStringLiteral("Nieuw 2 · al bekend 1 · overgeslagen 0 · opmerkingen 1. Er is nog niets veranderd.")));
        REQUIRE(lines->rowCount() == 4);
        CHECK(rowOf(*lines, 0).startsWith(QStringLiteral("Past niet|4|")));
        CHECK(rowOf(*lines, 0).contains(QStringLiteral("|Birthdate|")));
        CHECK(rowOf(*lines, 1).startsWith(QStringLiteral("Al bekend|5||Maryam Voorbeeld|Dit is Maryam Voorbeeld: ")));
        CHECK(rowOf(*lines, 2) == QStringLiteral("Nieuw|3||Maryam Voorbeeld|"));
        CHECK(rowOf(*lines, 3) == QStringLiteral("Nieuw|4||Teodora Fictief|"));
        press(Qt::Key_Return, Qt::ControlModifier); // Lees in, zonder de cellen die niet passen
        REQUIRE(waitFor([&] { return me.seen().contains(QStringLiteral("Ingelezen. Nieuw 2 · al bekend 1")); }));

        // Found by the first letters, from anywhere.
        press(Qt::Key_K, Qt::ControlModifier);
        type(QStringLiteral("mary"));
        REQUIRE(waitFor([&] { return me.window.frame().search()->list()->isOpen(); }));
        press(Qt::Key_Return);
        REQUIRE(waitFor([&] { return me.page<PersonPage>() != nullptr; }));
        CHECK(me.page<PersonPage>()->header()->title() == QStringLiteral("Maryam Voorbeeld"));

        // From registered to active: every answer that is asked for on the way.
        const auto details = [&] { return qobject_cast<ui::DetailsTab *>(me.page<PersonPage>()->tab(QStringLiteral("details"))); };
        me.tab(QStringLiteral("Gegevens"));
        details()->caseForm()->reach(QStringLiteral("in_danger_now"));
        type(QStringLiteral("n"));
        details()->personForm()->reach(QStringLiteral("language"));
        type(QStringLiteral("poo\t"));
        details()->caseForm()->reach(QStringLiteral("main_form"));
        type(QStringLiteral("arb\t"));
        details()->caseForm()->reach(QStringLiteral("residence"));
        type(QStringLiteral("eu-burger met\t"));
        details()->caseForm()->reach(QStringLiteral("no_expert_reason"));
        type(QStringLiteral("nie\t"));
        details()->caseForm()->reach(QStringLiteral("rights_explained_on"));
        type(QStringLiteral("vandaag\t"));
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(details()->pending().isEmpty());
        me.click(QStringLiteral("Begin de intake"));
        me.tab(QStringLiteral("Veiligheid"));
        auto *safety = qobject_cast<ui::SafetyTab *>(me.page<PersonPage>()->tab(QStringLiteral("safety")));
        safety->form()->focusField(u"q1");
        type(QStringLiteral("n\tn\tn\tn\tn\tn\tn\tn\tn\tn"));
        press(Qt::Key_Return, Qt::ControlModifier);
        me.click(QStringLiteral("Maak actief"));
        for (const auto *label : me.page<PersonPage>()->caseBar()->findChildren<QLabel *>())
            UNSCOPED_INFO(label->text().toStdString());
        CHECK(button(&me.window.frame(), QStringLiteral("Begin de nazorg")));

        // A place: searched, asked, offered, accepted, lived in.
        me.tab(QStringLiteral("Plek"));
        me.click(QStringLiteral("Zoek plek"));
        REQUIRE(waitFor([&] { return me.page<ui::FindPlacePage>() != nullptr; }));
        CHECK(me.seen().contains(QStringLiteral("Past (1)")));
        me.click(QStringLiteral("Vraag aan"));
        REQUIRE(waitFor([&] { return me.page<PersonPage>() != nullptr; }));
        me.click(QStringLiteral("Plek aangeboden"));
        me.answer({});
        me.click(QStringLiteral("Cliënt zegt ja"));
        me.answer({});
        me.click(QStringLiteral("Start plaatsing"));
        me.answer({});
        CHECK(me.seen().contains(QStringLiteral("Linde · Crisisplek of noodbed")));
        CHECK(button(&me.window.frame(), QStringLiteral("Verhuis")));

        // The plan: own aims, a cause, a goal with where it stands and where it goes, who does what.
        me.tab(QStringLiteral("Zorgplan"));
        me.click(QStringLiteral("Maak een plan"));
        me.answer({{"own_aims", "Ik wil weer slapen zonder licht aan."}, {"causes", "schuld"}, {"network", "Zus Hanna"}, {"lasting_person", "Hanna"}});
        me.click(QStringLiteral("Nieuw doel"));
        me.answer({{"domain", "psy"}, {"title", "Rustig slapen"}, {"own_words", "Een nacht door."}, {"start_value", "2"}, {"target_value", "4"}, {"measure_on", "1-5-2026"}});
        me.click(QStringLiteral("Nieuwe afspraak"));
        me.answer({{"title", "Traumabehandeling aanvragen"}, {"who", "Noor"}, {"funding", "zvw"}, {"due_on", "1-4-2026"}});
        me.click(QStringLiteral("Bespreek"));
        me.answer({{"client_view", "Dit is mijn plan."}});
        me.click(QStringLiteral("Stel vast"));
        me.answer({{"agreement", "ja"}, {"agreement_how", "Mondeling, met tolk"}});
        CHECK(me.seen().contains(QStringLiteral("Vastgesteld")));
        CHECK(me.seen().contains(QStringLiteral("nu 2, doel 4 (van 5)")));

        // Somebody at her side who has been there.
        me.tab(QStringLiteral("Deskundigen"));
        me.click(QStringLiteral("Vraag inzet"));
        me.answer({{"moment", "pla"}});
        me.click(QStringLiteral("Kies"));
        me.click(QStringLiteral("Kennismaking is geweest"));
        me.click(QStringLiteral("Begin"));
        CHECK(me.seen().contains(QStringLiteral("Met E-01")));

        // On paper.
        me.tab(QStringLiteral("Zorgplan"));
        me.click(QStringLiteral("Druk af"));
        REQUIRE(waitFor([&] { return me.page<PreviewPage>() != nullptr; }));
        me.page<PreviewPage>()->askPath = [&] { return me.file("plan.pdf"); };
        me.click(QStringLiteral("Bewaar als PDF"));
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), me.file("plan.pdf"), QStringLiteral("-")});
        REQUIRE(text.waitForFinished());
        const QString printed = QString::fromUtf8(text.readAllStandardOutput());
        INFO(printed.toStdString());
        CHECK(printed.contains(QStringLiteral("Ik wil weer slapen zonder licht aan.")));
        CHECK(printed.contains(QStringLiteral("Rustig slapen")));
        CHECK(printed.contains(QStringLiteral("Traumabehandeling aanvragen")));
        CHECK(printed.contains(QStringLiteral("Maryam")));
        // A safe copy: no family name, no place.
        CHECK_FALSE(printed.contains(QStringLiteral("Voorbeeld")));
        CHECK_FALSE(printed.contains(QStringLiteral("Linde")));
        CHECK_FALSE(printed.contains(QStringLiteral("Opvang De Proef")));

        // Locked: nothing is left to read, and no key of the work does anything.
        press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return !me.window.isOpen(); }));
        settle();
        CHECK(me.window.frame().findChildren<ui::Page *>().isEmpty());
        for (const char *secret : {"Maryam", "Voorbeeld", "Linde", "Rustig slapen", "N. Haddad", "Opvang De Proef"})
            CHECK_FALSE(me.seen().contains(QString::fromLatin1(secret)));
        CHECK(me.window.frame().search()->edit()->text().isEmpty());
        CHECK(me.window.frame().windowTitle() == QStringLiteral("Luwte"));
        press(Qt::Key_2, Qt::ControlModifier);
        CHECK(me.window.frame().currentPage() == nullptr);

        // Unlocked again, everything is there.
        type(QStringLiteral("noor\t") + right + QStringLiteral("\n"));
        REQUIRE(waitFor([&] { return me.window.isOpen(); }));
        press(Qt::Key_K, Qt::ControlModifier);
        type(QStringLiteral("0638325623"));
        REQUIRE(waitFor([&] { return me.window.frame().search()->list()->isOpen(); }));
        press(Qt::Key_Return);
        REQUIRE(waitFor([&] { return me.page<PersonPage>() != nullptr; }));
        me.tab(QStringLiteral("Zorgplan"));
        CHECK(me.seen().contains(QStringLiteral("Traumabehandeling aanvragen")));
        me.tab(QStringLiteral("Plek"));
        CHECK(me.seen().contains(QStringLiteral("Linde · Crisisplek of noodbed")));
        me.tab(QStringLiteral("Deskundigen"));
        CHECK(me.seen().contains(QStringLiteral("Met E-01")));
        me.tab(QStringLiteral("Logboek"));
        CHECK(me.seen().contains(QStringLiteral("N. Haddad")));
        for (const QString &line : me.seen().split(u'\n'))
            CHECK_FALSE(line.contains(QStringLiteral("noor")));
    }
    ui::setClock(nullptr);
}

TEST_CASE("a long sheet shows how far it is, and stops when told to")
{
    Work work;
    QTemporaryDir folder;
    QByteArray csv = "First Name;Second Name;Birthdate;Mobile Phone\r\n";
    // Long names with marks, which take time to compare: progress is only shown of what takes more than half a second, on any machine.
    const QByteArray name = QByteArray(" Żółć").repeated(100);
    for (int i = 0; i < 19'000; ++i)
        csv += "Langlijst;Persoon " + QByteArray::number(i) + name + ";12-03-1994;\r\n";
    writeTo(folder.filePath(QStringLiteral("lang.csv")), csv);
    work.window.go(QStringLiteral("import"));
    auto *page = work.page<ImportPage>();
    REQUIRE(page);
    page->askPath = [&] { return folder.filePath(QStringLiteral("lang.csv")); };
    QTest::mouseClick(button(page, QStringLiteral("Kies een blad")), Qt::LeftButton);
    // The window goes on living meanwhile.
    REQUIRE(waitFor([&] { return page->progress()->isVisible(); }));
    CHECK(waitFor([&] { return page->progress()->share() >= 0; }));
    QTest::mouseClick(button(page->progress(), QStringLiteral("Stop")), Qt::LeftButton);
    REQUIRE(waitFor([&] { return page->banner()->isVisible(); }));
    CHECK(page->banner()->text().toStdString() == "Het inlezen is gestopt. Er is niets veranderd.");
    CHECK_FALSE(page->progress()->isVisible());
    CHECK(victim::people(work.desk().reader().connection, {QStringLiteral("Langlijst"), {}}, 10, work.desk().today()).empty());
}
