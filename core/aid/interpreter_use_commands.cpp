// Conversations with an interpreter, whom the client does not want, and what CoMensha pays.

#include <QJsonArray>

#include "core/aid/commands.h"
#include "core/victim/views.h"

namespace luwte::aid {

using command::Call;
using command::Outcome;
using command::Reader;

namespace {

struct UnblockArgs
{
    Id block;
};

struct ClaimArgs
{
    Id use;
    QDate on;
    QString reference;
};

const FieldInfo interpreterField{.name = "interpreter", .nl = "Tolk", .en = "Interpreter", .required = true, .ref = "interpreter"};
const FieldInfo blockField{.name = "block", .nl = "Niet deze tolk", .en = "Not this interpreter", .required = true, .ref = "interpreter_block"};
const FieldInfo useField{.name = "use", .nl = "Gesprek met tolk", .en = "Conversation with interpreter", .required = true, .ref = "interpreter_use"};

} // namespace

static Refusals complete(Call &call, const Id &personId, InterpreterUse &use)
{
    const auto interpreter = call.unit.find<Interpreter>(use.interpreter);
    const auto person = call.unit.find<victim::Person>(personId);
    if (!interpreter || !person)
        return {command::noSuchRecord(interpreterField)};
    if (use.outcome.isEmpty())
        use.outcome = Code("held");
    if (use.language.isEmpty() && person->language.given())
        use.language = person->language.value();
    return rules::checkUse(use, call.today())
        + rules::mayInterpret(*person, *interpreter, interpreterBlocksOf(call.connection(), personId, call.today()), use.mode, {use.deviationReason, use.deviationReviewOn}, call.today());
}

static Refusals addUse(Call &call, const victim::Case &c, InterpreterUse &use)
{
    const Refusals refusals = refuseClosed(c) + complete(call, c.person, use);
    if (refusals.isEmpty() && !use.deviationReason.isEmpty())
        call.unit.setReason(command::Deviation{use.deviationReason, use.deviationReviewOn}.journalText());
    return refusals;
}

static Refusals changeUse(Call &call, const InterpreterUse *before, InterpreterUse &use)
{
    if (before->claimedOn.isValid())
        return {{QStringLiteral("claim.done"), say("aid", "Dit gesprek is al gedeclareerd. Kijk bij het kenmerk."), QStringLiteral("id")}};
    return complete(call, before->person, use);
}

static Refusals block(Call &call, const victim::Case &c, InterpreterBlock &block)
{
    if (!call.unit.find<Interpreter>(block.interpreter))
        return {command::noSuchRecord(interpreterField)};
    for (const InterpreterBlock &other : interpreterBlocksOf(call.connection(), c.person, call.today()))
        if (other.interpreter == block.interpreter)
            return {{QStringLiteral("interpreter.blocked"), say("aid", "Dit staat er al: de cliënt wil deze tolk niet. Kies een andere tolk."), QStringLiteral("interpreter")}};
    return refuseClosed(c);
}

static Result<Outcome> unblock(Call &call, const UnblockArgs &args)
{
    auto found = call.unit.find<InterpreterBlock>(args.block);
    if (!found)
        return refuse({command::noSuchRecord(blockField)});
    found->endedOn = call.today();
    call.unit.save(*found);
    return Outcome{found->id, {}};
}

static Result<Outcome> claim(Call &call, const ClaimArgs &args)
{
    const auto before = call.unit.find<InterpreterUse>(args.use);
    if (!before)
        return refuse({command::noSuchRecord(useField)});
    InterpreterUse after = *before;
    after.claimedOn = args.on.isValid() ? args.on : call.today();
    after.claimReference = args.reference;
    const Refusals refusals = rules::claim(*before, after, claimFactsOf(call.connection(), *before), call.today());
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(after);
    return Outcome{after.id, {}};
}

static Result<QJsonValue> uses(const Reader &reader, const PersonArgs &args)
{
    QJsonArray rows;
    for (const InterpreterUse &use : interpreterUsesOf(reader.connection, args.person)) {
        QJsonObject row = withId(use);
        const Refusals reasons = rules::whyNotClaimable(claimFactsOf(reader.connection, use));
        QJsonArray codes, texts;
        for (const Refusal &reason : reasons) {
            codes.append(reason.code);
            texts.append(reason.text);
        }
        row.insert(QStringLiteral("claimable"), reasons.isEmpty());
        row.insert(QStringLiteral("reasons"), codes);
        row.insert(QStringLiteral("why"), texts);
        rows.append(row);
    }
    QJsonArray blocks;
    for (const InterpreterBlock &one : interpreterBlocksOf(reader.connection, args.person, reader.today()))
        blocks.append(withId(one));
    return QJsonObject{{QStringLiteral("uses"), rows}, {QStringLiteral("blocks"), blocks}};
}

void addInterpreterUse(command::Catalog &catalog)
{
    constexpr auto right = access::Right::DossierWrite;
    const QStringList claimed{QStringLiteral("claimed_on"), QStringLiteral("claim_reference")};
    catalog.add(command::addingToCase<InterpreterUse, victim::Case>("interpreter.use", {"Legt een gesprek met een tolk vast", "Records a conversation with an interpreter"}, right, claimed, addUse));
    catalog.add(command::changing<InterpreterUse>("interpreter.change_use", {"Verandert een gesprek met een tolk", "Changes a conversation with an interpreter"}, right,
        claimed + QStringList{QStringLiteral("person"), QStringLiteral("case_id")}, changeUse));
    catalog.add(command::addingToCase<InterpreterBlock, victim::Case>("interpreter.block", {"De cliënt wil deze tolk niet", "The client does not want this interpreter"}, right,
        {QStringLiteral("ended_on")}, block));
    catalog.command<UnblockArgs>("interpreter.unblock", {"De cliënt wil deze tolk weer wel", "The client accepts this interpreter again"}, right, unblock);
    catalog.command<ClaimArgs>("interpreter.claim", {"Legt vast dat een gesprek is gedeclareerd bij CoMensha", "Records that a conversation was claimed from CoMensha"}, right, claim);
    catalog.query<PersonArgs>("interpreter.uses", {"Gesprekken met een tolk, en of CoMensha ze betaalt", "Conversations with an interpreter, and whether CoMensha pays them"}, access::Right::PersonRead, uses);
}

} // namespace luwte::aid

using namespace luwte;
using namespace luwte::aid;

template<>
const Description<UnblockArgs> &luwte::describe<UnblockArgs>()
{
    static const Description<UnblockArgs> description({}, {field<&UnblockArgs::block>(blockField)});
    return description;
}

template<>
const Description<ClaimArgs> &luwte::describe<ClaimArgs>()
{
    static const Description<ClaimArgs> description({}, {field<&ClaimArgs::use>(useField),
        field<&ClaimArgs::reference>({.name = "claim_reference", .nl = "Kenmerk of factuurnummer", .en = "Reference or invoice number", .required = true}),
        field<&ClaimArgs::on>({.name = "claimed_on", .nl = "Op welke dag", .en = "On which day"})});
    return description;
}
