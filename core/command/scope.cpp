#include "core/command/scope.h"

#include "core/access/sight.h"

namespace luwte::command {

using access::Right;

Refusal notYourRole()
{
    return {QStringLiteral("access.role"), say("door", "Dit hoort niet bij jouw rol. Vraag een collega die dit mag."), {}};
}

static Id personOf(store::Connection &connection, const store::RecordShape &shape, const Id &record)
{
    if (QByteArrayView(shape.info.kind) == "person")
        return record;
    if (QByteArrayView(shape.info.owner) != "person")
        return {};
    store::Cursor row(connection.prepared(QByteArray("SELECT person FROM ").append(shape.info.table).append(" WHERE id = ?")).bind(1, record));
    return row.next() ? row->id(0) : Id();
}

std::vector<Named> namedIn(store::Connection &connection, const Catalog &catalog, const QList<FieldInfo> &fields, const QJsonObject &with)
{
    std::vector<Named> named;
    for (const FieldInfo &field : fields) {
        if (field.ref[0] == '\0') // the type may be left to the record that has the field
            continue;
        const auto id = Id::fromText(with.value(QLatin1String(field.name)).toString());
        const QString kind = QString::fromLatin1(field.ref);
        const store::RecordShape *shape = id ? catalog.shape(kind) : nullptr;
        if (shape)
            named.push_back({kind, *id, personOf(connection, *shape, *id)});
    }
    return named;
}

/// Whom to ask about a client who is out of reach. Says nothing but a colleague's name.
static Refusal outOfReach(store::Connection &connection, const Id &person)
{
    QString coordinator;
    {
        store::Cursor head(connection.prepared("SELECT coordinator FROM head WHERE record = ?").bind(1, person));
        if (head.next())
            coordinator = head->text(0);
    }
    const QString text = coordinator.isEmpty() ? say("door", "Deze cliënt hoort niet bij jouw regio of locatie. Vraag je teamleider, of gebruik Noodtoegang als het niet kan wachten.")
                                               : say("door", "Deze cliënt hoort niet bij jouw regio of locatie. Vraag %1, of gebruik Noodtoegang als het niet kan wachten.").arg(access::displayName(connection, coordinator));
    return {QStringLiteral("access.scope"), text, {}};
}

static bool reachesFacility(store::Connection &connection, const access::Session &session, Right right, const Id &facility)
{
    const access::Reaches reaches = session.reaches(right);
    if (reaches & access::ReachOffice)
        return true;
    const bool byLocation = (reaches & access::ReachLocation) && !session.location.isNull();
    if (byLocation && session.location == facility)
        return true;
    const bool byRegion = (reaches & access::ReachRegion) || ((reaches & access::ReachLocation) && !byLocation);
    if (!byRegion || session.region.isEmpty())
        return byRegion;
    store::Cursor row(connection.prepared("SELECT region FROM facility WHERE id = ?").bind(1, facility));
    return !row.next() || row->text(0).isEmpty() || row->text(0) == session.region;
}

Refusals checkScope(store::Connection &connection, const access::Session &session, Right right, const std::vector<Named> &named, Instant now)
{
    // These look at their own record by themselves: whose assignment, whose emergency access.
    constexpr access::Reaches toClients = access::ReachOffice | access::ReachRegion | access::ReachLocation | access::ReachCase;
    const bool clients = (session.reaches(right) & toClients) != 0 && right != Right::BreakGlass;
    const access::Sight sight(session, right, now);
    for (const Named &one : named) {
        if (clients && !one.person.isNull() && !sight.sees(connection, one.person))
            return {outOfReach(connection, one.person)};
        if ((right == Right::PlaceWrite || right == Right::PlaceSecret) && one.kind == QLatin1String("facility") && !reachesFacility(connection, session, right, one.record))
            return {{QStringLiteral("access.scope"), say("door", "Deze locatie hoort niet bij jou. Vraag een collega van die locatie of regio."), {}}};
    }
    return {};
}

Refusals checkPerson(const Reader &reader, Right right, const Id &person)
{
    if (!reader.session.may(right))
        return {notYourRole()};
    return checkScope(reader.connection, reader.session, right, {{QStringLiteral("person"), person, person}}, reader.now);
}

} // namespace luwte::command
