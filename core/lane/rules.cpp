#include "core/lane/rules.h"

#include <algorithm>

#include "core/base/day_text.h"
#include "core/codebook/book.h"
#include "core/victim/rules.h"

namespace luwte::lane::rules {

static Refusal refusal(const char *code, const QString &text, const char *field = "")
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

static bool isWitness(const victim::Case &c)
{
    return c.residence.is(Code("b8_get")) || c.role.is(Code("witness"));
}

static Stand answered(const victim::Case &c)
{
    const Code offered = c.reflectionOffered.given() ? c.reflectionOffered.value() : Code();
    return offered == "offered" ? Stand::Offered : offered == "not_offered" ? Stand::NotOffered : offered == "not_now" ? Stand::NotNow : Stand::None;
}

static void take(Residence &r, const ResidenceStep &next)
{
    const bool hadPermit = r.stand == Stand::Granted;
    const auto decided = [&] {
        r.decisionReceived = next.receivedOn;
        r.objectionTerm = next.objectionTerm;
        r.decision = next.id;
    };
    if (next.step == step::declined) {
        r.stand = Stand::Declined;
    } else if (next.step == step::ended) {
        r.stand = Stand::Ended;
        r.reflectionEndedOn = next.on;
    } else if (next.step == step::requested) {
        r.stand = Stand::Requested;
        r.ground = next.ground;
    } else if (next.step == step::granted) {
        if (!hadPermit)
            r.uninterruptedFrom = next.on;
        if (r.reflectionStart.isValid() && !r.reflectionEndedOn.isValid())
            r.reflectionEndedOn = next.on;
        r.stand = Stand::Granted;
        r.permitFrom = next.on;
        r.permitUntil = next.until;
        r.ground = next.ground.isEmpty() ? r.ground : next.ground;
        r.b9Requested = false;
        r.decisionReceived = {};
    } else if (next.step == step::extended) {
        r.permitUntil = next.until;
    } else if (next.step == step::interrupted || next.step == step::withdrawn) {
        r.stand = next.step == step::interrupted ? Stand::Interrupted : Stand::Withdrawn;
        r.permitFrom = r.permitUntil = r.uninterruptedFrom = {};
        if (next.step == step::withdrawn)
            decided();
    } else if (next.step == step::b9) {
        r.b9Requested = true;
    } else if (next.step == step::refused) {
        // That the lasting permit was not granted does not take away the present one.
        if (!hadPermit)
            r.stand = Stand::NotGranted;
        r.b9Requested = false;
        decided();
    } else if (next.step == step::objection) {
        if (!hadPermit)
            r.stand = Stand::Objection;
        r.decisionReceived = {};
    }
}

Residence standOf(const victim::Case &c, const std::vector<ResidenceStep> &steps)
{
    std::vector<ResidenceStep> sorted = steps;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ResidenceStep &a, const ResidenceStep &b) { return a.on < b.on; });
    Residence r;
    r.stand = answered(c);
    r.reflectionEnd = victim::rules::reflectionEnd(c);
    r.endByNotice = c.reflectionEndByNotice.isValid();
    bool started = false;
    const auto start = [&] {
        started = true;
        r.stand = Stand::Running;
        r.reflectionStart = c.reflectionStart;
        r.reflectionEndedOn = {};
    };
    for (const ResidenceStep &next : sorted) {
        // Offered again after the client once said no: the answer of the case is newer than that step.
        if (next.step == step::declined && c.reflectionOfferedOn.isValid() && c.reflectionOfferedOn > next.on)
            continue;
        if (!started && c.reflectionStart.isValid() && c.reflectionStart <= next.on)
            start();
        take(r, next);
    }
    if (!started && c.reflectionStart.isValid())
        start();
    return r;
}

QString standCode(Stand stand)
{
    static const char *const codes[] = {"none", "offered", "not_offered", "not_now", "rather_not", "running", "ended", "requested", "granted", "interrupted", "withdrawn", "not_granted", "objection"};
    return QString::fromLatin1(codes[std::size_t(stand)]);
}

