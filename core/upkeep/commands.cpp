#include "core/upkeep/commands.h"

#include "core/upkeep/views.h"

namespace luwte::upkeep {

using command::Call;
using command::NoArgs;
using command::Outcome;
using command::Reader;

namespace {

struct NoteArgs
{
    Instant at;
    int entries = 0;
    bool sameDisk = false;
};

} // namespace
} // namespace luwte::upkeep

template<>
const luwte::Description<luwte::upkeep::NoteArgs> &luwte::describe<luwte::upkeep::NoteArgs>()
{
    using luwte::upkeep::NoteArgs;
    static const Description<NoteArgs> description({}, {
        field<&NoteArgs::at>({.name = "at", .nl = "Stand van", .en = "State of", .required = true}),
        field<&NoteArgs::entries>({.name = "entries", .nl = "Regels in het logboek", .en = "Entries in the journal", .required = true}),
        field<&NoteArgs::sameDisk>({.name = "same_disk", .nl = "Op dezelfde schijf als het bestand", .en = "On the same disk as the file"}),
    });
    return description;
}

namespace luwte::upkeep {

static Result<Outcome> note(Call &call, const NoteArgs &args)
{
    if (args.at > call.now)
        return refuse(QStringLiteral("backup.future"), say("upkeep", "Deze reservekopie zou van later zijn dan nu. Controleer de klok van de computer."), QStringLiteral("at"));
    Upkeep upkeep;
    upkeep.what = Code("backup");
    upkeep.at = args.at;
    upkeep.entries = args.entries;
    upkeep.sameDisk = args.sameDisk;
    call.unit.save(upkeep);
    return Outcome{upkeep.id, {}};
}

static Result<QJsonValue> state(const Reader &reader, const NoArgs &)
{
    const BackupState found = backupState(reader);
    QJsonObject json;
    if (found.last)
        json = {{QStringLiteral("last"), found.last->at.toText()}, {QStringLiteral("entries"), found.last->entries}, {QStringLiteral("same_disk"), found.last->sameDisk}};
    if (found.due.isValid())
        json.insert(QStringLiteral("due"), found.due.toString(Qt::ISODate));
    return json;
}

void addTo(command::Catalog &catalog)
{
    catalog.step("upkeep", R"sql(
CREATE TABLE upkeep(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, what TEXT, at INTEGER, entries INTEGER NOT NULL,
  same_disk INTEGER NOT NULL, lost_entries TEXT, lost_records TEXT) WITHOUT ROWID;
)sql");
    catalog.record<Upkeep>();
    catalog.lost(lostEntries);
    catalog.command<NoteArgs>("backup.note", {"Legt vast dat er elders een reservekopie is gemaakt", "Records that a backup was made elsewhere"}, access::Right::BackupMake, note);
    catalog.query<NoArgs>("backup.state", {"Wanneer er voor het laatst elders een reservekopie is gemaakt", "When a backup was last made elsewhere"}, access::Right::BackupMake, state);
}

} // namespace luwte::upkeep
