#include "core/lane/views.h"

#include "core/codebook/book.h"

namespace luwte::lane {

template<class R>
static std::vector<R> ofCase(store::Connection &connection, const victim::Case &c)
{
    return store::select<R>(connection, "WHERE person = ? AND case_id = ? ORDER BY id", {store::asValue(c.person), store::asValue(c.id)});
}

std::vector<ResidenceStep> residenceSteps(store::Connection &connection, const victim::Case &c)
{
    return ofCase<ResidenceStep>(connection, c);
}

std::vector<CriminalStep> criminalSteps(store::Connection &connection, const victim::Case &c)
{
    return ofCase<CriminalStep>(connection, c);
}

std::vector<Willingness> willingnessOf(store::Connection &connection, const victim::Case &c)
{
    return ofCase<Willingness>(connection, c);
}

std::optional<ForcedAct> forcedActOf(store::Connection &connection, const victim::Case &c)
{
    auto found = ofCase<ForcedAct>(connection, c);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

QString laneCode(Lane lane)
{
    static const char *const codes[] = {"care", "residence", "criminal", "place"};
    return QString::fromLatin1(codes[std::size_t(lane)]);
}

QString laneName(Lane lane)
{
    switch (lane) {
    case Lane::Care: return say("lane", "Zorg");
    case Lane::Residence: return say("lane", "Verblijf");
    case Lane::Criminal: return say("lane", "Strafzaak");
    case Lane::Place: break;
    }
    return say("lane", "Plek");
}

} // namespace luwte::lane
