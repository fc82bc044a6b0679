#include "app/cli/bench_data.h"

#include <cmath>
#include <deque>
#include <vector>

#include "core/base/fault.h"
#include "core/placement/facility_type.h"
#include "core/victim/commands.h"

namespace luwte::cli {

using namespace victim;

static constexpr const char *firstNames[] = {"Marek", "Maria", "Mariam", "Marina", "Marta", "Li", "Lina", "Linh", "Amina", "Amir", "Ana", "Anna", "Annika", "Grace", "Gracia", "Jayden",
    "Jana", "Sanne", "Sandra", "Sofia", "Zsófia", "Lotte", "Valentina", "Valeria", "Carlos", "Carla", "Elif", "Elena", "Elisa", "Fatima", "Farid", "Bo", "Bogdan", "Iwona", "Ioana", "Ion",
    "Kofi", "Kemal", "Kadir", "Nadia", "Nadja", "Olga", "Oleh", "Petra", "Pavel", "Rosa", "Rosalie", "Samira", "Samuel", "Thanh", "Tomasz", "Tomáš", "Tara", "Taras", "Viktor", "Victoria",
    "Wei", "Xin", "Yara", "Yusuf", "Zofia", "Zoltán", "李娜", "أمينة", "Тарас", "Олена", "Đorđe", "Chloë", "Zeynep", "Ömer"};
static constexpr const char *lastStarts[] = {"Test", "Proef", "Voor", "Schijn", "Denk", "Papier", "Oefen", "Verzon", "Kunst", "Fabel", "Droom", "Spiegel", "Model", "Blad", "Krijt", "Wolken",
    "Zand", "Water", "Riet", "Klei", "Leem", "Mist", "Nevel", "Regen", "Sneeuw", "Storm", "Wind", "Zee", "Duin", "Dijk"};
static constexpr const char *lastEnds[] = {"beeld", "veld", "stra", "ova", "ski", "man", "berg", "brink", "dal", "huis", "kamp", "land", "meer", "oord", "poel", "rade", "stein", "tuin", "vliet",
    "waard", "wijk", "zicht", "escu", "idze", "enko", "ić", "sen", "oglu", "ez", "ini"};
static constexpr const char *codesOfForm[] = {"seks", "arbeid", "dienst", "crim", "bedel", "huwelijk", "onb"};
static constexpr const char *residences[] = {"nl", "eu_recht", "b8_bed", "b8_ver", "asiel_pr", "ongedoc", "onb"};
static constexpr const char *regions[] = {"noord_nederland", "oost_nederland", "midden_nederland", "noord_holland", "amsterdam", "den_haag", "rotterdam", "zeeland_west_brabant", "oost_brabant", "limburg"};
static constexpr const char *signs[] = {"A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "C1", "C2", "D1", "S1", "S2", "H1", "K1"};
static constexpr const char *sources[] = {"np", "kmar", "nla", "fairwork", "zorgco", "opvang", "jeugd", "vt", "client"};
static constexpr const char *languages[] = {"nl", "pl", "en", "ro", "bg", "hu", "es", "ar", "zh", "vi", "tr", "uk"};
static constexpr const char *countries[] = {"NL", "PL", "RO", "BG", "HU", "NG", "CN", "VN", "TR", "UA", "CO", "SY"};
static constexpr const char *genders[] = {"Feminine", "Masculine", "TransgenderFeminine", "NonConforming"};
static constexpr const char *states[] = {"certain", "arranged_until", "none_decided"};
static constexpr const char *syllables[] = {"ge", "spre", "ken", "me", "ter", "over", "wer", "ken", "huis", "ar", "ba", "lo", "den", "vra", "gen", "tol", "kel", "in", "ta", "ke", "plan", "dag", "we", "ken",
    "sa", "men", "vol", "gend", "af", "spraak", "zorg", "rust", "vei", "lig", "wo", "nen", "school", "fa", "mi", "lie"};

static QString text8(const char *text)
{
    return QString::fromUtf8(text);
}

QString BenchData::firstName()
{
    return text8(oneOf(firstNames));
}

QString BenchData::lastName()
{
    return text8(oneOf(lastStarts)) + text8(oneOf(lastEnds));
}

Answer<Code> BenchData::yesNo()
{
    const int n = below(10);
    return n < 3 ? Answer<Code>(Code("yes")) : n < 8 ? Answer<Code>(Code("no")) : Answer<Code>::unknown();
}

BenchData::BenchData(quint32 seed) : m_random(seed)
{
    m_words.reserve(wordCount);
    for (quint32 i = 0; i < quint32(wordCount); ++i) {
        quint32 rank = i;
        QString word;
        do {
            word += text8(syllables[rank % std::size(syllables)]);
            rank /= quint32(std::size(syllables));
        } while (rank > 0);
        m_words.append(word);
    }
}

QString BenchData::text(int words)
{
    // Few words stand everywhere and many stand once: the logarithm of what is drawn tells how far down the list a word is.
    static const double spread = std::log(double(wordCount));
    QString out;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            out += u' ';
        out += m_words.at(qsizetype(std::exp(m_random.generateDouble() * spread)) % wordCount);
    }
    return out + u'.';
}

QString BenchData::typed()
{
    const QString first = firstName();
    if (below(4) == 0)
        return first + u' ' + lastName().left(1 + below(4));
    return first.left(1 + below(6));
}

Person BenchData::person()
{
    Person p;
    p.chosenName = firstName();
    p.familyName = lastName();
    p.birthDate = QDate(1960, 1, 1).addDays(below(18'000));
    p.gender = Code(oneOf(genders));
    p.citizenship = Codes{Code(oneOf(countries))};
    p.language = Code(oneOf(languages));
    p.interpreter = yesNo();
    p.phone = QStringLiteral("+316%1").arg(10'000'000 + below(89'999'999));
    p.phoneTyped = QStringLiteral("06-") + p.phone.value().mid(4);
    p.city = lastName();
    p.lvb = below(5) == 0 ? Answer<Code>(Code("suspected")) : Answer<Code>(Code("no"));
    if (below(10) == 0)
        p.aliases = firstName() + QStringLiteral("; ") + firstName();
    return p;
}

Case BenchData::caseAt(Instant at)
{
    Case c;
    c.registeredAt = at;
    c.coordinator = QStringLiteral("noor");
    c.region = Code(oneOf(regions));
    c.source = Code(oneOf(sources));
    c.inDangerNow = yesNo();
    c.mainForm = Code(oneOf(codesOfForm));
    c.signs = {Code(oneOf(signs)), Code(oneOf(signs))};
    c.residence = Code(oneOf(residences));
    c.shelterNeeded = yesNo();
    c.ownWords = text(12);
    return c;
}

template<class R>
static R childOf(const Id &person, const Id &caseId)
{
    R record;
    record.person = person;
    record.caseId = caseId;
    return record;
}

void BenchData::saveChild(command::Call &call, const Id &person, const Id &caseId, Instant at, int turn)
{
    if (turn == 0) {
        auto e = childOf<Exploitation>(person, caseId);
        e.form = Code(oneOf(codesOfForm));
        e.coercion = {Code("schuld"), Code("isolatie")};
        e.place = lastName();
        e.period = text(4);
        call.unit.save(e);
    } else if (turn % 6 == 1) {
        auto s = childOf<Safety>(person, caseId);
        s.at = at;
        for (auto *q : {&s.q1, &s.q2, &s.q3, &s.q4, &s.q5, &s.q6, &s.q7, &s.q8, &s.q9, &s.q10})
            *q = yesNo();
        s.computed = s.level = below(5);
        call.unit.save(s);
    } else if (turn % 6 == 5) {
        auto r = childOf<Referral>(person, caseId);
        r.direction = Code("outgoing");
        r.organisation = text8("Opvang ") + lastName();
        r.caseWorker = firstName();
        r.on = at.civilDate();
        r.details = text(10);
        call.unit.save(r);
    } else if (turn == 22) {
        auto p = childOf<Prospect>(person, caseId);
        p.housing = Code(oneOf(states));
        p.work = Code(oneOf(states));
        p.followUpName = firstName();
        call.unit.save(p);
    } else {
        auto n = childOf<Note>(person, caseId);
        n.at = at;
        n.type = Code("contact");
        n.text = text(20 + below(30));
        call.unit.save(n);
    }
}

static Id open(command::Call &call, BenchData &data, Instant at, Id &person)
{
    Person p = data.person();
    Case c = data.caseAt(at);
    victim::openCase(call, p, c);
    person = p.id;
    return c.id;
}

static void carryOut(command::Door &door, Instant at, const std::function<void(command::Call &)> &work)
{
    command::Circumstance when;
    when.at = at;
    const auto done = door.carryOut(QStringLiteral("bench.fill"), {}, [&](command::Call &call) -> Result<command::Outcome> {
        work(call);
        return command::Outcome{};
    }, when);
    if (!done)
        throw Fault(FaultKind::Internal, QStringLiteral("bench"), QStringLiteral("bench data were refused"));
}

namespace {

struct Open
{
    Id person;
    Id caseId;
    int turn = 0;
};

constexpr int casesPerStep = 20; ///< opened in one transaction, which makes some 500 rows
constexpr int stepsPerChild = 4;

} // namespace

void fillForBench(command::Door &door, BenchData &data, int cases, const std::function<void(int)> &progress)
{
    // Who was registered gets a row now and then, until there are twenty-four: some two thousand people are worked with at a time.
    struct Group
    {
        int since = 0;
        std::vector<Open> open;
    };
    std::deque<Group> running;
    Instant at = Instant::civil(QDate(2016, 1, 4), QTime(9, 0));
    const qint64 between = 10LL * 365 * 24 * 3600 * 1000 / qMax(1, cases / casesPerStep);
    int opened = 0;
    for (int step = 0; opened < cases || !running.empty(); ++step, at = at.plusMs(between)) {
        carryOut(door, at, [&](command::Call &call) {
            for (Group &group : running)
                if ((step - group.since) % stepsPerChild == 0)
                    for (Open &one : group.open)
                        data.saveChild(call, one.person, one.caseId, at, one.turn++);
            while (!running.empty() && running.front().open.front().turn >= BenchData::childrenPerCase)
                running.pop_front();
            Group fresh{step, {}};
            for (; int(fresh.open.size()) < casesPerStep && opened < cases; ++opened) {
                Open one;
                one.caseId = open(call, data, at, one.person);
                fresh.open.push_back(one);
            }
            if (!fresh.open.empty())
                running.push_back(std::move(fresh));
        });
        progress(opened);
    }
}

void importForBench(command::Door &door, BenchData &data, int cases, Instant at)
{
    carryOut(door, at, [&](command::Call &call) {
        for (int i = 0; i < cases; ++i) {
            Id person;
            const Id c = open(call, data, at, person);
            for (int turn = 0; turn < BenchData::childrenPerCase; ++turn)
                data.saveChild(call, person, c, at, turn);
        }
    });
}

void placesForBench(command::Door &door, BenchData &data, int places, const std::vector<std::pair<Id, Id>> &cases, Instant at)
{
    static constexpr const char *types[] = {"COSM", "OMM", "72U", "CRISIS", "VO", "MO", "MANO", "BO", "JEUGD", "GEZINSHUIS", "BW", "AANPAK"};
    constexpr int perHouse = 5;
    carryOut(door, at, [&](command::Call &call) {
        std::size_t next = 0;
        for (int house = 0; house < places / perHouse; ++house) {
            placement::Facility facility = placement::facilityOfType(Code(types[std::size_t(house) % std::size(types)]));
            facility.alias = QStringLiteral("%1 %2").arg(data.text(1).chopped(1)).arg(house);
            facility.capacity = perHouse;
            facility.region = Code(data.caseAt(at).region);
            facility.takesLvb = Code(house % 3 == 0 ? "no" : "yes");
            facility.wheelchair = Code(house % 4 == 0 ? "no" : "yes");
            facility.pet = Code(house % 5 == 0 ? "no" : "yes");
            facility.securityLevel = 1 + house % 4;
            facility.updatedOn = at.civilDate();
            call.unit.save(facility);
            for (int place = 1; place <= perHouse && next < cases.size(); ++place) {
                if ((house + place) % 4 == 0)
                    continue;
                placement::Placement stay;
                stay.person = cases[next].first;
                stay.caseId = cases[next++].second;
                stay.facility = facility.id;
                stay.placeNumber = place;
                stay.state = Code(placement::state::placed);
                stay.requestedAt = stay.startsAt = at;
                call.unit.save(stay);
            }
        }
    });
}

} // namespace luwte::cli
