// An assignment from request to start (domain.md 3.3 Inzet), one verb a step.

#include "core/command/change.h"
#include "core/expert/commands.h"
#include "core/expert/load.h"

namespace luwte::expert {

using command::Call;
using command::Outcome;
using rules::Step;

namespace {

struct RequestArgs
{
    Id caseId;
    Code moment;
    Code wishLanguage;
    Code wishGender;
    QString wishes;
};

struct MatchArgs
{
    Id assignment;
    Id expert;
    std::optional<int> plannedMinutes;
    QString deviationReason;
    QDate deviationReviewOn;
};

struct AssignmentArgs
{
    Id assignment;
};

} // namespace

static Result<Outcome> request(Call &call, const RequestArgs &args)
{
    const bool withoutClient = args.moment == "group" || args.moment == "policy_training";
    if (args.caseId.isNull() && !withoutClient)
        return refuse({missingField(caseField())});
    const auto c = openCase(call.connection(), args.caseId);
    if (!c)
        return refuse(c.error());
    Assignment assignment;
    if (*c) {
        assignment.person = (*c)->person;
        assignment.caseId = (*c)->id;
    }
    assignment.moment = args.moment;
    assignment.state = Code("requested");
    assignment.requestedAt = call.now;
    assignment.wishLanguage = args.wishLanguage;
    assignment.wishGender = args.wishGender;
    assignment.wishes = args.wishes;
    call.unit.save(assignment);
    return Outcome{assignment.id, {}};
}

static Result<Outcome> match(Call &call, const MatchArgs &args)
{
    auto loaded = loadAssignment(call, args.assignment, Step::Match);
    if (!loaded)
        return refuse(loaded.error());
    const auto expert = call.unit.find<Expert>(args.expert);
    if (!expert)
        return refuse({command::noSuchRecord(expertField())});
    const QList<Block> blocks = blocksOf(call, *expert, loaded->caseRecord);
    const command::Deviation deviation{args.deviationReason, args.deviationReviewOn};
    Refusals refusals = rules::checkBlocks(blocks, deviation, call.today());
    if (expert->stopped)
        refusals.append({QStringLiteral("expert.stopped"), say("expert", "Deze deskundige is gestopt. Kies iemand anders."), QStringLiteral("expert")});
    if (args.plannedMinutes && (*args.plannedMinutes < 1 || *args.plannedMinutes > 60 * 60))
        refusals.append({QStringLiteral("assignment.minutes"), say("expert", "Vul de tijd per week in: van 1 minuut tot en met 60 uur."), QStringLiteral("planned_minutes")});
    if (!refusals.isEmpty())
        return refuse(refusals);

    Assignment &assignment = loaded->assignment;
    assignment.expert = expert->id;
    assignment.state = Code("matched");
    assignment.plannedMinutes = args.plannedMinutes;
    assignment.rateCents = expert->hourlyRateCents;
    assignment.introducedOn = {};
    assignment.blocks.clear();
    for (const Block &block : blocks)
        assignment.blocks.append(block.code);
    assignment.deviationReason = blocks.isEmpty() ? QString() : args.deviationReason;
    assignment.deviationReviewOn = blocks.isEmpty() ? QDate() : args.deviationReviewOn;
    if (loaded->caseRecord) {
        const Wish wish = wishOf(call.connection(), *loaded->caseRecord, assignment.wishLanguage, assignment.wishGender, call.today());
        assignment.matchWords = wordsFor(*expert, wish, minutesLeft(call.connection(), *expert), call.today()).text();
    }
    if (!blocks.isEmpty())
        call.unit.setReason(deviation.journalText());
    call.unit.save(assignment);
    return Outcome{assignment.id, QJsonObject{{QStringLiteral("words"), assignment.matchWords}}};
}

static Result<Outcome> forward(Call &call, const Id &id, Step step, const char *state, QDate Assignment::*day)
{
    auto loaded = loadAssignment(call, id, step);
    if (!loaded)
        return refuse(loaded.error());
    const Refusals refusals = rules::checkBlocks(newBlocks(call, *loaded), {}, call.today());
    if (!refusals.isEmpty())
        return refuse(refusals);
    loaded->assignment.state = Code(state);
    loaded->assignment.*day = call.today();
    call.unit.save(loaded->assignment);
    return Outcome{id, {}};
}

static Result<Outcome> introduce(Call &call, const AssignmentArgs &args)
{
    return forward(call, args.assignment, Step::Introduce, "introduction", &Assignment::introducedOn);
}

static Result<Outcome> start(Call &call, const AssignmentArgs &args)
{
    return forward(call, args.assignment, Step::Start, "active", &Assignment::startedOn);
}

static Result<Outcome> recheck(Call &call, const AssignmentArgs &args)
{
    auto assignment = call.unit.find<Assignment>(args.assignment);
    if (!assignment)
        return refuse({command::noSuchRecord(assignmentField())});
    const auto c = openCase(call.connection(), assignment->caseId);
    const bool open = assignment->state == "matched" || assignment->state == "introduction" || assignment->state == "active";
    const QList<Block> blocks = open && c ? newBlocks(call, OpenAssignment{*assignment, *c}) : QList<Block>();
    if (!blocks.isEmpty()) {
        assignment->state = Code("blocked");
        assignment->blocks.clear();
        for (const Block &block : blocks)
            assignment->blocks.append(block.code);
        call.unit.save(*assignment);
    }
    return Outcome{assignment->id, QJsonObject{{QStringLiteral("state"), assignment->state.value}, {QStringLiteral("blocks"), blocksJson(blocks)}}};
}

void addAssignments(command::Catalog &catalog)
{
    constexpr auto right = access::Right::ExpertPlan;
    catalog.command<RequestArgs>("assignment.request", {"Vraagt inzet van een ervaringsdeskundige", "Asks for an expert by experience"}, right, request);
    catalog.command<MatchArgs>("assignment.match", {"Kiest een ervaringsdeskundige voor een inzet", "Chooses an expert for an assignment"}, right, match);
    catalog.command<AssignmentArgs>("assignment.introduce", {"De kennismaking is geweest", "They have been introduced"}, right, introduce);
    catalog.command<AssignmentArgs>("assignment.start", {"De inzet begint", "The assignment starts"}, right, start);
    catalog.command<AssignmentArgs>("assignment.recheck", {"Kijkt opnieuw of deze inzet kan", "Checks again whether this assignment is possible"}, right, recheck);
}

} // namespace luwte::expert

