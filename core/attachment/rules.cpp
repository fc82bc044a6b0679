#include "core/attachment/rules.h"

namespace luwte::attachment::rules {

Refusals checkSize(qint64 size)
{
    if (size <= 0)
        return {{QStringLiteral("attachment.empty"), say("attachment", "Dit bestand is leeg. Kies een ander bestand."), QStringLiteral("file")}};
    if (size > mostBytes)
        return {{QStringLiteral("attachment.too-big"), say("attachment", "Dit bestand is groter dan 64 MiB. Maak het kleiner of splits het."), QStringLiteral("file")}};
    return {};
}

Refusals checkRoom(qint64 used, qint64 size)
{
    if (used + size <= mostBytesInVault)
        return {};
    return {{QStringLiteral("attachment.full"), say("attachment", "De bestanden in Luwte zijn samen 2 GiB. Verwijder eerst bestanden die je niet meer nodig hebt."), QStringLiteral("file")}};
}

Refusals checkFacts(const Attachment &attachment, QDate today)
{
    Refusals refusals;
    if (attachment.title.isEmpty() || attachment.title.size() > 200)
        refusals.append({QStringLiteral("attachment.title"), say("attachment", "Geef het bestand een titel, hooguit 200 tekens."), QStringLiteral("title")});
    if (attachment.receivedOn.isValid() && attachment.receivedOn > today)
        refusals.append({QStringLiteral("attachment.date"), say("attachment", "Deze datum is nog niet geweest. Kies vandaag of eerder."), QStringLiteral("received_on")});
    return refusals;
}

Refusals checkThere(const Attachment &attachment)
{
    if (!attachment.isRemoved())
        return {};
    return {{QStringLiteral("attachment.removed"), say("attachment", "Dit bestand is verwijderd. Alleen de titel en de reden zijn bewaard."), QStringLiteral("id")}};
}

Refusals checkOpen(const Attachment &attachment, const QString &reason)
{
    Refusals refusals = checkThere(attachment);
    if (refusals.isEmpty() && attachment.secret && reason.trimmed().isEmpty())
        refusals.append({QStringLiteral("attachment.secret"), say("attachment", "Dit bestand is geheim. Schrijf waarom je het opent."), QStringLiteral("reason")});
    return refusals;
}

Refusals checkRemove(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return {{QStringLiteral("attachment.reason"), say("attachment", "Schrijf waarom je dit bestand weghaalt. De inhoud komt niet terug."), QStringLiteral("reason")}};
}

Refusals checkExport(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return {{QStringLiteral("attachment.export-reason"), say("attachment", "Schrijf waarom dit bestand Luwte uit gaat."), QStringLiteral("reason")}};
}

} // namespace luwte::attachment::rules
