#pragma once
// A bespoke decision (maatwerkbesluit, W54): somebody decides, with a reason and a day to look again, that a soft rule does not fit this
// person. Hard rules have no such way around them.

#include <QDate>

#include "core/base/result.h"
#include "core/base/say.h"

namespace luwte::command {

struct Deviation
{
    QString reason;
    QDate reviewOn;
    [[nodiscard]] bool given() const { return !reason.isEmpty(); }
    /// What the journal keeps as the reason of the entry.
    [[nodiscard]] QString journalText() const { return reason + QStringLiteral(" (") + reviewOn.toString(Qt::ISODate) + u')'; }
};

/// What stays of the refusals of soft rules: all of them without a reason, none with a reason and a review day, which is today or later
/// (refusal "deviation.review" when it is not).
[[nodiscard]] inline Refusals weigh(const Refusals &soft, const Deviation &deviation, QDate today)
{
    if (soft.isEmpty() || !deviation.given())
        return soft;
    if (deviation.reviewOn.isValid() && deviation.reviewOn >= today)
        return {};
    return {{QStringLiteral("deviation.review"), say("command", "Kies wanneer jullie dit maatwerkbesluit opnieuw bekijken: vandaag of later."), QStringLiteral("deviation_review_on")}};
}

} // namespace luwte::command
