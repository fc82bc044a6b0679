// Files of clients in the window: in, on screen, away, and out.

#include <QApplication>
#include <QBuffer>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QMimeData>
#include <QPixmapCache>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <catch2/catch_test_macros.hpp>

#include "core/attachment/content.h"
#include "core/attachment/views.h"
#include "core/house/office.h"
#include "tests/ui/desk.h"
#include "ui/attachment/attachment_page.h"
#include "ui/attachment/child.h"
#include "ui/attachment/files_tab.h"
#include "ui/attachment/pdf_reader.h"
#include "ui/attachment/picture.h"
#include "ui/attachment/picture_view.h"
#include "ui/desk/command_card.h"
#include "ui/kit/banner.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/file_choice.h"
#include "ui/kit/record_table.h"
#include "ui/victim/person_page.h"

using namespace luwte;
using namespace luwte::test;
using ui::AttachmentPage;
using ui::FilesTab;
using ui::PersonPage;

namespace {

/// The smallest PDF with so many pages of A5.
QByteArray pdfOf(int pages)
{
    QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>", {}};
    QByteArray kids;
    for (int i = 0; i < pages; ++i) {
        kids += QByteArray::number(3 + i) + " 0 R ";
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] >>");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>";
    QByteArray pdf = "%PDF-1.4\n", table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer << /Size " + count + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

/// A PNG's head that tells of so many dots, and nothing behind it.
QByteArray pngOf(quint32 width, quint32 height)
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const auto put = [&](qsizetype at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bytes[at + i] = char(value >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    quint32 crc = 0xffffffff;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= quint8(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0);
    }
    put(29, ~crc);
    return bytes;
}

struct Bringing : Work
{
    QTemporaryDir outside;

    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = outside.filePath(QString::fromLatin1(name));
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return path;
    }
    FilesTab *tab()
    {
        openPerson(QStringLiteral("Valentina"), QStringLiteral("files"));
        waitFor([&] { return page<PersonPage>() != nullptr; });
        return page<PersonPage>() ? qobject_cast<FilesTab *>(page<PersonPage>()->tab(QStringLiteral("files"))) : nullptr;
    }
    /// Keeps a file of Valentina and opens it.
    AttachmentPage *opened(const QByteArray &bytes, bool secret = false)
    {
        const auto data = victim::personPage(desk().reader().connection, person(QStringLiteral("Valentina")));
        const auto done = attachment::add(desk().office().door(),
            {{"case", data->current()->id.toText()}, {"title", "Brief"}, {"kind", "other"}, {"secret", secret}}, bytes);
        REQUIRE(done);
        window.go(QStringLiteral("attachment/") + done->id.toText());
        waitFor([&] { return page<AttachmentPage>() != nullptr; });
        settle();
        return page<AttachmentPage>();
    }
    std::vector<attachment::Attachment> kept() { return attachment::attachmentsOf(desk().reader().connection, person(QStringLiteral("Valentina"))); }
};

} // namespace

/// From what is left to do, by keyboard, to the field that it is about.
static void toField()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
}

TEST_CASE("a file is chosen, named, kept, and the original stays")
{
    Bringing work;
    FilesTab *tab = work.tab();
    REQUIRE(tab);
    const auto before = work.kept().size();
    const QString path = work.file("brief.txt", "Beste mevrouw");
    tab->askPath = [&] { return path; };
    QTest::mouseClick(button(tab, QStringLiteral("Voeg een bestand toe")), Qt::LeftButton);
    settle();
    REQUIRE(tab->card());
    CHECK(tab->card()->form()->values().value(QLatin1String("title")) == QStringLiteral("brief"));
    // Without a kind it is not kept yet, and that is said at the field.
    QTest::mouseClick(button(tab, QStringLiteral("Bewaar in Luwte")), Qt::LeftButton);
    settle();
    REQUIRE(tab->card());
    CHECK(work.kept().size() == before);
    tab->card()->form()->setValues({{"title", "Brief van de huisarts"}, {"kind", "medical"}});
    QTest::mouseClick(button(tab, QStringLiteral("Bewaar in Luwte")), Qt::LeftButton);
    settle();
    CHECK_FALSE(tab->card());
    REQUIRE(work.kept().size() == before + 1);
    CHECK(work.kept().front().title == QStringLiteral("Brief van de huisarts"));
    CHECK(tab->banner()->text().contains(QStringLiteral("origineel")));
    CHECK(QFile::exists(path));
    CHECK(tab->table()->model()->rowCount() == int(before) + 1);
    // Enter opens it in Luwte itself.
    tab->table()->selectFirst();
    tab->table()->setFocus();
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return work.page<AttachmentPage>() != nullptr; }));
    CHECK(work.page<AttachmentPage>()->text()->toPlainText() == QStringLiteral("Beste mevrouw"));
}

