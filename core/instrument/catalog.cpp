#include "core/instrument/commands.h"

namespace luwte::instrument {

void addTo(command::Catalog &catalog)
{
    catalog.step("instrument", schema());
    catalog.record<Measurement>();
    catalog.record<WordingPack>();
    addMeasurements(catalog);
    addWording(catalog);
    addQueries(catalog);
}

} // namespace luwte::instrument
