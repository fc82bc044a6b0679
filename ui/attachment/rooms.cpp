#include "ui/attachment/rooms.h"

#include "core/attachment/views.h"
#include "core/victim/people.h"
#include "ui/attachment/attachment_page.h"
#include "ui/attachment/files_tab.h"

namespace luwte::ui {

/// The client whose files the sample holds; for pictures.
static Id pictured(Desk &desk)
{
    const auto found = victim::people(desk.reader().connection, {QStringLiteral("Valentina"), {}}, 1, desk.today());
    return found.empty() ? Id() : found.front().person;
}

static std::function<QString(Desk &)> viewerOf(const char *media)
{
    return [media](Desk &desk) {
        for (const auto &file : attachment::attachmentsOf(desk.reader().connection, pictured(desk)))
            if (file.media == media)
                return QStringLiteral("attachment/") + file.id.toText();
        return QString();
    };
}

void addAttachment(Rooms &rooms)
{
    rooms.personTab(PersonGroup::Record, 30, {QStringLiteral("files"), [] { return say("person", "Bestanden"); }, access::rolesWith(access::Right::PersonRead), [](Desk &desk, const Id &person) -> PersonTab * { return new FilesTab(desk, person); }});
    rooms.route(QStringLiteral("attachment"), QStringLiteral("people"), [](const Rooms &all, Desk &desk, const QString &rest) -> Page * {
        const auto id = Id::fromText(rest);
        const auto file = id ? attachment::findAttachment(desk.reader().connection, *id) : std::nullopt;
        if (!file)
            return nullptr;
        if (!desk.admit(access::Right::PersonRead, file->person).isEmpty())
            return all.make(desk, QStringLiteral("emergency/person/") + file->person.toText());
        return new AttachmentPage(desk, *id);
    });
    rooms.shot({QStringLiteral("person-files"), [](Desk &desk) { return QStringLiteral("person/%1/files").arg(pictured(desk).toText()); }});
    rooms.shot({QStringLiteral("file-text"), viewerOf("text")});
    rooms.shot({QStringLiteral("file-picture"), viewerOf("png")});
}

} // namespace luwte::ui
