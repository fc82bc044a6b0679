// Emergency access (S10): opened with one line, accounted for within 24 hours, reviewed by somebody else within 2 working days (D14).

#include "core/command/change.h"
#include "core/oversight/commands.h"
#include "core/oversight/rules.h"
#include "core/oversight/views.h"
#include "core/victim/types.h"

namespace luwte::oversight {

using access::BreakGlass;
using command::Call;
using command::Outcome;

namespace {

struct OpenArgs
{
    QString find;
    Id caseId;
    Id person;
    QString purpose;
    Code basis;
};

struct AccountArgs
{
    Id glass;
    QString text;
};

struct ReviewArgs
{
    Id glass;
    Code verdict;
    QString text;
};

struct BreachArgs
{
    Id glass;
    Code outcome;
    QString text;
};

const FieldInfo glassField{.name = "break_glass", .nl = "Noodtoegang", .en = "Emergency access", .required = true, .ref = "break_glass"};

} // namespace

/// The one client that is meant; refusals tell no more than that nobody, or more than one, fits.
static Result<Exact> meant(Call &call, const OpenArgs &args)
{
    const command::Reader reader{call.connection(), call.session, call.now};
    std::vector<Exact> found;
    if (!args.find.trimmed().isEmpty()) {
        found = findExactly(reader, args.find);
    } else {
        const auto c = args.caseId.isNull() ? std::nullopt : call.unit.find<victim::Case>(args.caseId);
        found = findPersonExactly(reader, c ? c->person : args.person);
    }
    if (found.empty())
        return refuse(QStringLiteral("access.found.none"), say("oversight", "Niemand gevonden. Vul de hele naam of het hele casusnummer in."), QStringLiteral("find"));
    if (found.size() > 1)
        return refuse(QStringLiteral("access.found.many"), say("oversight", "Er zijn meer cliënten met deze naam. Vul het casusnummer in."), QStringLiteral("find"));
    return found.front();
}

static Result<Outcome> open(Call &call, const OpenArgs &args)
{
    if (args.purpose.contains(u'\n') || args.purpose.size() > 200)
        return refuse(QStringLiteral("access.purpose"), say("oversight", "Schrijf het doel in één regel, hooguit 200 tekens."), QStringLiteral("purpose"));
    const auto exact = meant(call, args);
    if (!exact)
        return refuse(exact.error());
    if (exact->inReach)
        return refuse(QStringLiteral("access.in_scope"), say("oversight", "Je mag dit dossier al openen. Noodtoegang is niet nodig."), QStringLiteral("find"));
    BreakGlass glass;
    glass.person = exact->person;
    glass.caseId = exact->caseId;
    glass.account = call.session.user;
    glass.purpose = args.purpose;
    glass.basis = args.basis;
    rules::begin(glass, call.now);
    call.unit.save(glass);
    return Outcome{glass.id, QJsonObject{{QStringLiteral("person"), glass.person.toText()}, {QStringLiteral("case"), glass.caseId.toText()}, {QStringLiteral("until"), glass.until.toText()},
        {QStringLiteral("account_due"), glass.accountDue.toText()}, {QStringLiteral("review_due"), glass.reviewDue.toString(Qt::ISODate)}}};
}

static Result<Outcome> changed(Call &call, const Id &id, const std::function<Refusals(BreakGlass &)> &step)
{
    auto glass = call.unit.find<BreakGlass>(id);
    if (!glass)
        return refuse({command::noSuchRecord(glassField)});
    if (const Refusals refusals = step(*glass); !refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(*glass);
    return Outcome{glass->id, {}};
}

static Result<Outcome> account(Call &call, const AccountArgs &args)
{
    return changed(call, args.glass, [&](BreakGlass &glass) {
        const Refusals refusals = rules::checkAccount(glass, call.session.user);
        glass.accountText = args.text;
        glass.accountedAt = call.now;
        return refusals;
    });
}

static Result<Outcome> review(Call &call, const ReviewArgs &args)
{
    return changed(call, args.glass, [&](BreakGlass &glass) {
        Refusals refusals = rules::checkReview(glass, call.session.user, call.now);
        if (args.verdict == Code("not_ok") && args.text.isEmpty())
            refusals.append({QStringLiteral("access.review.text"), say("oversight", "Schrijf op waarom je niet akkoord gaat."), QStringLiteral("text")});
        glass.verdict = args.verdict;
        glass.reviewText = args.text;
        glass.reviewedBy = call.session.user;
        glass.reviewedAt = call.now;
        if (args.verdict == Code("not_ok"))
            glass.breachDue = call.now.plusHours(72); // D15
        return refusals;
    });
}

static Result<Outcome> breachChecked(Call &call, const BreachArgs &args)
{
    return changed(call, args.glass, [&](BreakGlass &glass) {
        Refusals refusals = rules::checkBreach(glass);
        if (refusals.isEmpty() && glass.account.compare(call.session.user, Qt::CaseInsensitive) == 0)
            refusals.append({QStringLiteral("access.review.self"), say("oversight", "Je opende deze noodtoegang zelf. Laat een ander die beoordelen."), QStringLiteral("break_glass")});
        glass.breach = args.outcome;
        glass.breachText = args.text;
        glass.breachCheckedAt = call.now;
        return refusals;
    });
}

void addBreakGlass(command::Catalog &catalog)
{
    using access::Right;
    catalog.record<BreakGlass>();
    catalog.command<OpenArgs>("access.break_glass",
        {"Opent in nood één dossier buiten je regio of locatie, 8 uur lang", "Opens one dossier outside one's region or location in an emergency, for 8 hours"}, Right::BreakGlass, open);
    catalog.command<AccountArgs>("access.account", {"Verantwoordt een eigen noodtoegang", "Accounts for one's own emergency access"}, Right::BreakGlassAccount, account);
    catalog.command<ReviewArgs>("access.review", {"Beoordeelt de noodtoegang van een ander", "Reviews somebody else's emergency access"}, Right::BreakGlassReview, review);
    catalog.command<BreachArgs>("access.breach_checked", {"Legt vast of een noodtoegang een datalek was", "Records whether an emergency access was a data breach"}, Right::BreakGlassReview, breachChecked);
}

} // namespace luwte::oversight

using namespace luwte;
using namespace luwte::oversight;

template<>
const Description<OpenArgs> &luwte::describe<OpenArgs>()
{
    static const Description<OpenArgs> description({}, {field<&OpenArgs::find>({.name = "find", .nl = "Hele naam of casusnummer", .en = "Whole name or case number"}),
        field<&OpenArgs::caseId>({.name = "case", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&OpenArgs::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&OpenArgs::basis>({.name = "basis", .nl = "Grond", .en = "Ground", .codes = "GLASS_BASIS", .required = true}),
        field<&OpenArgs::purpose>({.name = "purpose", .nl = "Waarom, in één regel", .en = "Why, in one line", .required = true})});
    return description;
}

template<>
const Description<AccountArgs> &luwte::describe<AccountArgs>()
{
    static const Description<AccountArgs> description({}, {field<&AccountArgs::glass>(glassField),
        field<&AccountArgs::text>({.name = "text", .nl = "Wat je bekeek en deed, en waarom het niet kon wachten", .en = "What you looked at and did, and why it could not wait", .type = FieldType::LongText, .required = true})});
    return description;
}

template<>
const Description<ReviewArgs> &luwte::describe<ReviewArgs>()
{
    static const Description<ReviewArgs> description({}, {field<&ReviewArgs::glass>(glassField),
        field<&ReviewArgs::verdict>({.name = "verdict", .nl = "Oordeel", .en = "Verdict", .codes = "GLASS_VERDICT", .required = true}),
        field<&ReviewArgs::text>({.name = "text", .nl = "Toelichting", .en = "Note", .type = FieldType::LongText})});
    return description;
}

template<>
const Description<BreachArgs> &luwte::describe<BreachArgs>()
{
    static const Description<BreachArgs> description({}, {field<&BreachArgs::glass>(glassField),
        field<&BreachArgs::outcome>({.name = "outcome", .nl = "Uitkomst", .en = "Outcome", .codes = "GLASS_BREACH", .required = true}),
        field<&BreachArgs::text>({.name = "text", .nl = "Toelichting", .en = "Note", .type = FieldType::LongText, .required = true})});
    return description;
}
