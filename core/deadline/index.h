#pragma once
// The index of deadlines: one table, made anew for a client in the same save that changed a fact, so that it is never out of date and nobody
// recounts everybody. It holds nothing that the records do not say; `verify` compares.

#include "core/access/sight.h"
#include "core/command/catalog.h"
#include "core/deadline/types.h"

namespace luwte::deadline {

[[nodiscard]] const char *schema();

/// Makes the deadlines of one client, or expert, anew. Commands need not call it: whatever they save of kinds in factKinds() leads here.
void refresh(store::Connection &connection, const Id &owner);
/// Makes them all anew; in a transaction of the caller.
void refreshAll(store::Connection &connection);
/// After Luwte got other rules, or came from a version without this index, everything is made anew once. For a vault opened to write.
void keepUp(store::Connection &connection);
/// For `verify`.
void checkIndex(store::Connection &connection, const std::function<void(const QString &)> &fault);

/// Of one client or expert as they stand in the index, by day; handled ones and reminders too.
[[nodiscard]] std::vector<Deadline> deadlinesOf(store::Connection &connection, const Id &owner);

/// Whose deadlines a list shows. With several, all have to hold.
struct Whose
{
    QString coordinator; ///< account: cases they coordinate, or coordinate along
    Id location;         ///< who stays at this facility
    Code region;
};
/// What stands on Today at a moment: open, shown, and in sight. At most `most` of a group, those whose day is nearest first.
[[nodiscard]] std::vector<Deadline> shownAt(store::Connection &connection, Instant now, const Whose &whose, const access::Sight &sight, int most);
/// Open terms with a day from `from` up to and including `to`, by day, without the reminders for them; shown already or not.
[[nodiscard]] std::vector<Deadline> dueBetween(store::Connection &connection, QDate from, QDate to, const Whose &whose, const access::Sight &sight);
/// The day of the first one that will show after `now`; invalid when there is none.
[[nodiscard]] QDate nextAfter(store::Connection &connection, Instant now, const Whose &whose, const access::Sight &sight);

} // namespace luwte::deadline
