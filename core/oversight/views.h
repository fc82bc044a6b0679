#pragma once
// What pages read of oversight: break-glass that asks for something, and who looked into a dossier.

#include <QJsonObject>

#include "core/access/look_log.h"
#include "core/access/types.h"
#include "core/command/catalog.h"

namespace luwte::oversight {

/// What a break-glass still asks for, and of whom.
struct GlassTask
{
    enum class What { Account, Review, Breach };
    What what = What::Account;
    access::BreakGlass glass;
    QString caseNumber;
    Instant due;   ///< exact for an account and a breach; the end of the day of the review
    bool overdue = false;
};
/// For the session: its own accounts; reviews and breaches for who may review. Soonest first.
[[nodiscard]] std::vector<GlassTask> glassTasks(const command::Reader &reader);

/// Newest first.
[[nodiscard]] std::vector<access::BreakGlass> glassOf(store::Connection &connection, const Id &person);
/// Colleagues who see nothing of this client now.
[[nodiscard]] std::vector<access::ShutOut> shutOutOf(store::Connection &connection, const Id &person);
[[nodiscard]] std::optional<access::BreakGlass> findGlass(store::Connection &connection, const Id &id);

/// One line of "Wie keek mee".
struct LookLine
{
    access::Look look;
    QString who;        ///< "S. de Vries"
    QString what;       ///< "Dossier bekeken"
    QString why;        ///< "taak", a reason in words, or what was refused
    QString caseNumber; ///< of the person; "" when the log is read for that person
};
/// For one person; refusals are among them.
[[nodiscard]] std::vector<LookLine> looksAt(store::Connection &connection, const Id &person, QDate from, QDate to, int limit = 1000);
/// The log of the whole office: numbers, no names of clients.
[[nodiscard]] std::vector<LookLine> looksOfOffice(store::Connection &connection, QDate from, QDate to, int limit = 1000);
[[nodiscard]] QJsonObject lookJson(const LookLine &line);

/// The people whom a name or case number fits exactly, seen or not; never somebody `session` is shut out of. At most three.
struct Exact
{
    Id person;
    Id caseId;
    QString coordinator; ///< as people read it
    bool inReach = false;
};
[[nodiscard]] std::vector<Exact> findPersonExactly(const command::Reader &reader, const Id &person);
[[nodiscard]] std::vector<Exact> findExactly(const command::Reader &reader, const QString &nameOrNumber);

/// Whether somebody who finds nobody may look outside their reach: they have break-glass, and do not see the whole office.
[[nodiscard]] bool hasOutside(const access::Session &session, Instant now);

} // namespace luwte::oversight
