#include "core/exchange/transfer.h"

using namespace luwte;
using luwte::exchange::Transfer;

template<>
const Description<Transfer> &luwte::describe<Transfer>()
{
    static const Description<Transfer> description({.kind = "transfer", .table = "transfer", .nl = "Blad in of uit", .en = "Sheet in or out"}, {
        field<&Transfer::what>({.name = "what", .nl = "Wat", .en = "What", .codes = "TRANSFER", .sensitivity = Sensitivity::Plain}),
        field<&Transfer::file>({.name = "file", .nl = "Bestand", .en = "File"}),
        field<&Transfer::people>({.name = "people", .nl = "Aantal mensen", .en = "Number of people", .sensitivity = Sensitivity::Plain}),
        field<&Transfer::known>({.name = "known", .nl = "Al bekend", .en = "Known already", .sensitivity = Sensitivity::Plain}),
    });
    return description;
}

namespace luwte::exchange {

const char *schema()
{
    return R"sql(
CREATE TABLE transfer(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, what TEXT, file TEXT, people INTEGER NOT NULL,
  known INTEGER NOT NULL) WITHOUT ROWID;
)sql";
}

void addTo(command::Catalog &catalog)
{
    catalog.step("exchange", schema());
    catalog.record<Transfer>();
}

} // namespace luwte::exchange
