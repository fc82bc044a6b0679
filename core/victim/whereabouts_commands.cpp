// In which region somebody is, as far as known (W77). Never where exactly.

#include <QJsonArray>

#include "core/command/change.h"
#include "core/victim/commands.h"
#include "core/victim/rules.h"
#include "core/victim/views.h"

namespace luwte::victim {

using command::Call;
using command::Reader;

namespace {

struct WhereQuery
{
    Id person;
};

} // namespace

static Refusals check(const Whereabouts &stay, QDate today)
{
    if (stay.from.isValid() && stay.from > today)
        return {{QStringLiteral("whereabouts.future"), say("sight", "De eerste dag ligt in de toekomst. Kies vandaag of eerder."), QStringLiteral("since")}};
    return {};
}

static Refusals addStay(Call &call, const Case &c, Whereabouts &stay)
{
    return refuseClosed(c) + check(stay, call.today());
}

static Refusals changeStay(Call &call, const Whereabouts *, Whereabouts &stay)
{
    return check(stay, call.today());
}

void noteRegion(Call &call, const Case &before, const Case &after)
{
    if (after.region == before.region || after.region.isEmpty())
        return;
    const auto save = [&](QDate from, const Code &region) {
        Whereabouts stay;
        stay.person = after.person;
        stay.caseId = after.id;
        stay.from = from;
        stay.region = region;
        call.unit.save(stay);
    };
    // What the case said so far is kept too: it is not to be seen from the case any more.
    const QDate registered = before.registeredAt.civilDate();
    const auto known = call.unit.select<Whereabouts>("WHERE person = ? AND case_id = ? AND since = ?", {store::asValue(after.person), store::asValue(after.id), Codec<QDate>::to(registered)});
    if (known.empty() && !before.region.isEmpty())
        save(registered, before.region);
    save(call.today(), after.region);
    call.unit.setSubject("case", after.id);
}

static Result<QJsonValue> list(const Reader &reader, const WhereQuery &args)
{
    QJsonArray rows;
    const auto stays = whereaboutsOf(reader.connection, args.person);
    for (std::size_t i = 0; i < stays.size(); ++i) {
        QJsonObject row = toJson(stays[i]);
        if (stays[i].id.isNull())
            row.insert(QStringLiteral("from_case"), true);
        else
            row.insert(QStringLiteral("id"), stays[i].id.toText());
        if (i + 1 < stays.size())
            row.insert(QStringLiteral("until"), stays[i + 1].from.toString(Qt::ISODate));
        rows.append(row);
    }
    const auto moved = rules::movedOn(regionStays(stays), reader.today());
    return QJsonObject{{QStringLiteral("stays"), rows}, {QStringLiteral("moved"), moved.flag}, {QStringLiteral("regions"), QJsonArray::fromStringList(moved.regions)},
        {QStringLiteral("since"), moved.since.isValid() ? QJsonValue(moved.since.toString(Qt::ISODate)) : QJsonValue()}};
}

void addWhereabouts(command::Catalog &catalog)
{
    const QStringList closed{QStringLiteral("person"), QStringLiteral("case_id")};
    catalog.add(command::addingToCase<Whereabouts, Case>("whereabouts.add", {"Legt vast in welke regio de cliënt is", "Records in which region the client is"}, access::Right::DossierWrite,
        {QStringLiteral("dropped")}, addStay));
    catalog.add(command::changing<Whereabouts>("whereabouts.change", {"Verbetert in welke regio de cliënt was", "Corrects in which region the client was"}, access::Right::DossierWrite, closed, changeStay));
    catalog.query<WhereQuery>("whereabouts.list", {"In welke regio's de cliënt was", "In which regions the client was"}, access::Right::PersonRead, list);
}

} // namespace luwte::victim

template<>
const luwte::Description<luwte::victim::WhereQuery> &luwte::describe<luwte::victim::WhereQuery>()
{
    using luwte::victim::WhereQuery;
    static const Description<WhereQuery> description({}, {field<&WhereQuery::person>({.name = "person", .nl = "Cliënt", .en = "Client", .required = true, .ref = "person"})});
    return description;
}
