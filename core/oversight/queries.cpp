#include <QJsonArray>

#include "core/command/change.h"
#include "core/oversight/commands.h"
#include "core/oversight/views.h"
#include "core/victim/views.h"

namespace luwte::oversight {

using command::Reader;

namespace {

struct LooksArgs
{
    Id person;
    Id caseId;
    QDate from;
    QDate to;
};

struct LogArgs
{
    QDate from;
    QDate to;
};

} // namespace

static Result<QJsonValue> looksQuery(const Reader &reader, const LooksArgs &args)
{
    const auto c = args.caseId.isNull() ? std::nullopt : victim::findCase(reader.connection, args.caseId);
    const Id person = c ? c->person : args.person;
    if (person.isNull() || !victim::findPerson(reader.connection, person))
        return refuse({command::noSuchRecord({.name = "person", .nl = "Deze cliënt", .en = "This client"})});
    QJsonArray rows;
    for (const LookLine &line : looksAt(reader.connection, person, args.from, args.to))
        rows.append(lookJson(line));
    return rows;
}

static Result<QJsonValue> logQuery(const Reader &reader, const LogArgs &args)
{
    QJsonArray rows;
    for (const LookLine &line : looksOfOffice(reader.connection, args.from, args.to))
        rows.append(lookJson(line));
    return rows;
}

static QString taskName(GlassTask::What what)
{
    switch (what) {
    case GlassTask::What::Account: return QStringLiteral("account");
    case GlassTask::What::Review: return QStringLiteral("review");
    case GlassTask::What::Breach: break;
    }
    return QStringLiteral("breach");
}

static Result<QJsonValue> open(const Reader &reader, const command::NoArgs &)
{
    QJsonArray rows;
    for (const GlassTask &task : glassTasks(reader)) {
        QJsonObject row = toJson(task.glass);
        row.remove(QStringLiteral("case_id"));
        row.insert(QStringLiteral("id"), task.glass.id.toText());
        row.insert(QStringLiteral("case_number"), task.caseNumber);
        row.insert(QStringLiteral("task"), taskName(task.what));
        row.insert(QStringLiteral("due"), task.due.toText());
        row.insert(QStringLiteral("overdue"), task.overdue);
        rows.append(row);
    }
    return rows;
}

void addQueries(command::Catalog &catalog)
{
    using access::Right;
    catalog.query<LooksArgs>("access.looks", {"Wie in een dossier keek, wanneer en waarom", "Who looked into a dossier, when and why"}, Right::LooksRead, looksQuery);
    catalog.query<LogArgs>("access.log", {"Alle keren dat iemand keek of werd tegengehouden, op nummer", "All times that somebody looked or was stopped, by number"}, Right::LogRead, logQuery);
    catalog.query<command::NoArgs>("access.open", {"Noodtoegang die nog iets vraagt", "Emergency access that still asks for something"}, Right::TodayRead, open);
}

} // namespace luwte::oversight

using namespace luwte;
using namespace luwte::oversight;

template<>
const Description<LooksArgs> &luwte::describe<LooksArgs>()
{
    static const Description<LooksArgs> description({}, {field<&LooksArgs::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&LooksArgs::caseId>({.name = "case", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&LooksArgs::from>({.name = "from", .nl = "Van", .en = "From"}), field<&LooksArgs::to>({.name = "to", .nl = "Tot en met", .en = "Up to and including"})});
    return description;
}

template<>
const Description<LogArgs> &luwte::describe<LogArgs>()
{
    static const Description<LogArgs> description({}, {field<&LogArgs::from>({.name = "from", .nl = "Van", .en = "From"}),
        field<&LogArgs::to>({.name = "to", .nl = "Tot en met", .en = "Up to and including"})});
    return description;
}
