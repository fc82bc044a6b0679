#include <QJsonArray>

#include "core/care/commands.h"
#include "core/care/load.h"
#include "core/command/change.h"
#include "core/victim/views.h"

namespace luwte::care {

using command::Reader;

namespace {

struct PlanQuery
{
    Id plan;
};

struct CaseQuery
{
    Id caseId;
};

struct DueQuery
{
    QDate until;
    QString coordinator;
};

struct PeriodQuery
{
    QDate from;
    QDate to;
};

} // namespace

static QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

static Result<QJsonValue> showPlan(const Reader &reader, const PlanQuery &args)
{
    const auto page = planPage(reader.connection, args.plan, reader.today());
    if (!page)
        return refuse({command::noSuchRecord(planField())});
    return toJson(*page);
}

static Result<QJsonValue> changes(const Reader &reader, const PlanQuery &args)
{
    const auto page = planPage(reader.connection, args.plan, reader.today());
    if (!page)
        return refuse({command::noSuchRecord(planField())});
    const auto before = page->previous ? planPage(reader.connection, page->previous->id, reader.today()) : std::nullopt;
    return QJsonArray::fromStringList(before ? changesSince(*before, *page) : QStringList());
}

static Result<QJsonValue> plansOf(const Reader &reader, const CaseQuery &args)
{
    const auto c = victim::findCase(reader.connection, args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    QJsonArray plans;
    for (const Plan &plan : plansOfCase(reader.connection, c->id)) {
        QJsonObject line{{QStringLiteral("id"), plan.id.toText()}, {QStringLiteral("version"), plan.version}, {QStringLiteral("state"), plan.state.value}};
        for (const auto &[name, date] : {std::pair("discussed_on", plan.discussedOn), std::pair("adopted_on", plan.adoptedOn), std::pair("evaluate_on", plan.evaluateOn)})
            if (date.isValid())
                line.insert(QLatin1String(name), iso(date));
        plans.append(line);
    }
    const auto current = currentPlan(reader.connection, c->id);
    const QDate first = rules::firstPlanDue(*c);
    return QJsonObject{{QStringLiteral("plans"), plans}, {QStringLiteral("current"), current ? current->id.toText() : QJsonValue()},
        {QStringLiteral("first_due"), first.isValid() ? iso(first) : QJsonValue()}};
}

static QJsonArray dueJson(const std::vector<PlanDue> &list)
{
    QJsonArray rows;
    for (const PlanDue &due : list)
        rows.append(QJsonObject{{QStringLiteral("plan"), due.plan.isNull() ? QJsonValue() : due.plan.toText()}, {QStringLiteral("case"), due.caseId.toText()},
            {QStringLiteral("person"), due.person.toText()}, {QStringLiteral("title"), due.title}, {QStringLiteral("number"), due.number},
            {QStringLiteral("coordinator"), due.coordinator}, {QStringLiteral("version"), due.version}, {QStringLiteral("due"), iso(due.due)}});
    return rows;
}

static Result<QJsonValue> toEvaluate(const Reader &reader, const DueQuery &args)
{
    return dueJson(plansToEvaluate(reader.connection, args.until.isValid() ? args.until : reader.today(), args.coordinator, reader.sight(access::Right::PlanRead)));
}

static Result<QJsonValue> firstDue(const Reader &reader, const DueQuery &args)
{
    return dueJson(firstPlansDue(reader.connection, args.until.isValid() ? args.until : reader.today(), args.coordinator, reader.sight(access::Right::PlanRead)));
}

static Result<QJsonValue> interventions(const Reader &reader, const command::NoArgs &)
{
    QJsonArray rows;
    for (const auto &choice : interventionChoices(reader.today()))
        rows.append(QJsonObject{{QStringLiteral("code"), choice.code.value}, {QStringLiteral("label"), choice.label}, {QStringLiteral("evidence"), choice.evidence.value},
            {QStringLiteral("evidence_label"), choice.evidenceLabel}, {QStringLiteral("recognised"), choice.recognised}, {QStringLiteral("trauma"), choice.trauma}});
    return rows;
}

static QJsonObject partJson(const Coverage::Part &part)
{
    QJsonObject reasons;
    for (auto it = part.reasons.begin(); it != part.reasons.end(); ++it)
        reasons.insert(it.key(), it.value());
    return {{QStringLiteral("total"), part.total}, {QStringLiteral("with_expert"), part.withExpert},
        {QStringLiteral("percent"), part.percent() < 0 ? QJsonValue() : part.percent()}, {QStringLiteral("reasons"), reasons}};
}

static Result<QJsonValue> coverage(const Reader &reader, const PeriodQuery &args)
{
    const QDate to = args.to.isValid() ? args.to : reader.today();
    const QDate from = args.from.isValid() ? args.from : QDate(to.year(), 1, 1);
    if (from > to)
        return refuse(QStringLiteral("period.order"), say("care", "Kies een begin dat voor het einde ligt."), QStringLiteral("from"));
    const Coverage result = expertCoverage(reader.connection, from, to, reader.sight(access::Right::ReportRead));
    QJsonObject json = partJson(result.all());
    json.insert(QStringLiteral("evaluations"), partJson(result.evaluations));
    json.insert(QStringLiteral("intakes"), partJson(result.intakes));
    json.insert(QStringLiteral("from"), iso(from));
    json.insert(QStringLiteral("to"), iso(to));
    return json;
}

void addQueries(command::Catalog &catalog)
{
    constexpr auto right = access::Right::PlanRead;
    catalog.query<PlanQuery>("plan.show", {"Een zorgplan met doelen, afspraken en evaluatie", "A care plan with goals, agreements and evaluation"}, right, showPlan);
    catalog.query<PlanQuery>("plan.changes", {"Wat er veranderde sinds de vorige versie", "What changed since the previous version"}, right, changes);
    catalog.query<CaseQuery>("plans.of_case", {"Alle versies van het zorgplan van een casus", "All versions of a case's care plan"}, right, plansOf);
    catalog.query<DueQuery>("plans.to_evaluate", {"Plannen die tot en met een dag geëvalueerd worden", "Plans to evaluate up to a day"}, right, toEvaluate);
    catalog.query<DueQuery>("plans.first_due", {"Casussen die tot en met een dag hun eerste plan krijgen", "Cases that get their first plan up to a day"}, right, firstDue);
    catalog.query<command::NoArgs>("plan.interventions", {"Interventies, erkende eerst", "Interventions, recognised ones first"}, right, interventions);
    catalog.query<PeriodQuery>("experts.coverage", {"Hoe vaak er een ervaringsdeskundige bij was", "How often an expert by experience was there"}, access::Right::ReportRead, coverage);
}

} // namespace luwte::care

using namespace luwte;
using namespace luwte::care;

template<>
const Description<PlanQuery> &luwte::describe<PlanQuery>()
{
    static const Description<PlanQuery> description({}, {field<&PlanQuery::plan>(planField())});
    return description;
}

template<>
const Description<CaseQuery> &luwte::describe<CaseQuery>()
{
    static const Description<CaseQuery> description({}, {field<&CaseQuery::caseId>(caseField())});
    return description;
}

template<>
const Description<DueQuery> &luwte::describe<DueQuery>()
{
    static const Description<DueQuery> description({}, {field<&DueQuery::until>({.name = "until", .nl = "Tot en met", .en = "Up to and including"}),
        field<&DueQuery::coordinator>({.name = "coordinator", .nl = "Zorgcoördinator", .en = "Care coordinator"})});
    return description;
}

template<>
const Description<PeriodQuery> &luwte::describe<PeriodQuery>()
{
    static const Description<PeriodQuery> description({}, {field<&PeriodQuery::from>({.name = "from", .nl = "Van", .en = "From"}),
        field<&PeriodQuery::to>({.name = "to", .nl = "Tot en met", .en = "Up to and including"})});
    return description;
}