QString standText(Stand stand)
{
    switch (stand) {
    case Stand::None: break;
    case Stand::Offered: return say("lane", "Bedenktijd aangeboden");
    case Stand::NotOffered: return say("lane", "Bedenktijd niet aangeboden");
    case Stand::NotNow: return say("lane", "De cliënt wil nu geen contact met de politie");
    case Stand::Declined: return say("lane", "De cliënt wil geen bedenktijd");
    case Stand::Running: return say("lane", "Bedenktijd loopt");
    case Stand::Ended: return say("lane", "Bedenktijd geëindigd");
    case Stand::Requested: return say("lane", "Vergunning aangevraagd");
    case Stand::Granted: return say("lane", "Vergunning verleend");
    case Stand::Interrupted: return say("lane", "Vergunning onderbroken");
    case Stand::Withdrawn: return say("lane", "Vergunning ingetrokken");
    case Stand::NotGranted: return say("lane", "Vergunning niet verleend");
    case Stand::Objection: return say("lane", "Bezwaar loopt");
    }
    return say("lane", "Nog geen verblijfsstap");
}

static Refusals wrongStep(const Residence &r)
{
    return {refusal("residence.step", say("lane", "Deze stap past nu niet. Het verblijf staat op: %1. Kijk bij Sporen welke stap nu kan.").arg(standText(r.stand).toLower()), "step")};
}

static Refusals future(const char *code, const char *field)
{
    return {refusal(code, say("lane", "Deze dag is nog niet geweest. Kies vandaag of eerder."), field)};
}

Refusals mayReflect(const victim::Case &c)
{
    if (isWitness(c))
        return {refusal("residence.witness", say("lane", "Een getuige krijgt geen bedenktijd. Leg een andere grond voor verblijf vast."), "residence")};
    if (c.residence.is(Code("eu_recht")) || c.residence.is(Code("nl")))
        return {refusal("residence.eu_right", say("lane", "Bedenktijd is hier niet nodig: er is al recht op verblijf. Controleer het verblijfsrecht van de casus."), "residence")};
    return {};
}

Refusals offer(const victim::Case &c, const Residence &residence, QDate today)
{
    Refusals refusals = mayReflect(c);
    if (residence.reflectionRuns() || residence.stand == Stand::Requested || residence.stand == Stand::Granted)
        refusals += wrongStep(residence);
    if (c.reflectionOfferedOn.isValid() && c.reflectionOfferedOn > today)
        refusals += future("residence.date", "on");
    const Code answer = c.reflectionOffered.given() ? c.reflectionOffered.value() : Code();
    if (answer == "offered" && c.reflectionOfferedBy.isEmpty())
        refusals.append(refusal("residence.offer.by", say("lane", "Schrijf wie de bedenktijd heeft aangeboden: politie of KMar, en welk team."), "by"));
    if (answer == "not_offered" && (c.reflectionReason.isEmpty() || c.reflectionOfferedBy.isEmpty()))
        refusals.append(refusal("residence.offer.reason", say("lane", "Schrijf wie geen bedenktijd wilde aanbieden en waarom. Een geringste aanwijzing is genoeg."), c.reflectionOfferedBy.isEmpty() ? "by" : "reason"));
    if (answer == "not_now" && !c.reflectionReviewOn.isValid())
        refusals.append(refusal("residence.offer.review", say("lane", "Kies wanneer je bedenktijd opnieuw bespreekt."), "review_on"));
    return refusals;
}

Refusals start(const victim::Case &c, const Residence &before, QDate today)
{
    Refusals refusals = mayReflect(c);
    if (refusals.isEmpty() && before.stand != Stand::Offered)
        refusals.append(before.stand == Stand::None || before.stand == Stand::NotOffered || before.stand == Stand::NotNow || before.stand == Stand::Declined
                ? refusal("residence.offered", say("lane", "Leg eerst vast wie de bedenktijd heeft aangeboden."), "case")
                : wrongStep(before).front());
    if (c.reflectionStart > today)
        refusals += future("residence.date", "start");
    else if (!c.reflectionStart.isValid() || (c.reflectionOfferedOn.isValid() && c.reflectionStart < c.reflectionOfferedOn))
        refusals.append(refusal("residence.start", say("lane", "Bedenktijd begint op of na de dag van het aanbod. Vul de begindatum in van de kennisgeving."), "start"));
    if (c.reflectionEndByNotice.isValid() && c.reflectionEndByNotice < c.reflectionStart)
        refusals.append(refusal("residence.notice", say("lane", "De einddatum ligt voor het begin. Kijk op de kennisgeving."), "end_by_notice"));
    return refusals;
}

