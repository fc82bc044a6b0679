#include "ui/aid/appointments_card.h"

#include <QHBoxLayout>
#include <algorithm>

#include "core/aid/views.h"
#include "core/base/day_text.h"

namespace luwte::ui {

using aid::Appointment;

QString AppointmentsCard::title() const
{
    return say("appointments", "Afspraken");
}

static QStringList factsOf(const Appointment &one)
{
    QStringList facts;
    if (!one.withWhom.isEmpty())
        facts.append(say("appointments", "met %1").arg(one.withWhom));
    if (!one.place.isEmpty())
        facts.append(one.place);
    if (!one.bring.isEmpty())
        facts.append(say("appointments", "neem mee: %1").arg(one.bring));
    return facts.isEmpty() ? QStringList() : QStringList{facts.join(QStringLiteral(" · "))};
}

void AppointmentsCard::build()
{
    const auto all = aid::appointmentsOf(desk().reader().connection, current().person);
    const QDate today = desk().today();
    const auto coming = [&](const Appointment &one) { return one.state == "planned" && one.at.civilDate() >= today; };
    const bool any = std::any_of(all.begin(), all.end(), coming);
    if (!any)
        addEmpty(say("appointments", "Geen afspraken gepland. Wat op papier staat, wordt minder vaak gemist."));
    for (const Appointment &one : all) {
        const bool past = one.state == "planned" && one.at.civilDate() < today;
        if (!coming(one) && !past)
            continue;
        const QString when = QStringLiteral("%1 %2").arg(weekdayText(one.at.civilDate()), one.at.civilTime().time().toString(QStringLiteral("H:mm")));
        auto *buttons = addLine({QStringLiteral("%1 · %2").arg(when, one.what), past ? say("appointments", "Hoe ging het?") : QString(), Tone::Attention, factsOf(one)});
        const auto becomes = [&](const char *state) { return QJsonObject{{QStringLiteral("id"), one.id.toText()}, {QStringLiteral("state"), QLatin1String(state)}}; };
        if (past) {
            addDirect(buttons, say("appointments", "Geweest"), "appointment.change", becomes("kept"), one.what);
            addDirect(buttons, say("appointments", "Niet gekomen"), "appointment.change", becomes("missed"), one.what);
        } else {
            addAsking(buttons, say("appointments", "Wijzig"), "appointment.change", {{QStringLiteral("id"), one.id.toText()}}, one.what, toJson(one));
        }
        addDirect(buttons, say("appointments", "Zeg af"), "appointment.change", becomes("cancelled"), one.what);
    }
    auto *buttons = addButtons();
    addAsking(buttons, say("appointments", "Maak een afspraak"), "appointment.add", {{QStringLiteral("case"), current().id.toText()}});
    if (any)
        addPrint(buttons, say("appointments", "Druk de afsprakenkaart af"), "appointments", current().id);
    const auto done = std::count_if(all.begin(), all.end(), [](const Appointment &one) { return one.state != Code("planned"); });
    int shown = 0;
    for (auto one = all.rbegin(); one != all.rend() && shown < 3; ++one)
        if (one->state != Code("planned")) {
            addLine({QStringLiteral("%1 · %2").arg(dayText(one->at.civilDate()), one->what), codeText("APPOINTMENT_STATE", one->state), one->state == "kept" ? Tone::Good : Tone::Muted, {}});
            ++shown;
        }
    if (done > shown)
        addEmpty(say("appointments", "Nog %1 eerdere afspraken staan in het logboek.").arg(done - shown));
}

} // namespace luwte::ui
