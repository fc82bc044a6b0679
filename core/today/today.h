#pragma once
// What may not be missed (W17, W56, D1, D6, D7, D13, D17): read from the rooms every time, kept nowhere, so it can never be out of date.

#include "core/command/catalog.h"

namespace luwte::today {

enum class Group : quint8 {
    Now,         ///< danger, out of sight, and break-glass that asks for its account or review
    WalEnSchip,  ///< tussen wal en schip: no place for 72 hours or more
    Terms,       ///< dates that run out
    Evaluations, ///< care plans to make or to evaluate
    Missing,     ///< a rule that cannot be worked out because a fact is missing
};

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
    QString open;   ///< where the row's button goes: person, safety, place, plan, intake, emergency, privacy
    QString button; ///< its text
};

struct TodayPage
{
    std::vector<TodayRow> rows; ///< by group, minors first, then by date
    QDate next;                 ///< the first term after the ones shown; invalid when there is none
    QDate backupDue;            ///< since when a backup elsewhere is due, for who keeps the file; invalid when none is
    [[nodiscard]] int count(Group group) const;
};

/// For one coordinator, or for the whole office when empty. Terms show from 14 days before.
[[nodiscard]] TodayPage today(const command::Reader &reader, const QString &coordinator);

[[nodiscard]] QString groupName(Group group);
/// "vandaag", "nog 4 dagen (ma 14 dec)", "3 dagen over de datum (do 1 dec)".
[[nodiscard]] QString termText(QDate due, QDate today);

/// "nog 3 uur", begun hours counted whole; "2 uur over tijd".
[[nodiscard]] QString hoursText(Instant due, Instant now);

void addTo(command::Catalog &catalog);

} // namespace luwte::today
