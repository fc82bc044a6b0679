// Handling a deadline by hand, taking that back, and the list of one client.

#include "core/deadline/commands.h"

#include <QJsonArray>
#include <QSet>

#include "core/command/change.h"
#include "core/deadline/facts.h"
#include "core/deadline/words.h"
#include "core/victim/views.h"

namespace luwte::deadline {

using command::Call;
using command::caseField;
using command::Outcome;
using command::Reader;

namespace {

struct HandleArgs
{
    Id caseId;
    QString rule;
    Id subject;
    QDate due;
    QString note;
};

struct ReopenArgs
{
    Id mark;
};

struct PersonArgs
{
    Id person;
};

const FieldInfo markField{.name = "mark", .nl = "Afgehandelde termijn", .en = "Handled deadline", .required = true, .ref = "deadline_mark"};

} // namespace

static Result<Outcome> handle(Call &call, const HandleArgs &args)
{
    const auto c = call.unit.find<victim::Case>(args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    std::optional<Deadline> open;
    bool done = false;
    for (const Deadline &one : deadlinesOf(call.connection(), c->person)) {
        if (one.rule != args.rule || one.reminder != 0 || one.caseId != c->id || (!args.subject.isNull() && one.subject != args.subject) || (args.due.isValid() && one.due != args.due))
            continue;
        done = done || !one.handled.isNull();
        if (one.handled.isNull() && !open)
            open = one;
    }
    if (!open)
        return done ? refuse(QStringLiteral("deadline.handled"), say("deadline", "Deze termijn is al afgehandeld."), QStringLiteral("rule"))
                    : refuse(QStringLiteral("deadline.unknown"), say("deadline", "Deze termijn is er niet (meer). Kijk bij Sporen welke termijnen lopen."), QStringLiteral("rule"));
    if (!findRule(open->rule)->byHand)
        return refuse(QStringLiteral("deadline.by_fact"), say("deadline", "Deze termijn verdwijnt vanzelf als je vastlegt wat er gedaan is."), QStringLiteral("rule"));
    Mark mark;
    mark.person = c->person;
    mark.caseId = c->id;
    mark.rule = open->rule;
    mark.subject = open->subject;
    mark.due = open->due;
    mark.handledOn = call.today();
    mark.note = args.note;
    call.unit.save(mark);
    return Outcome{mark.id, {}};
}

static Result<Outcome> reopen(Call &call, const ReopenArgs &args)
{
    auto mark = call.unit.find<Mark>(args.mark);
    if (!mark)
        return refuse({command::noSuchRecord(markField)});
    if (mark->withdrawn)
        return refuse(QStringLiteral("deadline.open"), say("deadline", "Deze termijn staat al open."), QStringLiteral("mark"));
    mark->withdrawn = true;
    call.unit.save(*mark);
    return Outcome{mark->id, {}};
}

static QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

static QJsonObject toJson(const Deadline &d)
{
    QJsonObject json{{QStringLiteral("rule"), d.rule}, {QStringLiteral("what"), whatText(d)}, {QStringLiteral("case"), d.caseId.toText()}, {QStringLiteral("due"), dateJson(d.due)},
        {QStringLiteral("since"), dateJson(d.since)}};
    if (!d.subject.isNull())
        json.insert(QStringLiteral("subject"), d.subject.toText());
    if (!d.dueAt.isNull())
        json.insert(QStringLiteral("due_at"), d.dueAt.toText());
    if (!d.handled.isNull())
        json.insert(QStringLiteral("handled"), d.handled.toText());
    return json;
}

static Result<QJsonValue> list(const Reader &reader, const PersonArgs &args)
{
    QJsonArray rows;
    for (const Deadline &d : deadlinesOf(reader.connection, args.person)) {
        if (d.reminder != 0)
            continue;
        QJsonObject json = toJson(d);
        QJsonArray reminders;
        for (const QDate day : remindersOf(d))
            reminders.append(dateJson(day));
        if (!reminders.isEmpty())
            json.insert(QStringLiteral("reminders"), reminders);
        rows.append(json);
    }
    return rows;
}

/// Whatever a command saved of kinds that rules look at: those clients' and experts' rows are made anew, once each. Of a facility it is who
/// stays there.
static void follow(store::Unit &unit, const std::vector<store::Touched> &touched)
{
    QSet<Id> owners;
    for (const store::Touched &one : touched) {
        if (isFactKind(one.kind))
            owners.insert(one.owner);
        if (QByteArrayView(one.kind) != "facility")
            continue;
        store::Cursor row(unit.connection().prepared("SELECT person FROM placement WHERE facility = ? AND state = 'placed'").bind(1, one.owner));
        while (row.next())
            owners.insert(row->id(0));
    }
    for (const Id &owner : std::as_const(owners))
        refresh(unit.connection(), owner);
}

void addTo(command::Catalog &catalog)
{
    catalog.step("deadlines", schema());
    catalog.record<Mark>();
    catalog.follow(follow, [](store::Unit &unit) { refreshAll(unit.connection()); });
    catalog.derived(checkIndex);
    catalog.command<HandleArgs>("deadline.handle", {"Handelt een termijn af", "Handles a deadline"}, access::Right::DossierWrite, handle);
    catalog.command<ReopenArgs>("deadline.reopen", {"Zet een afgehandelde termijn weer open", "Opens a handled deadline again"}, access::Right::DossierWrite, reopen);
    catalog.query<PersonArgs>("deadline.list", {"Alle termijnen van een cliënt", "All deadlines of a client"}, access::Right::PersonRead, list);
}

} // namespace luwte::deadline

using namespace luwte;
using namespace luwte::deadline;

template<>
const Description<Mark> &luwte::describe<Mark>()
{
    static const Description<Mark> description({.kind = "deadline_mark", .table = "deadline_mark", .nl = "Afgehandelde termijn", .en = "Handled deadline", .owner = "person"}, {
        field<&Mark::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Mark::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Mark::rule>({.name = "rule", .nl = "Termijn", .en = "Deadline"}),
        field<&Mark::subject>({.name = "subject", .nl = "Waarover", .en = "About"}),
        field<&Mark::due>({.name = "due", .nl = "Laatste dag", .en = "Last day"}),
        field<&Mark::handledOn>({.name = "handled_on", .nl = "Afgehandeld op", .en = "Handled on"}),
        field<&Mark::note>({.name = "note", .nl = "Toelichting", .en = "Details", .type = FieldType::LongText}),
        field<&Mark::withdrawn>({.name = "withdrawn", .nl = "Weer opengezet", .en = "Opened again"}),
    });
    return description;
}

template<>
const Description<HandleArgs> &luwte::describe<HandleArgs>()
{
    static const Description<HandleArgs> description({}, {field<&HandleArgs::caseId>(caseField()),
        field<&HandleArgs::rule>({.name = "rule", .nl = "Termijn", .en = "Deadline", .required = true}),
        field<&HandleArgs::subject>({.name = "subject", .nl = "Waarover", .en = "About"}),
        field<&HandleArgs::due>({.name = "due", .nl = "Laatste dag", .en = "Last day"}),
        field<&HandleArgs::note>({.name = "note", .nl = "Toelichting", .en = "Details", .type = FieldType::LongText})});
    return description;
}

template<>
const Description<ReopenArgs> &luwte::describe<ReopenArgs>()
{
    static const Description<ReopenArgs> description({}, {field<&ReopenArgs::mark>(markField)});
    return description;
}

template<>
const Description<PersonArgs> &luwte::describe<PersonArgs>()
{
    static const Description<PersonArgs> description({}, {field<&PersonArgs::person>({.name = "person", .nl = "Cliënt", .en = "Client", .required = true, .ref = "person"})});
    return description;
}
