// A measurement is taken, put right, or withdrawn.

#include <QJsonArray>

#include "core/command/change.h"
#include "core/instrument/commands.h"
#include "core/victim/views.h"

namespace luwte::instrument {

using command::Call;
using command::CommandSpec;
using command::Outcome;

namespace {

struct WithdrawArgs
{
    Id measurement;
    QString reason;
};

} // namespace

static const FieldInfo measurementField{.name = "measurement", .nl = "Meting", .en = "Measurement", .required = true, .ref = "measurement"};

static Refusals refuseClosed(const victim::Case &c)
{
    if (c.state == "closed" || c.state == "handed_over")
        return {{QStringLiteral("case.closed"), say("instrument", "Deze casus is afgesloten. Heropen met een nieuwe casus."), QStringLiteral("case")}};
    return {};
}

static int ageAt(Call &call, const Measurement &one)
{
    const auto person = victim::findPerson(call.connection(), one.person);
    return person ? person->ageOn(one.takenOn) : -1;
}

/// Stored in one way, whatever was typed between the numbers.
static void tidy(Measurement &one)
{
    for (QString *row : {&one.answers, &one.events, &one.burden})
        if (const auto answers = rules::readAnswers(*row))
            *row = rules::writeAnswers(*answers);
}

static Refusals checkTaken(Call &call, Measurement &one)
{
    tidy(one);
    if (one.takenBy.isEmpty())
        one.takenBy = call.session.displayName;
    return rules::check(one, ageAt(call, one), call.today());
}

static Refusals take(Call &call, const victim::Case &c, Measurement &one)
{
    const Refusals closed = refuseClosed(c);
    return closed.isEmpty() ? checkTaken(call, one) : closed;
}

static Refusals change(Call &call, const Measurement *before, Measurement &after)
{
    if (before->withdrawn())
        return {{QStringLiteral("measurement.withdrawn"), say("instrument", "Deze meting is ingetrokken. Leg een nieuwe vast."), QStringLiteral("id")}};
    const auto c = call.unit.find<victim::Case>(after.caseId);
    const Refusals closed = c ? refuseClosed(*c) : Refusals();
    return closed.isEmpty() ? checkTaken(call, after) : closed;
}

/// What came out, and what is worth a second look, with the answer of the command.
static CommandSpec telling(CommandSpec spec)
{
    spec.run = [inner = std::move(spec.run)](Call &call, const QJsonObject &with) -> Result<Outcome> {
        auto done = inner(call, with);
        const auto one = done ? call.unit.find<Measurement>(done->id) : std::nullopt;
        if (!one)
            return done;
        QJsonObject result = toJson(rules::score(*one));
        result.insert(QStringLiteral("text"), rules::resultText(*one));
        QJsonArray warnings;
        for (const Refusal &warning : rules::warnings(*one, measurementsOf(call.connection(), one->person), ageAt(call, *one)))
            warnings.append(QJsonObject{{QStringLiteral("code"), warning.code}, {QStringLiteral("message"), warning.text}, {QStringLiteral("field"), warning.field}});
        if (!warnings.isEmpty())
            result.insert(QStringLiteral("warnings"), warnings);
        done->result = result;
        return done;
    };
    return spec;
}

static Result<Outcome> withdraw(Call &call, const WithdrawArgs &args)
{
    auto one = call.unit.find<Measurement>(args.measurement);
    if (!one)
        return refuse({command::noSuchRecord(measurementField)});
    if (one->withdrawn())
        return refuse(QStringLiteral("measurement.withdrawn"), say("instrument", "Deze meting is al ingetrokken. Kijk in het logboek wie dat deed."), QStringLiteral("measurement"));
    one->withdrawnReason = args.reason;
    call.unit.save(*one);
    return Outcome{one->id, {}};
}

void addMeasurements(command::Catalog &catalog)
{
    // Scores are of whoever treats and coordinates: a shelter worker sees none (domain.md 3.6).
    constexpr auto right = access::Right::PlanWrite;
    const QStringList closed{QStringLiteral("person"), QStringLiteral("case_id"), QStringLiteral("withdrawn_reason")};
    catalog.add(telling(command::addingToCase<Measurement, victim::Case>("measurement.take", {"Legt een ingevulde vragenlijst vast, en rekent de uitslag uit", "Records a filled-in questionnaire, and works out the result"}, right, closed, take)));
    catalog.add(telling(command::changing<Measurement>("measurement.change", {"Verbetert een vastgelegde vragenlijst", "Corrects a recorded questionnaire"}, right, closed + QStringList{QStringLiteral("instrument")}, change)));
    catalog.command<WithdrawArgs>("measurement.withdraw", {"Trekt een meting in: dubbel, of van iemand anders", "Withdraws a measurement: a double, or of somebody else"}, right, withdraw);
}

} // namespace luwte::instrument

using namespace luwte;
using namespace luwte::instrument;

template<>
const Description<WithdrawArgs> &luwte::describe<WithdrawArgs>()
{
    static const Description<WithdrawArgs> description({}, {field<&WithdrawArgs::measurement>(measurementField),
        field<&WithdrawArgs::reason>({.name = "reason", .nl = "Waarom", .en = "Why", .required = true})});
    return description;
}
