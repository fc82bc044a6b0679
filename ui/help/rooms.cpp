#include "ui/help/rooms.h"

#include "ui/help/help_page.h"

namespace luwte::ui {

void addHelp(Rooms &rooms)
{
    rooms.route(QStringLiteral("help"), {}, [](const Rooms &all, Desk &, const QString &) -> Page * { return new HelpPage(all.quicks()); });
    // F1 is a key of the frame; this one is found with Ctrl+K.
    rooms.quick({.where = QStringLiteral("help"), .command = {}, .keys = {}, .text = [] { return say("help", "Toetsen en hulp"); },
        .words = QStringLiteral("help hulp toetsen toetsenbord keys keyboard f1 uitleg"), .button = false, .iconName = QStringLiteral("question")});
    rooms.shot({QStringLiteral("help"), [](Desk &) { return QStringLiteral("help"); }});
}

} // namespace luwte::ui
