// vault.json changes: at once or not at all, never lost to a second change, never shutting anybody out.
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "core/base/fault.h"
#include "core/vault/vault.h"

using namespace luwte;
using namespace luwte::vault;

namespace {

const crypto::SecretBytes right = crypto::secretFrom("losse woorden op een rij");
const crypto::SecretBytes fresh = crypto::secretFrom("heel andere woorden nu");
const QString noor = QStringLiteral("noor");

QList<store::SchemaStep> steps()
{
    return {store::groundStep()};
}

struct Place
{
    QTemporaryDir temp;
    crypto::SecretBytes recovery;
    Place()
    {
        Created created = Vault::create(path(), noor, right, crypto::kdfFloor, steps());
        created.vault->seal();
        recovery = std::move(created.recoveryKey);
    }
    [[nodiscard]] QString path() const { return temp.filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString file(const char *name) const { return path() + u'/' + QString::fromLatin1(name); }
    [[nodiscard]] bool has(const char *name) const { return QFile::exists(file(name)); }
    [[nodiscard]] QByteArray bytes(const char *name = "vault.json") const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void put(const char *name, const QByteArray &content) const
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(content);
    }
    [[nodiscard]] std::unique_ptr<Vault> open(const Credential &credential = right, const QString &user = noor, Access access = Access::ReadWrite) const
    {
        return Vault::open(path(), user, credential, access, steps());
    }
    [[nodiscard]] std::optional<FaultKind> refusal(const Credential &credential = right, const QString &user = noor) const
    {
        try {
            (void)open(credential, user);
        } catch (const Fault &fault) {
            return fault.kind();
        }
        return std::nullopt;
    }
    /// Another passphrase for noor's slot.
    void change(Vault &vault, const Credential &to = fresh) const
    {
        const FreshKey key = provedKey(to, crypto::kdfFloor);
        vault.changeSlots([&](Header &header, const crypto::SecretBytes &vaultKey) { rewrap(*header.find(vault.slotId()), header.id, key, vaultKey); }).keep();
    }
};

} // namespace

TEST_CASE("a slot with another passphrase opens with that one only")
{
    const Place place;
    place.change(*place.open());
    CHECK(place.refusal() == FaultKind::WrongKey);
    CHECK_FALSE(place.refusal(fresh));
    CHECK_FALSE(place.refusal(place.recovery));
    CHECK_FALSE(place.has("vault.json.before"));
    CHECK_FALSE(place.has("vault.json.lock"));
}

TEST_CASE("a change that is not kept is taken back")
{
    const Place place;
    const QByteArray before = place.bytes();
    {
        const auto vault = place.open();
        const FreshKey key = freshKey(fresh, crypto::kdfFloor);
        const auto change = vault->changeSlots([&](Header &header, const crypto::SecretBytes &vaultKey) { rewrap(*header.find(vault->slotId()), header.id, key, vaultKey); });
        CHECK(place.bytes() != before);
        CHECK(place.bytes("vault.json.before") == before);
    }
    CHECK(place.bytes() == before);
    CHECK_FALSE(place.has("vault.json.before"));
    CHECK_FALSE(place.refusal());
}

TEST_CASE("broken off in the middle, both passphrases open, and the one that is used stays")
{
    for (const bool old : {true, false}) {
        const Place place;
        const QByteArray before = place.bytes();
        place.change(*place.open());
        place.put("vault.json.before", before); // as a kill before keep() leaves it
        CHECK(place.refusal(crypto::secretFrom("iets anders")) == FaultKind::WrongKey);
        CHECK(place.has("vault.json.before"));
        {
            const auto reading = place.open(old ? right : fresh, noor, Access::ReadOnly); // changes nothing
            CHECK(place.has("vault.json.before"));
        }
        CHECK_FALSE(place.refusal(old ? right : fresh));
        CHECK_FALSE(place.has("vault.json.before"));
        CHECK(place.refusal(old ? fresh : right) == FaultKind::WrongKey);
        CHECK((place.bytes() == before) == old);
    }
}

TEST_CASE("an unreadable or altered vault.json falls back on the one it took the place of")
{
    for (const QByteArray &broken : {QByteArray(), QByteArray("{\"format\":"), QByteArray(4096, '\0')}) {
        const Place place;
        const QByteArray before = place.bytes();
        place.change(*place.open());
        place.put("vault.json.before", before);
        place.put("vault.json", broken);
        CHECK(place.refusal(fresh) == FaultKind::Damaged);
        CHECK_FALSE(place.refusal(right));
        CHECK(place.bytes() == before);
    }
    const Place place;
    place.put("vault.json.before", place.bytes());
    place.put("vault.json", QByteArray("{"));
    CHECK_FALSE(place.refusal(place.recovery));
}

TEST_CASE("a slot that was taken away does not come back from what lies beside")
{
    const Place place;
    const auto add = [&](Vault &vault) {
        const FreshKey key = freshKey(fresh, crypto::kdfFloor);
        QString id;
        vault.changeSlots([&](Header &header, const crypto::SecretBytes &vaultKey) {
            header.keySlots.append(makeSlot(header.id, QStringLiteral("sanne"), key, vaultKey));
            id = header.keySlots.last().id;
        }).keep();
        return id;
    };
    QByteArray with;
    {
        const auto vault = place.open();
        const QString id = add(*vault);
        with = place.bytes();
        vault->changeSlots([&](Header &header, const crypto::SecretBytes &) { header.keySlots.removeIf([&](const Slot &slot) { return slot.id == id; }); }).keep();
    }
    place.put("vault.json.before", with);
    CHECK(place.refusal(fresh, QStringLiteral("sanne")) == FaultKind::WrongKey);
    CHECK_FALSE(place.refusal());
    CHECK_FALSE(place.has("vault.json.before"));
}

