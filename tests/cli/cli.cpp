#include "tests/cli/cli.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

namespace luwte::test {

QList<QJsonObject> Ran::lines() const
{
    QList<QJsonObject> list;
    for (const QByteArray &line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        INFO(line.left(2000).constData());
        REQUIRE(document.isObject());
        list.append(document.object());
    }
    return list;
}

QJsonValue Ran::json() const
{
    // An array around it, for a value may be none of the two that QJsonDocument takes.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + out + ']', &error);
    INFO(out.left(2000).constData());
    REQUIRE(document.isArray());
    REQUIRE(document.array().size() == 1);
    return document.array().at(0);
}

QString Ran::error() const
{
    return lines().isEmpty() ? QString() : lines().last().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
}

Ran cli(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(LUWTE_CLI), arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        ran.exit = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    // Whatever happened: a result or one line that says what to do, and nothing of the machinery.
    for (const char *word : {"terminate called", "Sanitizer", "Segmentation", "Traceback", "QSql", "sqlite3_"}) {
        INFO(ran.err.constData());
        CHECK_FALSE(ran.err.contains(word));
    }
    return ran;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

CliVault::CliVault()
{
    writeFile("passphrase", "losse woorden op een rij\n");
    const Ran made = cli({QStringLiteral("--json"), QStringLiteral("--user"), QStringLiteral("noor"), QStringLiteral("--passphrase-file"), file("passphrase"), QStringLiteral("init"), dir(),
        QStringLiteral("--office"), QStringLiteral("Opvang De Proef"), QStringLiteral("--kdf-memory"), QStringLiteral("19"), QStringLiteral("--kdf-passes"), QStringLiteral("2")});
    INFO(made.err.constData());
    REQUIRE(made.exit == 0);
    m_recovery = made.json().toObject().value(QLatin1String("recovery_key")).toString();
    REQUIRE(m_recovery.size() == 39);
}

QStringList CliVault::arguments(const QString &verb, const QStringList &more) const
{
    return QStringList{QStringLiteral("--json"), QStringLiteral("--now"), QStringLiteral("2026-03-02T09:00"), QStringLiteral("--user"), QStringLiteral("noor"),
               QStringLiteral("--passphrase-file"), file("passphrase"), verb, dir()}
        + more;
}

Ran CliVault::call(const QString &verb, const QStringList &more, const QByteArray &input) const
{
    return cli(arguments(verb, more), input);
}

Ran CliVault::run(const QByteArray &input, const QStringList &more) const
{
    return call(QStringLiteral("run"), QStringList{QStringLiteral("-")} + more, input);
}

void CliVault::writeFile(const char *name, const QByteArray &bytes) const
{
    QFile out(file(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QMap<QString, QByteArray> snapshot(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(it.filePath(), file.readAll());
    }
    return files;
}

} // namespace luwte::test
