#include "core/victim/people.h"

#include <algorithm>

#include "core/base/fold.h"
#include "core/command/catalog.h"
#include "core/victim/views.h"

namespace luwte::victim {

std::vector<PersonRow> people(store::Connection &connection, const PeopleFilter &filter, int limit, QDate today, const PersonRow *after, const access::Sight &sight)
{
    store::HeadRow last;
    if (after)
        last.key = {after->sort, after->place};
    std::vector<PersonRow> rows;
    for (const auto &head : store::readHeads(connection, {QStringLiteral("person"), filter.text, filter.coordinator, sight.heads()}, limit, after ? &last : nullptr))
        rows.push_back({head.record, head.caseId, head.title, personSubtitle(head, today), head.coordinator, head.risk, head.key.sort, head.key.id});
    return rows;
}

qint64 countPeople(store::Connection &connection)
{
    return store::countHeads(connection, QStringLiteral("person"));
}

store::HeadScope searchScope(const command::Reader &reader)
{
    store::HeadScope scope = reader.sight().heads();
    if (!reader.session.may(access::Right::ExpertRead))
        scope.condition += " AND h.kind <> 'expert'";
    return scope;
}

std::vector<SearchHit> searchHits(store::Connection &connection, const QString &text, int limit, QDate today, const store::HeadScope &scope)
{
    std::vector<SearchHit> hits;
    if (text.trimmed().isEmpty())
        return hits;
    for (const auto &head : store::readHeads(connection, {QString(), text, QString(), scope}, limit)) {
        const QString subtitle = head.kind == QLatin1String("person") ? personSubtitle(head, today) : head.subtitle;
        hits.push_back({head.record, head.kind, head.caseId, head.title, subtitle, head.coordinator, head.risk});
    }
    return hits;
}

/// Born in about the same year, or one of the two is not known.
static bool agesAgree(const Person &person, const QString &born)
{
    const int known = QStringView(born).left(4).toInt();
    const int year = person.birthDate.given() ? person.birthDate.value().year() : person.estimatedBirthYear.given() ? person.estimatedBirthYear.value() : 0;
    return known == 0 || year == 0 || std::abs(known - year) <= 1;
}

std::vector<Likeness> lookalikes(store::Connection &connection, const Person &person, int limit, const access::Sight &sight)
{
    std::vector<Likeness> found = alike(connection, person);
    std::erase_if(found, [&](const Likeness &other) { return !sight.sees(connection, other.person); });
    const auto known = [&](const Id &id) { return std::any_of(found.begin(), found.end(), [&](const Likeness &other) { return other.person == id; }); };
    const QStringList mine = searchWords(person.displayName());
    if (!mine.isEmpty() && mine.join(QString()).size() > 2) {
        for (const auto &head : store::readHeads(connection, {QStringLiteral("person"), person.displayName(), {}, sight.heads()}, 50)) {
            const QStringList theirs = searchWords(head.title);
            const bool whole = std::all_of(mine.begin(), mine.end(), [&](const QString &word) { return theirs.contains(word); });
            if (!whole || known(head.record) || head.record == person.id || !agesAgree(person, head.born))
                continue;
            const bool year = !head.born.isEmpty() && (person.birthDate.given() || person.estimatedBirthYear.given());
            Likeness likeness{head.record, head.title, {say("victim", "zelfde naam")}, false};
            if (year)
                likeness.reasons.append(say("victim", "ongeveer even oud"));
            found.push_back(std::move(likeness));
        }
    }
    if (int(found.size()) > limit)
        found.resize(std::size_t(limit));
    return found;
}

} // namespace luwte::victim
