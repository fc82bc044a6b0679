#include "core/report/report.h"

#include "core/base/json.h"
#include "core/codebook/book.h"
#include "core/command/scope.h"
#include "core/placement/views.h"

namespace luwte::report {

using command::Reader;

namespace {

struct ShowArgs
{
    QString report;
    QDate from;
    QDate to;
};

} // namespace

const std::vector<Spec> &reports()
{
    static const std::vector<Spec> all = placeReports();
    return all;
}

const Spec *findReport(const QString &name)
{
    for (const Spec &spec : reports())
        if (name == QLatin1String(spec.name))
            return &spec;
    return nullptr;
}

Result<Report> makeReport(const Reader &reader, const QString &name, QDate from, QDate to)
{
    const Spec *spec = findReport(name);
    if (!spec) {
        QStringList names;
        for (const Spec &one : reports())
            names.append(QLatin1String(one.name));
        return refuse(QStringLiteral("report.unknown"), say("report", "Dit rapport is er niet. Kies een van deze: %1.").arg(names.join(QStringLiteral(", "))), QStringLiteral("report"));
    }
    const auto period = placement::periodFor(from, to, reader.today());
    if (!period)
        return refuse(period.error());
    Report report{spec, {period->from, period->to}, {}};
    report.table = spec->fill(reader, report.days);
    return report;
}

QJsonObject reportJson(const Report &report)
{
    QJsonArray columns;
    for (const Column &column : report.spec->columns)
        columns.append(QJsonObject{{QStringLiteral("key"), QLatin1String(column.key)}, {QStringLiteral("label"), column.label()}});
    QJsonArray rows;
    for (const Row &row : report.table.rows) {
        QJsonObject json;
        for (std::size_t i = 0; i < row.size(); ++i)
            json.insert(QLatin1String(report.spec->columns[i].key), row[i]);
        rows.append(json);
    }
    return {{QStringLiteral("report"), QLatin1String(report.spec->name)}, {QStringLiteral("title"), report.spec->title.text()}, {QStringLiteral("from"), report.days.from.toString(Qt::ISODate)},
        {QStringLiteral("to"), report.days.to.toString(Qt::ISODate)}, {QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows},
        {QStringLiteral("notes"), QJsonArray::fromStringList(report.table.notes)}};
}

QString cellText(const Column &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (column.kind) {
    case Kind::Text: return value.toString();
    case Kind::Code: return codebook::Book::standard().label(QLatin1String(column.codes), value.toString());
    case Kind::Count: return QString::number(value.toInteger());
    case Kind::Decimal:
    case Kind::Percent: break;
    }
    QString text = QString::number(value.toDouble(), 'f', 1);
    return language() == Language::Dutch ? text.replace(u'.', u',') : text;
}

QList<QStringList> reportTexts(const Report &report)
{
    QList<QStringList> lines;
    QStringList header;
    for (const Column &column : report.spec->columns)
        header.append(column.label());
    lines.append(header);
    for (const Row &row : report.table.rows) {
        QStringList line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line.append(cellText(report.spec->columns[i], row[i]));
        lines.append(line);
    }
    return lines;
}

static Result<QJsonValue> list(const Reader &, const command::NoArgs &)
{
    QJsonArray all;
    for (const Spec &spec : reports())
        all.append(QJsonObject{{QStringLiteral("report"), QLatin1String(spec.name)}, {QStringLiteral("title"), spec.title.text()}});
    return all;
}

static Result<QJsonValue> show(const Reader &reader, const ShowArgs &args)
{
    const auto report = makeReport(reader, args.report, args.from, args.to);
    if (!report)
        return refuse(report.error());
    if (!reader.session.may(report->spec->right))
        return refuse({command::notYourRole()});
    return reportJson(*report);
}

void addTo(command::Catalog &catalog)
{
    catalog.query("report.list", {"Welke rapporten er zijn", "Which reports there are"}, access::Right::ReportRead, list);
    catalog.query("report.show", {"Een rapport over een periode", "A report about a period"}, access::Right::ReportRead, show);
}

} // namespace luwte::report

using namespace luwte;
using namespace luwte::report;

template<>
const Description<ShowArgs> &luwte::describe<ShowArgs>()
{
    static const Description<ShowArgs> description({},
        {
            field<&ShowArgs::report>({.name = "report", .nl = "Rapport", .en = "Report", .required = true}),
            field<&ShowArgs::from>({.name = "from", .nl = "Eerste dag", .en = "First day"}),
            field<&ShowArgs::to>({.name = "to", .nl = "Laatste dag", .en = "Last day"}),
        });
    return description;
}