using namespace luwte;
using namespace luwte::expert;

template<>
const Description<RequestArgs> &luwte::describe<RequestArgs>()
{
    static const Description<RequestArgs> description({}, {field<&RequestArgs::caseId>(caseField(false)),
        field<&RequestArgs::moment>({.name = "moment", .nl = "Moment", .en = "Moment", .codes = "EXPERT_MOMENT", .required = true}),
        field<&RequestArgs::wishLanguage>({.name = "wish_language", .nl = "Gewenste taal", .en = "Preferred language", .codes = "LANGUAGE"}),
        field<&RequestArgs::wishGender>({.name = "wish_gender", .nl = "Gewenste gender", .en = "Preferred gender", .codes = "GENDER"}),
        field<&RequestArgs::wishes>({.name = "wishes", .nl = "Wensen van de cliënt", .en = "Client's wishes", .type = FieldType::LongText})});
    return description;
}

template<>
const Description<MatchArgs> &luwte::describe<MatchArgs>()
{
    static const Description<MatchArgs> description({}, {field<&MatchArgs::assignment>(assignmentField()), field<&MatchArgs::expert>(expertField()),
        field<&MatchArgs::plannedMinutes>({.name = "planned_minutes", .nl = "Minuten per week", .en = "Minutes a week"}),
        field<&MatchArgs::deviationReason>({.name = "deviation_reason", .nl = "Maatwerkbesluit: waarom", .en = "Bespoke decision: why", .type = FieldType::LongText}),
        field<&MatchArgs::deviationReviewOn>({.name = "deviation_review_on", .nl = "Maatwerkbesluit: opnieuw bekijken op", .en = "Bespoke decision: review on"})});
    return description;
}

template<>
const Description<AssignmentArgs> &luwte::describe<AssignmentArgs>()
{
    static const Description<AssignmentArgs> description({}, {field<&AssignmentArgs::assignment>(assignmentField())});
    return description;
}
