// How long files are kept (domain.md 2.9): terms are computed from funding and dates, holds and longer keeping are decided.

#include "core/privacy/commands.h"
#include "core/victim/views.h"

namespace luwte::privacy {

using command::Call;
using command::Outcome;
using command::Reader;

static Result<Outcome> hold(Call &call, const QJsonObject &with)
{
    Hold record;
    const Refusals refusals = command::readOpen(with, {QStringLiteral("since"), QStringLiteral("released_on"), QStringLiteral("release_reason")}, record);
    if (!refusals.isEmpty())
        return refuse(refusals);
    if (!victim::findPerson(call.connection(), record.person))
        return refuse({command::noSuchRecord(describe<Hold>().find(u"person")->info)});
    record.since = call.today();
    call.unit.save(record);
    return Outcome{record.id, {}};
}

static Refusals release(Call &call, Hold &hold)
{
    if (hold.releasedOn.isValid())
        return {{QStringLiteral("retention.released"), say("privacy", "Deze bewaarplicht is al opgeheven."), QStringLiteral("hold")}};
    hold.releasedOn = call.today();
    return {};
}

static Refusals keep(Call &call, const victim::Case &, RetentionReview &review)
{
    if (review.keepUntil <= call.today())
        return {{QStringLiteral("retention.until"), say("privacy", "Kies een dag na vandaag. Dan kijken jullie er opnieuw naar."), QStringLiteral("keep_until")}};
    return {};
}

static Result<QJsonValue> due(const Reader &reader, const command::NoArgs &)
{
    QJsonArray rows;
    for (const RetentionDue &one : retentionDue(reader.connection, reader.today(), 200, reader.sight(access::Right::PrivacyKeep)))
        rows.append(QJsonObject{{QStringLiteral("person"), one.person.toText()}, {QStringLiteral("case"), one.caseId.toText()}, {QStringLiteral("name"), one.name},
            {QStringLiteral("number"), one.number}, {QStringLiteral("law"), one.law.isEmpty() ? QJsonValue() : one.law}, {QStringLiteral("until"), one.until.toString(Qt::ISODate)},
            {QStringLiteral("held"), one.held}});
    return rows;
}

static Result<QJsonValue> show(const Reader &reader, const PersonArgs &args)
{
    const rules::Keeping keeping = keepingOf(reader.connection, args.person, reader.today());
    QJsonArray holds;
    for (const Hold &hold : holdsOf(reader.connection, args.person))
        holds.append(withId(hold));
    QJsonObject json{{QStringLiteral("open"), keeping.open}, {QStringLiteral("held"), keeping.held}, {QStringLiteral("holds"), holds},
        {QStringLiteral("statutory"), keeping.term.statutory}, {QStringLiteral("client_may_erase"), keeping.term.clientMayErase}};
    if (!keeping.term.law.isEmpty())
        json.insert(QStringLiteral("law"), keeping.term.law);
    if (keeping.term.until.isValid())
        json.insert(QStringLiteral("until"), keeping.term.until.toString(Qt::ISODate));
    return json;
}

void addKeeping(command::Catalog &catalog)
{
    const QStringList closed{QStringLiteral("since"), QStringLiteral("released_on"), QStringLiteral("release_reason")};
    catalog.add(command::CommandSpec{QStringLiteral("retention.hold"), {"Bepaalt dat niets gewist mag worden", "Decides that nothing may be erased"}, access::Right::PrivacyKeep, command::openFields<Hold>(closed), hold});
    catalog.add(stepping<Hold>("retention.release", {"Heft een bewaarplicht op", "Releases a legal hold"}, access::Right::PrivacyKeep, "hold", {QStringLiteral("release_reason")}, {QStringLiteral("release_reason")}, release));
    catalog.add(command::addingToCase<RetentionReview, victim::Case>("retention.keep", {"Bewaart een dossier langer, met reden", "Keeps a file longer, with a reason"}, access::Right::PrivacyKeep, {}, keep));
    catalog.query<command::NoArgs>("retention.due", {"Dossiers waarvan de bewaartermijn voorbij is", "Files whose retention term is over"}, access::Right::PrivacyKeep, due);
    catalog.query<PersonArgs>("retention.show", {"Hoe lang het dossier van een cliënt bewaard wordt", "How long a client's file is kept"}, access::Right::RequestReceive, show);
}

} // namespace luwte::privacy
