// How an assignment ends: done, stopped, swapped for somebody else, and talked over (domain.md 3.3 Inzet).

#include "core/command/change.h"
#include "core/expert/commands.h"
#include "core/expert/load.h"

namespace luwte::expert {

using command::Call;
using command::Outcome;
using rules::Step;

namespace {

struct AssignmentArgs
{
    Id assignment;
};

struct CompleteArgs
{
    Id assignment;
    std::optional<int> minutes;
};

struct StopArgs
{
    Id assignment;
    Code by;
    QString reason;
    std::optional<int> minutes;
};

struct DebriefArgs
{
    Id assignment;
    QString text;
};

} // namespace

static Result<Outcome> complete(Call &call, const CompleteArgs &args)
{
    auto loaded = loadAssignment(call, args.assignment, Step::Complete);
    if (!loaded)
        return refuse(loaded.error());
    const Refusals refusals = rules::checkMinutes(args.minutes);
    if (!refusals.isEmpty())
        return refuse(refusals);
    Assignment &assignment = loaded->assignment;
    assignment.state = Code("completed");
    assignment.minutes = args.minutes;
    assignment.completedOn = call.today();
    call.unit.save(assignment);
    return Outcome{assignment.id, {}};
}

static Result<Outcome> stop(Call &call, const StopArgs &args)
{
    auto loaded = loadAssignment(call, args.assignment, Step::Stop);
    if (!loaded)
        return refuse(loaded.error());
    Refusals refusals = rules::checkStop(args.by, args.reason) + rules::checkMinutes(args.minutes);
    if (!call.session.may(access::Right::ExpertPlan) && args.by != Code("expert"))
        refusals.append({QStringLiteral("assignment.by"), say("expert", "Kies bij 'Gestopt door' dat jij zelf stopt."), QStringLiteral("by")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    Assignment &assignment = loaded->assignment;
    assignment.state = Code("stopped");
    assignment.stoppedBy = args.by;
    assignment.stoppedReason = args.reason;
    assignment.minutes = args.minutes;
    assignment.completedOn = call.today();
    call.unit.save(assignment);
    return Outcome{assignment.id, {}};
}

/// The client wants somebody else: no reason is asked, and this expert is not proposed to this client again.
static Result<Outcome> declineByClient(Call &call, const AssignmentArgs &args)
{
    auto loaded = loadAssignment(call, args.assignment, Step::Decline);
    if (!loaded)
        return refuse(loaded.error());
    Assignment &assignment = loaded->assignment;
    if (!assignment.person.isNull()) {
        Barrier barrier;
        barrier.person = assignment.person;
        barrier.caseId = assignment.caseId;
        barrier.expert = assignment.expert;
        barrier.reason = Code("client_refused");
        call.unit.setSubject("assignment", assignment.id);
        call.unit.save(barrier);
    }
    if (assignment.state == "active") {
        assignment.state = Code("stopped");
        assignment.stoppedBy = Code("client");
        assignment.completedOn = call.today();
    } else {
        assignment.state = Code("requested");
        assignment.expert = {};
        assignment.blocks.clear();
        assignment.matchWords.clear();
        assignment.deviationReason.clear();
        assignment.deviationReviewOn = {};
        assignment.introducedOn = {};
    }
    call.unit.save(assignment);
    return Outcome{assignment.id, QJsonObject{{QStringLiteral("state"), assignment.state.value}}};
}

static Result<Outcome> debrief(Call &call, const DebriefArgs &args)
{
    auto loaded = loadAssignment(call, args.assignment, Step::Debrief);
    if (!loaded)
        return refuse(loaded.error());
    Assignment &assignment = loaded->assignment;
    assignment.state = Code("debriefed");
    assignment.debriefedOn = call.today();
    assignment.debrief = args.text;
    call.unit.save(assignment);
    return Outcome{assignment.id, {}};
}

void addEndings(command::Catalog &catalog)
{
    constexpr auto right = access::Right::ExpertPlan;
    constexpr auto own = access::Right::ExpertOwn;
    catalog.command<CompleteArgs>("assignment.complete", {"De inzet is klaar", "The assignment is done"}, own, complete);
    catalog.command<StopArgs>("assignment.stop", {"Stopt een inzet", "Stops an assignment"}, own, stop);
    catalog.command<AssignmentArgs>("assignment.decline_by_client", {"De cliënt wil iemand anders, zonder reden", "The client wants somebody else, without a reason"}, right, declineByClient);
    catalog.command<DebriefArgs>("assignment.debrief", {"De inzet is nabesproken", "The assignment was debriefed"}, right, debrief);
}

} // namespace luwte::expert

using namespace luwte;
using namespace luwte::expert;

template<>
const Description<AssignmentArgs> &luwte::describe<AssignmentArgs>()
{
    static const Description<AssignmentArgs> description({}, {field<&AssignmentArgs::assignment>(assignmentField())});
    return description;
}

template<>
const Description<CompleteArgs> &luwte::describe<CompleteArgs>()
{
    static const Description<CompleteArgs> description({}, {field<&CompleteArgs::assignment>(assignmentField()),
        field<&CompleteArgs::minutes>({.name = "minutes", .nl = "Gewerkte minuten", .en = "Minutes worked", .required = true})});
    return description;
}

template<>
const Description<StopArgs> &luwte::describe<StopArgs>()
{
    static const Description<StopArgs> description({}, {field<&StopArgs::assignment>(assignmentField()),
        field<&StopArgs::by>({.name = "by", .nl = "Door wie", .en = "By whom", .codes = "STOPPED_BY", .required = true}),
        field<&StopArgs::reason>({.name = "reason", .nl = "Waarom (niet verplicht voor cliënt en deskundige)", .en = "Why (not asked of client and expert)"}),
        field<&StopArgs::minutes>({.name = "minutes", .nl = "Gewerkte minuten", .en = "Minutes worked"})});
    return description;
}

template<>
const Description<DebriefArgs> &luwte::describe<DebriefArgs>()
{
    static const Description<DebriefArgs> description({}, {field<&DebriefArgs::assignment>(assignmentField()),
        field<&DebriefArgs::text>({.name = "debrief", .nl = "Nabespreking", .en = "Debriefing", .type = FieldType::LongText, .required = true})});
    return description;
}
