#include "core/house/house.h"

#include "core/house/accounts.h"
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
        return catalog;
    }();
    return instance;
}

} // namespace luwte::house
