#include <algorithm>

#include "core/codebook/book.h"
#include "core/victim/views.h"

namespace luwte::victim {

std::vector<Absence> absencesOf(store::Connection &connection, const Case &c)
{
    return store::select<Absence>(connection, "WHERE person = ? AND case_id = ? ORDER BY id", {store::asValue(c.person), store::asValue(c.id)});
}

std::vector<SightStep> sightStepsOf(store::Connection &connection, const Case &c)
{
    return store::select<SightStep>(connection, "WHERE person = ? AND case_id = ? ORDER BY id", {store::asValue(c.person), store::asValue(c.id)});
}

std::vector<AftercareContact> aftercareOf(store::Connection &connection, const Case &c)
{
    auto contacts = store::select<AftercareContact>(connection, "WHERE person = ? AND case_id = ? ORDER BY id", {store::asValue(c.person), store::asValue(c.id)});
    const auto &steps = codebook::Book::standard().list(u"AFTERCARE_STEP")->values();
    const auto place = [&](const AftercareContact &contact) {
        return std::find_if(steps.begin(), steps.end(), [&](const codebook::CodeValue &value) { return value.code == contact.step.value; }) - steps.begin();
    };
    std::stable_sort(contacts.begin(), contacts.end(), [&](const AftercareContact &a, const AftercareContact &b) { return place(a) < place(b); });
    return contacts;
}

std::vector<Whereabouts> whereaboutsOf(store::Connection &connection, const Id &person)
{
    auto stays = store::select<Whereabouts>(connection, "WHERE person = ? ORDER BY since, id", {store::asValue(person)});
    for (const Case &c : store::select<Case>(connection, "WHERE person = ? ORDER BY id", {store::asValue(person)})) {
        const QDate registered = c.registeredAt.civilDate();
        const bool known = std::any_of(stays.begin(), stays.end(), [&](const Whereabouts &stay) { return stay.caseId == c.id && stay.from == registered; });
        if (known || c.region.isEmpty())
            continue;
        Whereabouts stay;
        stay.person = person;
        stay.caseId = c.id;
        stay.from = registered;
        stay.region = c.region;
        stay.source = c.source;
        stays.push_back(stay);
    }
    stays.erase(std::remove_if(stays.begin(), stays.end(), [](const Whereabouts &stay) { return stay.dropped; }), stays.end());
    std::stable_sort(stays.begin(), stays.end(), [](const Whereabouts &a, const Whereabouts &b) { return a.from < b.from; });
    return stays;
}

std::vector<rules::RegionStay> regionStays(const std::vector<Whereabouts> &stays)
{
    std::vector<rules::RegionStay> found;
    for (const Whereabouts &stay : stays)
        found.push_back({stay.from, stay.region});
    return found;
}

} // namespace luwte::victim
