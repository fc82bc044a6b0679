#include "core/command/door.h"

#include "core/base/fault.h"
#include "core/command/checks.h"
#include "core/store/high_mark.h"
#include "core/store/transaction.h"

namespace luwte::command {

Door::Door(std::shared_ptr<store::Connection> connection, const Catalog &catalog, const Clock &clock, access::Session session)
    : m_connection(std::move(connection)), m_catalog(catalog), m_clock(clock), m_session(std::move(session)), m_device(store::deviceId(*m_connection)), m_keys(*m_connection)
{
}

Door::~Door() = default;

void Door::onDone(std::function<void(const store::JournalEntry &)> listener)
{
    m_listeners.push_back(std::move(listener));
}

static tl::unexpected<Refusals> unknownVerb(const QString &name)
{
    return refuse(QStringLiteral("verb.unknown"), say("door", "Luwte kent '%1' niet. Kijk met 'luwte-cli verbs' wat er is.").arg(name.left(60)));
}

static tl::unexpected<Refusals> notAllowed()
{
    return refuse(QStringLiteral("access.role"), say("door", "Dit hoort niet bij jouw rol. Vraag een collega die dit mag."));
}

access::Session Door::sessionFor(const Circumstance &circumstance) const
{
    // Who was stopped meanwhile does nothing more, under any name.
    if (store::Cursor own(m_connection->prepared("SELECT stopped FROM account WHERE name = ?").bind(1, m_session.user)); own.next() && own->number(0) != 0)
        throw Fault(FaultKind::Denied, say("door", "Dit account is gestopt. Vraag de beheerder om toegang."), QStringLiteral("session of a stopped account"));
    if (circumstance.as.isEmpty() || circumstance.as.compare(m_session.user, Qt::CaseInsensitive) == 0)
        return m_session;
    const auto account = access::findAccount(*m_connection, circumstance.as);
    if (!account || account->stopped)
        throw Fault(FaultKind::Denied, say("door", "'%1' is hier geen medewerker. Maak eerst een account aan.").arg(circumstance.as.left(60)), QStringLiteral("as: unknown account"));
    access::Session session = access::sessionOf(*account);
    session.via = m_session.user;
    return session;
}

Result<Done> Door::carryOut(const QString &name, const QStringList &roles, const std::function<Result<Outcome>(Call &)> &work, const Circumstance &circumstance)
{
    const access::Session session = sessionFor(circumstance);
    if (!session.hasAny(roles))
        return notAllowed();
    if (m_connection->readOnly())
        return refuse(QStringLiteral("store.read-only"), say("door", "Dit bestand is open om te lezen. Sluit het andere venster om te kunnen opslaan."));
    const Instant now = circumstance.at.isNull() ? m_clock.now() : circumstance.at;
    Done done;
    try {
        store::Transaction transaction(*m_connection);
        store::Unit unit(*m_connection, m_keys, m_sealer, m_device, now, session.user, session.via);
        Call call{unit, session, now};
        Result<Outcome> outcome = work(call);
        if (!outcome) {
            m_keys.forget();
            return refuse(outcome.error());
        }
        done = {outcome->id, outcome->result, unit.finish(name)};
        if (!done.entry) {
            transaction.commit();
        } else {
            const store::JournalPoint point{done.entry->n, done.entry->hash};
            m_connection->announce(point);
            transaction.commit();
            m_connection->acknowledge(point);
        }
    } catch (...) {
        m_keys.forget();
        throw;
    }
    if (done.entry)
        for (const auto &listener : m_listeners)
            listener(*done.entry);
    return done;
}

Result<Done> Door::execute(const QString &command, const QJsonObject &with, const Circumstance &circumstance)
{
    const CommandSpec *spec = m_catalog.findCommand(command);
    if (!spec)
        return unknownVerb(command);
    const Instant now = circumstance.at.isNull() ? m_clock.now() : circumstance.at;
    return carryOut(command, spec->roles, [&](Call &call) -> Result<Outcome> {
        const Refusals codes = checkCodes(spec->fields, with, now.civilDate());
        return codes.isEmpty() ? spec->run(call, with) : refuse(codes);
    }, circumstance);
}

Result<QJsonValue> Door::ask(const QString &query, const QJsonObject &with, const Circumstance &circumstance)
{
    const QuerySpec *spec = m_catalog.findQuery(query);
    if (!spec)
        return unknownVerb(query);
    const access::Session session = sessionFor(circumstance);
    if (!session.hasAny(spec->roles))
        return notAllowed();
    const Reader reader{*m_connection, session, circumstance.at.isNull() ? m_clock.now() : circumstance.at};
    const Refusals codes = checkCodes(spec->fields, with, reader.today());
    return codes.isEmpty() ? spec->run(reader, with) : refuse(codes);
}

Reader Door::reader() const
{
    return {*m_connection, m_session, m_clock.now()};
}

} // namespace luwte::command
