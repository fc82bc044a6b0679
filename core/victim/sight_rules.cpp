// Out of sight, whereabouts and aftercare (D16, D17, W17, W77), as pure functions.

#include <algorithm>

#include "core/base/calendar.h"
#include "core/base/day_text.h"
#include "core/base/say.h"
#include "core/codebook/book.h"
#include "core/victim/rules.h"

namespace luwte::victim::rules {

static Refusal refusal(const char *code, const QString &text, const char *field = "")
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

static int attribute(QStringView list, const Code &code, const char *name)
{
    const auto *value = codebook::Book::standard().find(list, code.value);
    return value ? value->attributes.value(QLatin1String(name)).toInt() : 0;
}

int sightDay(const Code &step)
{
    return attribute(u"SIGHT_STEP", step, "day");
}

QDate sightDue(QDate lastSeenOn, const Code &step)
{
    const int day = sightDay(step);
    return day > 0 && lastSeenOn.isValid() ? lastSeenOn.addDays(day) : QDate();
}

std::vector<SightDue> sightSteps(const Absence &absence, const std::vector<SightStep> &done)
{
    std::vector<SightDue> steps;
    for (const auto &value : codebook::Book::standard().list(u"SIGHT_STEP")->values()) {
        const Code step(value.code);
        const bool ticked = std::any_of(done.begin(), done.end(), [&](const SightStep &one) { return one.absenceId == absence.id && one.step == step; });
        steps.push_back({step, sightDue(absence.lastSeenOn, step), ticked});
    }
    return steps;
}

std::optional<SightDue> nextSightStep(const Absence &absence, const std::vector<SightStep> &done)
{
    if (absence.returnedOn.isValid())
        return std::nullopt;
    for (const SightDue &step : sightSteps(absence, done))
        if (!step.done)
            return step;
    return std::nullopt;
}

QString sightHint(const Code &step, bool minor)
{
    if (step == "d1")
        return minor ? say("sight", "Bel de politie: de vermissing is gemeld. Bel ouders of voogd. Zoek op plekken waar de cliënt graag is.")
                     : say("sight", "Bel en app de cliënt. Ga langs. Vraag het netwerk. Meld de vermissing bij de politie als er gevaar is.");
    if (step == "d3")
        return minor ? say("sight", "Bel de politie en de voogd opnieuw. Vraag zorgcoördinatoren in andere regio's of zij de cliënt zagen.")
                     : say("sight", "Probeer een ander nummer of een ander uur. Vraag collega's in andere regio's of zij de cliënt zagen.");
    if (step == "d7")
        return say("sight", "Bespreek het in het team. Wat zijn de risico's? Wie weet de weg naar de cliënt? Wat doen we met de plek?");
    return say("sight", "Spreek af hoe je contact blijft zoeken, en hoe de cliënt jou vindt. De casus blijft open.");
}

Refusals tickSight(const Absence &absence, const SightStep &step, const std::vector<SightStep> &done, QDate today)
{
    if (absence.id.isNull() || absence.returnedOn.isValid())
        return {refusal("sight.none", say("sight", "De cliënt is niet uit beeld. Schrijf het op als contact, bij Notities."), "case")};
    Refusals refusals;
    const QDate due = sightDue(absence.lastSeenOn, step.step);
    if (due > today)
        refusals.append(refusal("sight.early", say("sight", "Deze stap is op %1. Schrijf wat je nu doet bij een eerdere stap.").arg(weekdayText(due)), "step"));
    if (std::any_of(done.begin(), done.end(), [&](const SightStep &one) { return one.absenceId == absence.id && one.step == step.step; }))
        refusals.append(refusal("sight.done", say("sight", "Deze stap is al vastgelegd. Kies de volgende stap."), "step"));
    if (!step.doneOn.isValid() || step.doneOn > today || step.doneOn < absence.lastSeenOn)
        refusals.append(refusal("sight.day", say("sight", "Kies een dag tussen de dag waarop de cliënt het laatst is gezien en vandaag."), "done_on"));
    return refusals;
}

Refusals comeBack(const Absence &absence, QDate today)
{
    if (absence.returnedOn.isValid() && absence.returnedOn <= today && absence.returnedOn >= absence.lastSeenOn)
        return {};
    return {refusal("sight.returned", say("sight", "Kies op welke dag de cliënt weer in beeld kwam: niet voor de laatste keer gezien, en niet na vandaag."), "returned_on")};
}

Refusals leftUnknown(const Absence &absence, QDate today)
{
    if (absence.id.isNull() || absence.returnedOn.isValid())
        return {refusal("sight.none", say("sight", "De cliënt is niet uit beeld. Leg eerst vast wanneer de cliënt het laatst is gezien."), "case")};
    if (!absence.mobOn.isValid() || absence.mobOn < absence.lastSeenOn || absence.mobOn > today)
        return {refusal("sight.mob", say("sight", "Kies een dag tussen de dag waarop de cliënt het laatst is gezien en vandaag."), "mob_on")};
    return {};
}

Moved movedOn(std::vector<RegionStay> stays, QDate on)
{
    constexpr int months = 6, many = 3;
    const QDate begin = on.addMonths(-months);
    std::stable_sort(stays.begin(), stays.end(), [](const RegionStay &a, const RegionStay &b) { return a.from < b.from; });
    Moved moved;
    for (std::size_t i = 0; i < stays.size(); ++i) {
        const RegionStay &stay = stays[i];
        const bool left = i + 1 < stays.size() && stays[i + 1].from <= begin;
        if (!stay.from.isValid() || stay.from > on || left || stay.region.isEmpty() || stay.region == "national")
            continue;
        const QDate seen = std::max(stay.from, begin);
        if (!moved.since.isValid())
            moved.since = seen;
        if (!moved.regions.contains(stay.region.value))
            moved.regions.append(stay.region.value);
    }
    moved.flag = moved.regions.size() >= many;
    return moved;
}

QDate aftercareOn(QDate from, const Code &step)
{
    const int months = attribute(u"AFTERCARE_STEP", step, "months");
    return months > 0 ? calendar::plusMonths(from, months) : from.addDays(attribute(u"AFTERCARE_STEP", step, "days"));
}

Refusals tickAftercare(const AftercareContact &before, const AftercareContact &after, QDate today)
{
    if (before.doneOn.isValid())
        return {refusal("aftercare.done", say("sight", "Dit contact is al vastgelegd. Kies een volgend contact."), "contact")};
    if (!after.doneOn.isValid() || after.doneOn > today)
        return {refusal("aftercare.day", say("sight", "Kies de dag van het contact: vandaag of eerder."), "done_on")};
    return {};
}

} // namespace luwte::victim::rules