static bool mayFollow(const Residence &r, const Code &next)
{
    const Stand s = r.stand;
    if (next == step::declined)
        return s == Stand::Offered;
    if (next == step::ended)
        return s == Stand::Running;
    if (next == step::requested)
        return s != Stand::Running && s != Stand::Requested && s != Stand::Granted;
    if (next == step::granted)
        return s == Stand::Requested || s == Stand::Objection || s == Stand::NotGranted || s == Stand::Interrupted || s == Stand::Withdrawn || (s == Stand::Granted && r.b9Requested);
    if (next == step::extended || next == step::interrupted)
        return s == Stand::Granted;
    if (next == step::withdrawn)
        return s == Stand::Granted || s == Stand::Interrupted;
    if (next == step::b9)
        return (s == Stand::Granted || s == Stand::Withdrawn) && !r.b9Requested;
    if (next == step::refused)
        return s == Stand::Requested || r.b9Requested;
    return next == step::objection && r.decisionReceived.isValid();
}

QStringList nextSteps(const Residence &residence)
{
    QStringList may;
    for (const char *next : {step::declined, step::ended, step::requested, step::granted, step::extended, step::interrupted, step::withdrawn, step::b9, step::refused, step::objection})
        if (mayFollow(residence, Code(next)))
            may.append(QString::fromLatin1(next));
    return may;
}

Refusals follow(const Residence &residence, const ResidenceStep &next, QDate today)
{
    if (!mayFollow(residence, next.step))
        return wrongStep(residence);
    Refusals refusals;
    if (next.on > today && next.step != step::granted && next.step != step::extended)
        refusals += future("residence.date", "step_on");
    if (next.receivedOn.isValid() && next.receivedOn > today)
        refusals += future("residence.date", "received_on");
    if (next.step == step::ended) {
        if (next.endReason == "expired" && next.on < residence.reflectionEnd)
            refusals.append(refusal("residence.expired", say("lane", "De bedenktijd loopt tot en met %1. Kies een andere reden, of wacht tot die dag.").arg(dayText(residence.reflectionEnd)), "end_reason"));
        if (next.on < residence.reflectionStart)
            refusals.append(refusal("residence.date", say("lane", "De bedenktijd begon op %1. Kies die dag of later.").arg(dayText(residence.reflectionStart)), "step_on"));
    }
    if (next.step == step::granted || next.step == step::extended) {
        const QDate from = next.step == step::granted ? next.on : residence.permitUntil;
        if (!next.until.isValid() || next.until <= from)
            refusals.append(refusal("residence.until", say("lane", "Vul de laatste dag van de vergunning in. Die ligt na %1.").arg(dayText(from)), "valid_until"));
    }
    if ((next.step == step::refused || next.step == step::withdrawn) && !next.receivedOn.isValid())
        refusals.append(refusal("residence.received", say("lane", "Vul in wanneer het besluit is ontvangen. Vanaf die dag loopt de termijn voor bezwaar."), "received_on"));
    if (next.step == step::interrupted && next.reason.isEmpty())
        refusals.append(refusal("residence.reason", say("lane", "Schrijf waardoor de vergunning onderbroken is."), "reason"));
    return refusals;
}

Code residenceOf(const Code &ground)
{
    const auto *value = codebook::Book::standard().find(u"RESIDENCE_GROUND", ground.value);
    return value ? Code(value->attributes.value(QLatin1String("residence")).toString()) : Code();
}

const CriminalStep *lastOf(const std::vector<CriminalStep> &steps)
{
    const CriminalStep *last = nullptr;
    for (const CriminalStep &one : steps)
        if (!last || one.on >= last->on)
            last = &one;
    return last;
}

