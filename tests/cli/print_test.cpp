// Names in other scripts on paper.

#include <catch2/catch_test_macros.hpp>

#include "tests/cli/cli.h"
#include "tests/cli/paper.h"
#include "tests/support/text.h"

using namespace luwte::test;

namespace {

/// A case with a plan of somebody by that name; its id.
QString planFor(const CliVault &vault, const QString &name, const QString &goal)
{
    QByteArray script = R"({"do":"case.open","with":{"chosen_name":"%name","birth_date":"2010-02-03","in_danger_now":"no"},"save":"c"}
{"do":"case.start_intake","with":{"case":"$c"}}
{"do":"plan.make","with":{"case":"$c","own_aims":"%goal"},"save":"p"}
{"do":"goal.add","with":{"plan":"$p","domain":"housing","title":"%goal"}}
)";
    script.replace("%name", name.toUtf8()).replace("%goal", goal.toUtf8());
    const Ran ran = vault.run(script);
    INFO(ran.out.constData());
    REQUIRE(ran.exit == 0);
    return ran.lines().first().value(QLatin1String("id")).toString();
}

} // namespace

TEST_CASE("names in other scripts are printed in named fonts")
{
    struct Row
    {
        const char *name;
        const char *goal;
        const char *font;
    };
    const CliVault vault;
    for (const Row &row : {Row{"李娜", "我想自己做饭", "NotoSansCJKsc"}, Row{"أمينة", "أريد أن أطبخ بنفسي", "NotoSansArabic"}, Row{"ትዕግስት", "ሰላም", "NotoSansEthiopic"}, Row{"Nguyễn Thị", "Tự nấu ăn", "NotoSans-"},
             Row{"Zsófia Шевченко", "Ґанок", "NotoSans-"}}) {
        INFO(row.name);
        const QString name = QString::fromUtf8(row.name);
        const QString c = planFor(vault, name, QString::fromUtf8(row.goal));
        for (const char *style : {"professional", "plain", "easy"}) {
            const QString pdf = vault.file("print.pdf");
            const Ran printed = vault.call(QStringLiteral("print"), {QStringLiteral("careplan"), c, QStringLiteral("--style"), QLatin1String(style), QStringLiteral("--out"), pdf});
            INFO(printed.err.constData());
            REQUIRE(printed.exit == 0);
            checkPaper(pdf);
            const QStringList fonts = fontsOf(pdf);
            INFO(fonts.join(u' ').toStdString());
            CHECK(fonts.filter(QLatin1String(row.font)).size() > 0);
            for (const QString &font : fonts)
                CHECK(font.startsWith(QStringLiteral("NotoSans"))); // nothing that a program picked by itself
            if (name.isRightToLeft())
                continue; // pdftotext turns the letters around or not, by version
            CHECK(textOf(pdf).contains(name));
        }
    }
}

TEST_CASE("what no font has is said, and no file is made")
{
    const CliVault vault;
    const QString c = planFor(vault, QStringLiteral("Marek"), QString::fromUtf8("Rust \xF0\x93\x80\x80"));
    const QString pdf = vault.file("print.pdf");
    const Ran printed = vault.call(QStringLiteral("print"), {QStringLiteral("careplan"), c, QStringLiteral("--out"), pdf});
    CHECK(printed.exit == 1);
    CHECK(printed.error() == QStringLiteral("print.characters"));
    CHECK(QString::fromUtf8(printed.out).contains(QString::fromUtf8("\xF0\x93\x80\x80")));
    CHECK_FALSE(QFileInfo::exists(pdf));
}