TEST_CASE("a file is dropped; what is none, or too large, is said")
{
    Bringing work;
    FilesTab *tab = work.tab();
    REQUIRE(tab);
    const auto drop = [&](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(tab, &enter);
        if (!enter.isAccepted())
            return Qt::IgnoreAction;
        QDropEvent event(QPointF(20, 20), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tab, &event);
        settle();
        return event.dropAction();
    };
    const QUrl letter = QUrl::fromLocalFile(work.file("brief.txt", "Beste mevrouw"));
    CHECK(drop({QUrl(QStringLiteral("https://example.org/brief.txt"))}) == Qt::IgnoreAction);
    CHECK(drop({letter, letter}) == Qt::IgnoreAction);
    CHECK_FALSE(tab->card());
    CHECK(drop({letter}) == Qt::CopyAction); // a move would have taken the original away
    REQUIRE(tab->card());
    press(Qt::Key_Escape);
    CHECK_FALSE(tab->card());
    drop({QUrl::fromLocalFile(work.file("leeg", {}))});
    CHECK_FALSE(tab->card());
    CHECK(tab->banner()->text() == QStringLiteral("Dit bestand is leeg. Kies een ander bestand."));
    drop({QUrl::fromLocalFile(work.outside.path())});
    CHECK_FALSE(tab->card());
}

TEST_CASE("what is on screen of a file goes away with the cover and the lock")
{
    Bringing work;
    AttachmentPage *page = work.opened("Een geheim woord: windwijzer");
    REQUIRE(page);
    CHECK(page->isOpen());
    CHECK(page->text()->toPlainText().contains(QStringLiteral("windwijzer")));
    work.frame().setHidden(true);
    work.frame().setHidden(false);
    CHECK_FALSE(page->isOpen());
    CHECK(page->text()->toPlainText().isEmpty());
    QTest::mouseClick(button(page, QStringLiteral("Open opnieuw")), Qt::LeftButton);
    settle();
    CHECK(page->isOpen());
    work.window.lock();
    settle();
    CHECK(work.frame().findChildren<QPlainTextEdit *>().isEmpty());
    CHECK(work.frame().findChildren<ui::PictureView *>().isEmpty());
}

TEST_CASE("a secret file asks why before it opens")
{
    Bringing work;
    AttachmentPage *page = work.opened("Adres van de opvang", true);
    REQUIRE(page);
    CHECK_FALSE(page->isOpen());
    QTest::mouseClick(button(page, QStringLiteral("Open")), Qt::LeftButton);
    settle();
    CHECK_FALSE(page->isOpen());
    toField();
    type(QStringLiteral("zitting voorbereiden"));
    QTest::mouseClick(button(page, QStringLiteral("Open")), Qt::LeftButton);
    settle();
    CHECK(page->text()->toPlainText() == QStringLiteral("Adres van de opvang"));
}

TEST_CASE("a file goes out after a sentence, with a reason, and not without a place to go")
{
    Bringing work;
    AttachmentPage *page = work.opened("Beste mevrouw");
    REQUIRE(page);
    const QString out = work.outside.filePath(QStringLiteral("uit.txt"));
    QString suggested, answer;
    page->askPath = [&](const QString &name) {
        suggested = name;
        return answer;
    };
    QTest::mouseClick(button(page, QStringLiteral("Exporteer…")), Qt::LeftButton);
    settle();
    const auto click = [&] {
        QTest::mouseClick(button(page, QStringLiteral("Exporteer")), Qt::LeftButton);
        settle();
    };
    bool said = false;
    for (const auto *label : page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("niet versleuteld")));
    CHECK(said);
    click();
    CHECK(suggested.isEmpty()); // no reason yet: nobody is asked where
    toField();
    type(QStringLiteral("voor de advocaat"));
    click(); // the dialog was cancelled: "attachment.no-path"
    CHECK(suggested == QStringLiteral("Brief.txt"));
    CHECK_FALSE(QFile::exists(out));
    answer = QStringLiteral("/nergens/uit.txt");
    click(); // "attachment.not-written"
    answer = out;
    click();
    QFile written(out);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == "Beste mevrouw");
    CHECK(page->text()->isVisible());
    CHECK(work.desk().reader().connection.number("SELECT count(*) FROM attachment_export") == 1);
}

