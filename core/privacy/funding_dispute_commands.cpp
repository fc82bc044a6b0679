// When it is argued who pays, and what the timeline of payers shows (W47, W48).

#include <QJsonArray>

#include "core/privacy/commands.h"
#include "core/privacy/funding_view.h"
#include "core/victim/views.h"

namespace luwte::privacy {

using command::Call;
using command::Reader;

static Refusals addDispute(Call &call, const victim::Case &, FundingDispute &dispute)
{
    if (!dispute.since.isValid())
        dispute.since = call.today();
    if (dispute.since > call.today())
        return {{QStringLiteral("dispute.day"), say("privacy", "De eerste dag ligt in de toekomst. Kies vandaag of eerder."), QStringLiteral("since")}};
    return {};
}

static Refusals settle(Call &call, FundingDispute &dispute)
{
    const auto before = call.unit.find<FundingDispute>(dispute.id);
    if (before && before->decidedOn.isValid())
        return {{QStringLiteral("dispute.settled"), say("privacy", "Hierover is al besloten. Leg een nieuw geschil vast als het opnieuw begint."), QStringLiteral("dispute")}};
    if (dispute.decidedOn < dispute.since || dispute.decidedOn > call.today())
        return {{QStringLiteral("dispute.day"), say("privacy", "Kies de dag van het besluit: na het begin, en niet na vandaag."), QStringLiteral("decided_on")}};
    return {};
}

static QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

static Result<QJsonValue> timeline(const Reader &reader, const PersonArgs &args)
{
    const FundingTime time = fundingTime(reader.connection, args.person, reader.today());
    QJsonArray lines, gaps, warnings, disputes;
    for (const FundingSpan &span : time.spans) {
        QJsonObject row = withId(span.line);
        row.insert(QStringLiteral("ends"), dayOrNull(span.end.on));
        row.insert(QStringLiteral("by_age"), span.end.byAge);
        row.insert(QStringLiteral("pays"), span.paysToday);
        lines.append(row);
    }
    for (const rules::FundingGap &gap : time.gaps)
        gaps.append(QJsonObject{{QStringLiteral("from"), dayOrNull(gap.from)}, {QStringLiteral("until"), dayOrNull(gap.until)}, {QStringLiteral("days"), gap.days}, {QStringLiteral("open"), gap.open}});
    for (const rules::FundingWarning &warning : time.warnings)
        warnings.append(QJsonObject{{QStringLiteral("law"), warning.law.value}, {QStringLiteral("ends"), dayOrNull(warning.end.on)}, {QStringLiteral("by_age"), warning.end.byAge},
            {QStringLiteral("asked"), warning.asked}, {QStringLiteral("text"), warningText(warning, reader.today())}});
    for (const FundingDispute &dispute : time.disputes)
        disputes.append(withId(dispute));
    static constexpr const char *stages[] = {"none", "wal_en_schip", "escalated"};
    return QJsonObject{{QStringLiteral("lines"), lines}, {QStringLiteral("gaps"), gaps}, {QStringLiteral("days_unfunded"), rules::daysUnfunded(time.gaps)}, {QStringLiteral("warnings"), warnings},
        {QStringLiteral("disputes"), disputes}, {QStringLiteral("bridging_needed"), time.bridgingNeeded}, {QStringLiteral("stage"), QLatin1String(stages[int(time.stage)])}};
}

void addFundingTime(command::Catalog &catalog)
{
    const QStringList decided{QStringLiteral("decided_on"), QStringLiteral("outcome")};
    catalog.add(command::addingToCase<FundingDispute, victim::Case>("funding.dispute", {"Legt vast dat er geschil is over wie betaalt", "Records that it is argued who pays"}, access::Right::FundingWrite,
        decided, addDispute));
    catalog.add(stepping<FundingDispute>("funding.settle", {"Legt vast hoe het geschil is besloten", "Records how the dispute was decided"}, access::Right::FundingWrite, "dispute",
        decided + QStringList{QStringLiteral("note")}, decided, settle));
    catalog.query<PersonArgs>("funding.timeline", {"Wie betaalt van wanneer tot wanneer, en waar niemand betaalt", "Who pays from when to when, and where nobody does"}, access::Right::ConsentRead, timeline);
}

} // namespace luwte::privacy
