#pragma once
// Lists of people and what the search box finds: plain rows, a page at a time, in order of name. Every query goes by an index, so the
// first page of 100,000 people costs as much as the first page of ten.

#include <QDate>
#include <vector>

#include "core/access/sight.h"

namespace luwte::command {
struct Reader;
}

namespace luwte::victim {

struct PersonRow
{
    Id person;
    Id caseId;           ///< the present case; null when there is none
    QString name;
    QString facts;       ///< "34 jaar · actief · Limburg · 2026-0012-ZUID"
    QString coordinator; ///< account name
    int risk = -1;       ///< 0–4; -1 when not assessed
    QByteArray sort;     ///< with `place`, where the next page goes on
    qint64 place = 0;
};

struct PeopleFilter
{
    QString text;        ///< what somebody typed, in any notation; "" lists all
    QString coordinator; ///< account name: only this coordinator's clients; "" for all
};

/// `sight` everywhere: Reader::sight(), only those whom the session sees.

/// At most `limit` people, after `after` (null: from the start). With a text: names first, then people whose notes hold the words.
/// A page shorter than `limit` is the last one.
[[nodiscard]] std::vector<PersonRow> people(store::Connection &connection, const PeopleFilter &filter, int limit, QDate today, const PersonRow *after = nullptr, const access::Sight &sight = {});
[[nodiscard]] qint64 countPeople(store::Connection &connection);

/// One thing that the search box offers.
struct SearchHit
{
    Id record;
    QString kind; ///< "person", "facility", "expert"
    Id caseId;
    QString title;
    QString subtitle;
    QString coordinator; ///< account name
    int risk = -1;
};
/// People in sight, places, and experts for who may match them.
[[nodiscard]] store::HeadScope searchScope(const command::Reader &reader);
[[nodiscard]] std::vector<SearchHit> searchHits(store::Connection &connection, const QString &text, int limit, QDate today, const store::HeadScope &scope = {});

struct Person;
struct Likeness;
/// For the intake: alike() (views.h), then people who share a whole name with `person` and whose age does not contradict it. At most `limit`.
[[nodiscard]] std::vector<Likeness> lookalikes(store::Connection &connection, const Person &person, int limit, const access::Sight &sight = {});

} // namespace luwte::victim
