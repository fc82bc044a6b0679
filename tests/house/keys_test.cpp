// Accounts and their keys: who gets one, loses one, changes one; the slot and the journal's entry together or not at all.
#include <QFile>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/house/house.h"
#include "core/house/key_record.h"
#include "core/house/keys.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
using house::Holder;

namespace {

const crypto::SecretBytes starting = crypto::secretFrom("begin met deze woorden");
const crypto::SecretBytes chosen = crypto::secretFrom("zelf gekozen woorden nu");

vault::FreshKey fresh(const vault::Credential &credential)
{
    return vault::freshKey(credential, crypto::kdfFloor);
}

Holder holder(TestOffice &office, const char *name)
{
    for (const Holder &one : house::holders(office.office()))
        if (one.account.name == QLatin1String(name))
            return one;
    FAIL("no such account");
    return {};
}

QString code(const Refusals &refusals)
{
    return refusals.value(0).code;
}

template<class T>
QString code(const Result<T> &result)
{
    return result ? QStringLiteral("done") : code(result.error());
}

Id addSanne(TestOffice &office, const char *roles = R"(["coordinator"])")
{
    const QJsonObject with{{QStringLiteral("name"), QStringLiteral("sanne")}, {QStringLiteral("roles"), test::with(QByteArray(QByteArray("{\"r\":") + roles + "}").constData()).value(QLatin1String("r"))}};
    const auto done = house::addWithKey(office.office(), with, fresh(starting));
    REQUIRE(done.has_value());
    return done->id;
}

/// Opens as somebody else; the fault's detail or code when it does not.
QString opens(const TestOffice &office, const char *user, const vault::Credential &credential, vault::Access access = vault::Access::ReadOnly)
{
    static const SystemClock clock;
    try {
        (void)house::Office::open(office.folder(), QString::fromLatin1(user), credential, access, clock);
        return QStringLiteral("opens");
    } catch (const Fault &fault) {
        return fault.code();
    }
}

QStringList commands(TestOffice &office)
{
    QStringList list;
    store::Cursor cursor(office.connection().prepared("SELECT command FROM journal ORDER BY n"));
    while (cursor.next())
        list.append(cursor->text(0));
    return list;
}

} // namespace

TEST_CASE("a colleague begins with a starting passphrase, and goes on with one of their own")
{
    TestOffice office;
    const Id sanne = addSanne(office);
    CHECK(holder(office, "sanne").key == Holder::Key::Starting);
    CHECK(office.verify().isEmpty());
    CHECK(opens(office, "sanne", starting) == QStringLiteral("denied"));
    CHECK(store::findById<access::Account>(office.connection(), sanne)->slot.size() == 36);
    // Not even to read, and not with somebody else's name.
    CHECK(opens(office, "", starting) == QStringLiteral("denied"));
    CHECK(opens(office, "noor", starting) == QStringLiteral("wrong-key"));
}

TEST_CASE("what stands in the way of keys is said, and changes nothing")
{
    TestOffice office;
    const Id sanne = addSanne(office);
    const Id noor = holder(office, "noor").account.id;
    const Id joris = office.do_("account.add", with(R"({"name":"joris","roles":["desk"]})")).id;
    const qint64 before = office.entries();
    const int slotCount = int(office.office().vault().header().keySlots.size());

    CHECK(code(house::checkNewPassphrase(crypto::secretFrom("kort"))) == "key.passphrase");
    CHECK(code(house::checkNewPassphrase(chosen, chosen)) == "key.same");
    CHECK(house::checkNewPassphrase(chosen, starting).isEmpty());
    CHECK(code(house::addWithKey(office.office(), with(R"({"name":"Sanne","roles":["desk"]})"), fresh(starting))) == "account.known");
    CHECK(code(house::giveKey(office.office(), noor, fresh(starting))) == "key.own");
    CHECK(code(house::giveKey(office.office(), Id::make(1), fresh(starting))) == "record.unknown");
    CHECK(code(house::takeKey(office.office(), noor)) == "account.last-admin");
    CHECK(code(house::takeKey(office.office(), joris)) == "key.none");
    CHECK(office.refused("account.stop", with(R"({"id":"%1"})", noor)) == "account.last-admin");
    CHECK(office.refused("account.change", with(R"({"id":"%1","roles":["coordinator"]})", noor)) == "account.last-admin");
    CHECK(office.refused("account.change", with(R"({"id":"%1","stopped":true})", sanne)) == "field.unknown");
    CHECK(office.refused("account.resume", with(R"({"id":"%1"})", sanne)) == "account.active");
    CHECK(office.refused("account.stop", with(R"({"id":"%1"})", Id::make(1))) == "record.unknown");
    CHECK(office.entries() == before);
    CHECK(int(office.office().vault().header().keySlots.size()) == slotCount);

    office.do_("account.stop", with(R"({"id":"%1","reason":"uit dienst"})", sanne));
    CHECK(office.refused("account.stop", with(R"({"id":"%1"})", sanne)) == "account.stopped");
    CHECK(code(house::giveKey(office.office(), sanne, fresh(starting))) == "key.stopped");
    office.do_("account.resume", with(R"({"id":"%1"})", sanne));
    CHECK(house::giveKey(office.office(), sanne, fresh(starting)).has_value());
}

