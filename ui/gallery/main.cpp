// luwte-gallery [--shot FILE] [--size WxH] [--scale N] [--dark] [--page KEY] [--font PT]
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include "core/base/clock.h"
#include "ui/gallery/sheets.h"
#include "ui/kit/icons.h"
#include "ui/kit/now.h"
#include "ui/kit/theme.h"
#include "ui/shell/frame.h"
#include "ui/shell/frame_header.h"
#include "ui/shell/status_line.h"

using namespace luwte;
using namespace luwte::ui;

static QList<SearchHit> find(const QString &text)
{
    QList<SearchHit> hits;
    const auto offer = [&](SearchHit hit) {
        if (hit.title.contains(text, Qt::CaseInsensitive))
            hits.append(std::move(hit));
    };
    offer({.id = QStringLiteral("1"), .kind = QStringLiteral("person"), .title = QStringLiteral("Marek"), .subtitle = QStringLiteral("34, Limburg"), .badge = QStringLiteral("eigen"), .group = QStringLiteral("Cliënten"), .risk = 2});
    offer({.id = QStringLiteral("2"), .kind = QStringLiteral("person"), .title = QStringLiteral("Maria"), .subtitle = QStringLiteral("29, Zuid"), .badge = QStringLiteral("andere regio"), .group = QStringLiteral("Cliënten"), .risk = 0});
    offer({.id = QStringLiteral("3"), .kind = QStringLiteral("place"), .title = QStringLiteral("De Marel"), .subtitle = QStringLiteral("vrouwenopvang, 2 vrij"), .group = QStringLiteral("Plekken"), .iconName = QStringLiteral("place")});
    return hits;
}

int main(int argc, char **argv)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("shot"), {}, QStringLiteral("file")}, {QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1366x768")},
        {QStringLiteral("scale"), {}, QStringLiteral("factor"), QStringLiteral("1")}, {QStringLiteral("dark"), {}}, {QStringLiteral("page"), {}, QStringLiteral("key"), QStringLiteral("fields")},
        {QStringLiteral("font"), {}, QStringLiteral("points"), QStringLiteral("10")}, {QStringLiteral("do"), {}, QStringLiteral("what")}, {QStringLiteral("practice"), {}}});
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    parser.process(arguments);
    qputenv("QT_SCALE_FACTOR", parser.value(QStringLiteral("scale")).toUtf8());
    if (parser.isSet(QStringLiteral("shot")) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QFont font = QApplication::font();
    font.setPointSizeF(parser.value(QStringLiteral("font")).toDouble());
    QApplication::setFont(font);
    static FixedClock clock(*Instant::fromText(QStringLiteral("2026-12-10T14:02")));
    setClock(&clock);
    applyTheme(app, parser.isSet(QStringLiteral("dark")) ? ThemeChoice::Dark : parser.isSet(QStringLiteral("shot")) ? ThemeChoice::Light : ThemeChoice::FollowPlatform);

    MainFrame frame;
    const auto nav = [&](const char *key, const char *iconName, const char *title, Page *(*make)()) {
        const QString text = QString::fromUtf8(title);
        frame.addNav({QLatin1String(key), QLatin1String(iconName), [text] { return text; }}, make);
    };
    nav("parts", "today", "Vandaag", partsSheet);
    nav("fields", "signal", "Signalen", fieldsSheet);
    nav("table", "client", "Cliënten", tableSheet);
    nav("places", "place", "Plekken", partsSheet);
    nav("experts", "expert", "Deskundigen", partsSheet);
    nav("links", "links", "Verbanden", partsSheet);
    nav("reports", "report", "Rapporten", partsSheet);
    nav("manage", "manage", "Beheer", partsSheet);
    frame.nav()->setBadge(QStringLiteral("parts"), 12);
    frame.nav()->setBadge(QStringLiteral("fields"), 3);
    frame.nav()->setBadge(QStringLiteral("places"), 2);
    auto *signal = new QAction(icon(QStringLiteral("add")), QStringLiteral("Signaal"), &frame);
    signal->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    frame.addQuick(signal);
    auto *intake = new QAction(icon(QStringLiteral("add")), QStringLiteral("Intake"), &frame);
    intake->setShortcut(Qt::CTRL | Qt::Key_N);
    frame.addQuick(intake);
    frame.search()->setProvider(find);
    frame.status()->setUser(QStringLiteral("S. de Vries, Zuid"));
    frame.status()->setExchange(QStringLiteral("Uitwisseling 3 dagen geleden"));
    frame.setDraftSaved(QTime(14, 2));
    frame.setPractice(parser.isSet(QStringLiteral("practice")));
    QObject::connect(&frame, &MainFrame::languageChosen, &app, [](Language language) { switchLanguage(language); });
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    frame.resize(size.value(0).toInt(), size.value(1).toInt());
    frame.openWork();
    frame.show();
    frame.go(parser.value(QStringLiteral("page")));
    const QString what = parser.value(QStringLiteral("do"));
    if (parser.isSet(QStringLiteral("shot")))
        QTimer::singleShot(700, &app, [&] {
            if (what == QLatin1String("errors") && frame.currentPage())
                frame.currentPage()->primaryAction();
            if (what == QLatin1String("search")) {
                frame.search()->begin();
                for (const QChar c : QStringLiteral("mar"))
                    QCoreApplication::postEvent(frame.search()->edit(), new QKeyEvent(QEvent::KeyPress, c.toUpper().unicode(), Qt::NoModifier, QString(c)));
            }
            if (what.startsWith(QLatin1String("keys:")) && QApplication::focusWidget())
                for (const QString &part : what.mid(5).split(u' '))
                    for (const QChar c : part == QLatin1String("tab") ? QStringLiteral("\t") : part)
                        QCoreApplication::postEvent(QApplication::focusWidget(), new QKeyEvent(QEvent::KeyPress, c == u'\t' ? int(Qt::Key_Tab) : c.toUpper().unicode(), Qt::NoModifier, QString(c)));
            QTimer::singleShot(300, &app, [&] {
                const bool ok = frame.grab().save(parser.value(QStringLiteral("shot")));
                QCoreApplication::exit(ok ? 0 : 1);
            });
        });
    return QApplication::exec();
}
