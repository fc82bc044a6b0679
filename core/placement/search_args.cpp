#include "core/placement/search_args.h"

#include "core/placement/steps.h"
#include "core/placement/views.h"

namespace luwte::placement {

Result<Subject> subjectFor(store::Connection &connection, const MatchArgs &args, QDate today)
{
    auto subject = subjectOf(connection, args.caseId, args.on.isValid() ? args.on : today);
    if (!subject)
        return refuse({command::noSuchRecord(caseField())});
    if (args.securityNeeded < 0 || args.securityNeeded > 4)
        return refuse(QStringLiteral("placement.security_needed"),
            say("placement", "Vul voor beveiliging een cijfer in van 1 tot en met 4, of 0 voor het niveau van de inschatting."),
            QStringLiteral("security_needed"));
    if (const auto request = openRequest(connection, subject->c))
        applyWishes(*request, subject->need);
    Placement wishes;
    wishes.securityNeeded = args.securityNeeded;
    wishes.wheelchair = args.wheelchair;
    wishes.pet = args.pet;
    wishes.addiction = args.addiction;
    wishes.deaf = args.deaf;
    wishes.notInRegions = args.notInRegions;
    wishes.nearRegion = args.nearRegion;
    applyWishes(wishes, subject->need);
    return std::move(*subject);
}

std::optional<Subject> subjectWith(store::Connection &connection, const Id &caseId, const QJsonObject &wishes, QDate today)
{
    MatchArgs args;
    QJsonObject with = wishes;
    with.insert(QStringLiteral("case"), caseId.toText());
    if (!readJson(with, args).isEmpty())
        return std::nullopt;
    auto subject = subjectFor(connection, args, today);
    return subject ? std::optional(std::move(*subject)) : std::nullopt;
}

} // namespace luwte::placement

using namespace luwte;
using namespace luwte::placement;

template<>
const Description<MatchArgs> &luwte::describe<MatchArgs>()
{
    static const Description<MatchArgs> description({},
        {
            field<&MatchArgs::caseId>(caseField()),
            field<&MatchArgs::on>({.name = "on", .nl = "Nodig vanaf", .en = "Needed from"}),
            field<&MatchArgs::securityNeeded>({.name = "security_needed", .nl = "Beveiliging nodig (0–4)", .en = "Security needed (0–4)"}),
            field<&MatchArgs::wheelchair>({.name = "wheelchair", .nl = "Rolstoel", .en = "Wheelchair", .codes = "YESNO"}),
            field<&MatchArgs::pet>({.name = "pet", .nl = "Huisdier mee", .en = "Pet comes along", .codes = "YESNO"}),
            field<&MatchArgs::addiction>({.name = "addiction", .nl = "Verslaving", .en = "Addiction", .codes = "YESNO"}),
            field<&MatchArgs::deaf>({.name = "deaf", .nl = "Doof of slechthorend", .en = "Deaf or hard of hearing", .codes = "YESNO"}),
            field<&MatchArgs::notInRegions>({.name = "not_in_regions", .nl = "Niet in regio", .en = "Not in region", .codes = "REGION"}),
            field<&MatchArgs::nearRegion>({.name = "near_region", .nl = "Liefst in regio", .en = "Preferred region", .codes = "REGION"}),
        });
    return description;
}
