#include "core/command/door.h"

#include "core/base/fault.h"
#include "core/command/checks.h"
#include "core/store/high_mark.h"
#include "core/store/transaction.h"

namespace luwte::command {

using access::Right;
using access::Session;

Door::Door(std::shared_ptr<store::Connection> connection, const Catalog &catalog, const Clock &clock, Session session, std::function<std::unique_ptr<store::Connection>()> lookWriter)
    : m_connection(std::move(connection)), m_catalog(catalog), m_clock(clock), m_session(std::move(session)), m_device(store::deviceId(*m_connection)), m_keys(*m_connection),
      m_looks(m_connection, m_device, std::move(lookWriter))
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

const Session &Door::session() const
{
    // Who was stopped, or has another role, is so at the next verb; asking costs next to nothing while nobody else wrote.
    store::Cursor version(m_connection->prepared("PRAGMA data_version"));
    const qint64 now = version.next() ? version->number(0) : 0;
    if (now == m_seen)
        return m_session;
    if (const auto account = access::findAccount(*m_connection, m_session.user))
        m_session = access::sessionOf(*m_connection, *account);
    m_seen = now;
    return m_session;
}

Session Door::sessionFor(const Circumstance &circumstance)
{
    // Who was stopped meanwhile does nothing more, under any name.
    if (session().stopped) {
        m_looks.note({momentOf(circumstance), m_session.user, {}, QLatin1String(access::look::refused), QStringLiteral("session"), {}, {}, QStringLiteral("access.stopped"), {}});
        throw Fault(FaultKind::Denied, say("door", "Dit account is gestopt. Vraag de beheerder om toegang."), QStringLiteral("session of a stopped account"));
    }
    if (circumstance.as.isEmpty() || circumstance.as.compare(m_session.user, Qt::CaseInsensitive) == 0)
        return session();
    const auto account = access::findAccount(*m_connection, circumstance.as);
    if (account && account->stopped)
        m_looks.note({momentOf(circumstance), account->name, m_session.user, QLatin1String(access::look::refused), QStringLiteral("as"), {}, {}, QStringLiteral("access.stopped"), {}});
    if (!account || account->stopped)
        throw Fault(FaultKind::Denied, say("door", "'%1' is hier geen medewerker. Maak eerst een account aan.").arg(circumstance.as.left(60)), QStringLiteral("as: unknown account"));
    Session session = access::sessionOf(*m_connection, *account);
    session.via = m_session.user;
    return session;
}

/// The first client that is named, else the first record.
static Named subjectOf(const std::vector<Named> &named)
{
    for (const Named &one : named)
        if (!one.person.isNull())
            return one;
    return named.empty() ? Named() : named.front();
}

void Door::noteRefusal(const Session &session, const Refusals &refusals, const QString &verb, const std::vector<Named> &named, Instant now)
{
    // Those of the door, and those of commands that guard a record of their own.
    static const QStringList ofAccess{QStringLiteral("access.stopped"), QStringLiteral("access.role"), QStringLiteral("access.scope"), QStringLiteral("access.found.none"),
        QStringLiteral("access.account.own"), QStringLiteral("access.review.self"), QStringLiteral("assignment.own")};
    for (const Refusal &refusal : refusals) {
        if (!ofAccess.contains(refusal.code))
            continue;
        const Named subject = subjectOf(named);
        m_looks.note({now, session.user, session.via, QLatin1String(access::look::refused), verb, subject.record, subject.person, refusal.code, {}});
        return;
    }
}

Refusals Door::admitted(const Session &session, std::optional<Right> right, const QString &verb, const std::vector<Named> &named, Instant now)
{
    Refusals refusals;
    if (session.stopped)
        refusals = {{QStringLiteral("access.stopped"), say("door", "Dit account is gestopt. Vraag de beheerder om toegang."), {}}};
    else if (right && !session.may(*right))
        refusals = {notYourRole()};
    else if (right && !named.empty())
        refusals = checkScope(*m_connection, session, *right, named, now);
    noteRefusal(session, refusals, verb, named, now);
    return refusals;
}

Refusals Door::admit(Right right, const QString &verb, const Id &person)
{
    std::vector<Named> named;
    if (!person.isNull())
        named.push_back({QStringLiteral("person"), person, person});
    return admitted(session(), right, verb, named, m_clock.now());
}

static const char *lookOf(Right right)
{
    switch (right) {
    case Right::PersonRead:
    case Right::PlanRead:
    case Right::PlacementRead:
    case Right::ExpertRead:
    case Right::ExpertOwn: return access::look::dossier;
    case Right::PersonSecret:
    case Right::PlaceSecret: return access::look::secret;
    case Right::DocumentPrint: return access::look::print;
    case Right::HistoryRead: return access::look::history;
    case Right::LooksRead: return access::look::looks;
    default: return nullptr;
    }
}

static QString whyOf(const Session &session, Right right, const Id &person, const QString &reason, Instant now)
{
    if (!reason.isEmpty())
        return QLatin1String(access::why::reason);
    return QLatin1String(access::Sight(session, right, now).byGlass(person) ? access::why::glass : access::why::task);
}

void Door::noteLook(const Session &session, Right right, const QString &verb, const std::vector<Named> &named, const QJsonObject &with, Instant now)
{
    const char *what = lookOf(right);
    if (!what)
        return;
    if (named.empty()) {
        // Who looks for somebody by name is noted, not whom they looked for.
        if (right == Right::PersonRead && !with.value(QLatin1String("text")).toString().isEmpty())
            m_looks.note({now, session.user, session.via, QLatin1String(access::look::search), verb, {}, {}, QLatin1String(access::why::task), {}});
        return;
    }
    const Named subject = subjectOf(named);
    if (subject.person.isNull() && right != Right::PlaceSecret)
        return; // nobody's
    const QString reason = with.value(QLatin1String("reason")).toString();
    m_looks.note({now, session.user, session.via, QLatin1String(what), verb, subject.record, subject.person, whyOf(session, right, subject.person, reason, now), reason});
}

void Door::looked(const char *what, const QString &verb, const Id &record, const Id &person, const QString &reason)
{
    const Instant now = m_clock.now();
    const Session &who = session();
    m_looks.note({now, who.user, who.via, QLatin1String(what), verb, record, person, whyOf(who, Right::PersonRead, person, reason, now), reason});
}

Result<Done> Door::carriedOut(const QString &name, const Session &session, Instant now, const std::function<Result<Outcome>(Call &)> &work)
{
    if (m_connection->readOnly())
        return refuse(QStringLiteral("store.read-only"), say("door", "Dit bestand is open om te lezen. Sluit het andere venster om te kunnen opslaan."));
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
        if (!unit.touched().empty())
            for (const Follow &follow : m_catalog.follows())
                follow(unit, unit.touched());
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
    if (done.entry) {
        // What this door itself changed of accounts does not show in the data version.
        if (done.entry->kind == QLatin1String("account") || done.entry->kind == QLatin1String("shut_out") || done.entry->kind == QLatin1String("break_glass"))
            m_seen = -1;
        for (const auto &listener : m_listeners)
            listener(*done.entry);
    }
    return done;
}

Result<Done> Door::carryOut(const QString &name, std::optional<Right> right, const std::function<Result<Outcome>(Call &)> &work, const Circumstance &circumstance)
{
    const Session session = sessionFor(circumstance);
    const Instant now = momentOf(circumstance);
    if (const Refusals refusals = admitted(session, right, name, {}, now); !refusals.isEmpty())
        return refuse(refusals);
    return carriedOut(name, session, now, work);
}

Result<Done> Door::execute(const QString &command, const QJsonObject &with, const Circumstance &circumstance)
{
    const CommandSpec *spec = m_catalog.findCommand(command);
    if (!spec)
        return unknownVerb(command);
    const Session session = sessionFor(circumstance);
    const Instant now = momentOf(circumstance);
    // Whose records these are is only looked up for who may not see everybody, and for the log.
    const bool free = access::Sight(session, spec->right, now).everybody() && spec->right != Right::PlaceWrite && spec->right != Right::DocumentPrint;
    const auto names = [&] { return namedIn(*m_connection, m_catalog, spec->fields, with); };
    const std::vector<Named> named = free && !session.stopped && session.may(spec->right) ? std::vector<Named>() : names();
    if (const Refusals refusals = admitted(session, spec->right, command, named, now); !refusals.isEmpty())
        return refuse(refusals);
    Result<Done> done = carriedOut(command, session, now, [&](Call &call) -> Result<Outcome> {
        const Refusals codes = checkCodes(spec->fields, with, now.civilDate());
        return codes.isEmpty() ? spec->run(call, with) : refuse(codes);
    });
    if (!done)
        noteRefusal(session, done.error(), command, free ? names() : named, now);
    else if (spec->right == Right::DocumentPrint)
        noteLook(session, spec->right, command, named, {}, now);
    return done;
}

Result<QJsonValue> Door::ask(const QString &query, const QJsonObject &with, const Circumstance &circumstance)
{
    const QuerySpec *spec = m_catalog.findQuery(query);
    if (!spec)
        return unknownVerb(query);
    const Session session = sessionFor(circumstance);
    const Reader reader{*m_connection, session, momentOf(circumstance)};
    const std::vector<Named> named = namedIn(*m_connection, m_catalog, spec->fields, with);
    if (const Refusals refusals = admitted(session, spec->right, query, named, reader.now); !refusals.isEmpty())
        return refuse(refusals);
    const Refusals codes = checkCodes(spec->fields, with, reader.today());
    Result<QJsonValue> answer = codes.isEmpty() ? spec->run(reader, with) : Result<QJsonValue>(refuse(codes));
    if (answer)
        noteLook(session, spec->right, query, named, with, reader.now);
    else
        noteRefusal(session, answer.error(), query, named, reader.now);
    return answer;
}

Reader Door::reader() const
{
    return {*m_connection, session(), m_clock.now()};
}

} // namespace luwte::command
