#include "core/house/salvage.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <set>

#include "core/attachment/content.h"
#include "core/base/fault.h"
#include "core/command/verify.h"
#include "core/house/house.h"
#include "core/house/salvage_copy.h"
#include "core/store/durable_file.h"
#include "core/store/transaction.h"
#include "core/upkeep/types.h"
#include "core/vault/restore.h"
#include "core/victim/types.h"

namespace luwte::house {

static QString countsText(const QMap<QString, qint64> &counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    return parts.join(QStringLiteral(", "));
}

bool Salvaged::complete() const
{
    return lostEntries.isEmpty() && rebuilt.isEmpty() && lost.isEmpty() && uncounted.isEmpty() && emptied == 0 && placeholders == 0;
}

/// People who are gone while what belongs to them is there.
static std::vector<Id> orphanOwners(store::Connection &connection)
{
    std::set<Id> found;
    for (const store::RecordShape &shape : catalog().shapes()) {
        if (QByteArrayView(shape.info.owner) != QByteArrayView("person"))
            continue;
        store::Statement rows = connection.prepare(QByteArray("SELECT DISTINCT person FROM ") + shape.info.table + " WHERE person IS NOT NULL AND person NOT IN (SELECT id FROM person)");
        while (rows.step())
            found.insert(rows.id(0));
    }
    return {found.begin(), found.end()};
}

namespace {

struct Adopted
{
    QByteArray kind;
    Id record;
    Id owner;
    QByteArray content;
};

} // namespace

/// Rows that say something else than what is left of the journal: the entries that made them so are lost. What the row says is entered anew,
/// so that the journal again comes to what is stored.
static std::vector<Adopted> differences(store::Connection &connection)
{
    std::vector<Adopted> list;
    const auto compare = [&](const store::RecordShape &shape, store::Statement &row, const QJsonObject &before, bool known) {
        QJsonObject changes;
        int column = store::firstField;
        for (const FieldInfo &field : shape.fields) {
            const QString name = QString::fromLatin1(field.name);
            const QJsonValue was = before.value(name).isUndefined() ? QJsonValue(QJsonValue::Null) : before.value(name);
            const QJsonValue is = toJson(row.value(column++), field.type);
            if (was != is)
                changes.insert(name, QJsonArray{was, is});
        }
        if (known && changes.isEmpty())
            return;
        const Id record = row.id(0);
        Id belongs = record;
        if (shape.info.owner[0] != '\0') {
            store::Statement of = connection.prepare(QByteArray("SELECT ") + shape.info.owner + " FROM " + shape.info.table + " WHERE id = ?");
            if (of.bind(1, record).step() && !of.isNull(0))
                belongs = of.id(0);
        }
        QJsonObject content{{QStringLiteral("f"), changes}};
        if (!known)
            content.insert(QStringLiteral("new"), true);
        list.push_back({shape.info.kind, record, belongs, QJsonDocument(content).toJson(QJsonDocument::Compact)});
    };
    QHash<Id, QJsonObject> folded;
    store::readChangesByOwner(connection, [&](const store::RecordChange &change) {
        QJsonObject &fields = folded[change.record];
        for (const auto &field : change.fields)
            fields.insert(field.field, field.after);
        return true;
    });
    for (const store::RecordShape &shape : catalog().shapes()) {
        store::Statement rows = connection.prepare(store::selectText(shape.info, shape.fields));
        while (rows.step()) {
            const auto before = folded.constFind(rows.id(0));
            compare(shape, rows, before == folded.constEnd() ? QJsonObject() : *before, before != folded.constEnd());
        }
    }
    return list;
}

static void adoptRows(store::Connection &connection, const std::vector<Adopted> &list, const access::Session &session, Instant now)
{
    if (list.empty())
        return;
    store::RecordKeys keys(connection);
    crypto::Sealer sealer;
    store::Transaction transaction(connection);
    store::JournalWriter writer(connection, keys, sealer, store::deviceId(connection), now);
    for (const Adopted &adopted : list)
        writer.change(adopted.kind.constData(), adopted.record, adopted.owner, adopted.content);
    const auto entry = writer.finish(session.user, session.via, QStringLiteral("vault.salvaged"), QString::fromLatin1(list.front().kind), list.front().record);
    connection.announce({entry.n, entry.hash});
    transaction.commit();
    connection.acknowledge({entry.n, entry.hash});
}

static void carryOut(Office &office, const std::function<Id(command::Call &)> &work)
{
    const auto done = office.door().carryOut(QStringLiteral("vault.salvaged"), std::nullopt, [&](command::Call &call) -> Result<command::Outcome> { return command::Outcome{work(call), {}}; });
    if (!done)
        throw Fault(FaultKind::Denied, done.error().first().text, QStringLiteral("vault.salvaged refused"));
}

static void makeNameless(Office &office, const std::vector<Id> &people)
{
    if (people.empty())
        return;
    carryOut(office, [&](command::Call &call) {
        for (const Id &id : people) {
            victim::Person person;
            person.id = id;
            person.chosenName = say("salvage", "Naam verloren");
            person.workingName = true;
            call.unit.save(person);
        }
        return people.front();
    });
}

/// A file whose content is not what was kept: its record tells that it was there, and that it is gone.
static int emptyFiles(Office &office)
{
    std::vector<attachment::Attachment> damaged;
    for (attachment::Attachment &one : store::select<attachment::Attachment>(office.connection(), "WHERE removed_on IS NULL ORDER BY id")) {
        try {
            (void)attachment::readParts(office.connection(), one);
        } catch (const Fault &fault) {
            if (fault.kind() != FaultKind::Damaged)
                throw;
            damaged.push_back(std::move(one));
        }
    }
    if (damaged.empty())
        return 0;
    carryOut(office, [&](command::Call &call) {
        for (attachment::Attachment &one : damaged) {
            attachment::removeParts(call.connection(), one.id);
            one.removedOn = call.today();
            one.removedReason = say("salvage", "De inhoud is door schade aan het bestand verloren gegaan.");
            call.unit.save(one);
        }
        return damaged.front().id;
    });
    return int(damaged.size());
}

static void writeDown(Office &office, const Salvaged &told)
{
    carryOut(office, [&](command::Call &call) {
        for (const command::Derive &derive : catalog().derives())
            derive(call.unit);
        upkeep::Upkeep upkeep;
        upkeep.what = Code("salvaged");
        upkeep.at = call.now;
        upkeep.entries = int(told.entries);
        upkeep.lostEntries = told.lostEntries.toText();
        upkeep.lostRecords = countsText(told.lost);
        call.unit.save(upkeep);
        return upkeep.id;
    });
}

Salvaged salvage(const QString &folder, const QString &newFolder, const QString &user, const vault::Credential &credential, const Clock &clock, const store::Progress &progress)
{
    vault::assertNewPlace(newFolder);
    const QString place = QFileInfo(newFolder).absoluteFilePath();
    const QString beside = QFileInfo(place).absolutePath();
    Salvaged told;
    told.folder = place;
    vault::DamagedVault damaged(folder, user, credential, int(catalog().steps().size()), beside);
    vault::WorkFolder work(beside);
    store::JournalPoint last;
    {
        store::Connection to(work.file("store.db"), damaged.unlocked().key, damaged.cipher(), store::OpenMode::Create, 64 * 1024);
        store::applySteps(to, catalog().steps());
        SalvageCopy(damaged, to, told, progress).run();
        last = store::lastEntry(to);
    }
    if (!store::replaceFile(work.file("vault.json"), damaged.headerBytes()))
        throw vault::backupDiskFault(errno, "vault.json not written");
    {
        const auto office = Office::enter(vault::Vault::adopt(work.path(), damaged.unlocked(), last, catalog().steps()), clock);
        const std::vector<Id> nameless = orphanOwners(office->connection());
        told.placeholders = int(nameless.size());
        makeNameless(*office, nameless);
        told.emptied = emptyFiles(*office);
        // Only where entries are lost may a row say what the journal does not; else that is for verify to tell.
        if (!told.lostEntries.isEmpty())
            adoptRows(office->connection(), differences(office->connection()), office->door().session(), clock.now());
        writeDown(*office, told);
        const QJsonArray faults = command::verify(office->connection(), catalog()).value(QLatin1String("faults")).toArray();
        for (const auto &fault : faults)
            told.faults.append(fault.toString());
    }
    work.become(place);
    return told;
}

} // namespace luwte::house
