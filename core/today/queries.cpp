#include <QJsonArray>

#include "core/today/today.h"

namespace luwte::today {

using command::Reader;

namespace {

struct TodayArgs
{
    QString coordinator;
    Code whose;
};

QString groupCode(Group group)
{
    switch (group) {
    case Group::Now: return QStringLiteral("now");
    case Group::WalEnSchip: return QStringLiteral("wal_en_schip");
    case Group::Terms: return QStringLiteral("terms");
    case Group::Evaluations: return QStringLiteral("evaluations");
    case Group::Missing: break;
    }
    return QStringLiteral("missing");
}

} // namespace
} // namespace luwte::today

template<>
const luwte::Description<luwte::today::TodayArgs> &luwte::describe<luwte::today::TodayArgs>()
{
    using luwte::today::TodayArgs;
    static const Description<TodayArgs> description({}, {field<&TodayArgs::coordinator>({.name = "coordinator", .nl = "Zorgcoördinator", .en = "Care coordinator"}),
        field<&TodayArgs::whose>({.name = "whose", .nl = "Van wie", .en = "Whose", .codes = "WHOSE"})});
    return description;
}

namespace luwte::today {

static Result<QJsonValue> list(const Reader &reader, const TodayArgs &args)
{
    QJsonArray rows;
    const TodayPage page = today(reader, View{args.whose, args.coordinator});
    for (const TodayRow &row : page.rows) {
        QJsonObject json{{QStringLiteral("group"), groupCode(row.group)}, {QStringLiteral("person"), row.person.toText()}, {QStringLiteral("case"), row.caseId.toText()},
            {QStringLiteral("name"), row.name}, {QStringLiteral("what"), row.what}, {QStringLiteral("term"), row.term}};
        if (row.due.isValid())
            json.insert(QStringLiteral("due"), row.due.toString(Qt::ISODate));
        if (!row.rule.isEmpty())
            json.insert(QStringLiteral("rule"), row.rule);
        if (row.overdue)
            json.insert(QStringLiteral("overdue"), true);
        rows.append(json);
    }
    return rows;
}

void addTo(command::Catalog &catalog)
{
    catalog.query<TodayArgs>("today.list", {"Wat niet gemist mag worden", "What may not be missed"},
        access::Right::TodayRead, list);
}

} // namespace luwte::today
