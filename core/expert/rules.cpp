#include "core/expert/rules.h"

#include <algorithm>

#include "core/base/calendar.h"
#include "core/base/day_text.h"
#include "core/base/fold.h"
#include "core/codebook/book.h"

namespace luwte::expert::rules {

static Refusal refusal(const QString &code, const QString &text, const char *field)
{
    return {code, text, QLatin1String(field)};
}

Validity validity(const Expert &expert, const Terms &terms)
{
    Validity result;
    if (expert.vogOn.isValid())
        result.vogUntil = calendar::plusMonths(expert.vogOn, terms.vogMonths);
    if (expert.supervisionOn.isValid())
        result.supervisionUntil = expert.supervisionOn.addDays(terms.supervisionWeeks * 7);
    return result;
}

static bool isAbsolute(const Code &code)
{
    const auto *value = codebook::Book::standard().find(u"EXPERT_BLOCK", code.value);
    return value && value->attributes.value(QLatin1String("absolute")).toBool();
}

static Block absolute(const char *code)
{
    return {Code(code), true, codebook::Book::standard().label(u"EXPERT_BLOCK", QLatin1String(code))};
}

static void addAbsolute(const Expert &expert, const Codes &barriers, QList<Block> &list)
{
    const bool linked = barriers.contains(Code("same_network")) || barriers.contains(Code("confirmed_link"));
    for (const char *code : {"same_network", "confirmed_link", "criminal_case", "client_refused"}) {
        const bool criminal = expert.inCriminalCase && linked && QByteArrayView(code) == QByteArrayView("criminal_case");
        if (barriers.contains(Code(code)) || criminal)
            list.append(absolute(code));
    }
}

static void addDates(const Expert &expert, QDate today, const Terms &terms, QList<Block> &list)
{
    const Validity until = validity(expert, terms);
    if (!until.vogUntil.isValid())
        list.append({Code("vog_expired"), false, say("expert", "Datum van de VOG nog niet ingevuld")});
    else if (until.vogUntil == today.addDays(-1))
        list.append({Code("vog_expired"), false, say("expert", "VOG gisteren verlopen")});
    else if (until.vogUntil < today)
        list.append({Code("vog_expired"), false, say("expert", "VOG verlopen op %1").arg(dayText(until.vogUntil))});
    if (!until.supervisionUntil.isValid())
        list.append({Code("supervision_overdue"), false, say("expert", "Datum van de supervisie nog niet ingevuld")});
    else if (until.supervisionUntil < today)
        list.append({Code("supervision_overdue"), false, say("expert", "Laatste supervisie op %1, langer dan %2 weken geleden").arg(dayText(expert.supervisionOn)).arg(terms.supervisionWeeks)});
    if (!expert.ownCaseClosed)
        list.append({Code("own_case_open"), false, say("expert", "Eigen casus nog niet afgesloten")});
    if (!expert.outOfExploitationSince.isValid())
        list.append({Code("too_recent"), false, say("expert", "Nog niet ingevuld sinds wanneer uit de uitbuiting")});
    else if (calendar::plusMonths(expert.outOfExploitationSince, terms.clearMonths) > today)
        list.append({Code("too_recent"), false, say("expert", "Minder dan %1 maanden uit de uitbuiting").arg(terms.clearMonths)});
}

/// Whole words, folded: "Tilburg" is in "Eindhoven, later Tilburg" and not in "Tilburgseweg".
static bool names(const QString &text, const QString &municipality)
{
    const QStringList words = searchWords(text);
    const QStringList wanted = searchWords(municipality);
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return words.contains(word); });
}

QList<Block> blocks(const Expert &expert, const Codes &barriers, const Surroundings &client, QDate today, const Terms &terms)
{
    QList<Block> list;
    addAbsolute(expert, barriers, list);
    addDates(expert, today, terms, list);
    if (std::any_of(client.places.begin(), client.places.end(), [&](const QString &place) { return names(place, expert.exploitationMunicipality); }))
        list.append({Code("same_municipality"), false, say("expert", "Zelfde gemeente: kan alleen als allebei ja zeggen")});
    if (!client.livesAt.isNull() && client.livesAt == expert.locationLiving)
        list.append({Code("same_location"), false, say("expert", "Woont op dezelfde locatie")});
    if (!client.accompanied)
        list.append({Code("sole_worker"), false, say("expert", "Zou er alleen voor staan: kies eerst een zorgcoördinator")});
    return list;
}

Fit fit(const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return Fit::Good;
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) { return block.absolute; }) ? Fit::Cannot : Fit::Bespoke;
}

