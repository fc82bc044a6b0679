#include "core/expert/commands.h"

namespace luwte::expert {

void addTo(command::Catalog &catalog)
{
    catalog.step("expert", schema());
    catalog.record<Expert>();
    catalog.record<Barrier>();
    catalog.record<Assignment>();
    addRegister(catalog);
    addAssignments(catalog);
    addEndings(catalog);
    addGuards(catalog);
    addQueries(catalog);
}

} // namespace luwte::expert
