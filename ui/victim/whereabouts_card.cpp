#include "ui/victim/whereabouts_card.h"

#include "core/base/day_text.h"
#include "core/victim/views.h"

namespace luwte::ui {

QString WhereaboutsCard::title() const
{
    return say("sight", "Regio's");
}

void WhereaboutsCard::build()
{
    const auto stays = victim::whereaboutsOf(desk().reader().connection, current().person);
    const auto moved = victim::rules::movedOn(victim::regionStays(stays), desk().today());
    if (moved.flag) {
        QStringList regions;
        for (const QString &region : moved.regions)
            regions.append(codeText("REGION", Code(region)));
        addLine({say("sight", "%1 regio's in zes maanden").arg(moved.regions.size()), say("sight", "Verplaatst"), Tone::Attention,
            {say("sight", "%1. Vraag de zorgcoördinatoren daar wat zij weten.").arg(regions.join(QStringLiteral(" → ")))}});
    }
    if (stays.empty())
        addEmpty(say("sight", "Nog niet bekend in welke regio de cliënt is of was."));
    for (auto stay = stays.rbegin(); stay != stays.rend(); ++stay) {
        QStringList facts{stay == stays.rbegin() ? say("sight", "Sinds %1").arg(dayText(stay->from))
                                                 : say("sight", "Van %1 tot %2").arg(dayText(stay->from), dayText(std::prev(stay)->from))};
        if (!stay->source.isEmpty())
            facts.append(say("sight", "volgens: %1").arg(codeText("BRON", stay->source).toLower()));
        if (!stay->note.isEmpty())
            facts.append(stay->note);
        const QString region = codeText("REGION", stay->region);
        auto *buttons = addLine({region, {}, Tone::Muted, {facts.join(QStringLiteral(" · "))}});
        if (!stay->id.isNull())
            addAsking(buttons, say("sight", "Verbeter"), "whereabouts.change", {{QStringLiteral("id"), stay->id.toText()}}, region, toJson(*stay));
    }
    addAsking(addButtons(), say("sight", "Leg een regio vast"), "whereabouts.add", {{QStringLiteral("case"), current().id.toText()}});
}

} // namespace luwte::ui
