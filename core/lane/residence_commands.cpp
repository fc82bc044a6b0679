// Residence, one verb a step (domain.md 2.2, 3.3).

#include "core/lane/commands.h"
#include "core/lane/stepping.h"
#include "core/lane/views.h"

namespace luwte::lane {

using command::Call;
using command::caseField;
using command::Outcome;
using rules::Residence;

namespace {

struct OfferArgs
{
    Id caseId;
    Code answer;
    QString by;
    QDate on;
    QString reason;
    QDate reviewOn;
};

struct StartArgs
{
    Id caseId;
    QDate start;
    QDate endByNotice;
    bool dublin = false;
};


} // namespace

static Result<Outcome> offer(Call &call, const OfferArgs &args)
{
    auto c = call.unit.find<victim::Case>(args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    const Residence before = rules::standOf(*c, residenceSteps(call.connection(), *c));
    c->reflectionOffered = args.answer;
    c->reflectionOfferedBy = args.by;
    c->reflectionOfferedOn = args.on.isValid() ? args.on : call.today();
    c->reflectionReason = args.reason;
    c->reflectionReviewOn = args.reviewOn;
    if (const Refusals refusals = rules::checkOpen(*c) + rules::offer(*c, before, call.today()); !refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(*c);
    return Outcome{c->id, {}};
}

static Result<Outcome> start(Call &call, const StartArgs &args)
{
    auto c = call.unit.find<victim::Case>(args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    const Residence before = rules::standOf(*c, residenceSteps(call.connection(), *c));
    c->reflectionStart = args.start;
    c->reflectionEndByNotice = args.endByNotice;
    c->dublin = args.dublin;
    if (const Refusals refusals = rules::checkOpen(*c) + rules::start(*c, before, call.today()); !refusals.isEmpty())
        return refuse(refusals);
    c->residence = Code(args.dublin ? "b8_bed_dub" : "b8_bed");
    call.unit.save(*c);
    const Residence now = rules::standOf(*c, residenceSteps(call.connection(), *c));
    return Outcome{c->id, QJsonObject{{QStringLiteral("ends_on"), now.reflectionEnd.toString(Qt::ISODate)}, {QStringLiteral("by_notice"), now.endByNotice}}};
}

static Refusals follow(Call &call, victim::Case &c, ResidenceStep &next)
{
    Refusals refusals;
    const Residence before = rules::standOf(c, residenceSteps(call.connection(), c));
    if (next.step == step::requested && c.residence.is(Code("b8_get")) && next.ground.isEmpty())
        next.ground = Code("b8_get");
    if (next.step == step::granted && next.ground.isEmpty())
        next.ground = before.b9Requested ? Code("b9") : before.ground;
    refusals += rules::follow(before, next, call.today());
    if (!refusals.isEmpty() || next.step != step::granted)
        return refusals;
    // What the permit gives is what the case says of residence from now on.
    if (const Code residence = rules::residenceOf(next.ground); !residence.isEmpty()) {
        c.residence = residence;
        call.unit.save(c);
    }
    return refusals;
}

void addResidence(command::Catalog &catalog)
{
    constexpr auto right = access::Right::CaseWrite;
    catalog.command<OfferArgs>("residence.offer", {"Legt vast of bedenktijd is aangeboden, door wie en waarom niet", "Records whether a reflection period was offered, by whom and why not"}, right, offer);
    catalog.command<StartArgs>("residence.start", {"Begint de bedenktijd", "Starts the reflection period"}, right, start);
    const QString on = QStringLiteral("step_on"), reason = QStringLiteral("reason"), until = QStringLiteral("valid_until"), ground = QStringLiteral("ground"),
        document = QStringLiteral("document_number"), received = QStringLiteral("received_on"), end = QStringLiteral("end_reason"), term = QStringLiteral("objection_term");
    const StepForm forms[] = {
        {"residence.decline", {"De cliënt wil geen bedenktijd", "The client wants no reflection period"}, step::declined, {on, reason}, {}},
        {"residence.end", {"De bedenktijd eindigt", "The reflection period ends"}, step::ended, {on, end, reason}, {end}},
        {"residence.request", {"Vraagt een vergunning aan", "Requests a permit"}, step::requested, {on, ground, reason}, {ground}},
        {"residence.grant", {"De vergunning is verleend", "The permit was granted"}, step::granted, {on, until, ground, document}, {on, until}},
        {"residence.extend", {"De vergunning is verlengd", "The permit was extended"}, step::extended, {on, until, document}, {until}},
        {"residence.interrupt", {"De vergunning is onderbroken", "The permit was interrupted"}, step::interrupted, {on, reason}, {}},
        {"residence.withdraw", {"De vergunning is ingetrokken", "The permit was withdrawn"}, step::withdrawn, {on, received, term, reason}, {}},
        {"residence.request_lasting", {"Vraagt een blijvende vergunning aan (B9)", "Requests a lasting permit (B9)"}, step::b9, {on, reason}, {}},
        {"residence.not_granted", {"De vergunning is niet verleend", "The permit was not granted"}, step::refused, {on, received, term, reason}, {}},
        {"residence.object", {"Er is bezwaar gemaakt", "An objection was made"}, step::objection, {on, reason}, {}},
    };
    for (const StepForm &form : forms)
        catalog.add(stepping<ResidenceStep>(form, follow));
}

} // namespace luwte::lane

using namespace luwte;
using namespace luwte::lane;

template<>
const Description<OfferArgs> &luwte::describe<OfferArgs>()
{
    static const Description<OfferArgs> description({}, {field<&OfferArgs::caseId>(caseField()),
        field<&OfferArgs::answer>({.name = "answer", .nl = "Bedenktijd aangeboden", .en = "Reflection period offered", .codes = "REFLECTION", .required = true}),
        field<&OfferArgs::by>({.name = "by", .nl = "Door wie", .en = "By whom"}),
        field<&OfferArgs::on>({.name = "on", .nl = "Op welke dag", .en = "On which day"}),
        field<&OfferArgs::reason>({.name = "reason", .nl = "Reden", .en = "Reason", .type = FieldType::LongText}),
        field<&OfferArgs::reviewOn>({.name = "review_on", .nl = "Opnieuw bespreken op", .en = "Review on"})});
    return description;
}

template<>
const Description<StartArgs> &luwte::describe<StartArgs>()
{
    static const Description<StartArgs> description({}, {field<&StartArgs::caseId>(caseField()),
        field<&StartArgs::start>({.name = "start", .nl = "Eerste dag", .en = "First day", .required = true}),
        field<&StartArgs::endByNotice>({.name = "end_by_notice", .nl = "Einddatum volgens kennisgeving", .en = "End date on the notice"}),
        field<&StartArgs::dublin>({.name = "dublin", .nl = "Dublinprocedure (30 dagen)", .en = "Dublin procedure (30 days)"})});
    return description;
}
