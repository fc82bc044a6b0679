#include "ui/preview/rooms.h"

#include "core/victim/people.h"
#include "core/victim/views.h"
#include "ui/preview/preview_page.h"

namespace luwte::ui {

void addPreview(Rooms &rooms)
{
    rooms.route(QStringLiteral("print"), QStringLiteral("people"), [](const Rooms &, Desk &desk, const QString &rest) -> Page * {
        const auto id = Id::fromText(rest.section(u'/', 1, 1));
        return id ? new PreviewPage(desk, rest.section(u'/', 0, 0), *id) : nullptr;
    });
    rooms.shot({QStringLiteral("print"), [](Desk &desk) {
        const auto found = victim::people(desk.reader().connection, {QStringLiteral("Valentina"), {}}, 1, desk.today(), nullptr, desk.reader().sight());
        const auto page = found.empty() ? std::nullopt : victim::personPage(desk.reader().connection, found.front().person);
        return page && page->current() ? QStringLiteral("print/careplan/") + page->current()->id.toText() : QString();
    }});
}

} // namespace luwte::ui
