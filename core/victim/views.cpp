#include "core/victim/views.h"

#include <algorithm>

#include "core/base/calendar.h"
#include "core/base/fold.h"
#include "core/codebook/book.h"

namespace luwte::victim {

std::optional<Safety> latestSafety(store::Connection &connection, const Id &person)
{
    auto found = store::select<Safety>(connection, "WHERE person = ? ORDER BY id DESC LIMIT 1", {store::asValue(person)});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Prospect> prospectOf(store::Connection &connection, const Case &c)
{
    auto found = store::select<Prospect>(connection, "WHERE person = ? AND case_id = ?", {store::asValue(c.person), store::asValue(c.id)});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Case> findCase(store::Connection &connection, const Id &id)
{
    return store::findById<Case>(connection, id);
}

std::optional<Person> findPerson(store::Connection &connection, const Id &id)
{
    return store::findById<Person>(connection, id);
}

std::optional<PersonPage> personPage(store::Connection &connection, const Id &id)
{
    auto person = findPerson(connection, id);
    if (!person)
        return std::nullopt;
    const Value key = store::asValue(id);
    const char *const own = "WHERE person = ? ORDER BY id";
    PersonPage page;
    page.person = std::move(*person);
    page.cases = store::select<Case>(connection, own, {key});
    page.safety = store::select<Safety>(connection, own, {key});
    page.exploitation = store::select<Exploitation>(connection, own, {key});
    page.referrals = store::select<Referral>(connection, own, {key});
    page.notes = store::select<Note>(connection, own, {key});
    return page;
}

static bool shareName(const Person &a, const Person &b)
{
    const QStringList mine = searchWords(a.chosenName + u' ' + a.givenName + u' ' + a.familyName);
    for (const QString &word : searchWords(b.chosenName + u' ' + b.givenName + u' ' + b.familyName))
        if (word.size() > 1 && mine.contains(word))
            return true;
    return false;
}

std::vector<Likeness> alike(store::Connection &connection, const Person &person)
{
    std::vector<Person> candidates;
    if (person.phone.given())
        candidates = store::select<Person>(connection, "WHERE phone = ? LIMIT 10", {Value(person.phone.value())});
    if (person.birthDate.given()) {
        for (Person &other : store::select<Person>(connection, "WHERE birth_date = ? LIMIT 200", {Codec<QDate>::to(person.birthDate.value())}))
            if (shareName(person, other))
                candidates.push_back(std::move(other));
    }
    std::vector<Likeness> likenesses;
    for (const Person &other : candidates) {
        if (other.id == person.id || std::any_of(likenesses.begin(), likenesses.end(), [&](const Likeness &known) { return known.person == other.id; }))
            continue;
        Likeness likeness{other.id, other.displayName(), {}, false};
        const bool phone = person.phone.given() && other.phone == person.phone;
        const bool birth = person.birthDate.given() && other.birthDate == person.birthDate;
        const bool name = shareName(person, other);
        if (name)
            likeness.reasons.append(say("victim", "zelfde naam"));
        if (birth)
            likeness.reasons.append(say("victim", "zelfde geboortedatum"));
        if (phone)
            likeness.reasons.append(say("victim", "zelfde telefoonnummer"));
        likeness.certain = name && birth && (phone || !person.phone.given() || !other.phone.given());
        if (likenesses.size() < 10)
            likenesses.push_back(std::move(likeness));
    }
    return likenesses;
}

QString personSubtitle(const store::HeadRow &row, QDate today)
{
    QStringList parts;
    const QDate born = QDate::fromString(row.born, Qt::ISODate);
    if (born.isValid())
        parts.append(say("victim", "%1 jaar").arg(calendar::age(born, today)));
    else if (!row.born.isEmpty())
        parts.append(say("victim", "ongeveer %1 jaar").arg(today.year() - row.born.toInt()));
    if (!row.state.isEmpty())
        parts.append(codebook::Book::standard().label(u"CASE_STATE", row.state));
    if (!row.region.isEmpty())
        parts.append(codebook::Book::standard().label(u"REGION", row.region));
    if (!row.subtitle.isEmpty())
        parts.append(row.subtitle);
    return parts.join(QStringLiteral(" · "));
}

} // namespace luwte::victim
