#include "core/exchange/people_index.h"

#include <algorithm>

#include "core/base/fold.h"
#include "core/base/say.h"

namespace luwte::exchange {

static constexpr qsizetype maxCandidates = 50; ///< with one phone number, or one birth date and word; more is no help to anybody
static constexpr std::size_t maxAlike = 5;
static constexpr qsizetype referralChars = 300; ///< of the referral's text; enough to tell two apart

/// "Nguyễn Thị Hoa" and "Hoa, Nguyen Thi" are one name.
static QString nameOf(const QString &first, const QString &family)
{
    QStringList words = fold(first + u' ' + family).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

static QString addressOf(const QString &street, const QString &postcode)
{
    return fold(street).remove(u' ') + u'|' + fold(postcode).remove(u' ');
}

static const QString &noAddress()
{
    static const QString none = QStringLiteral("|");
    return none;
}

static QString referralOf(const QString &on, const QString &organisation, const QString &details)
{
    return on + u'|' + fold(organisation) + u'|' + details.left(referralChars);
}

static const QString &noReferral()
{
    static const QString none = QStringLiteral("||");
    return none;
}

static QString dayText(QDate date)
{
    return date.toString(Qt::ISODate);
}

PeopleIndex::PeopleIndex(store::Connection &connection)
{
    // One row a person, case and incoming referral; a person with two of them is known by both.
    store::Statement &statement = connection.prepared(
        "SELECT p.id, p.working_name, p.chosen_name, p.given_name, p.family_name, p.birth_date, p.phone, p.street, p.postcode, p.gender, p.citizenship, "
        "r.referred_on, r.organisation, substr(r.details, 1, 300), c.registered_at "
        "FROM person p LEFT JOIN cases c ON c.person = p.id LEFT JOIN referral r ON r.person = p.id AND r.case_id = c.id AND r.direction = 'incoming' ORDER BY p.id");
    store::Cursor row(statement);
    while (row.next()) {
        Known known;
        known.id = row->id(0);
        const QString chosen = row->text(2);
        const QString family = row->text(4);
        const bool working = row->number(1) != 0;
        known.title = family.isEmpty() || family == chosen ? chosen : chosen + u' ' + family;
        known.name = working ? QString() : nameOf(row->isNull(3) ? chosen : row->text(3), family == chosen ? QString() : family);
        known.chosen = working ? QString() : nameOf(chosen, family == chosen ? QString() : family);
        known.born = row->date(5);
        const QString phone = row->text(6);
        known.phone = phone.startsWith(u'+') ? phone : QString(); // "unknown" and "declined" are no numbers
        known.address = addressOf(row->text(7), row->text(8));
        known.traits = row->text(9) + u'|' + row->text(10);
        known.referral = referralOf(row->text(11), row->text(12), row->text(13));
        if (row->isNull(11) && !row->isNull(14)) // our own sheets then give the day of registration
            known.filed = referralOf(dayText(row->instant(14).civilDate()), row->text(12), row->text(13));
        index(std::move(known));
    }
}

PeopleIndex::Known PeopleIndex::describe(const PlannedRow &row)
{
    const victim::Person &person = row.person;
    Known known;
    known.row = row.row;
    known.title = person.displayName();
    if (row.named)
        known.name = known.chosen = nameOf(person.givenName, person.familyName);
    known.born = person.birthDate.value();
    known.phone = person.phone.value();
    known.address = addressOf(person.street, person.postcode);
    const auto text = [](const Value &value) { return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString(); };
    known.traits = text(Codec<Answer<Code>>::to(person.gender)) + u'|' + text(Codec<Answer<Codes>>::to(person.citizenship));
    known.referral = noReferral();
    for (const auto &referral : row.referrals)
        if (referral.direction == "incoming")
            known.referral = referralOf(dayText(referral.on), referral.organisation, referral.details);
    return known;
}

void PeopleIndex::addKey(Tag tag, const QString &a, const QString &b, int position)
{
    m_keys.insert(qHashMulti(0, int(tag), a, b), position);
}

QList<int> PeopleIndex::at(Tag tag, const QString &a, const QString &b) const
{
    QList<int> found;
    const auto [begin, end] = m_keys.equal_range(qHashMulti(0, int(tag), a, b));
    for (auto it = begin; it != end && found.size() < maxCandidates; ++it)
        found.append(*it);
    return found;
}

void PeopleIndex::index(Known known)
{
    const int position = int(m_people.size());
    const QString born = dayText(known.born);
    QStringList names{known.name};
    if (known.chosen != known.name)
        names.append(known.chosen);
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        if (!born.isEmpty()) {
            addKey(NameBorn, name, born, position);
            for (const QString &word : name.split(u' '))
                if (word.size() > 1)
                    addKey(BornWord, born, word, position);
        }
        if (!known.phone.isEmpty())
            addKey(NamePhone, name, known.phone, position);
        if (name.contains(u' '))
            addKey(Name, name, {}, position);
    }
    if (!known.phone.isEmpty()) {
        addKey(Phone, known.phone, {}, position);
        if (!born.isEmpty())
            addKey(BornPhone, born, known.phone, position);
    }
    if (!known.id.isNull()) {
        names.removeDuplicates();
        for (const QString &name : names)
            for (const QString &referral : {known.referral, known.filed})
                if (!referral.isEmpty()) {
                    addKey(Referral, name, known.address + referral, position);
                    if (known.address != noAddress()) // our own sheets carry no address
                        addKey(Referral, name, noAddress() + referral, position);
                }
    }
    m_people.push_back(std::move(known));
}

void PeopleIndex::add(const PlannedRow &row)
{
    index(describe(row));
}

static bool differ(const QString &a, const QString &b, const QString &none = {})
{
    return a != none && b != none && a != b;
}

bool PeopleIndex::samePerson(const Known &a, const Known &b)
{
    const bool noName = a.name.isEmpty() || b.name.isEmpty();
    const bool name = !noName && (a.name == b.name || a.name == b.chosen);
    const bool born = a.born.isValid() && a.born == b.born;
    const bool phone = !a.phone.isEmpty() && a.phone == b.phone;
    const bool bornDiffers = a.born.isValid() && b.born.isValid() && a.born != b.born;
    if (noName)
        return born && phone;
    if (!name || bornDiffers || differ(a.phone, b.phone))
        return false;
    return born || (phone && !differ(a.address, b.address, noAddress()));
}

bool PeopleIndex::sameRow(const Known &row, int position) const
{
    const Known &other = m_people[std::size_t(position)];
    if (other.id.isNull() || m_spoken.contains(position))
        return false;
    const bool named = row.name == other.name || row.name == other.chosen;
    const bool referred = row.referral == other.referral && row.referral != noReferral();
    const bool filed = !other.filed.isEmpty() && row.referral == other.filed;
    if (!named || (row.referral != other.referral && !filed) || differ(row.address, other.address, noAddress()))
        return false;
    const bool born = row.born.isValid() && row.born == other.born;
    const bool phone = !row.phone.isEmpty() && row.phone == other.phone;
    const bool bornDiffers = row.born.isValid() && other.born.isValid() && !born;
    const bool phoneDiffers = differ(row.phone, other.phone);
    const bool lives = row.address != noAddress() && row.address == other.address;
    if (!lives && !referred) // hardly anything to go by: then nothing else may be known either
        return (filed || row.address == other.address) && row.traits == other.traits && row.born == other.born && row.phone == other.phone;
    return born || phone || (!bornDiffers && !phoneDiffers);
}

Alike PeopleIndex::alike(const Known &row, const Known &other)
{
    Alike alike{other.id, other.row, other.title, {}};
    if (!row.name.isEmpty() && (row.name == other.name || row.name == other.chosen))
        alike.reasons.append(say("import", "zelfde naam"));
    if (row.born.isValid() && row.born == other.born)
        alike.reasons.append(say("import", "zelfde geboortedatum"));
    if (!row.phone.isEmpty() && row.phone == other.phone)
        alike.reasons.append(say("import", "zelfde telefoonnummer"));
    if (row.address != noAddress() && row.address == other.address)
        alike.reasons.append(say("import", "zelfde adres"));
    if (row.referral != noReferral() && row.referral == other.referral)
        alike.reasons.append(say("import", "zelfde aanmelding"));
    return alike;
}

std::vector<Likeness> PeopleIndex::find(const PlannedRow &row)
{
    const Known known = describe(row);
    const QString born = dayText(known.born);
    QList<int> near;
    if (!known.name.isEmpty() && !born.isEmpty())
        near += at(NameBorn, known.name, born);
    if (!known.name.isEmpty() && !known.phone.isEmpty())
        near += at(NamePhone, known.name, known.phone);
    if (!born.isEmpty() && !known.phone.isEmpty())
        near += at(BornPhone, born, known.phone);
    for (const int position : near)
        if (samePerson(known, m_people[std::size_t(position)]))
            return {{true, alike(known, m_people[std::size_t(position)])}};
    for (const int position : at(Referral, known.name, known.address + known.referral)) {
        if (!sameRow(known, position))
            continue;
        m_spoken.insert(position);
        return {{true, alike(known, m_people[std::size_t(position)])}};
    }
    if (!known.phone.isEmpty())
        near += at(Phone, known.phone, {});
    if (!born.isEmpty())
        for (const QString &word : known.name.split(u' ', Qt::SkipEmptyParts))
            if (word.size() > 1)
                near += at(BornWord, born, word);
    if (known.name.contains(u' '))
        near += at(Name, known.name, {});
    std::vector<Likeness> similar;
    QSet<int> seen;
    for (const int position : near) {
        const Known &other = m_people[std::size_t(position)];
        const bool named = (known.name == other.name || known.name == other.chosen) && (!known.born.isValid() || !other.born.isValid());
        const bool really = (!known.phone.isEmpty() && known.phone == other.phone) || (known.born.isValid() && known.born == other.born) || named;
        if (seen.contains(position) || !really || similar.size() >= maxAlike)
            continue;
        seen.insert(position);
        similar.push_back({false, alike(known, other)});
    }
    return similar;
}

} // namespace luwte::exchange
