#include "core/attachment/commands.h"

#include <QJsonArray>

#include "core/attachment/content.h"
#include "core/attachment/media.h"
#include "core/attachment/rules.h"
#include "core/attachment/schema.h"
#include "core/attachment/views.h"
#include "core/command/change.h"
#include "core/victim/views.h"

namespace luwte::attachment {

using command::Call;
using command::caseField;
using command::Outcome;
using command::Reader;

namespace {

struct ReasonArgs
{
    Id id;
    QString reason;
};

struct CaseArgs
{
    Id caseId;
};


} // namespace

/// What the bytes decide, or the way out: nobody types it.
static const QStringList &factsOfBytes()
{
    static const QStringList names{QStringLiteral("media"), QStringLiteral("size"), QStringLiteral("sha256"), QStringLiteral("removed_on"), QStringLiteral("removed_reason")};
    return names;
}

FieldInfo idField()
{
    return {.name = "id", .nl = "Dit bestand", .en = "This file", .required = true, .ref = "attachment"};
}

command::CommandSpec adding(std::function<Refusals(Call &, const victim::Case &, Attachment &)> guard)
{
    return command::addingToCase<Attachment, victim::Case>("attachment.add", {"Bewaart een bestand bij een casus", "Keeps a file with a case"}, access::Right::DossierWrite, factsOfBytes(), std::move(guard));
}

static Result<Outcome> withoutBytes(Call &, const QJsonObject &)
{
    return refuse(QStringLiteral("attachment.bytes"), say("attachment", "De inhoud van een bestand past niet in een opdracht. Gebruik 'luwte-cli attach' of het venster."));
}

static Refusals checkChange(Call &call, const Attachment *before, Attachment &after)
{
    return before->isRemoved() ? rules::checkThere(*before) : rules::checkFacts(after, call.today());
}

static Result<Outcome> remove(Call &call, const ReasonArgs &args)
{
    auto attachment = call.unit.find<Attachment>(args.id);
    if (!attachment)
        return refuse({command::noSuchRecord(idField())});
    const Refusals refusals = rules::checkThere(*attachment) + rules::checkRemove(args.reason);
    if (!refusals.isEmpty())
        return refuse(refusals);
    attachment->removedOn = call.today();
    attachment->removedReason = args.reason;
    call.unit.save(*attachment);
    removeParts(call.connection(), attachment->id);
    return Outcome{attachment->id, {}};
}

static Result<Outcome> logExport(Call &call, const ReasonArgs &args)
{
    const auto attachment = call.unit.find<Attachment>(args.id);
    if (!attachment)
        return refuse({command::noSuchRecord(idField())});
    const Refusals refusals = rules::checkThere(*attachment) + rules::checkExport(args.reason);
    if (!refusals.isEmpty())
        return refuse(refusals);
    Export out;
    out.person = attachment->person;
    out.caseId = attachment->caseId;
    out.attachment = attachment->id;
    out.at = call.now;
    out.reason = args.reason;
    call.unit.save(out);
    return Outcome{out.id, {}};
}

static QJsonObject asJson(const Attachment &attachment)
{
    QJsonObject json = toJson(attachment);
    json.insert(QStringLiteral("id"), attachment.id.toText());
    json.insert(QStringLiteral("added_by"), attachment.madeBy);
    json.insert(QStringLiteral("can_be_shown"), !attachment.isRemoved() && canBeShown(attachment.media));
    return json;
}

static Result<QJsonValue> list(const Reader &reader, const CaseArgs &args)
{
    const auto c = victim::findCase(reader.connection, args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    QJsonArray rows;
    for (const Attachment &attachment : attachmentsOf(reader.connection, c->person))
        if (attachment.caseId == c->id)
            rows.append(asJson(attachment));
    return rows;
}

/// Asked by whoever is about to see the bytes (content.h).
static Result<QJsonValue> show(const Reader &reader, const ReasonArgs &args)
{
    const auto attachment = findAttachment(reader.connection, args.id);
    if (!attachment)
        return refuse({command::noSuchRecord(idField())});
    if (const Refusals refusals = rules::checkOpen(*attachment, args.reason); !refusals.isEmpty())
        return refuse(refusals);
    return asJson(*attachment);
}

void addTo(command::Catalog &catalog)
{
    catalog.step("attachment", schema());
    catalog.record<Attachment>();
    catalog.record<Export>();
    catalog.derived(checkParts);
    command::CommandSpec add = adding();
    add.run = withoutBytes;
    catalog.add(std::move(add));
    const QStringList fixed = factsOfBytes() + QStringList{QStringLiteral("person"), QStringLiteral("case_id")};
    catalog.add(command::changing<Attachment>("attachment.change", {"Wijzigt wat er van een bestand is opgeschreven", "Changes what is written down of a file"}, access::Right::DossierWrite, fixed, checkChange));
    catalog.command<ReasonArgs>("attachment.remove", {"Verwijdert de inhoud van een bestand voorgoed", "Removes the content of a file for good"}, access::Right::DossierWrite, remove);
    catalog.command<ReasonArgs>("attachment.export", {"Legt vast dat een bestand Luwte uit gaat, en waarom", "Records that a file leaves Luwte, and why"}, access::Right::DocumentPrint, logExport);
    catalog.query<CaseArgs>("attachment.list", {"Bestanden bij een casus", "Files of a case"}, access::Right::PersonRead, list);
    catalog.query<ReasonArgs>("attachment.show", {"Wat er van een bestand bekend is, voor wie het opent", "What is known of a file, for who opens it"}, access::Right::PersonRead, show);
}

} // namespace luwte::attachment

using luwte::attachment::CaseArgs;
using luwte::attachment::ReasonArgs;

template<>
const luwte::Description<ReasonArgs> &luwte::describe<ReasonArgs>()
{
    static const Description<ReasonArgs> description({}, {field<&ReasonArgs::id>(attachment::idField()), field<&ReasonArgs::reason>({.name = "reason", .nl = "Reden", .en = "Reason"})});
    return description;
}

template<>
const luwte::Description<CaseArgs> &luwte::describe<CaseArgs>()
{
    static const Description<CaseArgs> description({}, {field<&CaseArgs::caseId>(attachment::caseField())});
    return description;
}
