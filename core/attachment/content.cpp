#include "core/attachment/content.h"

#include <QFile>
#include <QFileInfo>

#include "core/attachment/commands.h"
#include "core/attachment/media.h"
#include "core/attachment/views.h"
#include "core/base/fault.h"
#include "core/command/change.h"
#include "core/command/checks.h"
#include "core/command/scope.h"
#include "core/crypto/checksum.h"
#include "core/victim/views.h"

namespace luwte::attachment {

using command::Call;
using command::Outcome;

static Fault unreadable(const char *why)
{
    return Fault(FaultKind::Disk, say("attachment", "Luwte kan dit bestand niet lezen. Controleer of het er nog is en of je het mag openen."), QString::fromLatin1(why));
}

Result<QByteArray> readSource(QIODevice &source)
{
    QByteArray bytes = source.read(mostBytes + 1);
    // A device that ends early says so at the next read.
    while (bytes.size() <= mostBytes) {
        const QByteArray more = source.read(mostBytes + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    const auto *file = qobject_cast<QFileDevice *>(&source);
    if (file && file->error() != QFileDevice::NoError)
        throw unreadable("attachment source: read");
    if (const Refusals refusals = rules::checkSize(bytes.size()); !refusals.isEmpty())
        return refuse(refusals);
    return bytes;
}

Result<QByteArray> readSource(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        throw unreadable("attachment source: no ordinary file");
    if (info.size() > mostBytes)
        return refuse(rules::checkSize(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw unreadable("attachment source: open");
    return readSource(file);
}

static void writeParts(store::Connection &connection, const Id &id, QByteArrayView bytes)
{
    qint64 n = 0;
    for (qsizetype at = 0; at < bytes.size(); at += partBytes, ++n) {
        const auto part = bytes.sliced(at, std::min<qsizetype>(partBytes, bytes.size() - at));
        connection.prepared("INSERT INTO attachment_part(attachment, n, bytes) VALUES(?, ?, ?)").bind(1, id).bind(2, n).bind(3, part.toByteArray()).run();
    }
}

Result<command::Done> add(command::Door &door, const QJsonObject &with, QByteArrayView bytes, const command::Circumstance &circumstance)
{
    if (const Refusals refusals = rules::checkSize(bytes.size()); !refusals.isEmpty())
        return refuse(refusals);
    // Beside the lock on the store: hashing and looking take a while for a large file.
    const QString sha256 = crypto::sha256Hex(bytes);
    const Code media = mediaOf(bytes);
    const command::CommandSpec form = adding([&](Call &call, const victim::Case &, Attachment &attachment) -> Refusals {
        attachment.size = int(bytes.size());
        attachment.sha256 = sha256;
        attachment.media = media;
        return rules::checkFacts(attachment, call.today()) + rules::checkRoom(bytesInVault(call.connection()), attachment.size);
    });
    if (circumstance.as.isEmpty()) {
        // Here the door notes whom it stops.
        const auto c = victim::findCase(door.reader().connection, Id::fromText(with.value(QLatin1String("case")).toString()).value_or(Id()));
        if (const Refusals refusals = door.admit(form.right, form.name, c ? c->person : Id()); !refusals.isEmpty())
            return refuse(refusals);
    }
    return door.carryOut(form.name, form.right, [&](Call &call) -> Result<Outcome> {
        const auto named = command::namedIn(call.connection(), door.catalog(), form.fields, with);
        if (const Refusals refusals = command::checkScope(call.connection(), call.session, form.right, named, call.now); !refusals.isEmpty())
            return refuse(refusals);
        if (const Refusals codes = command::checkCodes(form.fields, with, call.today()); !codes.isEmpty())
            return refuse(codes);
        Result<Outcome> outcome = form.run(call, with);
        if (outcome) {
            writeParts(call.connection(), outcome->id, bytes);
            outcome->result = QJsonObject{{QStringLiteral("media"), media.value}, {QStringLiteral("size"), qint64(bytes.size())}, {QStringLiteral("sha256"), sha256}};
        }
        return outcome;
    }, circumstance);
}

QByteArray readParts(store::Connection &connection, const Attachment &attachment)
{
    QByteArray bytes;
    bytes.reserve(attachment.size);
    store::Cursor part(connection.prepared("SELECT n, bytes FROM attachment_part WHERE attachment = ? ORDER BY n").bind(1, attachment.id));
    for (qint64 n = 0; part.next() && part->number(0) == n && bytes.size() <= mostBytes; ++n)
        bytes += part->view(1);
    if (bytes.size() != attachment.size || crypto::sha256Hex(bytes) != attachment.sha256)
        throw Fault(FaultKind::Damaged, say("attachment", "Dit bestand is beschadigd: de inhoud is niet meer wat er is bewaard. Zet een reservekopie terug."), QStringLiteral("attachment: hash"));
    return bytes;
}

Result<Opened> open(command::Door &door, const Id &id, const QString &reason)
{
    // The query is the look, and the door notes it: whoever may not see it, or gives no reason for what is secret, stops here.
    const auto shown = door.ask(QStringLiteral("attachment.show"), {{QStringLiteral("id"), id.toText()}, {QStringLiteral("reason"), reason}});
    if (!shown)
        return refuse(shown.error());
    store::Connection &connection = door.reader().connection;
    auto attachment = findAttachment(connection, id);
    if (!attachment)
        return refuse({command::noSuchRecord(idField())});
    QByteArray bytes = readParts(connection, *attachment);
    return Opened{std::move(*attachment), std::move(bytes)};
}

void removeParts(store::Connection &connection, const Id &id)
{
    connection.execute("PRAGMA secure_delete=ON");
    connection.prepared("DELETE FROM attachment_part WHERE attachment = ?").bind(1, id).run();
    connection.execute("PRAGMA secure_delete=FAST");
}

void checkParts(store::Connection &connection, const std::function<void(const QString &)> &fault)
{
    for (const Attachment &attachment : store::select<Attachment>(connection, "ORDER BY id")) {
        if (attachment.isRemoved()) {
            if (store::Cursor(connection.prepared("SELECT 1 FROM attachment_part WHERE attachment = ?").bind(1, attachment.id)).next())
                fault(say("verify", "Bestand %1 is verwijderd, maar de inhoud is er nog.").arg(attachment.id.toText()));
            continue;
        }
        try {
            (void)readParts(connection, attachment);
        } catch (const Fault &trouble) {
            if (trouble.kind() != FaultKind::Damaged)
                throw;
            fault(say("verify", "Bestand %1: de inhoud is niet meer wat er is bewaard.").arg(attachment.id.toText()));
        }
    }
    store::Cursor stray(connection.prepared("SELECT DISTINCT attachment FROM attachment_part WHERE attachment NOT IN (SELECT id FROM attachment)"));
    while (stray.next())
        fault(say("verify", "Er is inhoud van een bestand %1 dat er niet is.").arg(stray->id(0).toText()));
}

} // namespace luwte::attachment
