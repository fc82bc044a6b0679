#include "core/privacy/commands.h"

namespace luwte::privacy {

/// Set while the house's catalogue is made, which happens once and before any command.
static const command::Catalog &(*theHouse)() = nullptr;

const command::Catalog &wholeHouse()
{
    return theHouse();
}

void addTo(command::Catalog &catalog, const command::Catalog &(*whole)())
{
    theHouse = whole;
    catalog.step("privacy", schema());
    catalog.record<Consent>();
    catalog.record<Sharing>();
    catalog.record<Request>();
    catalog.record<Redaction>();
    catalog.record<Erasure>();
    catalog.record<Tombstone>();
    catalog.record<FundingLine>();
    catalog.record<FundingDispute>();
    catalog.record<Bsn>();
    catalog.record<Hold>();
    catalog.record<RetentionReview>();
    addConsent(catalog);
    addSharing(catalog);
    addFunding(catalog);
    addFundingTime(catalog);
    addRequests(catalog);
    addKeeping(catalog);
    addErasure(catalog);
}

} // namespace luwte::privacy

template<>
const luwte::Description<luwte::privacy::PersonArgs> &luwte::describe<luwte::privacy::PersonArgs>()
{
    using luwte::privacy::PersonArgs;
    static const Description<PersonArgs> description({}, {field<&PersonArgs::person>({.name = "person", .nl = "Cliënt", .en = "Client", .required = true, .ref = "person"})});
    return description;
}
