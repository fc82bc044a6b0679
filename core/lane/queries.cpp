// What the command line and scripts can ask of the lanes. The window uses views.h.

#include <QJsonArray>

#include "core/codebook/book.h"
#include "core/command/change.h"
#include "core/lane/commands.h"
#include "core/lane/views.h"
#include "core/victim/views.h"

namespace luwte::lane {

using command::caseField;
using command::Reader;

namespace {

struct CaseArgs
{
    Id caseId;
};


} // namespace

static QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

static QJsonObject residenceJson(const rules::Residence &r)
{
    return {{QStringLiteral("state"), rules::standCode(r.stand)}, {QStringLiteral("text"), rules::standText(r.stand)}, {QStringLiteral("reflection_start"), dateJson(r.reflectionStart)},
        {QStringLiteral("reflection_end"), dateJson(r.reflectionEnd)}, {QStringLiteral("by_notice"), r.endByNotice}, {QStringLiteral("reflection_ended_on"), dateJson(r.reflectionEndedOn)},
        {QStringLiteral("permit_from"), dateJson(r.permitFrom)}, {QStringLiteral("permit_until"), dateJson(r.permitUntil)}, {QStringLiteral("uninterrupted_from"), dateJson(r.uninterruptedFrom)},
        {QStringLiteral("ground"), r.ground.value}, {QStringLiteral("lasting_requested"), r.b9Requested}};
}

static Result<QJsonValue> show(const Reader &reader, const CaseArgs &args)
{
    const auto c = victim::findCase(reader.connection, args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    const Lanes lanes = lanesOf(reader.connection, *c, reader.today());
    static const char *const states[] = {"done", "running", "planned", "offered"};
    QJsonArray items;
    for (const LaneItem &item : lanes.items)
        items.append(QJsonObject{{QStringLiteral("lane"), laneCode(item.lane)}, {QStringLiteral("text"), item.text}, {QStringLiteral("from"), dateJson(item.from)},
            {QStringLiteral("until"), item.shape == LaneItem::Shape::Bar ? dateJson(item.until) : QJsonValue()}, {QStringLiteral("state"), QString::fromLatin1(states[std::size_t(item.state)])}});
    QJsonArray willingness;
    for (const Willingness &one : lanes.willingness)
        willingness.append(toJson(one));
    QJsonObject answer{{QStringLiteral("residence"), residenceJson(lanes.residence)}, {QStringLiteral("criminal"), lanes.criminal.value}, {QStringLiteral("willingness"), willingness},
        {QStringLiteral("items"), items}, {QStringLiteral("overlapping"), lanes.overlapping}};
    if (const auto act = forcedActOf(reader.connection, *c))
        answer.insert(QStringLiteral("forced_act"), toJson(*act));
    return answer;
}

void addQueries(command::Catalog &catalog)
{
    catalog.query<CaseArgs>("lane.show", {"De sporen van een casus: zorg, verblijf, strafzaak, plek", "The lanes of a case: care, residence, criminal case, place"}, access::Right::PersonRead, show);
}

} // namespace luwte::lane

using namespace luwte;
using namespace luwte::lane;

template<>
const Description<CaseArgs> &luwte::describe<CaseArgs>()
{
    static const Description<CaseArgs> description({}, {field<&CaseArgs::caseId>(caseField())});
    return description;
}
