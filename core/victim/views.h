#pragma once
// What pages and lists read of a person. No rule and no widget; every query here goes by an index.

#include "core/command/catalog.h"
#include "core/victim/rules.h"

namespace luwte::victim {

/// Writes the headline of a person anew, after records went away that it was made from.
void refreshHead(store::Connection &connection, const Id &person);

[[nodiscard]] std::optional<Safety> latestSafety(store::Connection &connection, const Id &person);
[[nodiscard]] std::optional<Prospect> prospectOf(store::Connection &connection, const Case &c);

/// Of one case, oldest first.
[[nodiscard]] std::vector<Absence> absencesOf(store::Connection &connection, const Case &c);
[[nodiscard]] std::vector<SightStep> sightStepsOf(store::Connection &connection, const Case &c);
/// In the order of AFTERCARE_STEP.
[[nodiscard]] std::vector<AftercareContact> aftercareOf(store::Connection &connection, const Case &c);
/// Where somebody was by region, oldest first, without what was dropped. What a case says from its registration on counts as well: those
/// have no id.
[[nodiscard]] std::vector<Whereabouts> whereaboutsOf(store::Connection &connection, const Id &person);
/// For rules::movedOn().
[[nodiscard]] std::vector<rules::RegionStay> regionStays(const std::vector<Whereabouts> &stays);

/// Everything of the room that a person's page shows.
struct PersonPage
{
    Person person;
    std::vector<Case> cases; ///< oldest first; the last one is the present one
    std::vector<Safety> safety;
    std::vector<Exploitation> exploitation;
    std::vector<Referral> referrals;
    std::vector<Note> notes; ///< oldest first

    [[nodiscard]] const Case *current() const { return cases.empty() ? nullptr : &cases.back(); }
    [[nodiscard]] const Safety *currentSafety() const { return safety.empty() ? nullptr : &safety.back(); }
};

/// nullopt when there is no such person.
[[nodiscard]] std::optional<PersonPage> personPage(store::Connection &connection, const Id &person);
[[nodiscard]] std::optional<Case> findCase(store::Connection &connection, const Id &id);
[[nodiscard]] std::optional<Person> findPerson(store::Connection &connection, const Id &id);

/// People who may be the same as somebody new: same phone, or same birth date and a name in common. At most ten.
struct Likeness
{
    Id person;
    QString title;
    QStringList reasons; ///< for people
    bool certain = false; ///< name, birth date and phone all agree
};
[[nodiscard]] std::vector<Likeness> alike(store::Connection &connection, const Person &person);

/// One line under a person's name in lists: "34 jaar · actief · 2026-0012-ZUID".
[[nodiscard]] QString personSubtitle(const store::HeadRow &row, QDate today);

} // namespace luwte::victim
