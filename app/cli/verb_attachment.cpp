// Files of clients: into the vault, what there is, and out of it in the clear.

#include <QJsonArray>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/attachment/content.h"
#include "core/attachment/views.h"
#include "core/codebook/book.h"

namespace luwte::cli {

static Id caseOf(const Arguments &arguments)
{
    const auto id = Id::fromText(arguments.word(1, say("cli", "de casus")));
    if (!id)
        throw UsageError{say("cli", "Dit is geen id van een casus. Zoek het op met 'luwte-cli search'.")};
    return *id;
}

int runAttach(const Arguments &arguments)
{
    arguments.expect(3, {QStringLiteral("--title"), QStringLiteral("--kind"), QStringLiteral("--received"), QStringLiteral("--from"), QStringLiteral("--secret")});
    const Id c = caseOf(arguments);
    const QString file = arguments.word(2, say("cli", "het bestand"));
    QJsonObject with{{QStringLiteral("case"), c.toText()}, {QStringLiteral("secret"), arguments.has("--secret")}};
    for (const auto &[option, field] : {std::pair{"--title", "title"}, {"--kind", "kind"}, {"--received", "received_on"}, {"--from", "from_whom"}})
        if (arguments.has(option))
            with.insert(QLatin1String(field), arguments.value(option));
    const auto office = openOffice(arguments, vault::Access::ReadWrite);
    const auto bytes = attachment::readSource(file);
    if (!bytes)
        return failed(arguments.json, bytes.error());
    const auto done = attachment::add(office->door(), with, *bytes);
    if (!done)
        return failed(arguments.json, done.error());
    QJsonObject told = done->result.toObject();
    told.insert(QStringLiteral("id"), done->id.toText());
    if (arguments.json)
        printJson(told);
    else
        printLine(done->id.toText());
    tell(say("cli", "Het origineel staat nog waar het stond. Luwte heeft het niet verwijderd."));
    return ExitDone;
}

int runAttachments(const Arguments &arguments)
{
    arguments.expect(2, {});
    const Id c = caseOf(arguments);
    const auto office = openOffice(arguments, vault::Access::ReadOnly);
    const auto found = office->door().ask(QStringLiteral("attachment.list"), {{QStringLiteral("case"), c.toText()}});
    if (!found)
        return failed(arguments.json, found.error());
    if (arguments.json) {
        printJson(*found);
        return ExitDone;
    }
    const QJsonArray rows = found->toArray();
    for (const auto &row : rows) {
        const bool gone = !row[QLatin1String("removed_on")].isUndefined();
        printLine(QStringList{row[QLatin1String("id")].toString(), row[QLatin1String("title")].toString(),
            gone ? say("cli", "verwijderd") : codebook::Book::standard().label(u"ATTACHMENT_MEDIA", Code(row[QLatin1String("media")].toString())),
            attachment::sizeText(row[QLatin1String("size")].toInteger())}.join(QStringLiteral("  ")));
    }
    return ExitDone;
}

int runAttachment(const Arguments &arguments)
{
    arguments.expect(2, {QStringLiteral("--out"), QStringLiteral("--reason")});
    const auto id = Id::fromText(arguments.word(1, say("cli", "het bestand")));
    if (!id)
        throw UsageError{say("cli", "Dit is geen id van een bestand. Zoek het op met 'luwte-cli attachments'.")};
    const QString out = arguments.value("--out");
    if (out.isEmpty())
        throw UsageError{say("cli", "Geef --out BESTAND.")};
    const auto office = openOffice(arguments, vault::Access::ReadWrite);
    const auto done = attachment::exportTo(office->door(), *id, arguments.value("--reason"), out);
    if (!done)
        return failed(arguments.json, done.error());
    if (arguments.json)
        printJson(QJsonObject{{QStringLiteral("out"), out}, {QStringLiteral("export"), done->id.toText()}});
    tell(say("cli", "Bewaard: %1. Buiten Luwte is dit bestand niet versleuteld.").arg(out));
    return ExitDone;
}

} // namespace luwte::cli