TEST_CASE("stopping works at once: the key is gone, and nobody works under that name")
{
    TestOffice office;
    const Id sanne = addSanne(office, R"(["coordinator","administrator"])");
    CHECK(office.ask("account.list", {}, {{}, QStringLiteral("sanne")}).toArray().size() == 2);
    office.do_("account.stop", with(R"({"id":"%1"})", sanne));
    CHECK(holder(office, "sanne").key == Holder::Key::None);
    CHECK(office.office().vault().header().keySlots.size() == 2);
    CHECK(opens(office, "sanne", starting) == QStringLiteral("wrong-key"));
    CHECK_THROWS_AS((void)office.door().ask(QStringLiteral("account.list"), {}, {{}, QStringLiteral("sanne")}), Fault);
    CHECK(office.verify().isEmpty());
}

TEST_CASE("whoever stops their own account is out with the next command")
{
    TestOffice office;
    addSanne(office, R"(["administrator"])");
    const Id noor = holder(office, "noor").account.id;
    office.do_("account.stop", with(R"({"id":"%1"})", noor));
    CHECK_THROWS_AS((void)office.door().execute(QStringLiteral("account.add"), with(R"({"name":"x","roles":["desk"]})")), Fault);
    CHECK_THROWS_AS((void)office.door().ask(QStringLiteral("account.list"), {}), Fault);
    CHECK_THROWS_AS((void)office.door().ask(QStringLiteral("account.list"), {}, {{}, QStringLiteral("sanne")}), Fault);
    CHECK(opens(office, "noor", TestOffice::passphrase()) == QStringLiteral("wrong-key"));
}

TEST_CASE("a key that a crash left after the account was stopped goes at the next opening")
{
    TestOffice office;
    const Id sanne = addSanne(office);
    QFile header(office.folder() + QStringLiteral("/vault.json"));
    REQUIRE(header.open(QIODevice::ReadOnly));
    const QByteArray with_ = header.readAll();
    header.close();
    office.do_("account.stop", with(R"({"id":"%1"})", sanne));
    office.lock();
    REQUIRE(header.open(QIODevice::WriteOnly | QIODevice::Truncate));
    header.write(with_);
    header.close();
    CHECK(opens(office, "sanne", starting) == QStringLiteral("denied"));
    office.reopen();
    CHECK(office.office().vault().header().keySlots.size() == 2);
    CHECK(opens(office, "sanne", starting) == QStringLiteral("wrong-key"));
}

TEST_CASE("changing one's own passphrase, its cost and its key file")
{
    TestOffice office;
    REQUIRE(house::changeOwnKey(office.office(), fresh(chosen)).has_value());
    CHECK(opens(office, "noor", TestOffice::passphrase()) == QStringLiteral("wrong-key"));
    CHECK(opens(office, "noor", chosen) == QStringLiteral("opens"));
    REQUIRE(house::changeOwnKey(office.office(), vault::freshKey(chosen, {20 * 1024, 3, 1})).has_value());
    CHECK(office.office().vault().header().keySlots.first().cost == crypto::KdfCost{20 * 1024, 3, 1});
    const crypto::SecretBytes file(32, 9);
    REQUIRE(house::changeOwnKey(office.office(), fresh({chosen, file})).has_value());
    CHECK(opens(office, "noor", chosen) == QStringLiteral("wrong-key"));
    CHECK(opens(office, "noor", {chosen, file}) == QStringLiteral("opens"));
    CHECK(holder(office, "noor").withFile);
    CHECK(commands(office).count(QStringLiteral("key.change")) == 3); // within the same second, and each is told
    CHECK(office.verify().isEmpty());
}

