#include <algorithm>

#include "core/base/json.h"
#include "core/placement/facility_type.h"
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
        for (const Criterion &c : row.criteria) {
            if (c.passed)
                continue;
            const QString label = criterionLabel(c.code);
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

MatchPage matchPlaces(store::Connection &connection, const Need &need, const Id &caseId, QDate today)
{
    MatchPage page;
    page.need = need;
    const auto held = heldPlaces(connection, caseId);
    std::vector<std::pair<std::vector<int>, MatchRow>> ranked;
    for (Facility &facility : facilities(connection)) {
        const TypeFacts *facts = typeFacts(facility.type);
        if (facts && !facts->shelter)
            continue;
        MatchRow row;
        row.free = usablePlaces(facility) - held.value(facility.id);
        row.criteria = match(facility, row.free, need);
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
        {QStringLiteral("region"), need.region.value}, {QStringLiteral("security"), need.security}};
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