TEST_CASE("removing takes the content away on screen too")
{
    Bringing work;
    AttachmentPage *page = work.opened("Beste mevrouw");
    REQUIRE(page);
    QTest::mouseClick(button(page, QStringLiteral("Verwijder…")), Qt::LeftButton);
    settle();
    type(QStringLiteral("dubbel"));
    QTest::mouseClick(button(page, QStringLiteral("Verwijder voorgoed")), Qt::LeftButton);
    settle();
    CHECK_FALSE(page->isOpen());
    CHECK(page->text()->toPlainText().isEmpty());
    CHECK(page->message()->text().startsWith(QStringLiteral("Dit bestand is verwijderd")));
    CHECK(button(page, QStringLiteral("Exporteer…")) == nullptr);
}

TEST_CASE("pictures that are broken, or would fill the memory, are told and not shown")
{
    CHECK(ui::decodePicture(pngOf(4, 4), Code("png")).image.size() == QSize(4, 4));
    CHECK(ui::decodePicture(pngOf(4, 4).first(40), Code("png")).image.isNull());
    CHECK(ui::decodePicture(pngOf(4, 4), Code("jpeg")).image.isNull()); // not the kind it says
    const auto bomb = ui::decodePicture(pngOf(60'000, 60'000), Code("png"));
    CHECK(bomb.image.isNull());
    CHECK(bomb.trouble.contains(QStringLiteral("60000 × 60000")));
    CHECK_FALSE(ui::decodePicture(pngOf(30'000, 1'300), Code("png")).trouble.isEmpty()); // allowed by its size, and not whole
    CHECK(ui::decodePicture({}, Code("png")).image.isNull());
    Bringing work;
    AttachmentPage *page = work.opened(pngOf(60'000, 60'000));
    REQUIRE(page);
    CHECK(page->picture()->isClear());
    CHECK(page->message()->isVisible());
    page = work.opened(pngOf(4, 4));
    CHECK_FALSE(page->picture()->isClear());
    const double before = page->picture()->zoom();
    QTest::mouseClick(button(page, QStringLiteral("Groter")), Qt::LeftButton);
    CHECK(page->picture()->zoom() > before);
    page = work.opened(QByteArray("\0\1\2", 3));
    CHECK(page->message()->text() == QStringLiteral("Dit soort bestand kan Luwte niet tonen."));
}

TEST_CASE("a long text and one with marks that turn lines are shown plainly")
{
    Bringing work;
    CHECK(work.opened("a\u202Eexe.doc <b>vet</b>")->text()->toPlainText() == QString::fromUtf8("a⟨U+202E⟩exe.doc <b>vet</b>"));
    AttachmentPage *page = work.opened(QByteArray(3'000'000, 'x'));
    CHECK(page->text()->toPlainText().size() == 2'000'000);
    CHECK(page->banner()->isVisible());
}

