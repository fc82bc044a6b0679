#include "ui/victim/sight_card.h"

#include <algorithm>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/victim/views.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

using victim::Absence;

QString SightCard::title() const
{
    if (current().state == "out_of_sight" && current().lastSeenOn.isValid())
        return say("sight", "Uit beeld, dag %1").arg(current().lastSeenOn.daysTo(desk().today()));
    return say("sight", "Uit beeld geweest");
}

/// "vandaag", "over 3 dagen", "2 dagen over de datum".
static QString whenText(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return say("sight", "vandaag");
    if (days > 0)
        return counted(days, say("sight", "morgen"), say("sight", "over %1 dagen"));
    return counted(-days, say("sight", "1 dag over de datum"), say("sight", "%1 dagen over de datum"));
}

void SightCard::addAbsence(const Absence &absence, const std::vector<victim::SightStep> &done, bool minor)
{
    const QDate today = desk().today();
    QStringList about{say("sight", "Laatst gezien op %1. Ingelicht: %2.").arg(dayText(absence.lastSeenOn), absence.whoInformed)};
    if (absence.missingReportOn.isValid())
        about.append(say("sight", "Vermissing gemeld op %1.").arg(dayText(absence.missingReportOn)));
    if (absence.mobOn.isValid())
        about.append(say("sight", "Vertrokken, bestemming onbekend, sinds %1 (%2).").arg(dayText(absence.mobOn), absence.mobBy));
    addEmpty(about.join(u' '));
    for (const auto &step : victim::rules::sightSteps(absence, done)) {
        const auto ticked = std::find_if(done.begin(), done.end(), [&](const victim::SightStep &one) { return one.absenceId == absence.id && one.step == step.step; });
        const QString day = codeText("SIGHT_STEP", step.step);
        Line line{QStringLiteral("%1 · %2").arg(day, weekdayText(step.due)), {}, Tone::Muted, {}};
        if (step.done) {
            line.state = say("sight", "Gedaan");
            line.tone = Tone::Good;
            line.facts = {ticked->done, say("sight", "Weet ervan: %1. Vastgelegd door %2, %3.").arg(ticked->told, desk().colleague(ticked->madeBy), dayText(ticked->doneOn))};
        } else {
            line.state = whenText(step.due, today);
            line.tone = step.due <= today ? Tone::Attention : Tone::Muted;
            line.facts = {victim::rules::sightHint(step.step, minor)};
        }
        auto *buttons = addLine(line);
        if (!step.done && step.due <= today)
            addAsking(buttons, say("sight", "Leg vast wat je deed"), "sight.tick", {{QStringLiteral("case"), current().id.toText()}, {QStringLiteral("step"), step.step.value}}, day);
    }
    if (!absence.mobOn.isValid())
        addAsking(addButtons(), say("sight", "Vertrokken, bestemming onbekend"), "sight.mob", {{QStringLiteral("case"), current().id.toText()}});
}

void SightCard::build()
{
    auto &connection = desk().reader().connection;
    const auto absences = victim::absencesOf(connection, current());
    setVisible(!absences.empty());
    const auto person = victim::findPerson(connection, current().person);
    const auto done = victim::sightStepsOf(connection, current());
    for (auto absence = absences.rbegin(); absence != absences.rend(); ++absence) {
        if (!absence->returnedOn.isValid()) {
            addAbsence(*absence, done, person && victim::rules::isMinor(*person, desk().today()));
            continue;
        }
        const auto days = absence->lastSeenOn.daysTo(absence->returnedOn);
        const auto ticked = std::count_if(done.begin(), done.end(), [&](const victim::SightStep &step) { return step.absenceId == absence->id; });
        Line line{say("sight", "Van %1 tot %2").arg(dayText(absence->lastSeenOn), dayText(absence->returnedOn)), counted(days, say("sight", "1 dag"), say("sight", "%1 dagen")), Tone::Muted, {}};
        QStringList facts{codeText("SIGHT_RETURN", absence->returnedHow)};
        if (!absence->returnedRegion.isEmpty())
            facts.append(codeText("REGION", absence->returnedRegion));
        facts.append(counted(ticked, say("sight", "1 stap vastgelegd"), say("sight", "%1 stappen vastgelegd")));
        line.facts.append(facts.join(QStringLiteral(" · ")));
        if (!absence->returnedNote.isEmpty())
            line.facts.append(absence->returnedNote);
        addLine(line);
    }
}

} // namespace luwte::ui
