// The English file belongs to these sources: nothing missing, nothing left over, nothing half done.
#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include "core/base/english.h"
#include "core/base/say.h"
#include "tests/translations/ts_file.h"

using namespace luwte::test;

static QString tsPath()
{
    return QStringLiteral(LUWTE_SOURCE "/translations/luwte_en.ts");
}

TEST_CASE("the English file holds exactly the texts of the sources; if not: ./dev translations")
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess script;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LUPDATE"), QStringLiteral(LUWTE_LUPDATE));
    script.setProcessEnvironment(environment);
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral(LUWTE_SOURCE "/scripts/texts"), {fresh});
    REQUIRE(script.waitForFinished(120'000));
    INFO(script.readAll().toStdString());
    REQUIRE(script.exitCode() == 0);

    const QList<TsText> said = readTsFile(fresh);
    const QList<TsText> kept = readTsFile(tsPath());
    REQUIRE(said.size() > 500);
    CHECK(without(said, kept).join(u'\n').toStdString() == "");
    CHECK(without(kept, said).join(u'\n').toStdString() == "");
}

/// The texts that stand in the sources as say("context", "text" …), found without lupdate.
static QList<TsText> written()
{
    static const QRegularExpression call(QStringLiteral(R"re(\bsay\(\s*"([^"]+)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re"));
    static const QRegularExpression seam(QStringLiteral(R"re("\s*")re"));
    static const QRegularExpression comment(QStringLiteral(R"re(^\s*//.*$)re"), QRegularExpression::MultilineOption);
    QList<TsText> texts;
    for (const char *room : {"app", "core", "ui"}) {
        QDirIterator files(QStringLiteral(LUWTE_SOURCE "/") + QLatin1String(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.fileName().endsWith(QLatin1String("core/base/say.h")))
                continue;
            const QString source = QString::fromUtf8(file.readAll()).remove(comment);
            for (auto at = call.globalMatch(source); at.hasNext();) {
                const auto match = at.next();
                QString text = match.captured(2).trimmed().chopped(1).mid(1).remove(seam);
                text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\\""), QLatin1String("\""));
                texts.append({match.captured(1), text, {}, true});
            }
        }
    }
    return texts;
}

TEST_CASE("lupdate sees every text that is written as say(context, text)")
{
    const QList<TsText> texts = written();
    REQUIRE(texts.size() > 500);
    CHECK(without(texts, readTsFile(tsPath())).join(u'\n').toStdString() == "");
}

TEST_CASE("every text has an English one that fits it")
{
    const QList<TsText> texts = readTsFile(tsPath());
    REQUIRE(!texts.isEmpty());
    QStringList faults;
    for (const TsText &text : texts)
        faults += faultsIn(text);
    CHECK(faults.join(u'\n').toStdString() == "");
}

TEST_CASE("say gives the English of the file, and Dutch again")
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const luwte::EnglishTexts english;
    luwte::setLanguage(luwte::Language::English);
    QStringList other;
    for (const TsText &text : readTsFile(tsPath()))
        if (luwte::say(text.context.toUtf8().constData(), text.source.toUtf8().constData()) != text.translation)
            other.append(text.source);
    luwte::setLanguage(luwte::Language::Dutch);
    CHECK(other.join(u'\n').toStdString() == "");
    CHECK(luwte::say("answer", "niet gevraagd") == QStringLiteral("niet gevraagd"));
}
