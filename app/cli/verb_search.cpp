#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/victim/commands.h"
#include "core/victim/people.h"
#include "core/victim/views.h"

namespace luwte::cli {

int runSearch(const Arguments &arguments)
{
    arguments.expect(2, {QStringLiteral("--limit")});
    const QString text = arguments.word(1, say("cli", "de tekst om te zoeken"));
    const int limit = arguments.number("--limit", 50, 1);
    const auto office = openOffice(arguments, vault::Access::ReadOnly);
    demand(*office, access::Right::PersonRead, "search");
    office->door().looked(access::look::search, QStringLiteral("search"), {}, {});
    const auto reader = office->door().reader();
    tellUnnoted(*office);
    QJsonArray hits;
    for (const auto &row : store::readHeads(reader.connection, {QString(), text, QString(), victim::searchScope(reader)}, qMin(limit, 10000))) {
        const QString subtitle = row.kind == QLatin1String("person") ? victim::personSubtitle(row, reader.today()) : row.subtitle;
        hits.append(QJsonObject{{QStringLiteral("id"), row.record.toText()}, {QStringLiteral("kind"), row.kind},
            {QStringLiteral("case"), row.caseId.isNull() ? QJsonValue() : QJsonValue(row.caseId.toText())}, {QStringLiteral("title"), row.title}, {QStringLiteral("subtitle"), subtitle}});
        if (!arguments.json)
            printLine(QStringLiteral("%1  %2  (%3)").arg(row.title, subtitle, row.record.toText()));
    }
    if (arguments.json)
        printJson(hits);
    else if (hits.isEmpty())
        tell(say("cli", "Niets gevonden."));
    return ExitDone;
}

} // namespace luwte::cli
