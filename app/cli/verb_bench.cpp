// bench: how long the things that people wait for take, beside bare SQLCipher: the same statements on the same data, through the C API.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cmath>

#include "app/cli/bench_data.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/house/house.h"
#include "core/placement/views.h"
#include "core/store/bare.h"
#include "core/today/today.h"
#include "core/vault/header.h"
#include "core/victim/people.h"
#include "core/victim/views.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace luwte::cli {

namespace {

constexpr int pageRows = 50;
constexpr int bulkCacheKiB = 64 * 1024;
constexpr int interactiveCacheKiB = 16 * 1024;
const crypto::SecretBytes passphrase = crypto::secretFrom("alleen voor deze meting");

/// Milliseconds that `work` takes.
template<class Work>
double timed(const Work &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The time that `share` of all times stay below; 0.5 is the median.
double quantile(std::vector<double> &times, double share)
{
    if (times.empty())
        return 0;
    const auto place = times.begin() + std::ptrdiff_t(double(times.size() - 1) * share);
    std::nth_element(times.begin(), place, times.end());
    return *place;
}

/// Both sides in turn, the one first and then the other, so that what else the machine does falls on both alike. `after` cleans up, untimed.
QJsonObject compared(const QString &name, int rounds, const std::function<void(int)> &ours, const std::function<void(int)> &theirs, const std::function<void()> &after = [] {})
{
    std::vector<double> luwte;
    std::vector<double> bare;
    for (int i = 0; i < 2 * rounds; ++i) {
        const bool first = (i % 4 == 0) || (i % 4 == 3);
        (first ? luwte : bare).push_back(timed([&] { (first ? ours : theirs)(i / 2); }));
        after();
    }
    const double a = quantile(luwte, 0.5);
    const double b = quantile(bare, 0.5);
    const double a95 = quantile(luwte, 0.95);
    const double b95 = quantile(bare, 0.95);
    tell(QStringLiteral("  %1 %2 ms %3 ms  %4  %5 ms %6 ms").arg(name, -36).arg(a, 9, 'f', 3).arg(b, 9, 'f', 3).arg(a / b, 6, 'f', 2).arg(a95, 9, 'f', 3).arg(b95, 9, 'f', 3));
    return {{QStringLiteral("name"), name}, {QStringLiteral("luwte_ms"), a}, {QStringLiteral("bare_ms"), b}, {QStringLiteral("ratio"), a / b},
        {QStringLiteral("luwte_p95_ms"), a95}, {QStringLiteral("bare_p95_ms"), b95}};
}

/// What this process holds in memory, in MiB.
double residentMiB()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

class Bench
{
public:
    Bench(const QString &folder, int cases, const Clock &clock) : m_folder(folder), m_cases(cases), m_clock(clock) {}

    QJsonObject run()
    {
        makeVault();
        open();
        readAndCompare();
        const double resident = residentMiB();
        startAndCompare();
        saveAndCompare();
        importAndCompare();
        return {{QStringLiteral("cases"), m_cases}, {QStringLiteral("rows"), m_rows}, {QStringLiteral("rss_mib"), std::round(resident * 10) / 10}};
    }

private:
    [[nodiscard]] QString vaultPath() const { return m_folder + QStringLiteral("/vault"); }
    [[nodiscard]] QString copyPath() const { return m_folder + QStringLiteral("/copy"); }

    void makeVault()
    {
        auto made = house::Office::make(vaultPath(), QStringLiteral("Meting"), QStringLiteral("noor"), passphrase, crypto::kdfFloor, m_clock);
        if (!made)
            throw Fault(FaultKind::Internal, QStringLiteral("bench"), QStringLiteral("bench vault refused"));
        m_recovery = std::move(made->recoveryKey);
        auto &vault = made->office->vault();
        command::Door door(std::shared_ptr<store::Connection>(vault.anotherConnection(bulkCacheKiB)), house::catalog(), m_clock, made->office->door().session());
        door.onDone([&](const store::JournalEntry &) { vault.committed(); });
        int told = 0;
        const double ms = timed([&] {
            fillForBench(door, m_data, m_cases, [&](int done) {
                if (done >= told + 5000) {
                    told = done;
                    tell(QStringLiteral("  %1").arg(done));
                }
            });
        });
        tell(QStringLiteral("%1 cases with %2 rows each in %3 s").arg(m_cases).arg(BenchData::childrenPerCase + 2).arg(ms / 1000, 0, 'f', 1));
    }

    std::unique_ptr<house::Office> openOffice(const QString &folder) const
    {
        // By the recovery key, which needs no slow hash: what is measured is the store.
        return house::Office::open(folder, QStringLiteral("-"), m_recovery, vault::Access::ReadWrite, m_clock);
    }

    std::unique_ptr<store::Bare> openBare(const QString &folder, int cacheKiB) const
    {
        const vault::Header header = vault::Header::read(folder + QStringLiteral("/vault.json"));
        for (const vault::Slot &slot : header.keySlots)
            if (slot.kind == vault::SlotKind::Recovery)
                if (const auto key = vault::openSlot(slot, header.id, *vault::normalisedRecoveryKey(m_recovery)))
                    return std::make_unique<store::Bare>(folder + QStringLiteral("/store.db"), *key, header.cipher, cacheKiB);
        throw Fault(FaultKind::WrongKey, QStringLiteral("bench"));
    }

    void open()
    {
        m_office = openOffice(vaultPath());
        tell(QStringLiteral("  %1  %2  %3  %4").arg(QString(), -36).arg(QStringLiteral("Luwte"), 11).arg(QStringLiteral("bare"), 11).arg(QStringLiteral("ratio  p95: Luwte         bare")));
    }

    /// Reads of one kind: recorded once for every input, then played by both sides.
    template<class Input, class Read>
    void compareReads(const QString &name, const std::vector<Input> &inputs, const Read &read)
    {
        store::Connection &connection = m_office->connection();
        const auto bare = openBare(vaultPath(), interactiveCacheKiB);
        std::vector<int> scripts;
        {
            store::Recording recording(connection);
            for (const Input &input : inputs) {
                read(connection, input);
                scripts.push_back(bare->load(recording.take()));
            }
        }
        const int n = int(inputs.size());
        m_rows.append(compared(name, n * 5, [&](int i) { read(connection, inputs[std::size_t(i % n)]); }, [&](int i) { m_seen += bare->play(scripts[std::size_t(i % n)]); }));
    }

    void readAndCompare()
    {
        const QDate today = m_clock.now().civilDate();
        std::vector<QString> typed;
        for (int i = 0; i < 200; ++i)
            typed.push_back(m_data.typed());
        compareReads(QStringLiteral("search as you type"), typed,
            [&](store::Connection &connection, const QString &text) { m_seen += qint64(victim::searchHits(connection, text, pageRows, today).size()); });

        std::vector<QString> words;
        for (int i = 0; i < 100; ++i)
            words.push_back(m_data.text(1).chopped(1).left(4 + i % 6));
        compareReads(QStringLiteral("search in notes"), words,
            [&](store::Connection &connection, const QString &text) { m_seen += qint64(victim::searchHits(connection, text, pageRows, today).size()); });

        std::vector<Id> people;
        std::vector<victim::PersonRow> places;
        {
            std::vector<victim::PersonRow> rows = victim::people(m_office->connection(), {}, pageRows, today);
            store::Statement some = m_office->connection().prepare("SELECT record FROM head WHERE id % ? = 0 LIMIT 200");
            some.bind(1, qMax(1, m_cases / 200));
            while (some.step())
                people.push_back(some.id(0));
            for (int i = 0; i < 100 && !rows.empty(); ++i) {
                places.push_back(rows.back());
                rows = victim::people(m_office->connection(), {}, pageRows, today, &rows.back());
            }
        }
        std::shuffle(people.begin(), people.end(), QRandomGenerator(7));
        compareReads(QStringLiteral("open a person's page"), people,
            [&](store::Connection &connection, const Id &id) { m_seen += qint64(victim::personPage(connection, id)->notes.size()); });
        compareReads(QStringLiteral("next page of the list"), places,
            [&](store::Connection &connection, const victim::PersonRow &after) { m_seen += qint64(victim::people(connection, {}, pageRows, today, &after).size()); });
        // Vandaag of the whole office: the heaviest there is.
        compareReads(QStringLiteral("today"), std::vector<int>(20, 0), [&](store::Connection &connection, int) { m_seen += todayRows(connection, "all"); });
        m_people = people;
        comparePlaces(today);
    }

    /// At 400 places: one person against all of them with every reason, and the board of six weeks.
    void comparePlaces(QDate today)
    {
        store::Connection &db = m_office->connection();
        std::vector<std::pair<Id, Id>> cases;
        {
            store::Statement some = db.prepare("SELECT record, case_id FROM head WHERE kind = 'person' AND id % ? = 0 LIMIT 500");
            some.bind(1, qMax(1, m_cases / 500));
            while (some.step())
                cases.emplace_back(some.id(0), some.id(1));
        }
        constexpr std::size_t waiting = 100;
        const std::vector<std::pair<Id, Id>> housed(cases.begin(), cases.begin() + std::ptrdiff_t(cases.size() > 2 * waiting ? cases.size() - waiting : cases.size() / 2));
        placesForBench(m_office->door(), m_data, 400, housed, m_clock.now());
        std::vector<Id> asked;
        for (std::size_t i = housed.size(); i < cases.size(); ++i)
            asked.push_back(cases[i].second);
        const Instant now = m_clock.now();
        compareReads(QStringLiteral("match a person with 400 places"), asked, [&](store::Connection &connection, const Id &id) {
            const auto subject = placement::subjectOf(connection, id, today);
            const auto page = placement::matchPlaces(connection, *subject, now);
            m_seen += qint64(page.fits.size() + page.misses.size());
        });
        compareReads(QStringLiteral("the board of 400 places"), std::vector<int>(20, 6),
            [&](store::Connection &connection, int weeks) { m_seen += qint64(placement::placeBoard(connection, {.weeks = weeks}, now).rows.size()); });
    }

    qint64 todayRows(store::Connection &connection, const char *whose)
    {
        const command::Reader reader{connection, m_office->door().session(), m_clock.now()};
        return qint64(today::today(reader, today::View{Code(whose), {}}).rows.size());
    }

    void startAndCompare()
    {
        const QDate today = m_clock.now().civilDate();
        std::vector<store::Played> list;
        {
            store::Recording recording(m_office->connection());
            m_seen += qint64(victim::people(m_office->connection(), {}, pageRows, today).size());
            list = recording.take();
        }
        std::unique_ptr<store::Bare> bare;
        const auto close = [&] {
            m_office.reset();
            bare.reset();
        };
        close();
        m_rows.append(compared(QStringLiteral("start to first list, without the key"), 21,
            [&](int) {
                m_office = openOffice(vaultPath());
                m_seen += qint64(victim::people(m_office->connection(), {}, pageRows, today).size());
            },
            [&](int) {
                bare = openBare(vaultPath(), interactiveCacheKiB);
                m_seen += bare->play(bare->load(list));
            },
            close));
    }

    void copyVault() const
    {
        QDir(copyPath()).removeRecursively();
        QDir().mkpath(copyPath());
        for (const char *name : {"/vault.json", "/store.db", "/store.db-wal", "/high-mark"})
            if (QFile::exists(vaultPath() + QLatin1String(name)) && !QFile::copy(vaultPath() + QLatin1String(name), copyPath() + QLatin1String(name)))
                throw Fault(FaultKind::Disk, say("cli", "Er is te weinig ruimte voor deze meting. Maak ruimte vrij, of kies met --dir een andere map."), QStringLiteral("bench copy"));
    }

    /// Writes of one kind: recorded on a copy, then done by Luwte on the vault and played bare on a new copy of what the vault was.
    template<class Write>
    void compareWrites(const QString &name, int rounds, int cacheKiB, const Write &write)
    {
        std::vector<std::vector<store::Played>> recorded;
        const BenchData before = m_data;
        copyVault();
        {
            const auto office = openOffice(copyPath());
            std::shared_ptr<store::Connection> connection = office->vault().anotherConnection(cacheKiB);
            command::Door door(connection, house::catalog(), m_clock, office->door().session());
            store::Recording recording(*connection);
            for (int i = 0; i < rounds; ++i) {
                write(door, i);
                recorded.push_back(recording.take());
            }
        }
        copyVault();
        m_data = before;
        const auto office = openOffice(vaultPath());
        const auto bare = openBare(copyPath(), cacheKiB);
        std::vector<int> scripts;
        for (auto &script : recorded)
            scripts.push_back(bare->load(std::move(script)));
        std::shared_ptr<store::Connection> connection = office->vault().anotherConnection(cacheKiB);
        command::Door door(connection, house::catalog(), m_clock, office->door().session());
        m_rows.append(compared(name, rounds, [&](int i) { write(door, i); }, [&](int i) { m_seen += bare->play(scripts[std::size_t(i)]); }));
    }

    void saveAndCompare()
    {
        std::vector<QJsonObject> notes;
        std::vector<QJsonObject> changes;
        {
            const auto office = openOffice(vaultPath());
            for (const Id &person : m_people) {
                const auto page = victim::personPage(office->connection(), person);
                notes.push_back({{QStringLiteral("case"), page->current()->id.toText()}, {QStringLiteral("type"), QStringLiteral("contact")}, {QStringLiteral("text"), m_data.text(30)}});
                changes.push_back({{QStringLiteral("id"), person.toText()}, {QStringLiteral("family_name"), m_data.person().familyName}, {QStringLiteral("lvb"), QStringLiteral("unknown")}});
            }
        }
        const auto saved = [](command::Door &door, const char *verb, const QJsonObject &with) {
            if (!door.execute(QString::fromLatin1(verb), with))
                throw Fault(FaultKind::Internal, QStringLiteral("bench"), QStringLiteral("bench save refused"));
        };
        const int rounds = int(m_people.size());
        compareWrites(QStringLiteral("save a note"), rounds, interactiveCacheKiB, [&](command::Door &door, int i) { saved(door, "note.add", notes[std::size_t(i)]); });
        compareWrites(QStringLiteral("save a change of a name"), rounds, interactiveCacheKiB, [&](command::Door &door, int i) { saved(door, "person.change", changes[std::size_t(i)]); });
    }

    void importAndCompare()
    {
        const Instant at = m_clock.now();
        compareWrites(QStringLiteral("import 100 cases, 2,600 rows"), 9, bulkCacheKiB, [&](command::Door &door, int) { importForBench(door, m_data, 100, at); });
    }

    QString m_folder;
    int m_cases;
    const Clock &m_clock;
    crypto::SecretBytes m_recovery;
    BenchData m_data{20260302};
    std::unique_ptr<house::Office> m_office;
    std::vector<Id> m_people;
    QJsonArray m_rows;
    qint64 m_seen = 0; ///< of what was read, so that nobody leaves the reading out
};

} // namespace

int runBench(const Arguments &arguments)
{
    arguments.expect(0, {QStringLiteral("--cases"), QStringLiteral("--dir")});
    const int cases = arguments.number("--cases", 10'000, 100);
    const QTemporaryDir folder(arguments.value("--dir", QDir::tempPath()) + QStringLiteral("/luwte-bench-XXXXXX"));
    if (!folder.isValid())
        throw Fault(FaultKind::Disk, say("cli", "Luwte kan hier geen map maken. Kies een plek waar je mag schrijven."), QStringLiteral("bench folder"));
    const QJsonObject result = Bench(folder.path(), cases, clockOf(arguments)).run();
    if (arguments.json)
        printJson(result);
    else
        printLine(QStringLiteral("%1 MiB").arg(result.value(QLatin1String("rss_mib")).toDouble()));
    return ExitDone;
}

} // namespace luwte::cli
