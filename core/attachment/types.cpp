#include "core/attachment/types.h"

using luwte::attachment::Attachment;
using luwte::attachment::Export;

static constexpr auto plain = luwte::Sensitivity::Plain;

template<>
const luwte::Description<Attachment> &luwte::describe<Attachment>()
{
    static const Description<Attachment> description({.kind = "attachment", .table = "attachment", .nl = "Bestand", .en = "File", .owner = "person"}, {
        field<&Attachment::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Attachment::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Attachment::title>({.name = "title", .nl = "Titel", .en = "Title", .required = true}),
        field<&Attachment::kind>({.name = "kind", .nl = "Soort", .en = "Kind", .codes = "ATTACHMENT_KIND", .required = true}),
        field<&Attachment::media>({.name = "media", .nl = "Bestandstype", .en = "Type of file", .codes = "ATTACHMENT_MEDIA", .sensitivity = plain}),
        field<&Attachment::size>({.name = "size", .nl = "Grootte in bytes", .en = "Size in bytes", .sensitivity = plain}),
        field<&Attachment::sha256>({.name = "sha256", .nl = "SHA-256", .en = "SHA-256", .sensitivity = plain}),
        field<&Attachment::receivedOn>({.name = "received_on", .nl = "Ontvangen op", .en = "Received on"}),
        field<&Attachment::fromWhom>({.name = "from_whom", .nl = "Van wie", .en = "From whom"}),
        field<&Attachment::secret>({.name = "secret", .nl = "Geheim: alleen openen met een reden", .en = "Secret: open only with a reason", .sensitivity = plain}),
        field<&Attachment::removedOn>({.name = "removed_on", .nl = "Verwijderd op", .en = "Removed on", .sensitivity = plain}),
        field<&Attachment::removedReason>({.name = "removed_reason", .nl = "Waarom verwijderd", .en = "Why removed"}),
    });
    return description;
}

template<>
const luwte::Description<Export> &luwte::describe<Export>()
{
    static const Description<Export> description({.kind = "attachment_export", .table = "attachment_export", .nl = "Export van een bestand", .en = "Export of a file", .owner = "person"}, {
        field<&Export::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Export::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Export::attachment>({.name = "attachment_id", .nl = "Bestand", .en = "File", .ref = "attachment"}),
        field<&Export::at>({.name = "at", .nl = "Wanneer", .en = "When"}),
        field<&Export::reason>({.name = "reason", .nl = "Reden", .en = "Reason"}),
    });
    return description;
}
