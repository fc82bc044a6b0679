#pragma once
// What may not be missed of a client or an expert, with its day (domain.md 3.4, D1–D20). Deadlines are not written down by anybody: rules
// make them from facts (rules.h), and an index of them is kept in step with every save (index.h). Only that somebody handled one is a record.

#include "core/base/field.h"

namespace luwte::deadline {

/// Where it stands on Today.
enum class Group : quint8 {
    Now,         ///< danger, out of sight, and break-glass that asks for its account or review
    WalEnSchip,  ///< tussen wal en schip: no place, no funding or no coordinator for 72 hours or more
    Terms,       ///< dates that run out
    Evaluations, ///< care plans to make or to evaluate
    Missing,     ///< a rule that cannot be worked out because a fact is missing
};

/// One term of one client (or expert), as a rule makes it. It does not know what day it is: when it shows, it says as moments.
struct Deadline
{
    QString rule;  ///< code of the rule: "D1", "D11.18"; list in rules.h
    Group group = Group::Terms;
    Id owner;      ///< the client; of D18 the expert
    Id caseId;
    Id subject;    ///< the record it is about, when that is not the case
    QDate due;     ///< the last day; invalid when it is open until somebody does something
    Instant dueAt; ///< terms in hours: the moment
    QDate since;   ///< from when it counts
    Instant showAt; ///< from when it stands on Today
    Instant hideAt; ///< until when; null: until it is handled or a fact ends it
    int reminder = 0; ///< days before `due` that this is a reminder for; 0 is the term itself
    QString detail;   ///< a code or name that the text needs: a law, a number of days
    QString coordinator;
    Code region;
    Id handled; ///< the mark of who handled it; null while it is open
    bool operator==(const Deadline &) const = default;
};

/// Somebody did what a deadline asks, where no other record says so. It holds for that day only: when a fact moves the deadline, it is open again.
struct Mark : Record
{
    Id person;
    Id caseId;
    QString rule;
    Id subject;
    QDate due;
    QDate handledOn;
    QString note;
    bool withdrawn = false; ///< handled by mistake
};

} // namespace luwte::deadline

template<>
const luwte::Description<luwte::deadline::Mark> &luwte::describe<luwte::deadline::Mark>();
