#pragma once
// Who pays from when to when, as pure functions: where nobody does, what ends soon, by its date or by an age (W47, W48, D13).

#include <vector>

#include "core/privacy/types.h"
#include "core/victim/types.h"

namespace luwte::privacy::rules {

/// The last day that a line pays.
struct LineEnd
{
    QDate on;           ///< invalid: no end is known
    bool byAge = false; ///< nobody wrote a day down; the law ends at an age
    int age = 0;
};
/// The day on the decision wins; else the day before the birthday at which the law ends (FIN "until_age": Jeugdwet and Nidos at 18). A birthday
/// on 29 February is 1 March in other years.
[[nodiscard]] LineEnd endOf(const FundingLine &line, const victim::Person &person);

/// Pays on that day: granted, running, and more than "geen".
[[nodiscard]] bool pays(const FundingLine &line, const victim::Person &person, QDate on);
[[nodiscard]] bool funded(const std::vector<FundingLine> &lines, const victim::Person &person, QDate on);

/// Days in a row on which nobody pays.
struct FundingGap
{
    QDate from;
    QDate until; ///< the last one
    int days = 0;
    bool open = false; ///< goes on at the end of what was looked at
};
/// Between two days, both included. What is asked for is not paid yet.
[[nodiscard]] std::vector<FundingGap> fundingGaps(const std::vector<FundingLine> &lines, const victim::Person &person, QDate from, QDate until);
[[nodiscard]] int daysUnfunded(const std::vector<FundingGap> &gaps);

/// D13: nobody pays for three days, for seven.
enum class FundingStage { None, WalEnSchip, Escalated };
/// `gaps` up to `today`.
[[nodiscard]] FundingStage fundingStage(const std::vector<FundingGap> &gaps, QDate today);

/// A line that ends soon.
struct FundingWarning
{
    Id line;
    Code law;
    LineEnd end;
    bool asked = false; ///< what comes after it is asked for, and not granted yet
};
/// Lines that pay now or later and end within `daysAhead`, unless another one pays the day after. The first to end in front.
[[nodiscard]] std::vector<FundingWarning> fundingWarnings(const std::vector<FundingLine> &lines, const victim::Person &person, QDate today, int daysAhead = 90);

/// While it is argued who pays, somebody has to: true when a dispute is open and nobody pays.
[[nodiscard]] bool needsBridging(const std::vector<FundingDispute> &disputes, const std::vector<FundingLine> &lines, const victim::Person &person, QDate today);

} // namespace luwte::privacy::rules