static bool any(const std::vector<CriminalStep> &steps, std::initializer_list<const char *> codes)
{
    return std::any_of(steps.begin(), steps.end(), [&](const CriminalStep &one) { return std::any_of(codes.begin(), codes.end(), [&](const char *code) { return one.step == code; }); });
}

static bool mayFollow(const std::vector<CriminalStep> &steps, const Code &next)
{
    if (next == "talk" || next == "report" || next == "no_report")
        return true; // what they ask is asked by name below
    if (next == "investigation")
        return any(steps, {"talk", "report", "no_report"});
    if (next == "prosecution")
        return any(steps, {"investigation", "art12"});
    if (next == "hearing")
        return any(steps, {"prosecution"});
    if (next == "verdict")
        return any(steps, {"hearing"});
    if (next == "dismissed")
        return any(steps, {"report", "investigation"});
    return next == "art12" && any(steps, {"dismissed"});
}

QStringList nextSteps(const std::vector<CriminalStep> &steps)
{
    const bool talked = any(steps, {"talk"});
    QStringList may;
    for (const char *next : {"talk", "report", "no_report", "investigation", "prosecution", "hearing", "verdict", "dismissed", "art12"}) {
        const Code code(next);
        if (mayFollow(steps, code) && (talked || !(code == "report" || code == "no_report")))
            may.append(code.value);
    }
    return may;
}

Refusals follow(const std::vector<CriminalStep> &steps, const CriminalStep &next, QDate today)
{
    Refusals refusals;
    if (!mayFollow(steps, next.step)) {
        const CriminalStep *last = lastOf(steps);
        const QString now = last ? codebook::Book::standard().label(u"CRIMINAL_STEP", last->step).toLower() : say("lane", "nog niet begonnen");
        return {refusal("criminal.step", say("lane", "Deze stap past nu niet. De strafzaak staat op: %1. Kijk bij Sporen welke stap nu kan.").arg(now), "step")};
    }
    if ((next.step == "report" || next.step == "no_report") && !any(steps, {"talk"}))
        refusals.append(refusal("criminal.talk", say("lane", "Voor een aangifte is er altijd een informatief gesprek. Leg dat eerst vast."), "step"));
    if (next.step == "report" && next.assessment.isEmpty())
        refusals.append(refusal("criminal.assessment", say("lane", "Kies wat er uit de individuele beoordeling kwam. Is die niet gedaan, kies dat en vraag de politie erom."), "assessment"));
    if (next.on > today && next.step != "hearing")
        refusals += future("criminal.date", "step_on");
    if (next.step == "verdict" && next.outcome.isEmpty())
        refusals.append(refusal("criminal.outcome", say("lane", "Kies wat de rechter besliste."), "outcome"));
    if (next.step == "dismissed" && next.knownOn.isValid() && (next.knownOn < next.on || next.knownOn > today))
        refusals.append(refusal("criminal.known", say("lane", "De cliënt weet het op of na de dag van het sepot, en niet later dan vandaag. Controleer de datum."), "known_on"));
    return refusals;
}

bool reportIsApplication(const victim::Case &c, const Residence &residence)
{
    switch (residence.stand) {
    case Stand::Running:
    case Stand::Ended: return true;
    case Stand::None:
    case Stand::Offered:
    case Stand::NotOffered:
    case Stand::NotNow:
    case Stand::Declined: return c.residence.given() && victim::rules::withoutRightToStay().contains(c.residence.value().value);
    default: return false;
    }
}

Refusals forcedAct(const victim::Case &c)
{
    if (!c.role.is(Code("victim_suspect")))
        return {refusal("forced.role", say("lane", "Dit blad is voor wie slachtoffer en verdachte is. Leg dat eerst vast bij de rol in de zaak, met de reden."), "case")};
    return {};
}

Refusals checkOpen(const victim::Case &c)
{
    if (c.state == "closed" || c.state == "handed_over")
        return {refusal("case.closed", say("lane", "Deze casus is afgesloten. Heropen met een nieuwe casus."), "case")};
    return {};
}

} // namespace luwte::lane::rules
