// scenario CLI SCRIPT: carries out one script and says what differed; exit 1 when something did.

#include <QCoreApplication>
#include <cstdio>

#include "tests/scenarios/script.h"

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: scenario CLI SCRIPT\n");
        return 2;
    }
    luwte::test::Script script(arguments.at(1), arguments.at(2));
    const QStringList differences = script.run();
    for (const QString &line : differences)
        std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    return differences.isEmpty() ? 0 : 1;
}