Refusals checkBlocks(const QList<Block> &blocks, const command::Deviation &deviation, QDate today)
{
    Refusals hard;
    Refusals soft;
    for (const Block &block : blocks) {
        const QString code = QStringLiteral("expert.block.") + block.code.value;
        if (block.absolute)
            hard.append(refusal(code, say("expert", "Deze deskundige kan niet: %1. Kies iemand anders.").arg(block.text.toLower()), "expert"));
        else
            soft.append(refusal(code, say("expert", "%1. Kies iemand anders, of leg een maatwerkbesluit vast.").arg(block.text), "expert"));
    }
    return hard.isEmpty() ? command::weigh(soft, deviation, today) : hard;
}

Refusals checkBarrier(const Barrier &barrier)
{
    if (isAbsolute(barrier.reason))
        return {};
    return {refusal(QStringLiteral("barrier.reason"), say("expert", "Kies een reden die inzet altijd tegenhoudt: netwerk, verband, strafzaak of wens van de cliënt."), "reason")};
}

static bool outside(const std::optional<int> &value, int least, int most)
{
    return value && (*value < least || *value > most);
}

Refusals checkExpert(const Expert &expert, QDate today)
{
    Refusals refusals;
    if (outside(expert.birthYear, 1900, today.year()))
        refusals.append(refusal(QStringLiteral("expert.birth-year"), say("expert", "Vul een geboortejaar in tussen 1900 en nu."), "birth_year"));
    if (outside(expert.hourlyRateCents, 0, 100'000))
        refusals.append(refusal(QStringLiteral("expert.rate"), say("expert", "Vul een uurtarief in tussen 0 en 1.000 euro, in centen."), "hourly_rate_cents"));
    if (outside(expert.hoursPerWeek, 0, 60))
        refusals.append(refusal(QStringLiteral("expert.hours"), say("expert", "Vul uren per week in tussen 0 en 60."), "hours_per_week"));
    if (outside(expert.travelKm, 0, 1000))
        refusals.append(refusal(QStringLiteral("expert.travel"), say("expert", "Vul een afstand in tussen 0 en 1.000 km."), "travel_km"));
    struct Day
    {
        const char *field;
        QDate date;
    };
    for (const Day &day : {Day{"vog_on", expert.vogOn}, Day{"supervision_on", expert.supervisionOn}, Day{"out_of_exploitation_since", expert.outOfExploitationSince}})
        if (day.date.isValid() && day.date > today)
            refusals.append(refusal(QStringLiteral("expert.date"), say("expert", "Kies een dag die vandaag is of eerder."), day.field));
    return refusals;
}

Refusals checkStep(const Assignment &assignment, Step step)
{
    static const auto in = [](const Code &state, std::initializer_list<const char *> states) {
        return std::any_of(states.begin(), states.end(), [&](const char *s) { return state == s; });
    };
    const Code &state = assignment.state;
    bool allowed = false;
    switch (step) {
    case Step::Match: allowed = in(state, {"requested", "matched", "blocked", "introduction"}); break;
    case Step::Introduce: allowed = in(state, {"matched"}); break;
    case Step::Start: allowed = in(state, {"introduction"}); break;
    case Step::Complete: allowed = in(state, {"active"}); break;
    case Step::Stop: allowed = in(state, {"requested", "matched", "blocked", "introduction", "active"}); break;
    case Step::Debrief: allowed = in(state, {"completed", "stopped"}); break;
    case Step::Decline: allowed = in(state, {"matched", "blocked", "introduction", "active"}); break;
    }
    if (allowed)
        return {};
    const QString now = codebook::Book::standard().label(u"ASSIGNMENT_STATE", state).toLower();
    return {refusal(QStringLiteral("assignment.state"), say("expert", "Deze inzet is nu: %1. Kijk bij de inzet welke stap nu kan.").arg(now), "assignment")};
}

Refusals checkStop(const Code &by, const QString &reason)
{
    if (by == "office" && reason.isEmpty())
        return {refusal(QStringLiteral("assignment.reason"), say("expert", "Schrijf op waarom de inzet stopt."), "reason")};
    return {};
}

Refusals checkMinutes(const std::optional<int> &minutes)
{
    if (outside(minutes, 1, 60'000))
        return {refusal(QStringLiteral("assignment.minutes"), say("expert", "Vul de tijd in: van 1 minuut tot en met 1.000 uur."), "minutes")};
    return {};
}

} // namespace luwte::expert::rules
