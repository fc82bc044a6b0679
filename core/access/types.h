#pragma once
// What narrows and widens the sight of one colleague on one client: shut out of a case, and break-glass (domain.md 3.1 Noodtoegang, 3.3, D14).

#include "core/base/field.h"
#include "core/store/record_io.h"

namespace luwte::access {

/// A colleague sees nothing of this client: own family, own past. Beats every reach, and break-glass.
struct ShutOut : Record
{
    Id person;
    Id caseId;
    QString account; ///< account name
    QString reason;
    Instant letInAt; ///< null while it holds
};

/// Access outside one's reach, in an emergency. Its dates follow D14: account within 24 hours, review within 2 working days.
struct BreakGlass : Record
{
    Id person;
    Id caseId;
    QString account; ///< who opened it
    QString purpose; ///< one line
    Code basis;      ///< GLASS_BASIS
    Instant openedAt;
    Instant until;        ///< access ends
    Instant accountDue;   ///< openedAt + 24 hours, exact
    QString accountText;  ///< what was seen and done, and why it could not wait
    Instant accountedAt;
    QDate reviewDue;      ///< the second working day after openedAt
    Code verdict;         ///< GLASS_VERDICT; empty while nobody reviewed it
    QString reviewText;
    QString reviewedBy;
    Instant reviewedAt;
    Instant breachDue;    ///< verdict not_ok: was it a data breach? 72 hours (D15)
    Code breach;          ///< GLASS_BREACH: what came of that
    QString breachText;
    Instant breachCheckedAt;
};

/// Hours that a break-glass opens a dossier.
inline constexpr int glassHours = 8;

/// Tables of this room that came after the accounts: an own location for an account, shut-outs, break-glass, the log of looks, and the
/// indexes by which a limited session lists clients.
[[nodiscard]] const char *rightsSchema();

} // namespace luwte::access

#define LUWTE_DESCRIBE(type) \
    template<> \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::access::ShutOut);
LUWTE_DESCRIBE(luwte::access::BreakGlass);
#undef LUWTE_DESCRIBE
