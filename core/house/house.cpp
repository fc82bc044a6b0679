#include "core/house/house.h"

#include "core/aid/commands.h"
#include "core/attachment/commands.h"
#include "core/care/commands.h"
#include "core/deadline/commands.h"
#include "core/documents/print_record.h"
#include "core/exchange/transfer.h"
#include "core/expert/commands.h"
#include "core/house/accounts.h"
#include "core/house/key_record.h"
#include "core/instrument/commands.h"
#include "core/lane/commands.h"
#include "core/oversight/commands.h"
#include "core/placement/commands.h"
#include "core/privacy/commands.h"
#include "core/report/report.h"
#include "core/today/today.h"
#include "core/upkeep/commands.h"
#include "core/victim/commands.h"

namespace luwte::house {

const command::Catalog &catalog()
{
    // Schema steps are numbered in this order: a new room comes at the end.
    static const command::Catalog instance = [] {
        command::Catalog catalog;
        catalog.step("access", access::accountSchema());
        catalog.record<access::Account>();
        addAccounts(catalog);
        victim::addTo(catalog);
        placement::addRoom(catalog);
        care::addTo(catalog);
        expert::addTo(catalog);
        documents::addTo(catalog);
        today::addTo(catalog);
        exchange::addTo(catalog);
        addKeyRecords(catalog);
        catalog.step("rights", access::rightsSchema());
        oversight::addTo(catalog);
        upkeep::addTo(catalog);
        privacy::addTo(catalog, &house::catalog);
        attachment::addTo(catalog);
        placement::addLaterSteps(catalog);
        report::addTo(catalog);
        lane::addTo(catalog);
        deadline::addTo(catalog);
        aid::addTo(catalog);
        instrument::addTo(catalog);
        return catalog;
    }();
    return instance;
}

} // namespace luwte::house
