#include "core/aid/views.h"

#include <algorithm>

#include "core/codebook/book.h"
#include "core/placement/types.h"
#include "core/victim/views.h"

namespace luwte::aid {

static constexpr const char *ofPerson = "WHERE person = ? ORDER BY id";

std::vector<SafetyPlan> safetyPlansOf(store::Connection &connection, const Id &person)
{
    return store::select<SafetyPlan>(connection, ofPerson, {store::asValue(person)});
}

std::optional<SafetyPlan> safetyPlanOf(store::Connection &connection, const Id &person)
{
    auto plans = safetyPlansOf(connection, person);
    return plans.empty() ? std::nullopt : std::optional(std::move(plans.back()));
}

std::vector<SafePerson> safePeopleOf(store::Connection &connection, const Id &person)
{
    return store::select<SafePerson>(connection, "WHERE person = ? AND stopped = 0 ORDER BY id", {store::asValue(person)});
}

std::vector<Interpreter> interpreters(store::Connection &connection)
{
    return store::select<Interpreter>(connection, "ORDER BY stopped, name COLLATE NOCASE, id");
}

std::vector<InterpreterUse> interpreterUsesOf(store::Connection &connection, const Id &person)
{
    return store::select<InterpreterUse>(connection, "WHERE person = ? ORDER BY held_on, id", {store::asValue(person)});
}

std::vector<InterpreterBlock> interpreterBlocksOf(store::Connection &connection, const Id &person, QDate today)
{
    auto blocks = store::select<InterpreterBlock>(connection, ofPerson, {store::asValue(person)});
    blocks.erase(std::remove_if(blocks.begin(), blocks.end(), [&](const InterpreterBlock &block) { return block.endedOn.isValid() && block.endedOn <= today; }), blocks.end());
    return blocks;
}

bool ambulantOn(store::Connection &connection, const Id &person, QDate day)
{
    for (const auto &stay : store::select<placement::Placement>(connection, "WHERE person = ? AND starts_at IS NOT NULL ORDER BY id", {store::asValue(person)})) {
        const bool ended = !stay.endsAt.isNull();
        if ((stay.state != Code("placed") && stay.state != Code("ended")) || stay.startsAt.civilDate() > day || (ended && stay.endsAt.civilDate() <= day))
            continue;
        const auto facility = store::findById<placement::Facility>(connection, stay.facility);
        if (facility && facility->type != Code("AMB") && facility->type != Code("ZELFST"))
            return false;
    }
    return true;
}

rules::ClaimFacts claimFactsOf(store::Connection &connection, const InterpreterUse &use)
{
    const auto interpreter = store::findById<Interpreter>(connection, use.interpreter);
    const auto c = victim::findCase(connection, use.caseId);
    return {ambulantOn(connection, use.person, use.on), c && c->comenshaOn.isValid(), interpreter ? interpreter->kind : Code(), use.mode, use.purpose, use.outcome, use.minutes, use.onSiteReason};
}

std::vector<InterpreterFit> interpretersFor(store::Connection &connection, const victim::Person &person, QDate today)
{
    const auto blocks = interpreterBlocksOf(connection, person.id, today);
    std::vector<InterpreterFit> fits;
    for (Interpreter &interpreter : interpreters(connection))
        if (!interpreter.stopped) {
            const bool speaks = rules::speaks(person, interpreter);
            Refusals against = rules::mayInterpret(person, interpreter, blocks, {}, {}, today);
            fits.push_back({std::move(interpreter), speaks, std::move(against)});
        }
    std::stable_sort(fits.begin(), fits.end(), [](const InterpreterFit &a, const InterpreterFit &b) {
        const auto rank = [](const InterpreterFit &fit) { return std::pair(!fit.speaks, !fit.against.isEmpty()); };
        return rank(a) < rank(b);
    });
    return fits;
}

std::vector<RightBox> rightsOf(store::Connection &connection, const victim::Case &c, QDate today)
{
    const auto checks = store::select<RightCheck>(connection, "WHERE person = ? AND case_id = ?", {store::asValue(c.person), store::asValue(c.id)});
    const auto person = victim::findPerson(connection, c.person).value_or(victim::Person());
    const auto safety = victim::latestSafety(connection, c.person);
    std::vector<RightBox> boxes;
    for (const auto *value : codebook::Book::standard().list(u"RIGHT")->valuesOn(today)) {
        RightBox box;
        box.right = Code(value->code);
        const auto known = std::find_if(checks.begin(), checks.end(), [&](const RightCheck &check) { return check.right == box.right; });
        if (known != checks.end())
            box.check = *known;
        box.check.right = box.right;
        box.state = rules::stateOf(box.check);
        box.suggestion = rules::suggest(box.right, c, person, safety ? safety->level : -1, today);
        box.deadline = rules::deadlineOf(box.check, c);
        boxes.push_back(std::move(box));
    }
    return boxes;
}

std::vector<Explanation> explanationsOf(store::Connection &connection, const Id &person)
{
    return store::select<Explanation>(connection, "WHERE person = ? ORDER BY explained_on, id", {store::asValue(person)});
}

std::vector<Appointment> appointmentsOf(store::Connection &connection, const Id &person)
{
    return store::select<Appointment>(connection, "WHERE person = ? ORDER BY at, id", {store::asValue(person)});
}

} // namespace luwte::aid
