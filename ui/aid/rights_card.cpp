#include "ui/aid/rights_card.h"

#include <QHBoxLayout>
#include <algorithm>

#include "core/aid/views.h"
#include "core/base/counted.h"
#include "core/victim/views.h"
#include "ui/aid/right_tile.h"

namespace luwte::ui {

QString RightsCard::title() const
{
    return say("rights_check", "Rechtencheck");
}

void RightsCard::build()
{
    const auto boxes = aid::rightsOf(desk().reader().connection, current(), desk().today());
    const auto looked = std::count_if(boxes.begin(), boxes.end(), [](const aid::RightBox &box) { return !box.state.isEmpty(); });
    addEmpty(looked == qsizetype(boxes.size()) ? say("rights_check", "Alle rechten zijn bekeken. Kies een vak om iets bij te werken.")
                                               : counted(qsizetype(boxes.size()) - looked, say("rights_check", "1 recht is nog niet bekeken. Kies een vak, met de muis of de pijltjes."),
                                                     say("rights_check", "%1 rechten zijn nog niet bekeken. Kies een vak, met de muis of de pijltjes.")));
    auto *grid = new RightsGrid;
    grid->setBoxes(boxes, desk().today());
    connect(grid, &RightsGrid::chosen, this, &RightsCard::openRight);
    addRow(grid);
    const auto person = victim::findPerson(desk().reader().connection, current().person);
    const bool minor = person && victim::rules::isMinor(*person, desk().today());
    if (!minor && desk().session().may(access::Right::DocumentPrint))
        addPrint(addButtons(), say("rights_check", "Druk de rechtenkaart af"), "rights", current().id);
}

void RightsCard::openRight(const Code &right)
{
    if (!desk().may(QStringLiteral("right.set")))
        return;
    const auto boxes = aid::rightsOf(desk().reader().connection, current(), desk().today());
    const auto box = std::find_if(boxes.begin(), boxes.end(), [&](const aid::RightBox &one) { return one.right == right; });
    if (box == boxes.end())
        return;
    QJsonObject values = toJson(box->check);
    // What the case says is filled in, to be looked at and kept.
    if (!box->check.applies.asked() && box->suggestion.applies.given()) {
        values.insert(QStringLiteral("applies"), box->suggestion.applies.value().value);
        if (box->suggestion.applies.is(Code("no")))
            values.insert(QStringLiteral("why"), box->suggestion.why);
    }
    open(QStringLiteral("right.set"), {{QStringLiteral("case"), current().id.toText()}, {QStringLiteral("right_code"), right.value}}, values, say("rights_check", "Leg vast"),
        QStringLiteral("%1. %2").arg(codeText("RIGHT", right), box->suggestion.why));
}

} // namespace luwte::ui