TEST_CASE("a new recovery key ends the old one, and opens as an administrator who then chooses a passphrase")
{
    TestOffice office;
    const crypto::SecretBytes recovery = vault::newRecoveryKey();
    REQUIRE(house::setRecoveryKey(office.office(), recovery).has_value());
    CHECK(opens(office, "", office.recoveryKey()) == QStringLiteral("wrong-key"));
    CHECK(opens(office, "", recovery) == QStringLiteral("opens"));
    CHECK(house::vaultKeys(office.connection()).recoverySince == office.door().clock().now());
    office.lock();
    const SystemClock clock;
    auto by = house::Office::open(office.folder(), {}, recovery, vault::Access::ReadWrite, clock);
    CHECK(by->door().session().user == QStringLiteral("noor"));
    CHECK(by->vault().openedByRecovery());
    REQUIRE(house::changeOwnKey(*by, fresh(chosen)).has_value());
    by.reset();
    CHECK(opens(office, "noor", chosen) == QStringLiteral("opens"));
    CHECK(opens(office, "noor", TestOffice::passphrase()) == QStringLiteral("wrong-key"));
}

TEST_CASE("keys are for administrators; one's own is for everybody")
{
    TestOffice office;
    addSanne(office);
    office.lock();
    const SystemClock clock;
    const auto own = fresh(chosen);
    auto vault = vault::Vault::open(office.folder(), QStringLiteral("sanne"), starting, vault::Access::ReadWrite, house::catalog().steps());
    CHECK(vault->openedByStarting());
    auto sanne = house::Office::enter(std::move(vault), clock, &own);
    CHECK(sanne->door().session().user == QStringLiteral("sanne"));
    CHECK(code(house::giveKey(*sanne, Id::make(1), own)) == "access.role");
    CHECK(code(house::takeKey(*sanne, Id::make(1))) == "access.role");
    CHECK(code(house::setRecoveryKey(*sanne, vault::newRecoveryKey())) == "access.role");
    CHECK(code(house::addWithKey(*sanne, with(R"({"name":"x","roles":["desk"]})"), own)) == "access.role");
    CHECK(house::changeOwnKey(*sanne, fresh(crypto::secretFrom("nog weer andere woorden"))).has_value());
    sanne.reset();
    CHECK(opens(office, "sanne", starting) == QStringLiteral("wrong-key"));
    CHECK(opens(office, "sanne", chosen) == QStringLiteral("wrong-key"));
    office.reopen();
    CHECK(holder(office, "sanne").key == Holder::Key::Own);
    CHECK(office.verify().isEmpty());
}

TEST_CASE("of a change that the journal does not take, nothing is in vault.json")
{
    TestOffice office;
    const auto before = office.office().vault().header().keySlots;
    // Somebody else holds the store: the entry cannot be written.
    office.connection().execute("PRAGMA busy_timeout=0");
    const auto other = office.office().vault().anotherConnection();
    other->execute("BEGIN IMMEDIATE");
    CHECK_THROWS_AS((void)house::changeOwnKey(office.office(), fresh(chosen)), Fault);
    other->execute("ROLLBACK");
    CHECK(office.office().vault().header().keySlots.first().wrapped == before.first().wrapped);
    CHECK(opens(office, "noor", TestOffice::passphrase()) == QStringLiteral("opens"));
    CHECK_FALSE(QFile::exists(office.folder() + QStringLiteral("/vault.json.before")));
}

TEST_CASE("who only reads changes no key")
{
    TestOffice office;
    office.reopen(vault::Access::ReadOnly);
    CHECK(code(house::changeOwnKey(office.office(), fresh(chosen))) == "store.read-only");
    CHECK(code(house::setRecoveryKey(office.office(), vault::newRecoveryKey())) == "store.read-only");
}