TEST_CASE("two changes at once both stay")
{
    const Place place;
    const auto vault = place.open();
    const crypto::SecretBytes key = *openSlot(vault->header().keySlots.first(), vault->header().id, right);
    const FreshKey one = freshKey(fresh, crypto::kdfFloor);
    std::vector<std::thread> threads;
    for (int who = 0; who < 2; ++who)
        threads.emplace_back([&, who] {
            for (int i = 0; i < 10; ++i) {
                HeaderChange change(place.path(), key);
                change.header().keySlots.append(makeSlot(change.header().id, QStringLiteral("collega %1 %2").arg(who).arg(i), one, key));
                change.write();
                change.keep();
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(Header::read(headerPath(place.path())).keySlots.size() == 2 + 20);
    CHECK_FALSE(place.refusal(fresh, QStringLiteral("collega 1 9")) == FaultKind::WrongKey);
}

TEST_CASE("the header of another key is not changed")
{
    const Place place;
    const QByteArray before = place.bytes();
    CHECK_THROWS_AS(HeaderChange(place.path(), crypto::SecretBytes(32, 7)), Fault);
    CHECK(place.bytes() == before);
}

TEST_CASE("changed while the key was being made: nobody goes on with what is out of date")
{
    const Place place;
    UnlockedFolder opened = unlockFolder(place.path(), noor, right);
    place.change(*place.open());
    CHECK_THROWS_AS(settleHeader(place.path(), opened), Fault);
    CHECK_FALSE(place.refusal(fresh));
}

TEST_CASE("a key file belongs to the passphrase, and nothing tells which of them was wrong")
{
    const Place place;
    const QString path = place.temp.filePath(QStringLiteral("sleutel"));
    CHECK_FALSE(wantsKeyFile(place.path()));
    makeKeyFile(path);
    CHECK(QFile(path).size() == 32);
    CHECK_FALSE(QFile::permissions(path).testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
    CHECK_THROWS_AS(makeKeyFile(path), Fault);
    const crypto::SecretBytes file = readKeyFile(path);
    place.change(*place.open(), Credential(fresh, file));
    CHECK(wantsKeyFile(place.path()));
    CHECK_FALSE(place.refusal(Credential(fresh, file)));
    CHECK_FALSE(place.refusal(place.recovery));
    CHECK(place.refusal(Credential(right, file)) == FaultKind::WrongKey);
    CHECK(place.refusal(Credential(fresh, crypto::SecretBytes(32, 1))) == FaultKind::WrongKey);
    // Without it: the same sentence for a right and a wrong passphrase, for a known and an unknown name.
    QStringList said;
    for (const auto &[who, typed] : {std::pair(noor, fresh), std::pair(noor, right), std::pair(QStringLiteral("niemand"), fresh)})
        try {
            (void)place.open(typed, who);
            FAIL("opened");
        } catch (const Fault &fault) {
            CHECK(fault.kind() == FaultKind::WrongKey);
            said.append(fault.text());
        }
    CHECK(said.removeDuplicates() == 2);
    CHECK(said.first().contains(QStringLiteral("sleutelbestand")));
    // Whoever has none may bring one along without harm.
    place.change(*place.open(Credential(fresh, file)), right);
    CHECK_FALSE(place.refusal(Credential(right, file)));
}

TEST_CASE("a key file is a file of some length")
{
    const Place place;
    const QString path = place.temp.filePath(QStringLiteral("f"));
    const auto read = [&](qint64 size) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(size, 'x'));
        file.close();
        return readKeyFile(path);
    };
    CHECK(read(32) != read(33));
    CHECK(read(1024 * 1024).size() == 32);
    for (const qint64 size : {0LL, 31LL, 1024LL * 1024 + 1})
        CHECK_THROWS_AS(read(size), Fault);
    CHECK_THROWS_AS(readKeyFile(place.temp.path()), Fault);
    CHECK_THROWS_AS(readKeyFile(path + QStringLiteral(".weg")), Fault);
}

TEST_CASE("a mark on a slot cannot be altered")
{
    const Place place;
    for (const char *mark : {"starting", "key_file"}) {
        const QByteArray whole = place.bytes();
        QByteArray altered = whole;
        altered.replace("\"" + QByteArray(mark) + "\": false", "\"" + QByteArray(mark) + "\": true");
        REQUIRE(altered != whole);
        place.put("vault.json", altered);
        CHECK(place.refusal().has_value());
        altered.replace("\"" + QByteArray(mark) + "\": true", "\"" + QByteArray(mark) + "\": 1");
        place.put("vault.json", altered);
        CHECK(place.refusal() == FaultKind::Damaged);
        place.put("vault.json", whole);
    }
    CHECK_FALSE(place.refusal());
}

TEST_CASE("costs that take for ever are refused as a product too")
{
    CHECK(crypto::costAllowed({256 * 1024, 64, 1}));
    CHECK(crypto::costAllowed({4 * 1024 * 1024, 4, 1}));
    CHECK_FALSE(crypto::costAllowed({4 * 1024 * 1024, 5, 1}));
    CHECK_FALSE(crypto::costAllowed({512 * 1024, 64, 1}));
    CHECK(crypto::costAllowed(crypto::measuredCost(50)));
}