TEST_CASE("pages of a PDF are drawn one by one by another program")
{
    if (!ui::PdfReader::installed())
        SKIP("poppler-utils is not installed");
    Bringing work;
    AttachmentPage *page = work.opened(pdfOf(3));
    REQUIRE(page);
    REQUIRE(waitFor([&] { return !page->picture()->isClear(); }, 30'000));
    settle();
    CHECK(page->picture()->accessibleName() == QStringLiteral("Brief, bladzijde 1 van 3"));
    QTest::mouseClick(button(page, QStringLiteral("Volgende")), Qt::LeftButton);
    REQUIRE(waitFor([&] { return page->picture()->accessibleName() == QStringLiteral("Brief, bladzijde 2 van 3"); }, 30'000));
    page->conceal();
    CHECK(page->picture()->isClear());
    // One that only begins as a PDF.
    page = work.opened("%PDF-1.7\nen verder niets");
    REQUIRE(waitFor([&] { return page->message()->text().startsWith(QStringLiteral("Deze PDF is niet te openen")); }, 30'000));
    CHECK(page->picture()->isClear());
}

TEST_CASE("what the other program answers is read with care")
{
    CHECK(ui::PdfReader::fromPpm("P6\n2 1\n255\nabcdef").size() == QSize(2, 1));
    for (const char *wrong : {"", "P6\n", "P5\n2 1\n255\nabcdef", "P6\n2 1\n255\nabcde", "P6\n2 1\n255\nabcdefg", "P6\n0 1\n255\n", "P6\n-2 1\n255\nabcdef", "P6\n99999 99999\n255\nabc", "P6\n2 1\n65535\nabcdef",
             "P6\n99999999999999999999 1\n255\na"})
        CHECK(ui::PdfReader::fromPpm(wrong).isNull());
    CHECK(ui::PdfReader::pagesIn("Title: x\nPages:           12\n") == 12);
    CHECK(ui::PdfReader::pagesIn("Title: Pages: 9\n") == 0);
    CHECK(ui::PdfReader::pagesIn("Pages: -4\n") == 0);
    CHECK(ui::PdfReader::pagesIn("Pages: 99999999\n") == ui::PdfReader::mostPages);
}

#ifdef Q_OS_LINUX
TEST_CASE("a program that reads for us is held on a short leash")
{
    const QString shell = QStringLiteral("/bin/sh");
    QTemporaryDir folder;
    const auto run = [&](const QString &script, const ui::Child::Limits &limits = {}, const QByteArray &input = {}) {
        ui::Child child(limits, nullptr);
        QSignalSpy ended(&child, &ui::Child::ended);
        child.start(shell, {QStringLiteral("-c"), script}, input);
        REQUIRE(waitFor([&] { return ended.count() > 0; }, 60'000));
        CHECK(ended.count() == 1);
        return std::pair{ended.first().at(0).toBool(), ended.first().at(1).toByteArray()};
    };
    CHECK(run(QStringLiteral("cat"), {}, QByteArray(3'000'000, 'x')).second.size() == 3'000'000);
    // Nothing of our environment, no folder of ours, no way to write.
    const QByteArray environment = run(QStringLiteral("env; pwd")).second;
    CHECK(environment.contains("LC_ALL=C.UTF-8"));
    CHECK_FALSE(environment.contains("HOME="));
    CHECK_FALSE(environment.contains("XDG_"));
    const QString leak = folder.filePath(QStringLiteral("leak"));
    CHECK_FALSE(run(QStringLiteral("echo x > %1").arg(leak)).first);
    CHECK(QFile(leak).size() == 0);
    CHECK_FALSE(run(QStringLiteral("exit 3")).first);
    CHECK_FALSE(run(QStringLiteral("sleep 600"), {.wallMs = 200}).first);
    CHECK_FALSE(run(QStringLiteral("while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done"), {.output = 100'000}).first);
    CHECK_FALSE(run(QStringLiteral("x=x; while :; do x=$x$x; done"), {.memory = 64 * 1024 * 1024}).first);
    // The files that are open here are not open there: 0, 1, 2, and the one that ls reads the folder with.
    QFile ours(folder.filePath(QStringLiteral("ours")));
    REQUIRE(ours.open(QIODevice::WriteOnly));
    CHECK(run(QStringLiteral("ls /proc/self/fd | wc -l")).second.trimmed().toInt() <= 4);
    // One that is not there.
    ui::Child none;
    QSignalSpy ended(&none, &ui::Child::ended);
    none.start(QStringLiteral("/nergens/niets"), {}, "x");
    REQUIRE(waitFor([&] { return ended.count() > 0; }));
    CHECK_FALSE(ended.first().at(0).toBool());
    CHECK(ui::Child::find(QStringLiteral("luwte-niets")).isEmpty());
}
#endif

TEST_CASE("choosing a file leaves no trace in anybody's settings")
{
    Bringing work;
    const QString path = work.file("brief.txt", "x");
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        CHECK(dialog->testOption(QFileDialog::DontUseNativeDialog));
        dialog->setDirectory(work.outside.path());
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    CHECK(ui::chooseFile(&work.frame(), QStringLiteral("Kies")) == path);
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    CHECK_FALSE(QFile::exists(settings + QStringLiteral("/QtProject.conf")));
}
