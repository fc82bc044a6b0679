#include "core/care/types.h"

using namespace luwte;
using namespace luwte::care;

static constexpr auto special = Sensitivity::Special;
static constexpr auto longText = FieldType::LongText;

template<>
const Description<Plan> &luwte::describe<Plan>()
{
    static const Description<Plan> description({.kind = "plan", .table = "care_plan", .nl = "Zorgplan", .en = "Care plan", .owner = "person"}, {
        field<&Plan::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Plan::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Plan::version>({.name = "version", .nl = "Versie", .en = "Version", .sensitivity = Sensitivity::Plain, .carry = CarryClientPrint}),
        field<&Plan::state>({.name = "state", .nl = "Status", .en = "State", .codes = "PLAN_STATE", .sensitivity = Sensitivity::Plain}),
        field<&Plan::ownAims>({.name = "own_aims", .nl = "Wat de cliënt zelf wil", .en = "What the client wants", .type = longText, .sensitivity = special, .carry = CarryClientPrint}),
        field<&Plan::clientVoice>({.name = "client_voice", .nl = "Stem van het kind of de cliënt", .en = "Voice of the child or client", .type = longText, .sensitivity = special, .carry = CarryClientPrint}),
        field<&Plan::clientView>({.name = "client_view", .nl = "Wat de cliënt van het plan vindt", .en = "What the client thinks of the plan", .type = longText, .sensitivity = special, .carry = CarryClientPrint}),
        field<&Plan::causes>({.name = "causes", .nl = "Oorzaken", .en = "Causes", .codes = "OORZ", .sensitivity = special}),
        field<&Plan::phases>({.name = "phases", .nl = "Fasen", .en = "Phases", .codes = "PHASE", .sensitivity = special}),
        field<&Plan::network>({.name = "network", .nl = "Netwerk", .en = "Network", .type = longText, .carry = CarryClientPrint}),
        field<&Plan::lastingPerson>({.name = "lasting_person", .nl = "Wie blijft (geen hulpverlener)", .en = "Who stays (not a professional)", .carry = CarryClientPrint}),
        field<&Plan::agreement>({.name = "agreement", .nl = "Akkoord van de cliënt", .en = "Client's agreement", .codes = "AGREE", .carry = CarryClientPrint}),
        field<&Plan::agreementHow>({.name = "agreement_how", .nl = "Hoe de cliënt dat liet weten", .en = "How the client said so", .carry = CarryClientPrint}),
        field<&Plan::discussedOn>({.name = "discussed_on", .nl = "Besproken op", .en = "Discussed on", .carry = CarryClientPrint}),
        field<&Plan::adoptedOn>({.name = "adopted_on", .nl = "Vastgesteld op", .en = "Adopted on", .carry = CarryClientPrint}),
        field<&Plan::evaluateOn>({.name = "evaluate_on", .nl = "Evalueren op", .en = "Evaluate on", .carry = CarryClientPrint}),
        field<&Plan::previous>({.name = "previous", .nl = "Vorige versie", .en = "Previous version", .ref = "plan"}),
        field<&Plan::expertPresent>({.name = "expert_present", .nl = "Ervaringsdeskundige erbij", .en = "Expert by experience present", .ref = "expert"}),
        field<&Plan::noExpertReason>({.name = "no_expert_reason", .nl = "Waarom zonder ervaringsdeskundige", .en = "Why without an expert", .codes = "GEEN_ED"}),
        field<&Plan::closedReason>({.name = "closed_reason", .nl = "Waarom afgesloten", .en = "Why closed"}),
    });
    return description;
}

template<>
const Description<Goal> &luwte::describe<Goal>()
{
    static const Description<Goal> description({.kind = "goal", .table = "care_goal", .nl = "Doel", .en = "Goal", .owner = "person"}, {
        field<&Goal::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Goal::planId>({.name = "plan_id", .nl = "Zorgplan", .en = "Care plan", .ref = "plan"}),
        field<&Goal::domain>({.name = "domain", .nl = "Leefgebied", .en = "Life domain", .codes = "LIFE_DOMAIN", .carry = CarryClientPrint, .required = true}),
        field<&Goal::title>({.name = "title", .nl = "Doel", .en = "Goal", .sensitivity = special, .carry = CarryClientPrint, .required = true}),
        field<&Goal::ownWords>({.name = "own_words", .nl = "In eigen woorden", .en = "In own words", .type = longText, .sensitivity = special, .carry = CarryClientPrint}),
        field<&Goal::startValue>({.name = "start_value", .nl = "Waarde bij de start (1–5)", .en = "Start value (1–5)", .sensitivity = special, .carry = CarryClientPrint}),
        field<&Goal::targetValue>({.name = "target_value", .nl = "Waarde waar we heen willen (1–5)", .en = "Target value (1–5)", .sensitivity = special, .carry = CarryClientPrint}),
        field<&Goal::measureOn>({.name = "measure_on", .nl = "Meten op", .en = "Measure on", .carry = CarryClientPrint}),
        field<&Goal::currentValue>({.name = "current_value", .nl = "Waarde nu (1–5)", .en = "Value now (1–5)", .sensitivity = special, .carry = CarryClientPrint}),
        field<&Goal::position>({.name = "position", .nl = "Volgorde", .en = "Order", .sensitivity = Sensitivity::Plain}),
        field<&Goal::dropped>({.name = "dropped", .nl = "Vervallen", .en = "Dropped", .sensitivity = Sensitivity::Plain}),
        field<&Goal::fromGoal>({.name = "from_goal", .nl = "Zelfde doel in de vorige versie", .en = "Same goal in the previous version", .ref = "goal"}),
    });
    return description;
}

