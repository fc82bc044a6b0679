#pragma once
// What may not be missed (W17, W56, domain.md 3.4): the part of the index of deadlines that shows now, and the few lists that have an index of
// their own (break-glass, requests, sharing, retention). Nobody is counted anew for it.

#include "core/command/catalog.h"
#include "core/deadline/types.h"

namespace luwte::today {

using Group = deadline::Group;

struct TodayRow
{
    Group group = Group::Terms;
    Id person;
    Id caseId;
    Id subject;     ///< the plan, gap … the row is about; null for the case itself
    QString name;   ///< as in lists
    int age = -1;
    int risk = -1;
    QString what;   ///< "Bedenktijd loopt af"
    QString term;   ///< "nog 4 dagen (ma 14 dec)", "3 dagen over de datum", "dag 3"
    QDate due;
    bool overdue = false; ///< the moment it was due is past
    QString open;   ///< where the row's button goes: person, safety, place, plan, intake, lanes, emergency, privacy, experts
    QString button; ///< its text
    QString rule;   ///< of the deadline; "" for the lists that are not deadlines
    bool byHand = false; ///< somebody may tick it off (deadline.handle)
};

struct TodayPage
{
    std::vector<TodayRow> rows; ///< by group, minors first, then by date
    QDate next;                 ///< the first term after the ones shown; invalid when there is none
    QDate backupDue;            ///< since when a backup elsewhere is due, for who keeps the file; invalid when none is
    [[nodiscard]] int count(Group group) const;
};

/// Whose work: a code of WHOSE, or one colleague's.
struct View
{
    Code whose;          ///< mine, team (one's location, else one's region), region, all; empty: all
    QString coordinator; ///< only this colleague's
};
/// Terms show from 14 days before, or as their rule says.
[[nodiscard]] TodayPage today(const command::Reader &reader, const View &view);

[[nodiscard]] QString groupName(Group group);
/// "vandaag", "nog 4 dagen (ma 14 dec)", "3 dagen over de datum (do 1 dec)".
[[nodiscard]] QString termText(QDate due, QDate today);

/// "nog 3 uur", begun hours counted whole; "2 uur over tijd".
[[nodiscard]] QString hoursText(Instant due, Instant now);

void addTo(command::Catalog &catalog);

} // namespace luwte::today
