#include "core/documents/print_record.h"

#include "core/command/change.h"
#include "core/victim/types.h"

namespace luwte::documents {

using command::Call;

static Refusals check(Call &call, const victim::Case &, Print &print)
{
    print.at = call.now;
    if (print.style != QLatin1String("professional") && !print.safe && print.unsafeReason.isEmpty())
        return {{QStringLiteral("print.unsafe"), say("documents", "Schrijf waarom deze print geen veilige kopie is."), QStringLiteral("unsafe_reason")}};
    return {};
}

void addTo(command::Catalog &catalog)
{
    catalog.step("documents", R"sql(
CREATE TABLE print(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id), case_id BLOB,
  document TEXT, style TEXT, language TEXT, safe INTEGER NOT NULL, print_id TEXT, at INTEGER, unsafe_reason TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX print_id ON print(id);
CREATE INDEX print_number ON print(print_id);
)sql");
    catalog.record<Print>();
    catalog.add(command::addingToCase<Print, victim::Case>("print.record", {"Legt vast dat een document is gemaakt", "Records that a document was made"},
        access::Right::DocumentPrint, {QStringLiteral("at")}, check));
}

QJsonObject recordOf(const Document &document, const QString &unsafeReason)
{
    return {{QStringLiteral("case"), document.caseId.toText()}, {QStringLiteral("document"), document.name},
        {QStringLiteral("style"), document.style == Style::Professional ? QStringLiteral("professional") : document.style == Style::Plain ? QStringLiteral("plain") : QStringLiteral("easy")},
        {QStringLiteral("language"), document.language}, {QStringLiteral("safe"), document.safe}, {QStringLiteral("print_id"), document.printId},
        {QStringLiteral("unsafe_reason"), unsafeReason}};
}

} // namespace luwte::documents

using luwte::documents::Print;

template<>
const luwte::Description<Print> &luwte::describe<Print>()
{
    static const Description<Print> description({.kind = "print", .table = "print", .nl = "Afdruk", .en = "Print", .owner = "person"}, {
        field<&Print::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Print::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Print::document>({.name = "document", .nl = "Document", .en = "Document", .required = true}),
        field<&Print::style>({.name = "style", .nl = "Voor wie", .en = "For whom", .required = true}),
        field<&Print::language>({.name = "language", .nl = "Taal", .en = "Language"}),
        field<&Print::safe>({.name = "safe", .nl = "Veilige kopie", .en = "Safe copy"}),
        field<&Print::printId>({.name = "print_id", .nl = "Nummer van de afdruk", .en = "Number of the print"}),
        field<&Print::at>({.name = "at", .nl = "Wanneer", .en = "When"}),
        field<&Print::unsafeReason>({.name = "unsafe_reason", .nl = "Waarom geen veilige kopie", .en = "Why no safe copy"}),
    });
    return description;
}
