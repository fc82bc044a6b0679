#include "core/oversight/commands.h"

namespace luwte::oversight {

void addTo(command::Catalog &catalog)
{
    catalog.step("oversight", "CREATE INDEX cases_along ON cases(co_coordinator COLLATE NOCASE) WHERE co_coordinator <> '';");
    addShutOuts(catalog);
    addBreakGlass(catalog);
    addQueries(catalog);
}

} // namespace luwte::oversight
