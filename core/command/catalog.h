#pragma once
// Every command and query of the house by name: what it does, its fields, who may use it, and the function behind it.
// Rooms add theirs; the door carries them out; `luwte-cli verbs` prints them.

#include <QHash>
#include <QJsonObject>
#include <functional>

#include "core/access/session.h"
#include "core/base/json.h"
#include "core/store/chain.h"
#include "core/store/schema.h"
#include "core/store/unit.h"

namespace luwte::command {

/// What a command's function gets: reads and saves, who asks, and when. "Today" is the civil date of `now`.
struct Call
{
    store::Unit &unit;
    const access::Session &session;
    Instant now;
    [[nodiscard]] QDate today() const { return now.civilDate(); }
    [[nodiscard]] store::Connection &connection() const { return unit.connection(); }
};

/// What a query's function gets.
struct Reader
{
    store::Connection &connection;
    const access::Session &session;
    Instant now;
    [[nodiscard]] QDate today() const { return now.civilDate(); }
    /// Whom the session sees with this right; views that list people take it.
    [[nodiscard]] access::Sight sight(access::Right right = access::Right::PersonRead) const { return {session, right, now}; }
};

struct Outcome
{
    Id id;             ///< the record the command made or changed; what "save" in a script keeps
    QJsonValue result; ///< more to tell: warnings, made records; null when there is nothing
};

/// Text for `verbs` and the help page.
struct Purpose
{
    const char *nl = "";
    const char *en = "";
    [[nodiscard]] QString text() const { return inLanguage(QString::fromUtf8(nl), QString::fromUtf8(en)); }
};

struct CommandSpec
{
    QString name;
    Purpose purpose;
    access::Right right = access::Right::Count; ///< who may use it, and how far (core/access/rights.h)
    QList<FieldInfo> fields;
    std::function<Result<Outcome>(Call &, const QJsonObject &)> run;
};

struct QuerySpec
{
    QString name;
    Purpose purpose;
    access::Right right = access::Right::Count;
    QList<FieldInfo> fields;
    std::function<Result<QJsonValue>(const Reader &, const QJsonObject &)> run;
};

/// Recomputes what a room derives from its records (headlines, search index) and tells a sentence for each that differs. Reads only.
using DerivedCheck = std::function<void(store::Connection &, const std::function<void(const QString &)> &)>;

/// Writes anew what follows from the records of a type (headlines, search index).
using Derive = std::function<void(store::Unit &)>;

/// Brings up to date what follows from many records of one owner (the index of deadlines): once a command, after its saves and before its
/// journal entry, in the same transaction. It saves no records.
using Follow = std::function<void(store::Unit &, const std::vector<store::Touched> &)>;

class Catalog
{
public:
    template<class Args>
    void command(const char *name, Purpose purpose, access::Right right, Result<Outcome> (*handler)(Call &, const Args &))
    {
        add(CommandSpec{QString::fromLatin1(name), purpose, right, describe<Args>().infos(), [handler](Call &call, const QJsonObject &with) -> Result<Outcome> {
            Args args;
            const Refusals refusals = readJson(with, args);
            return refusals.isEmpty() ? handler(call, args) : refuse(refusals);
        }});
    }

    template<class Args>
    void query(const char *name, Purpose purpose, access::Right right, Result<QJsonValue> (*handler)(const Reader &, const Args &))
    {
        add(QuerySpec{QString::fromLatin1(name), purpose, right, describe<Args>().infos(), [handler](const Reader &reader, const QJsonObject &with) -> Result<QJsonValue> {
            Args args;
            const Refusals refusals = readJson(with, args);
            return refusals.isEmpty() ? handler(reader, args) : refuse(refusals);
        }});
    }

    /// A record type that is stored, journalled, dumped and verified.
    template<class R>
    void record()
    {
        m_shapes.append(store::shapeOf<R>());
        m_derives.append([](store::Unit &unit) {
            // As they lie: of one person's, the newest comes last.
            store::Statement rows = unit.connection().prepare(store::selectText<R>());
            while (rows.step()) {
                R record;
                store::readRow(rows, record);
                store::AfterSave<R>::run(unit, nullptr, record);
            }
        });
    }

    void add(CommandSpec spec);
    void add(QuerySpec spec);
    /// What another room asks of a command that is in the catalogue already; it comes before the command's own function. For rules that
    /// reach across rooms, such as "an expert who is blocked for a case takes no part in it": rooms below need not know the room above.
    void guard(const char *command, std::function<Refusals(Call &, const QJsonObject &)> ask);
    void step(const char *name, const char *sql);
    /// Entries of the journal of which it is written down that they, or part of their changes, were lost. For `verify`, which knows no room.
    void lost(std::function<store::EntryNumbers(store::Connection &)> ask) { m_lost = std::move(ask); }
    /// `rebuild` writes the same anew for everybody, after records came in another way than by commands.
    void follow(Follow follow, Derive rebuild)
    {
        m_follows.append(std::move(follow));
        m_derives.append(std::move(rebuild));
    }
    /// For `verify`.
    void derived(DerivedCheck check) { m_derived.append(std::move(check)); }

    [[nodiscard]] const CommandSpec *findCommand(const QString &name) const;
    [[nodiscard]] const QuerySpec *findQuery(const QString &name) const;
    [[nodiscard]] const QList<CommandSpec> &commands() const { return m_commands; }
    [[nodiscard]] const QList<QuerySpec> &queries() const { return m_queries; }
    [[nodiscard]] const QList<store::RecordShape> &shapes() const { return m_shapes; }
    [[nodiscard]] const store::RecordShape *shape(const QString &kind) const;
    [[nodiscard]] const QList<store::SchemaStep> &steps() const { return m_steps; }
    [[nodiscard]] const QList<DerivedCheck> &derivedChecks() const { return m_derived; }
    [[nodiscard]] const QList<Follow> &follows() const { return m_follows; }
    /// In the order in which the records were added.
    [[nodiscard]] const QList<Derive> &derives() const { return m_derives; }
    [[nodiscard]] store::EntryNumbers lostEntries(store::Connection &connection) const { return m_lost ? m_lost(connection) : store::EntryNumbers(); }

private:
    QList<CommandSpec> m_commands;
    QList<QuerySpec> m_queries;
    QList<store::RecordShape> m_shapes;
    QList<DerivedCheck> m_derived;
    QList<Derive> m_derives;
    QList<Follow> m_follows;
    std::function<store::EntryNumbers(store::Connection &)> m_lost;
    QList<store::SchemaStep> m_steps{store::groundStep()};
};

/// For commands and queries that take nothing.
struct NoArgs
{
};

} // namespace luwte::command

template<>
const luwte::Description<luwte::command::NoArgs> &luwte::describe<luwte::command::NoArgs>();
