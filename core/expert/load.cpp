#include "core/expert/load.h"

#include "core/command/change.h"
#include "core/victim/views.h"

namespace luwte::expert {

FieldInfo expertField()
{
    return {.name = "expert", .nl = "Ervaringsdeskundige", .en = "Expert by experience", .required = true, .ref = "expert"};
}

FieldInfo assignmentField()
{
    return {.name = "assignment", .nl = "Inzet", .en = "Assignment", .required = true, .ref = "assignment"};
}

Result<std::optional<victim::Case>> openCase(store::Connection &connection, const Id &caseId)
{
    if (caseId.isNull())
        return std::nullopt;
    auto c = victim::findCase(connection, caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    if (c->state == "closed" || c->state == "handed_over")
        return refuse(QStringLiteral("case.closed"), say("expert", "Deze casus is afgesloten. Heropen met een nieuwe casus."), QStringLiteral("case"));
    return c;
}

Refusals checkOwn(store::Connection &connection, const access::Session &session, const Assignment &assignment)
{
    if (session.may(access::Right::ExpertPlan))
        return {};
    const auto expert = store::findById<Expert>(connection, assignment.expert);
    if (expert && !expert->account.isEmpty() && expert->account.compare(session.user, Qt::CaseInsensitive) == 0)
        return {};
    return {{QStringLiteral("assignment.own"), say("expert", "Deze inzet is niet van jou. Kijk bij je eigen inzetten."), QStringLiteral("assignment")}};
}

Result<OpenAssignment> loadAssignment(command::Call &call, const Id &id, rules::Step step)
{
    auto assignment = call.unit.find<Assignment>(id);
    if (!assignment)
        return refuse({command::noSuchRecord(assignmentField())});
    auto c = openCase(call.connection(), assignment->caseId);
    // What was worked is written down and talked over, also when the case is closed by then.
    const bool ending = step == rules::Step::Complete || step == rules::Step::Stop || step == rules::Step::Debrief;
    if (!c && !ending)
        return refuse(c.error());
    const Refusals refusals = checkOwn(call.connection(), call.session, *assignment) + rules::checkStep(*assignment, step);
    if (!refusals.isEmpty())
        return refuse(refusals);
    return OpenAssignment{std::move(*assignment), c ? *c : std::nullopt};
}

QList<Block> blocksOf(command::Call &call, const Expert &expert, const std::optional<victim::Case> &c)
{
    if (c)
        return blocksFor(call.connection(), expert, *c, call.today());
    return rules::blocks(expert, {}, {}, call.today());
}

QList<Block> newBlocks(command::Call &call, const OpenAssignment &open)
{
    const auto expert = call.unit.find<Expert>(open.assignment.expert);
    if (!expert)
        return {};
    QList<Block> blocks = blocksOf(call, *expert, open.caseRecord);
    const bool decided = !open.assignment.deviationReason.isEmpty();
    blocks.removeIf([&](const Block &block) { return !block.absolute && decided && open.assignment.blocks.contains(block.code); });
    return blocks;
}

QJsonArray blocksJson(const QList<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(QJsonObject{{QStringLiteral("code"), block.code.value}, {QStringLiteral("absolute"), block.absolute}, {QStringLiteral("message"), block.text}});
    return array;
}

} // namespace luwte::expert
