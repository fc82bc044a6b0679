#pragma once
// What the law and the field ask of consent, sharing, requests and keeping (domain.md 2.9, 3.3, D15, 3.8), as pure functions.

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/privacy/types.h"
#include "core/victim/types.h"

namespace luwte::privacy::rules {

// — Consent —

/// What is stored, or "expired" once the last day is over.
[[nodiscard]] Code stateOn(const Consent &consent, QDate today);
/// Whether somebody may rely on it today.
[[nodiscard]] bool isValid(const Consent &consent, QDate today);
/// A valid consent for this purpose, this recipient and all of these data. `why` says what it lacks, when asked.
[[nodiscard]] bool covers(const Consent &consent, const Code &purpose, const Code &recipientKind, const QString &recipient, const QStringList &dataClasses, QDate today, QString *why = nullptr);
/// asked → given. Under 16 a parent or guardian consents too (from 12 together with the child), from 16 people do so themselves, and CoMensha wants it in
/// writing. Codes "consent.…".
[[nodiscard]] Refusals give(const Consent &consent, int age, QDate today);

// — Sharing —

/// The classes of data that these fields are of, without the unknown ones.
[[nodiscard]] QStringList dataClasses(const Codes &fields);
/// What speaks against sharing like this, whatever the case holds. `consents` are the person's. Codes "sharing.…".
[[nodiscard]] Refusals share(const Sharing &sharing, const std::vector<Consent> &consents, QDate today);
/// Only the parts that a preview needs: recipient, purpose, fields that may go at all.
[[nodiscard]] Refusals mayGo(const Sharing &sharing);
/// Reason, basis and "client informed" are complete, and dates make sense.
[[nodiscard]] Refusals informed(const Sharing &sharing, QDate today);

// — Requests —

[[nodiscard]] bool isOpen(const Request &request);
/// D15: a month after the day of receipt, three when extended; a term that ends on a day off ends on the next working day.
[[nodiscard]] QDate dueOn(const Request &request);
/// domain.md 3.3. Code "avg.state".
[[nodiscard]] Refusals checkStep(const Request &request, const char *to);

// — Funding and BSN —

[[nodiscard]] Refusals checkFunding(const FundingLine &line);
/// Granted or asked for, and running on that day.
[[nodiscard]] bool runs(const FundingLine &line, QDate on);
/// The first running line under a law that asks the BSN; nullptr when there is none.
[[nodiscard]] const FundingLine *lineForBsn(const std::vector<FundingLine> &lines, QDate on);
/// Nine digits that pass the 11-test.
[[nodiscard]] bool isBsn(const QString &digits);
/// Whether a text has, in any usual notation, nine digits in a row that are this number.
[[nodiscard]] bool holdsBsn(const QString &text, const QString &bsn);

// — Keeping —

/// How long the file of one closed case is kept, and why.
struct Term
{
    QDate until;             ///< the last day; invalid while the case is open
    QString law;             ///< FIN code; "" when no law with a term pays: then it is looked at after a year
    bool statutory = false;  ///< the law forbids to erase before
    bool clientMayErase = false; ///< but not when the client asks (Jeugdwet, WGBO)
};
/// `closedOn` and `lastChange` are the day the case closed and the last day anything of the person changed. The longest term counts.
[[nodiscard]] Term keepTerm(const std::vector<FundingLine> &lines, QDate closedOn, QDate lastChange);

struct Keeping
{
    bool open = false; ///< somebody still works on a case
    bool held = false;
    QString holdReason;
    Term term; ///< of the case that is kept longest
};
/// May this be erased on this ground? Codes "erasure.hold", "erasure.open", "erasure.term".
[[nodiscard]] Refusals mayErase(const Keeping &keeping, const Code &ground, bool wholePerson, QDate today);

} // namespace luwte::privacy::rules
