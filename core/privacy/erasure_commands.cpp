// Erasure: decided with a ground, carried out by a second person where there is one, and then gone for good (core/store/erasure.h). A
// tombstone remains.

#include "core/privacy/commands.h"
#include "core/privacy/erase_again.h"
#include "core/store/erasure.h"
#include "core/victim/views.h"

namespace luwte::privacy {

using command::Call;
using command::Outcome;
using command::Reader;
using store::Doomed;

namespace {

struct ErasureArgs
{
    Id erasure;
};

const FieldInfo personField{.name = "person", .nl = "Cliënt", .en = "Client", .type = FieldType::Ref, .required = true, .ref = "person"};
const FieldInfo erasureField{.name = "erasure", .nl = "Wisbesluit", .en = "Erasure decision", .type = FieldType::Ref, .required = true, .ref = "erasure"};
const FieldInfo recordField{.name = "record", .nl = "Dit record", .en = "This record", .type = FieldType::Ref};

const QStringList &closedFields()
{
    static const QStringList closed{QStringLiteral("record_kind"), QStringLiteral("state"), QStringLiteral("decided_at")};
    return closed;
}

} // namespace

/// The record and its parts: what points to it as to what it belongs to ("plan_id" to a plan), and what was blacked out in it.
static void addWithParts(store::Connection &connection, const Doomed &one, QList<Doomed> &all)
{
    if (std::any_of(all.begin(), all.end(), [&](const Doomed &known) { return known.record == one.record; }))
        return;
    all.prepend(one); // parts first
    const QByteArray partOf = QByteArray(one.info.kind) + "_id";
    for (const store::RecordShape &shape : wholeHouse().shapes()) {
        if (shape.info.owner[0] == '\0')
            continue;
        for (const FieldInfo &field : shape.fields) {
            const bool blackedOut = QByteArrayView(shape.info.kind) == QByteArrayView("redaction") && QByteArrayView(field.name) == QByteArrayView("record");
            if (field.type != FieldType::Ref || (field.name != partOf && !blackedOut))
                continue;
            QList<Id> parts;
            {
                store::Cursor row(connection.prepared(QByteArray("SELECT id FROM ").append(shape.info.table).append(" WHERE ").append(shape.info.owner).append(" = ? AND ").append(field.name)
                    .append(" = ?")).bind(1, one.owner).bind(2, one.record));
                while (row.next())
                    parts.append(row->id(0));
            }
            for (const Id &part : parts)
                addWithParts(connection, {shape.info, part, one.owner}, all);
        }
    }
}

/// What a decision takes; empty when the record is not there (any more) or is not the person's.
static QList<Doomed> doomedBy(store::Connection &connection, const Erasure &erasure)
{
    const QList<Doomed> everything = store::ownedBy(connection, wholeHouse().shapes(), erasure.person);
    if (erasure.record.isNull())
        return everything;
    QList<Doomed> doomed;
    for (const Doomed &one : everything)
        if (one.record == erasure.record && one.record != erasure.person && QByteArrayView(one.info.kind) != QByteArrayView("erasure"))
            addWithParts(connection, one, doomed);
    return doomed;
}

static Refusals check(Call &call, const Erasure &erasure, const QList<Doomed> &doomed)
{
    if (!victim::findPerson(call.connection(), erasure.person))
        return {command::noSuchRecord(personField)};
    if (doomed.isEmpty())
        return {command::noSuchRecord(recordField)};
    Refusals refusals = rules::mayErase(keepingOf(call.connection(), erasure.person, call.today()), erasure.ground, erasure.record.isNull(), call.today());
    if (QByteArrayView(doomed.last().info.kind) == QByteArrayView("case") && store::select<victim::Case>(call.connection(), "WHERE person = ?", {store::asValue(erasure.person)}).size() == 1)
        refusals.append({QStringLiteral("erasure.case"), say("privacy", "Dit is de enige casus van deze cliënt. Wis dan alles van de cliënt."), QStringLiteral("record")});
    return refusals;
}

static Result<Outcome> decide(Call &call, const QJsonObject &with)
{
    Erasure erasure;
    Refusals refusals = command::readOpen(with, closedFields(), erasure);
    if (!refusals.isEmpty())
        return refuse(refusals);
    if (erasure.record == erasure.person)
        erasure.record = {};
    const QList<Doomed> doomed = doomedBy(call.connection(), erasure);
    refusals = check(call, erasure, doomed);
    if (erasure.reason.isEmpty())
        refusals.append({QStringLiteral("erasure.reason"), say("privacy", "Schrijf waarom je dit wist. De reden gaat mee weg; de grond blijft staan."), QStringLiteral("reason")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    erasure.recordKind = QString::fromLatin1(doomed.last().info.kind);
    erasure.state = Code("decided");
    erasure.decidedAt = call.now;
    call.unit.save(erasure);
    return Outcome{erasure.id, QJsonObject{{QStringLiteral("records"), int(doomed.size())}}};
}

static Refusals withdraw(Call &, Erasure &erasure)
{
    if (erasure.state != "decided")
        return {{QStringLiteral("erasure.state"), say("privacy", "Dit besluit is al uitgevoerd of ingetrokken."), QStringLiteral("erasure")}};
    erasure.state = Code("withdrawn");
    return {};
}

/// Whether somebody else could carry out what this person decided.
static bool hasColleague(Call &call)
{
    for (const access::Account &account : access::accounts(call.connection()))
        if (!account.stopped && account.name.compare(call.session.user, Qt::CaseInsensitive) != 0 && access::sessionOf(account).may(access::Right::PrivacyKeep))
            return true;
    return false;
}

static void bury(Call &call, const Doomed &one, const Erasure &erasure, int records)
{
    Tombstone stone;
    stone.erasedKind = QString::fromLatin1(one.info.kind);
    stone.erased = one.record;
    stone.ofPerson = one.owner;
    stone.ground = erasure.ground;
    stone.decidedBy = erasure.madeBy;
    stone.decidedAt = erasure.decidedAt;
    stone.erasedAt = call.now;
    stone.records = records;
    call.unit.save(stone);
}

static Result<Outcome> carryOut(Call &call, const ErasureArgs &args)
{
    auto erasure = call.unit.find<Erasure>(args.erasure);
    if (!erasure)
        return refuse({command::noSuchRecord(erasureField)});
    if (erasure->state != "decided")
        return refuse(QStringLiteral("erasure.state"), say("privacy", "Dit besluit is al uitgevoerd of ingetrokken."), QStringLiteral("erasure"));
    const QList<Doomed> doomed = doomedBy(call.connection(), *erasure);
    // A hold or a new case may have come since.
    Refusals refusals = check(call, *erasure, doomed);
    if (erasure->madeBy.compare(call.session.user, Qt::CaseInsensitive) == 0 && hasColleague(call))
        refusals.append({QStringLiteral("erasure.second"), say("privacy", "Wissen doe je met z'n tweeën. Laat een collega of de FG dit besluit uitvoeren."), QStringLiteral("erasure")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    const bool whole = erasure->record.isNull();
    if (whole) {
        bury(call, doomed.last(), *erasure, int(doomed.size()));
    } else {
        for (const Doomed &one : doomed)
            bury(call, one, *erasure, 1);
        erasure->state = Code("done");
        call.unit.save(*erasure);
    }
    store::erase(call.connection(), doomed, whole ? erasure->person : Id());
    call.unit.forgetKeys();
    call.unit.touch("person", erasure->person);
    if (!whole)
        victim::refreshHead(call.connection(), erasure->person);
    return Outcome{whole ? erasure->person : erasure->record, QJsonObject{{QStringLiteral("records"), int(doomed.size())}}};
}

std::vector<Tombstone> tombstones(store::Connection &connection)
{
    return store::select<Tombstone>(connection, "ORDER BY erased_at, id");
}

int eraseAgain(Call &call, const std::vector<Tombstone> &stones)
{
    int count = 0;
    for (const Tombstone &stone : stones) {
        if (call.unit.find<Tombstone>(stone.id))
            continue;
        const bool whole = stone.erased == stone.ofPerson;
        QList<Doomed> doomed;
        for (const Doomed &one : store::ownedBy(call.connection(), wholeHouse().shapes(), stone.ofPerson))
            if (whole || one.record == stone.erased)
                doomed.append(one);
        Tombstone kept = stone;
        call.unit.save(kept);
        if (doomed.isEmpty())
            continue; // came later than the copy
        store::erase(call.connection(), doomed, whole ? stone.ofPerson : Id());
        call.unit.forgetKeys();
        call.unit.touch("person", stone.ofPerson);
        if (!whole)
            victim::refreshHead(call.connection(), stone.ofPerson);
        count += int(doomed.size());
    }
    return count;
}

static Result<QJsonValue> list(const Reader &reader, const PersonArgs &args)
{
    QJsonArray rows;
    for (const Erasure &erasure : erasuresOf(reader.connection, args.person))
        rows.append(withId(erasure));
    return rows;
}

static Result<QJsonValue> open(const Reader &reader, const command::NoArgs &)
{
    QJsonArray rows;
    for (const ErasureOpen &one : openErasures(reader.connection, reader.sight(access::Right::PrivacyKeep))) {
        QJsonObject row = withId(one.erasure);
        row.insert(QStringLiteral("name"), one.name);
        row.insert(QStringLiteral("decided_by"), one.erasure.madeBy);
        rows.append(row);
    }
    return rows;
}

static Result<QJsonValue> gone(const Reader &reader, const command::NoArgs &)
{
    QJsonArray rows;
    for (const Tombstone &stone : tombstones(reader.connection))
        rows.append(withId(stone));
    return rows;
}

} // namespace luwte::privacy

template<>
const luwte::Description<luwte::privacy::ErasureArgs> &luwte::describe<luwte::privacy::ErasureArgs>()
{
    using luwte::privacy::ErasureArgs;
    static const Description<ErasureArgs> description({}, {field<&ErasureArgs::erasure>(luwte::privacy::erasureField)});
    return description;
}

namespace luwte::privacy {

void addErasure(command::Catalog &catalog)
{
    QList<FieldInfo> fields = command::openFields<Erasure>(closedFields());
    fields.front().required = true;
    catalog.add(command::CommandSpec{QStringLiteral("erasure.decide"), {"Besluit om een record, of alles van een cliënt, te wissen", "Decides to erase a record, or everything of a client"}, access::Right::PrivacyKeep, fields, decide});
    catalog.add(stepping<Erasure>("erasure.withdraw", {"Trekt een wisbesluit in", "Withdraws an erasure decision"}, access::Right::PrivacyKeep, "erasure", {}, {}, withdraw));
    catalog.command<ErasureArgs>("erasure.carry_out", {"Wist voorgoed wat besloten is", "Erases for good what was decided"}, access::Right::PrivacyKeep, carryOut);
    catalog.query<PersonArgs>("erasure.list", {"Wisbesluiten over een cliënt", "Erasure decisions about a client"}, access::Right::PrivacyKeep, list);
    catalog.query<command::NoArgs>("erasure.open", {"Wisbesluiten die nog uitgevoerd worden", "Erasure decisions still to be carried out"}, access::Right::PrivacyKeep, open);
    catalog.query<command::NoArgs>("erasure.done", {"Wat er gewist is", "What was erased"}, access::Right::PrivacyKeep, gone);
}

} // namespace luwte::privacy
