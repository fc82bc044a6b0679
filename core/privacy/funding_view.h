#pragma once
// The timeline of payers of one person, as the page draws it and the query tells it.

#include "core/command/catalog.h"
#include "core/privacy/funding_rules.h"

namespace luwte::privacy {

struct FundingSpan
{
    FundingLine line;
    rules::LineEnd end;
    bool paysToday = false;
};

struct FundingTime
{
    QDate from; ///< the day of the first case, or the first line when that is later; invalid while there is neither
    QDate today;
    std::vector<FundingSpan> spans; ///< by first day
    std::vector<rules::FundingGap> gaps; ///< up to today, or up to the day the last case was closed
    std::vector<rules::FundingWarning> warnings;
    std::vector<FundingDispute> disputes; ///< oldest first
    rules::FundingStage stage = rules::FundingStage::None;
    bool bridgingNeeded = false;
};
/// Of somebody with lines of which it is known when they begin; who has none yet has no gaps: it is not known who pays.
[[nodiscard]] FundingTime fundingTime(store::Connection &connection, const Id &person, QDate today);

/// "Jeugdwet eindigt over 42 dagen, op 13 jun 2028: de cliënt wordt 18. Er is nog geen vervolg."
[[nodiscard]] QString warningText(const rules::FundingWarning &warning, QDate today);

} // namespace luwte::privacy
