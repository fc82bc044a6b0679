#include <algorithm>

#include "core/base/json.h"
#include "core/placement/facility_type.h"
#include "core/placement/household.h"
#include "core/placement/rules.h"
#include "core/placement/views.h"

namespace luwte::placement {

static int objections(const MatchRow &row)
{
    return int(std::count_if(row.criteria.begin(), row.criteria.end(), [](const Criterion &c) { return !c.passed; }));
}

/// The label that most misfits have; of equals the one that comes first in a facility's list.
static void countObjections(MatchPage &page)
{
    std::vector<std::pair<QString, int>> counts;
    for (const MatchRow &row : page.misses) {
        QStringList here; // a household may miss one thing twice
        for (const Criterion &c : row.criteria) {
            const QString label = c.passed ? QString() : criterionLabel(c.code);
            if (c.passed || here.contains(label))
                continue;
            here.append(label);
            const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto &count) { return count.first == label; });
            if (known == counts.end())
                counts.emplace_back(label, 1);
            else
                ++known->second;
        }
    }
    for (const auto &[label, count] : counts) {
        if (count > page.mostCount) {
            page.mostInTheWay = label;
            page.mostCount = count;
        }
    }
}

namespace {

/// Somebody who comes along: who they are to whoever looks, what they need, and where they are now.
struct Companion
{
    QString name;
    Need need;
    Id livesAt;
};

std::vector<Companion> companionsOf(store::Connection &connection, const Subject &subject, const std::vector<HouseholdMember> &household, const access::Sight &sight)
{
    std::vector<Companion> companions;
    for (const HouseholdMember &member : household) {
        auto other = member.person == subject.person.id ? std::nullopt : subjectOf(connection, member.caseId, subject.need.on);
        if (!other)
            continue;
        if (const auto request = openRequest(connection, other->c))
            applyWishes(*request, other->need);
        const auto stay = currentStay(connection, member.person);
        companions.push_back({sight.sees(connection, member.person) ? other->person.chosenName : say("placement", "gezinslid"), std::move(other->need), stay ? stay->facility : Id()});
    }
    return companions;
}

/// What the facility asks that a companion does not have, before "full": each on its own line, with the name.
void addCompanions(const std::vector<Companion> &companions, const Facility &facility, std::vector<Criterion> &criteria)
{
    for (const Companion &companion : companions) {
        if (companion.livesAt == facility.id)
            continue;
        for (Criterion &c : match(facility, 1, companion.need)) {
            if (c.passed)
                continue;
            c.text = say("placement", "%1: %2").arg(companion.name, c.text);
            criteria.insert(criteria.end() - 1, std::move(c));
        }
    }
}

} // namespace

MatchPage matchPlaces(store::Connection &connection, const Subject &subject, Instant now, const access::Sight &sight)
{
    const QDate today = now.civilDate();
    MatchPage page;
    page.need = subject.need;
    const auto household = householdOf(connection, subject.person.id);
    const auto companions = companionsOf(connection, subject, household, sight);
    const auto held = heldPlaces(connection, now, subject.c.id, household.empty() ? Id() : household.front().household);
    std::vector<std::pair<std::vector<int>, MatchRow>> ranked;
    for (Facility &facility : facilities(connection, today)) {
        const TypeFacts *facts = typeFacts(facility.type);
        if ((facts && !facts->shelter) || !rules::checkTakes(facility, qMax(subject.need.on, today)).isEmpty())
            continue;
        Need need = subject.need;
        for (const Companion &companion : companions)
            need.places += companion.livesAt == facility.id ? 0 : 1;
        MatchRow row;
        row.free = held.value(facility.id).free(facility);
        row.criteria = match(facility, row.free, need);
        addCompanions(companions, facility, row.criteria);
        row.callFirst = callFirst(facility, today);
        row.facility = std::move(facility);
        if (fits(row.criteria)) {
            Rank order = rank(row.facility, row.free, need, today);
            row.orderReasons = std::move(order.reasons);
            ranked.emplace_back(std::move(order.key), std::move(row));
        } else {
            page.misses.push_back(std::move(row));
        }
    }
    page.need.places = int(companions.size()) + 1;
    // Facilities come by alias; stable sorting keeps that among equals.
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &entry : ranked)
        page.fits.push_back(std::move(entry.second));
    std::stable_sort(
        page.misses.begin(), page.misses.end(), [](const MatchRow &a, const MatchRow &b) { return objections(a) < objections(b); });
    countObjections(page);
    return page;
}

static QJsonObject criterionJson(const Criterion &c)
{
    QJsonObject json{{QStringLiteral("code"), c.code}, {QStringLiteral("text"), c.text}, {QStringLiteral("soft"), c.soft}};
    if (!c.hint.isEmpty())
        json.insert(QStringLiteral("hint"), c.hint);
    return json;
}

static QJsonObject rowJson(const MatchRow &row)
{
    QJsonArray failed;
    QJsonArray passed;
    for (const Criterion &c : row.criteria)
        (c.passed ? passed : failed).append(criterionJson(c));
    QJsonObject json{{QStringLiteral("facility"), row.facility.id.toText()}, {QStringLiteral("alias"), row.facility.alias},
        {QStringLiteral("type"), row.facility.type.value}, {QStringLiteral("region"), row.facility.region.value},
        {QStringLiteral("free"), qMax(row.free, 0)}, {QStringLiteral("security_level"), row.facility.securityLevel},
        {QStringLiteral("via_comensha"), row.facility.viaComensha}, {QStringLiteral("call_first"), row.callFirst},
        {QStringLiteral("passed"), passed}};
    if (!failed.isEmpty())
        json.insert(QStringLiteral("failed"), failed);
    else
        json.insert(QStringLiteral("order_reasons"), QJsonArray::fromStringList(row.orderReasons));
    return json;
}

static QJsonObject needJson(const Need &need)
{
    QJsonObject json{{QStringLiteral("on"), need.on.toString(Qt::ISODate)}, {QStringLiteral("form"), need.form.value},
        {QStringLiteral("region"), need.region.value}, {QStringLiteral("security"), need.security}, {QStringLiteral("places"), need.places}};
    if (need.age >= 0)
        json.insert(QStringLiteral("age"), need.age);
    json.insert(QStringLiteral("gender"), toJson(Codec<Answer<Code>>::to(need.gender), FieldType::Code));
    json.insert(QStringLiteral("residence"), toJson(Codec<Answer<Code>>::to(need.residence), FieldType::Code));
    return json;
}

QJsonObject matchJson(const MatchPage &page)
{
    QJsonArray fitting;
    QJsonArray misses;
    for (const MatchRow &row : page.fits)
        fitting.append(rowJson(row));
    for (const MatchRow &row : page.misses)
        misses.append(rowJson(row));
    QJsonObject json{{QStringLiteral("need"), needJson(page.need)}, {QStringLiteral("fits"), fitting}, {QStringLiteral("misses"), misses}};
    json.insert(QStringLiteral("most_in_the_way"),
        page.mostCount == 0 ? QJsonValue()
                            : QJsonObject{{QStringLiteral("text"), page.mostInTheWay}, {QStringLiteral("count"), page.mostCount}});
    return json;
}

} // namespace luwte::placement
