#include "core/aid/commands.h"

namespace luwte::aid {

Refusals refuseClosed(const victim::Case &c)
{
    if (c.state == "closed" || c.state == "handed_over")
        return {{QStringLiteral("case.closed"), say("aid", "Deze casus is afgesloten. Heropen met een nieuwe casus."), QStringLiteral("case")}};
    return {};
}

void addTo(command::Catalog &catalog)
{
    catalog.step("aid", schema());
    catalog.record<SafetyPlan>();
    catalog.record<SafePerson>();
    catalog.record<Interpreter>();
    catalog.record<InterpreterUse>();
    catalog.record<InterpreterBlock>();
    catalog.record<RightCheck>();
    catalog.record<Explanation>();
    catalog.record<Appointment>();
    addSafetyPlan(catalog);
    addInterpreters(catalog);
    addInterpreterUse(catalog);
    addRights(catalog);
    addAppointments(catalog);
}

} // namespace luwte::aid

using luwte::aid::CaseArgs;
using luwte::aid::PersonArgs;

template<>
const luwte::Description<PersonArgs> &luwte::describe<PersonArgs>()
{
    static const Description<PersonArgs> description({}, {field<&PersonArgs::person>({.name = "person", .nl = "Cliënt", .en = "Client", .required = true, .ref = "person"})});
    return description;
}

template<>
const luwte::Description<CaseArgs> &luwte::describe<CaseArgs>()
{
    static const Description<CaseArgs> description({}, {field<&CaseArgs::caseId>({.name = "case", .nl = "Casus", .en = "Case", .required = true, .ref = "case"})});
    return description;
}
