// A new key for the whole vault: all data is there, everything else about keys is new, and half of it is never a state.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/house/house.h"
#include "core/house/key_record.h"
#include "core/house/keys.h"
#include "core/house/rekey.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

namespace {

const crypto::SecretBytes own = crypto::secretFrom("woorden na de nieuwe sleutel");
const crypto::SecretBytes starting = crypto::secretFrom("begin met deze woorden");
const SystemClock now;

vault::FreshKey fresh(const vault::Credential &credential)
{
    return vault::freshKey(credential, crypto::kdfFloor);
}

std::unique_ptr<house::Office> open(const QString &folder, const vault::Credential &credential = TestOffice::passphrase(), vault::Access access = vault::Access::ReadWrite)
{
    return house::Office::open(folder, {}, credential, access, now);
}

std::optional<FaultKind> refusal(const QString &folder, const vault::Credential &credential)
{
    try {
        (void)open(folder, credential, vault::Access::ReadOnly);
    } catch (const Fault &fault) {
        return fault.kind();
    }
    return std::nullopt;
}

/// Every table but the sealed journal, as text.
QByteArray folded(store::Connection &connection)
{
    QByteArray all;
    store::Cursor rows(connection.prepared("SELECT id, chosen_name FROM person ORDER BY id"));
    while (rows.next())
        all += rows->bytes(0).toHex() + rows->text(1).toUtf8() + '\n';
    return all;
}

QStringList files(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("after a re-key all is there, under another key, and only the one who did it has a passphrase")
{
    TestOffice office;
    for (int i = 0; i < 30; ++i)
        office.openCase("Marek");
    REQUIRE(house::addWithKey(office.office(), with(R"({"name":"sanne","roles":["desk"]})"), fresh(starting)).has_value());
    const QByteArray before = folded(office.connection());
    const qint64 entries = office.entries();
    const QString folder = office.folder();
    office.lock();
    const QByteArray oldStore = [&] {
        QFile file(folder + QStringLiteral("/store.db"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();

    auto opened = open(folder);
    double last = 0;
    auto made = house::rekey(opened, fresh(own), now, [&](double share) {
        CHECK(share <= 1);
        last = qMax(last, share);
        return true;
    });
    REQUIRE(made.has_value());
    CHECK(last == 1);
    CHECK_FALSE(opened);
    store::Connection &connection = made->office->connection();
    CHECK(folded(connection) == before);
    CHECK(connection.number("SELECT count(*) FROM journal") == entries + 1);
    CHECK_FALSE(house::vaultKeys(connection).rekeyedAt.isNull());
    CHECK(made->office->vault().notices().isEmpty());
    for (const house::Holder &holder : house::holders(*made->office))
        CHECK((holder.key == house::Holder::Key::Own) == (holder.account.name == QStringLiteral("noor")));
    // And work goes on at once.
    REQUIRE(made->office->door().execute(QStringLiteral("case.open"), with(R"({"chosen_name":"Li","in_danger_now":"no"})")).has_value());
    made->office.reset();
    CHECK_FALSE(refusal(folder, own));
    CHECK_FALSE(refusal(folder, made->recoveryKey));
    CHECK(refusal(folder, TestOffice::passphrase()) == FaultKind::WrongKey);
    CHECK(refusal(folder, starting) == FaultKind::WrongKey);
    CHECK(refusal(folder, office.recoveryKey()) == FaultKind::WrongKey);
    CHECK(files(folder).filter(QRegularExpression(QStringLiteral("new|before|\\.lock"))).isEmpty());
    QFile file(folder + QStringLiteral("/store.db"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray newStore = file.readAll();
    // No page of it is as it was.
    for (qsizetype at = 0; at + 4096 <= qMin(oldStore.size(), newStore.size()); at += 4096)
        CHECK(oldStore.mid(at + 16, 4000) != newStore.mid(at + 16, 4000));
}

TEST_CASE("a re-key that is stopped, or of somebody who may not, leaves all as it was")
{
    TestOffice office;
    office.openCase();
    office.lock();
    const QString folder = office.folder();
    for (const double at : {0.0, 0.5, 1.0}) {
        auto opened = open(folder);
        CHECK_THROWS_AS((void)house::rekey(opened, fresh(own), now, [&](double share) { return share < at; }), Fault);
        CHECK_FALSE(refusal(folder, TestOffice::passphrase()));
        CHECK(refusal(folder, own) == FaultKind::WrongKey);
        const QStringList left = files(folder);
        CHECK_FALSE(left.contains(QStringLiteral("store.db.new")));
        CHECK_FALSE(left.contains(QStringLiteral("high-mark.new")));
    }
    auto reading = open(folder, TestOffice::passphrase(), vault::Access::ReadOnly);
    const auto refused = house::rekey(reading, fresh(own), now);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().first().code == QStringLiteral("store.read-only"));
    CHECK(reading);
    CHECK(reading->connection().number("SELECT count(*) FROM journal") > 0);
}

TEST_CASE("what a broken-off copy leaves is cleared away at the next opening, and said")
{
    TestOffice office;
    const Id c = office.openCase();
    office.lock();
    for (const char *name : {"store.db.new", "high-mark.new"}) {
        QFile file(office.folder() + u'/' + QLatin1String(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half");
    }
    CHECK_FALSE(refusal(office.folder(), TestOffice::passphrase())); // reading leaves it alone
    CHECK(QFile::exists(office.folder() + QStringLiteral("/store.db.new")));
    const auto opened = open(office.folder());
    REQUIRE(opened->vault().notices().size() == 1);
    CHECK(opened->vault().notices().first().contains(QStringLiteral("niet afgemaakt")));
    CHECK_FALSE(QFile::exists(office.folder() + QStringLiteral("/store.db.new")));
    CHECK_FALSE(QFile::exists(office.folder() + QStringLiteral("/high-mark.new")));
    CHECK(opened->door().execute(QStringLiteral("case.start_intake"), with(R"({"case":"%1"})", c)).has_value());
}
