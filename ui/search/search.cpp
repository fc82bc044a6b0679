#include "ui/search/search.h"

#include "core/oversight/views.h"
#include "core/victim/people.h"

namespace luwte::ui {

static constexpr int most = 12;

static QString groupOf(const QString &kind)
{
    if (kind == QLatin1String("person"))
        return say("search", "Cliënten");
    if (kind == QLatin1String("facility"))
        return say("search", "Plekken");
    if (kind == QLatin1String("expert"))
        return say("search", "Ervaringsdeskundigen");
    return say("search", "Overig");
}

static QString iconOf(const QString &kind)
{
    if (kind == QLatin1String("facility"))
        return QStringLiteral("place");
    return kind == QLatin1String("expert") ? QStringLiteral("expert") : QString();
}

static QList<SearchHit> hitsFor(const command::Reader &reader, const QString &text)
{
    QList<SearchHit> hits;
    for (const auto &found : victim::searchHits(reader.connection, text, most, reader.today(), victim::searchScope(reader))) {
        const bool own = !found.coordinator.isEmpty() && found.coordinator == reader.session.user;
        hits.append({.id = found.record.toText(), .kind = found.kind, .title = found.title, .subtitle = found.subtitle, .badge = own ? say("search", "eigen") : QString(),
            .group = groupOf(found.kind), .risk = found.risk, .iconName = iconOf(found.kind)});
    }
    // Hits of one group come together, people first.
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return (a.kind != QLatin1String("person")) < (b.kind != QLatin1String("person")); });
    return hits;
}

SearchAsker searchOf(const ReadingGiver &giver)
{
    return [giver](const QString &text, std::function<void(QList<SearchHit>)> show) {
        Reading *reading = giver();
        if (!reading)
            return;
        // That somebody searches is noted, now and then; not what for.
        reading->desk().looked(access::look::search, {});
        reading->ask<QList<SearchHit>>([text](const command::Reader &reader) { return hitsFor(reader, text); }, std::move(show));
    };
}

SearchProvider fallbackOf(const DeskGiver &giver)
{
    return [giver](const QString &text) -> QList<SearchHit> {
        Desk *desk = giver();
        QList<SearchHit> instead;
        if (!desk)
            return instead;
        if (desk->may(QStringLiteral("case.open")))
            instead.append({.id = text, .kind = QStringLiteral("intake"), .title = say("search", "Nieuwe intake met deze naam"), .iconName = QStringLiteral("add")});
        if (!desk->readOnly() && oversight::hasOutside(desk->session(), desk->now()))
            instead.append({.id = text, .kind = QStringLiteral("emergency"), .title = say("search", "Noodtoegang: buiten je regio of locatie"), .iconName = QStringLiteral("attention")});
        return instead;
    };
}

QString routeOf(const SearchHit &hit)
{
    // Experts have no page of their own; their list is where they stand.
    if (hit.kind == QLatin1String("expert"))
        return QStringLiteral("experts");
    if (hit.kind == QLatin1String("emergency"))
        return QStringLiteral("emergency/name/") + hit.id;
    return hit.kind == QLatin1String("intake") ? QStringLiteral("intake/name/") + hit.id : hit.kind + u'/' + hit.id;
}

} // namespace luwte::ui
