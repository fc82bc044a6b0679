#pragma once
// That data of people came in or went out as a sheet, by whom and how much: an export may not pass unseen (security.md, rule 3).

#include "core/command/catalog.h"

namespace luwte::exchange {

struct Transfer : Record
{
    Code what;      ///< TRANSFER: sheet_in, sheet_out
    QString file;   ///< name without folder
    int people = 0; ///< made by an import, or carried by an export
    int known = 0;  ///< rows of an import that were people known already
};

void addTo(command::Catalog &catalog);
[[nodiscard]] const char *schema();

} // namespace luwte::exchange

template<>
const luwte::Description<luwte::exchange::Transfer> &luwte::describe<luwte::exchange::Transfer>();
