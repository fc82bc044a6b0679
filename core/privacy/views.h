#pragma once
// What pages, lists and prints read of consent, sharing, requests, erasure and keeping.

#include <QJsonArray>

#include "core/command/catalog.h"
#include "core/privacy/rules.h"

namespace luwte::privacy {

[[nodiscard]] std::vector<Consent> consentsOf(store::Connection &connection, const Id &person);
[[nodiscard]] std::vector<Sharing> sharingsOf(store::Connection &connection, const Id &person);
[[nodiscard]] std::vector<Request> requestsOf(store::Connection &connection, const Id &person);
[[nodiscard]] std::vector<Redaction> redactionsOf(store::Connection &connection, const Request &request);
[[nodiscard]] std::vector<Erasure> erasuresOf(store::Connection &connection, const Id &person);
[[nodiscard]] std::vector<FundingLine> fundingOf(store::Connection &connection, const Id &person);
[[nodiscard]] std::vector<Hold> holdsOf(store::Connection &connection, const Id &person);
/// nullopt when none is kept.
[[nodiscard]] std::optional<Bsn> bsnOf(store::Connection &connection, const Id &person);

/// Whether there is work on a case, what forbids erasing, and how long the file is kept. Of an open case the term counts as if it closed
/// today.
[[nodiscard]] rules::Keeping keepingOf(store::Connection &connection, const Id &person, QDate today);

/// Requests that wait for an answer, the first to end in front. With a coordinator: only of their clients.
struct RequestDue
{
    Request request;
    QString name; ///< of the client, as in lists
    QDate due;
};
[[nodiscard]] std::vector<RequestDue> openRequests(store::Connection &connection, const QString &coordinator, const access::Sight &sight = {});

/// Sharing decisions of which the client does not know yet.
struct ToInform
{
    Id sharing;
    Id person;
    Id caseId;
    QDate since;
    QString recipient;
};
[[nodiscard]] std::vector<ToInform> toInform(store::Connection &connection, const QString &coordinator, const access::Sight &sight = {});

/// Closed cases whose term is over: somebody decides to erase or to keep.
struct RetentionDue
{
    Id person;
    Id caseId;
    QString name;
    QString number;
    QString law; ///< FIN code; "" for none
    QDate until;
    bool held = false;
};
/// At most `limit`, oldest first.
[[nodiscard]] std::vector<RetentionDue> retentionDue(store::Connection &connection, QDate today, int limit = 200, const access::Sight &sight = {});

/// Decisions to erase that nobody carried out yet.
struct ErasureOpen
{
    Erasure erasure;
    QString name;
};
[[nodiscard]] std::vector<ErasureOpen> openErasures(store::Connection &connection, const access::Sight &sight = {});

} // namespace luwte::privacy
