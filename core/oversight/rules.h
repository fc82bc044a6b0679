#pragma once
// The rules of break-glass (domain.md 3.3 Noodtoegang: opened → accounted → reviewed; D14, D15). No store, no clock.

#include "core/access/types.h"
#include "core/base/result.h"

namespace luwte::oversight::rules {

/// Sets until when it opens, the account (24 hours, exact) and the review (2 working days).
void begin(access::BreakGlass &glass, Instant now);
/// Codes "access.account.own", "access.account.done".
[[nodiscard]] Refusals checkAccount(const access::BreakGlass &glass, const QString &user);
/// Codes "access.review.self", "access.review.done", "access.review.early": there is no account yet, and there is still time for it.
[[nodiscard]] Refusals checkReview(const access::BreakGlass &glass, const QString &user, Instant now);
/// Code "access.breach.none": there is no breach to check, or it was checked.
[[nodiscard]] Refusals checkBreach(const access::BreakGlass &glass);

} // namespace luwte::oversight::rules
