#include "ui/victim/aftercare_card.h"

#include "core/base/day_text.h"
#include "core/victim/views.h"

namespace luwte::ui {

QString AftercareCard::title() const
{
    return say("aftercare", "Nazorg");
}

void AftercareCard::build()
{
    const auto contacts = victim::aftercareOf(desk().reader().connection, current());
    const QDate today = desk().today();
    if (contacts.empty()) {
        addEmpty(say("aftercare", "Er staat nog geen nazorg gepland. Na 2 weken, 3, 6 en 12 maanden vraag je hoe het gaat."));
        addAsking(addButtons(), say("aftercare", "Plan de nazorg"), "aftercare.plan", {{QStringLiteral("case"), current().id.toText()}});
        return;
    }
    for (const victim::AftercareContact &contact : contacts) {
        const QString step = codeText("AFTERCARE_STEP", contact.step);
        const QJsonObject which{{QStringLiteral("contact"), contact.id.toText()}};
        if (contact.doneOn.isValid()) {
            Line line{QStringLiteral("%1 · %2").arg(step, dayText(contact.doneOn)), codeText("AFTERCARE_RESULT", contact.result), contact.result == "well" ? Tone::Good : Tone::Attention, {}};
            if (!contact.note.isEmpty())
                line.facts.append(contact.note);
            addLine(line);
            continue;
        }
        const bool due = contact.plannedOn <= today;
        auto *buttons = addLine({QStringLiteral("%1 · %2").arg(step, dayText(contact.plannedOn)), due ? say("aftercare", "Nu doen") : say("aftercare", "Gepland"), due ? Tone::Attention : Tone::Muted, {}});
        if (due)
            addAsking(buttons, say("aftercare", "Leg het contact vast"), "aftercare.tick", which, step);
        addAsking(buttons, say("aftercare", "Verzet"), "aftercare.move", which, step, {{QStringLiteral("planned_on"), contact.plannedOn.toString(Qt::ISODate)}});
    }
}

} // namespace luwte::ui
