// The real English file in the real window: no page keeps a sentence of the other language.
#include <catch2/catch_test_macros.hpp>

#include "app/window/doors.h"
#include "app/window/languages.h"
#include "core/crypto/kdf.h"
#include "core/demo/demo.h"
#include "core/house/office.h"
#include "tests/ui/desk.h"
#include "tests/ui/texts_in_view.h"
#include "ui/kit/date_field.h"
#include "ui/kit/text_field.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Place
{
    QString where;
    std::function<void(ui::Page *)> then; ///< brings the page to what a picture shows
};

QList<Place> placesOf(Work &work)
{
    QList<Place> places;
    for (const QString &key : work.frame().nav()->shownKeys())
        places.append({key, {}});
    for (const auto &shot : work.window.rooms().shots())
        places.append({shot.where(work.desk()), shot.then});
    for (const auto &tab : work.window.rooms().personTabs())
        places.append({QStringLiteral("person/%1/%2").arg(work.person(QStringLiteral("Valentina")).toText(), tab.key), {}});
    places.append({QStringLiteral("intake"), {}});
    places.append({QStringLiteral("open-work"), {}});
    return places;
}

/// The button that switches says so in the language it leads to.
bool isSwitch(const TextInView &text)
{
    return text.where.startsWith(QLatin1String("QPushButton")) && (text.text == QLatin1String("English") || text.text == QLatin1String("Nederlands"));
}

/// Who does what is typed by people, and stays as they typed it.
bool isTyped(const TextInView &text)
{
    return text.text.startsWith(QLatin1String("Behandelaar "));
}

/// What is in view in the other language, a line each.
QStringList strangers(Work &work, const Wording &wording)
{
    QStringList lines;
    for (const TextInView &text : textsInView(&work.frame()))
        if (wording.has(text.text) && !isSwitch(text) && !isTyped(text))
            lines.append(QStringLiteral("%1: %2").arg(text.where, text.text));
    lines.removeDuplicates();
    return lines;
}

/// The same once what is read beside the window has come.
QStringList strangersLeft(Work &work, const Wording &wording)
{
    QStringList lines;
    (void)waitFor([&] {
        lines = strangers(work, wording);
        return lines.isEmpty();
    });
    return lines;
}

void show(Work &work, const Place &place)
{
    work.window.go(place.where);
    settle(10);
    if (place.then)
        place.then(work.frame().currentPage());
    settle(10);
}

} // namespace

TEST_CASE("the words of a language are told from those of the other")
{
    const Wording dutch(Language::Dutch), english(Language::English);
    for (const char *text : {"Cliënten", "Nog 3 dingen te doen", "Zorgplan 2 · concept", "opvang nodig"})
        CHECK(dutch.has(QString::fromUtf8(text)));
    for (const char *text : {"Clients", "3 things left to do", "Care plan 2 · draft", "Shelter needed", "Valentina", "Intake", "PDF (*.pdf)"})
        CHECK_FALSE(dutch.has(QString::fromUtf8(text)));
    CHECK(english.has(QStringLiteral("Clients")));
    CHECK_FALSE(english.has(QStringLiteral("Cliënten")));
}

TEST_CASE("every page is wholly in the language of now, also when it was open while that changed")
{
    app::Languages languages;
    languages.use(Language::Dutch);
    QTemporaryDir folder;
    Work work;
    // The demo has plans, places and experts in every state.
    auto demo = demo::make(folder.filePath(QStringLiteral("demo")), app::samplePassphrase(), crypto::kdfFloor, work.clock);
    REQUIRE(demo);
    work.window.lock();
    work.window.enter(std::move(demo->office));
    settle(10);
    const Wording dutch(Language::Dutch), english(Language::English);
    for (const Place &place : placesOf(work)) {
        INFO(place.where.toStdString());
        show(work, place);
        REQUIRE(work.frame().currentPage());
        CHECK(textsInView(&work.frame()).size() > 40);
        CHECK(strangersLeft(work, english).join(u'\n').toStdString() == "");
        languages.use(Language::English);
        settle(10);
        CHECK(strangersLeft(work, dutch).join(u'\n').toStdString() == "");
        show(work, place);
        CHECK(strangersLeft(work, dutch).join(u'\n').toStdString() == "");
        languages.use(Language::Dutch);
        settle(10);
        CHECK(strangersLeft(work, english).join(u'\n').toStdString() == "");
    }
}

TEST_CASE("what was answered stays the same answer in the other language")
{
    app::Languages languages;
    languages.use(Language::Dutch);
    ui::TextField text;
    ui::DateField date;
    ui::LongTextField story;
    story.setAnswerAware(true);
    story.setValue(QStringLiteral("declined"));
    text.setAnswerAware(true);
    date.setAnswerAware(true);
    text.setValue(QStringLiteral("unknown"));
    date.setValue(QStringLiteral("2026-09-23"));
    REQUIRE(text.typed() == QStringLiteral("onbekend"));
    REQUIRE(date.typed() == QStringLiteral("wo 23 sep 2026"));
    languages.use(Language::English);
    settle();
    CHECK(text.typed() == QStringLiteral("unknown"));
    CHECK(text.asked() == Asked::Unknown);
    CHECK(story.edit()->toPlainText() == QStringLiteral("prefers not to say"));
    CHECK(story.asked() == Asked::Declined);
    CHECK(date.typed() == QStringLiteral("Wed 23 Sep 2026"));
    languages.use(Language::Dutch);
    settle();
    CHECK(text.typed() == QStringLiteral("onbekend"));
    CHECK(text.value() == Value(QStringLiteral("unknown")));
    // Half a word is left alone.
    date.type(QStringLiteral("23 sep onge"));
    languages.use(Language::English);
    settle();
    CHECK(date.typed() == QStringLiteral("23 sep onge"));
    languages.use(Language::Dutch);
}

TEST_CASE("Qt's own texts are Dutch in Dutch")
{
    app::Languages languages;
    languages.use(Language::Dutch);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Annuleren"));
    CHECK(QLocale().toString(2.5, 'f', 1) == QStringLiteral("2,5"));
    languages.use(Language::English);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Cancel"));
    CHECK(QLocale().toString(2.5, 'f', 1) == QStringLiteral("2.5"));
    languages.use(Language::Dutch);
}

TEST_CASE("the doors, too: unlocking, and the first run")
{
    app::Languages languages;
    languages.use(Language::Dutch);
    QTemporaryDir nowhere;
    Work work;
    work.window.lock();
    const Wording dutch(Language::Dutch), english(Language::English);
    for (const QString &folder : {work.folder(), nowhere.filePath(QStringLiteral("new"))}) {
        INFO(folder.toStdString());
        app::Doors doors(work.window, work.clock, folder, true);
        work.window.begin();
        settle(10);
        REQUIRE(work.frame().door());
        CHECK(textsInView(&work.frame()).size() > 10);
        CHECK(strangers(work, english).join(u'\n').toStdString() == "");
        languages.use(Language::English);
        settle(10);
        CHECK(strangers(work, dutch).join(u'\n').toStdString() == "");
        languages.use(Language::Dutch);
        settle(10);
        CHECK(strangers(work, english).join(u'\n').toStdString() == "");
    }
}