template<>
const Description<Action> &luwte::describe<Action>()
{
    static const Description<Action> description({.kind = "action", .table = "care_action", .nl = "Afspraak", .en = "Agreement", .owner = "person"}, {
        field<&Action::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Action::planId>({.name = "plan_id", .nl = "Zorgplan", .en = "Care plan", .ref = "plan"}),
        field<&Action::goal>({.name = "goal_id", .nl = "Doel", .en = "Goal", .ref = "goal"}),
        field<&Action::title>({.name = "title", .nl = "Wat", .en = "What", .sensitivity = special, .carry = CarryClientPrint, .required = true}),
        field<&Action::who>({.name = "who", .nl = "Wie", .en = "Who", .carry = CarryClientPrint, .required = true}),
        field<&Action::intervention>({.name = "intervention", .nl = "Interventie", .en = "Intervention", .codes = "INTERVENTION", .sensitivity = special, .carry = CarryClientPrint}),
        field<&Action::funding>({.name = "funding", .nl = "Wie betaalt", .en = "Funding", .codes = "FIN", .carry = CarryClientPrint, .required = true}),
        field<&Action::dueOn>({.name = "due_on", .nl = "Klaar op", .en = "Due on", .carry = CarryClientPrint}),
        field<&Action::doneOn>({.name = "done_on", .nl = "Gedaan op", .en = "Done on", .carry = CarryClientPrint}),
        field<&Action::position>({.name = "position", .nl = "Volgorde", .en = "Order", .sensitivity = Sensitivity::Plain}),
        field<&Action::dropped>({.name = "dropped", .nl = "Vervallen", .en = "Dropped", .sensitivity = Sensitivity::Plain}),
        field<&Action::fromAction>({.name = "from_action", .nl = "Zelfde afspraak in de vorige versie", .en = "Same agreement in the previous version", .ref = "action"}),
    });
    return description;
}

template<>
const Description<Review> &luwte::describe<Review>()
{
    static const Description<Review> description({.kind = "review", .table = "care_review", .nl = "Oordeel over een afspraak", .en = "Verdict on an agreement", .owner = "person"}, {
        field<&Review::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Review::planId>({.name = "plan_id", .nl = "Zorgplan", .en = "Care plan", .ref = "plan"}),
        field<&Review::actionId>({.name = "action_id", .nl = "Afspraak", .en = "Agreement", .ref = "action"}),
        field<&Review::verdict>({.name = "verdict", .nl = "Nagekomen", .en = "Kept", .codes = "AFSPR", .carry = CarryClientPrint, .required = true}),
        field<&Review::whosePart>({.name = "whose_part", .nl = "Bij wie lag het", .en = "Whose part", .carry = CarryClientPrint}),
        field<&Review::note>({.name = "note", .nl = "Toelichting", .en = "Note", .type = longText, .sensitivity = special, .carry = CarryClientPrint}),
        field<&Review::reviewedAt>({.name = "reviewed_at", .nl = "Beoordeeld op", .en = "Reviewed at"}),
    });
    return description;
}

template<>
const Description<Evaluation> &luwte::describe<Evaluation>()
{
    static const Description<Evaluation> description({.kind = "evaluation", .table = "care_evaluation", .nl = "Evaluatie", .en = "Evaluation", .owner = "person"}, {
        field<&Evaluation::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Evaluation::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Evaluation::planId>({.name = "plan_id", .nl = "Zorgplan", .en = "Care plan", .ref = "plan"}),
        field<&Evaluation::startedAt>({.name = "started_at", .nl = "Begonnen op", .en = "Started at"}),
        field<&Evaluation::finishedAt>({.name = "finished_at", .nl = "Afgerond op", .en = "Finished at", .carry = CarryClientPrint}),
        field<&Evaluation::expert>({.name = "expert", .nl = "Ervaringsdeskundige erbij", .en = "Expert by experience present", .ref = "expert"}),
        field<&Evaluation::noExpertReason>({.name = "no_expert_reason", .nl = "Waarom zonder ervaringsdeskundige", .en = "Why without an expert", .codes = "GEEN_ED"}),
        field<&Evaluation::clientView>({.name = "client_view", .nl = "Wat de cliënt ervan vindt", .en = "What the client thinks", .type = longText, .sensitivity = special, .carry = CarryClientPrint}),
    });
    return description;
}
