#include "core/deadline/index.h"

#include <QSet>
#include <algorithm>
#include <functional>

#include "core/deadline/facts.h"
#include "core/expert/types.h"
#include "core/store/transaction.h"

namespace luwte::deadline {

/// Raised whenever a rule says something else than before, so that what lies in a vault is made anew when it is opened.
static constexpr int rulesVersion = 1;

const char *schema()
{
    // One row a term or reminder. Of what is open, three indexes lead to what shows now: `stays` is 1 for what shows until it is handled, 0
    // for what goes by itself, so that neither what is long over nor what is far ahead is ever read.
    return R"sql(
CREATE TABLE deadline(
  id INTEGER PRIMARY KEY, owner BLOB NOT NULL, case_id BLOB, subject BLOB, rule TEXT NOT NULL, grp INTEGER NOT NULL, due TEXT, due_at INTEGER,
  since TEXT, show_at INTEGER NOT NULL, hide_at INTEGER, stays INTEGER NOT NULL, reminder INTEGER NOT NULL, detail TEXT, coordinator TEXT,
  region TEXT, handled BLOB);
CREATE INDEX deadline_owner ON deadline(owner);
CREATE INDEX deadline_office ON deadline(grp, stays, show_at) WHERE handled IS NULL;
CREATE INDEX deadline_coordinator ON deadline(coordinator, grp, stays, show_at) WHERE handled IS NULL;
CREATE INDEX deadline_region ON deadline(region, grp, stays, show_at) WHERE handled IS NULL;

CREATE TABLE deadline_mark(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, rule TEXT NOT NULL, subject BLOB, due TEXT, handled_on TEXT, note TEXT, withdrawn INTEGER NOT NULL,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX deadline_mark_id ON deadline_mark(id);
)sql";
}

static constexpr const char *columns = "d.owner, d.case_id, d.subject, d.rule, d.grp, d.due, d.due_at, d.since, d.show_at, d.hide_at, d.reminder, d.detail, d.coordinator, d.region, d.handled ";

static Deadline readDeadline(const store::Statement &row)
{
    Deadline d;
    d.owner = row.id(0);
    d.caseId = row.id(1);
    d.subject = row.id(2);
    d.rule = row.text(3);
    d.group = Group(row.number(4));
    d.due = row.date(5);
    d.dueAt = row.instant(6);
    d.since = row.date(7);
    d.showAt = row.instant(8);
    d.hideAt = row.instant(9);
    d.reminder = int(row.number(10));
    d.detail = row.text(11);
    d.coordinator = row.text(12);
    d.region = Code(row.text(13));
    d.handled = row.id(14);
    return d;
}

static std::vector<Deadline> stored(store::Connection &connection, const Id &owner)
{
    std::vector<Deadline> all;
    store::Cursor row(connection.prepared(QByteArray("SELECT ") + columns + "FROM deadline d WHERE d.owner = ? ORDER BY d.id").bind(1, owner));
    while (row.next())
        all.push_back(readDeadline(*row));
    return all;
}

static void write(store::Connection &connection, const Deadline &d)
{
    const auto text = [](QDate date) { return Codec<QDate>::to(date); };
    store::Statement &insert = connection.prepared("INSERT INTO deadline(owner, case_id, subject, rule, grp, due, due_at, since, show_at, hide_at, stays, reminder, detail, coordinator, region, handled) "
                                                   "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, d.owner).bind(2, d.caseId).bind(3, d.subject).bind(4, d.rule).bind(5, int(d.group)).bind(6, text(d.due)).bind(7, d.dueAt).bind(8, text(d.since)).bind(9, d.showAt);
    insert.bind(10, d.hideAt).bind(11, d.hideAt.isNull() ? 1 : 0).bind(12, d.reminder).bind(13, d.detail).bind(14, d.coordinator).bind(15, d.region.value).bind(16, d.handled);
    insert.run();
    insert.reset();
}

/// What the records say now. Nothing when the owner is neither a client nor an expert.
static std::vector<Deadline> computed(store::Connection &connection, const Id &owner)
{
    if (const auto facts = factsOf(connection, owner))
        return deadlinesOf(*facts);
    if (const auto expert = store::findById<expert::Expert>(connection, owner))
        return deadlinesOf(*expert);
    return {};
}

void refresh(store::Connection &connection, const Id &owner)
{
    const std::vector<Deadline> now = computed(connection, owner);
    if (now == stored(connection, owner))
        return;
    connection.prepared("DELETE FROM deadline WHERE owner = ?").bind(1, owner).run();
    for (const Deadline &d : now)
        write(connection, d);
}

static std::vector<Id> everybody(store::Connection &connection)
{
    std::vector<Id> all;
    for (const char *sql : {"SELECT id FROM person", "SELECT id FROM expert"}) {
        store::Cursor row(connection.prepared(sql));
        while (row.next())
            all.push_back(row->id(0));
    }
    return all;
}

void refreshAll(store::Connection &connection)
{
    connection.execute("DELETE FROM deadline");
    for (const Id &owner : everybody(connection))
        refresh(connection, owner);
}

void keepUp(store::Connection &connection)
{
    {
        store::Cursor row(connection.prepared("SELECT value FROM setting WHERE name = 'deadline_rules'"));
        if (row.next() && row->number(0) == rulesVersion)
            return;
    }
    store::Transaction transaction(connection);
    refreshAll(connection);
    connection.prepared("INSERT OR REPLACE INTO setting(name, value) VALUES('deadline_rules', ?)").bind(1, rulesVersion).run();
    transaction.commit();
}

void checkIndex(store::Connection &connection, const std::function<void(const QString &)> &fault)
{
    const std::vector<Id> owners = everybody(connection);
    qint64 rows = 0;
    for (const Id &owner : owners) {
        const auto now = computed(connection, owner);
        rows += qint64(now.size());
        if (now != stored(connection, owner))
            fault(say("verify", "De termijnen van %1 staan anders in de lijst dan de gegevens zeggen.").arg(owner.toText()));
    }
    if (connection.number("SELECT count(*) FROM deadline") > rows)
        fault(say("verify", "Er staan termijnen in de lijst van wie er niet (meer) is."));
}

std::vector<Deadline> deadlinesOf(store::Connection &connection, const Id &owner)
{
    std::vector<Deadline> all = stored(connection, owner);
    std::stable_sort(all.begin(), all.end(), [](const Deadline &a, const Deadline &b) {
        const auto key = [](const Deadline &d) { return std::tuple(!d.due.isValid(), d.due, d.showAt); };
        return key(a) < key(b);
    });
    return all;
}

namespace {

/// The FROM and WHERE that lead to one shelf of the index: a group, shown until handled or for a while.
struct Shelf
{
    QByteArray from;
    std::vector<std::pair<int, Value>> values;
};

constexpr int coordinatorAt = 80, regionAt = 81, locationAt = 82; // far from what the queries number

std::vector<Shelf> shelvesOf(const Whose &whose, const access::Sight &sight)
{
    QByteArray more = sight.condition("d.owner");
    std::vector<std::pair<int, Value>> values;
    if (!whose.region.isEmpty())
        values.emplace_back(regionAt, whose.region.value);
    if (!whose.location.isNull()) {
        // Read by the name of the table, as access does: these are the rooms' own rows.
        more += " AND d.owner IN (SELECT person FROM placement WHERE facility = ?82 AND state = 'placed' UNION SELECT person FROM placement WHERE facility = ?82 AND reserved_at IS NOT NULL)";
        values.emplace_back(locationAt, store::asValue(whose.location));
    }
    const QByteArray tail = " AND d.handled IS NULL AND d.grp = ?1 AND d.stays = ?2 ";
    std::vector<Shelf> shelves;
    if (!whose.coordinator.isEmpty()) {
        if (!whose.region.isEmpty())
            more += " AND d.region = ?81";
        values.emplace_back(coordinatorAt, whose.coordinator);
        shelves.push_back({"FROM deadline d INDEXED BY deadline_coordinator WHERE d.coordinator = ?80" + tail + more, values});
        shelves.push_back({"FROM (SELECT person FROM cases WHERE co_coordinator = ?80 COLLATE NOCASE AND co_coordinator <> '') a CROSS JOIN deadline d INDEXED BY deadline_owner ON d.owner = a.person "
                           "WHERE d.coordinator IS NOT ?80" + tail + more, values});
    } else if (!whose.location.isNull()) {
        if (!whose.region.isEmpty())
            more += " AND d.region = ?81";
        shelves.push_back({"FROM deadline d INDEXED BY deadline_owner WHERE TRUE" + tail + more, values});
    } else if (!whose.region.isEmpty()) {
        shelves.push_back({"FROM deadline d INDEXED BY deadline_region WHERE d.region = ?81" + tail + more, values});
    } else {
        shelves.push_back({"FROM deadline d INDEXED BY deadline_office WHERE TRUE" + tail + more, values});
    }
    return shelves;
}

constexpr int groups = int(Group::Missing) + 1;

/// Each row of SELECT `what` in all groups of all shelves, where also `more` holds; `own` binds its values, from ?3 on.
void eachShelved(store::Connection &connection, const Whose &whose, const access::Sight &sight, const QByteArray &what, const char *more, const std::function<void(store::Statement &, bool stays)> &own,
    const std::function<void(store::Statement &)> &each)
{
    for (const Shelf &shelf : shelvesOf(whose, sight)) {
        store::Statement &statement = connection.prepared("SELECT " + what + ' ' + shelf.from + more);
        for (int group = 0; group < groups; ++group) {
            for (const int stays : {0, 1}) {
                statement.reset();
                statement.bind(1, group).bind(2, stays);
                own(statement, stays == 1);
                for (const auto &[at, value] : shelf.values)
                    statement.bind(at, value);
                sight.bind(statement);
                store::Cursor row(statement);
                while (row.next())
                    each(*row);
            }
        }
    }
}

} // namespace

std::vector<Deadline> shownAt(store::Connection &connection, Instant now, const Whose &whose, const access::Sight &sight, int most)
{
    std::vector<Deadline> all;
    eachShelved(
        connection, whose, sight, columns, "AND d.show_at <= ?3 AND d.show_at > ?4 AND (d.hide_at IS NULL OR d.hide_at > ?3) ORDER BY d.show_at DESC LIMIT ?5",
        // What goes by itself shows for some months at most: the longest are the term of a permit and of article 12.
        [&](store::Statement &statement, bool stays) { statement.bind(3, now).bind(4, stays ? Instant(0) : now.plusHours(-24 * 366)).bind(5, most); },
        [&](store::Statement &row) { all.push_back(readDeadline(row)); });
    return all;
}

std::vector<Deadline> dueBetween(store::Connection &connection, QDate from, QDate to, const Whose &whose, const access::Sight &sight)
{
    std::vector<Deadline> all;
    eachShelved(
        connection, whose, sight, columns, "AND d.due BETWEEN ?3 AND ?4 AND d.reminder = 0",
        [&](store::Statement &statement, bool) { statement.bind(3, from.toString(Qt::ISODate)).bind(4, to.toString(Qt::ISODate)); },
        [&](store::Statement &row) { all.push_back(readDeadline(row)); });
    std::sort(all.begin(), all.end(), [](const Deadline &a, const Deadline &b) { return std::tie(a.due, a.owner, a.rule, a.subject) < std::tie(b.due, b.owner, b.rule, b.subject); });
    return all;
}

QDate nextAfter(store::Connection &connection, Instant now, const Whose &whose, const access::Sight &sight)
{
    QDate next;
    eachShelved(
        connection, whose, sight, "d.due", "AND d.show_at > ?3 AND d.due IS NOT NULL ORDER BY d.show_at LIMIT 1",
        [&](store::Statement &statement, bool) { statement.bind(3, now); },
        [&](store::Statement &row) {
            if (!next.isValid() || row.date(0) < next)
                next = row.date(0);
        });
    return next;
}

} // namespace luwte::deadline
