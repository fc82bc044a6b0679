#include "core/victim/people.h"

#include "core/victim/views.h"

namespace luwte::victim {

std::vector<PersonRow> people(store::Connection &connection, const PeopleFilter &filter, int limit, QDate today, const PersonRow *after)
{
    store::HeadRow last;
    if (after)
        last.key = {after->sort, after->place};
    std::vector<PersonRow> rows;
    for (const auto &head : store::readHeads(connection, {QStringLiteral("person"), filter.text, filter.coordinator}, limit, after ? &last : nullptr))
        rows.push_back({head.record, head.caseId, head.title, personSubtitle(head, today), head.coordinator, head.risk, head.key.sort, head.key.id});
    return rows;
}

qint64 countPeople(store::Connection &connection)
{
    return store::countHeads(connection, QStringLiteral("person"));
}

std::vector<SearchHit> searchHits(store::Connection &connection, const QString &text, int limit, QDate today)
{
    std::vector<SearchHit> hits;
    if (text.trimmed().isEmpty())
        return hits;
    for (const auto &head : store::readHeads(connection, {QString(), text, QString()}, limit)) {
        const QString subtitle = head.kind == QLatin1String("person") ? personSubtitle(head, today) : head.subtitle;
        hits.push_back({head.record, head.kind, head.caseId, head.title, subtitle, head.coordinator, head.risk});
    }
    return hits;
}

} // namespace luwte::victim
