#include "tests/cli/paper.h"

#include <QProcess>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

namespace luwte::test {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(program.toStdString() << ": " << process.readAllStandardError().constData());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString textOf(const QString &pdf)
{
    // Taken apart: a font writes "fi" as one shape.
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")})).normalized(QString::NormalizationForm_KC).simplified();
}

QStringList fontsOf(const QString &pdf)
{
    static const QRegularExpression row(QStringLiteral("^(?:[A-Z]{6}\\+)?(\\S+)\\s.*\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"));
    QStringList names;
    const QList<QByteArray> lines = outputOf(QStringLiteral("pdffonts"), {pdf}).trimmed().split('\n').mid(2);
    for (const QByteArray &line : lines) {
        INFO(line.constData());
        const auto match = row.match(QString::fromUtf8(line));
        REQUIRE(match.hasMatch());
        CHECK(match.captured(2) == QStringLiteral("yes"));
        names.append(match.captured(1));
    }
    return names;
}

void checkPaper(const QString &pdf)
{
    INFO(pdf.toStdString());
    (void)outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf});
    CHECK(outputOf(QStringLiteral("pdfinfo"), {pdf}).contains("(A4)"));
    CHECK_FALSE(fontsOf(pdf).isEmpty());
}

} // namespace luwte::test
