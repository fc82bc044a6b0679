#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "core/base/fault.h"
#include "core/vault/vault.h"

using namespace luwte;
using namespace luwte::vault;

namespace {

const crypto::SecretBytes right = crypto::secretFrom("losse woorden op een rij");
const QString noor = QStringLiteral("noor");

QList<store::SchemaStep> steps()
{
    return {store::groundStep()};
}

struct Folder
{
    QTemporaryDir temp;
    [[nodiscard]] QString path() const { return temp.filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString file(const char *name) const { return path() + u'/' + QString::fromLatin1(name); }

    /// A closed vault; gives the recovery key.
    crypto::SecretBytes make() const
    {
        Created created = Vault::create(path(), noor, right, crypto::kdfFloor, steps());
        created.vault->seal();
        return std::move(created.recoveryKey);
    }
    [[nodiscard]] std::unique_ptr<Vault> open(const crypto::SecretBytes &secret = right, Access access = Access::ReadWrite, const QString &user = noor) const
    {
        return Vault::open(path(), user, secret, access, steps());
    }
    [[nodiscard]] FaultKind refusal(const crypto::SecretBytes &secret = right, Access access = Access::ReadWrite, const QString &user = noor) const
    {
        try {
            (void)open(secret, access, user);
        } catch (const Fault &fault) {
            return fault.kind();
        }
        FAIL_CHECK("the vault opened");
        return FaultKind::Cancelled;
    }
    [[nodiscard]] QByteArray header() const
    {
        QFile in(file("vault.json"));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void setHeader(const QByteArray &bytes) const
    {
        QFile out(file("vault.json"));
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(bytes);
    }
    /// The header with one member of the first slot's kdf changed.
    void setCost(const char *member, const QJsonValue &value) const
    {
        QJsonObject json = QJsonDocument::fromJson(header()).object();
        QJsonArray slotList = json.value(QLatin1String("slots")).toArray();
        QJsonObject slot = slotList.at(0).toObject();
        QJsonObject kdf = slot.value(QLatin1String("kdf")).toObject();
        kdf.insert(QLatin1String(member), value);
        slot.insert(QStringLiteral("kdf"), kdf);
        slotList.replace(0, slot);
        json.insert(QStringLiteral("slots"), slotList);
        setHeader(QJsonDocument(json).toJson());
    }
};

} // namespace

TEST_CASE("a new vault is a folder for its owner alone, and says nothing of people")
{
    const Folder folder;
    folder.make();
    CHECK(Vault::isVault(folder.path()));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    CHECK_FALSE(QFileInfo(folder.path()).permissions().testAnyFlags(others));
    for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        INFO(info.fileName().toStdString());
        CHECK_FALSE(info.permissions().testAnyFlags(others));
    }
    CHECK_FALSE(folder.header().toLower().contains("noor"));
}

TEST_CASE("a wrong passphrase does not open, changes nothing, and the right one opens after it")
{
    const Folder folder;
    folder.make();
    const QByteArray before = folder.header();
    CHECK(folder.refusal(crypto::secretFrom("losse woorden op een rijtje")) == FaultKind::WrongKey);
    CHECK(folder.refusal(crypto::secretFrom("")) == FaultKind::WrongKey);
    CHECK(folder.refusal(right, Access::ReadWrite, QStringLiteral("iemand anders")) == FaultKind::WrongKey);
    CHECK(folder.header() == before);
    CHECK(LockFile::take(folder.file("lock"))); // not held for a wrong try
    const auto vault = folder.open();
    CHECK_FALSE(vault->openedByRecovery());
    CHECK_FALSE(vault->readOnly());
}

TEST_CASE("a name opens in any case, and no name tries every slot")
{
    const Folder folder;
    folder.make();
    for (const char *name : {"noor", "NOOR", " Noor ", "Nóór", ""}) {
        INFO(name);
        CHECK_NOTHROW(folder.open(right, Access::ReadWrite, QString::fromUtf8(name)));
    }
}

TEST_CASE("the recovery key opens however it is typed")
{
    const Folder folder;
    const crypto::SecretBytes key = folder.make();
    const std::string text(key.begin(), key.end());
    REQUIRE(text.size() == 39);
    std::string lower = text;
    std::string bare;
    std::string lookalike;
    for (char &c : lower)
        c = char(std::tolower(static_cast<unsigned char>(c)));
    for (const char c : text) {
        if (c != '-')
            bare += c;
        lookalike += c == '0' ? 'o' : c == '1' ? 'l' : c;
        lookalike += c == '-' ? " " : "";
    }
    for (const std::string &typed : {text, lower, bare, lookalike, ' ' + text + "\r\n"}) {
        const auto vault = folder.open(crypto::secretFrom(typed), Access::ReadWrite, QString());
        CHECK(vault->openedByRecovery());
    }
    std::string wrong = text;
    wrong[0] = wrong[0] == 'A' ? 'B' : 'A';
    CHECK(folder.refusal(crypto::secretFrom(wrong)) == FaultKind::WrongKey);
    CHECK(folder.refusal(crypto::secretFrom(text + 'A')) == FaultKind::WrongKey);
    CHECK(folder.refusal(crypto::secretFrom(text.substr(0, 38))) == FaultKind::WrongKey);
}

TEST_CASE("two recovery keys are never the same, and hold no letters that are mistaken for others")
{
    const Folder a;
    const Folder b;
    const auto first = a.make();
    CHECK(first != b.make());
    for (const auto c : first)
        CHECK(std::string_view("ILOU").find(char(c)) == std::string_view::npos);
}

TEST_CASE("one writes, others may read meanwhile")
{
    const Folder folder;
    folder.make();
    const auto writer = folder.open();
    CHECK(folder.refusal() == FaultKind::Busy);
    const auto reader = folder.open(right, Access::ReadOnly);
    CHECK(reader->readOnly());
    CHECK_THROWS_AS(reader->connection()->execute("INSERT INTO setting VALUES('a', 1)"), Fault);
    // Also what works beside the reader on a connection of its own, such as an import.
    CHECK(reader->anotherConnection()->readOnly());
    writer->connection()->execute("INSERT INTO setting VALUES('a', 1)");
    CHECK(reader->connection()->number("SELECT value FROM setting WHERE name = 'a'") == 1);
}

TEST_CASE("a lock file that came along with a copy of the folder does not stand in the way")
{
    const Folder folder;
    folder.make();
    const Folder copy;
    REQUIRE(QDir().mkpath(copy.path()));
    const auto writer = folder.open();
    for (const char *name : {"vault.json", "store.db", "high-mark", "lock"})
        REQUIRE(QFile::copy(folder.file(name), copy.file(name)));
    CHECK(folder.refusal() == FaultKind::Busy);
    CHECK_NOTHROW(copy.open());
}

TEST_CASE("any altered byte of vault.json is noticed")
{
    const Folder folder;
    folder.make();
    const QByteArray whole = folder.header();
    REQUIRE(whole.size() > 400);
    for (int i = 0; i < 40; ++i) {
        const qsizetype at = whole.size() * i / 40;
        QByteArray altered = whole;
        // A digit becomes another digit and a letter another letter, so that it stays JSON and only its meaning changes.
        const char c = altered[at];
        altered[at] = c == ' ' ? 'x' : c >= '0' && c <= '8' ? char(c + 1) : c == 'a' ? 'b' : char(c ^ 1);
        INFO("byte " << at << ": " << altered.mid(qMax<qsizetype>(0, at - 20), 40).constData());
        folder.setHeader(altered);
        const FaultKind kind = folder.refusal();
        CHECK((kind == FaultKind::Damaged || kind == FaultKind::Foreign || kind == FaultKind::WrongKey || kind == FaultKind::Newer));
    }
    folder.setHeader(whole);
    CHECK_NOTHROW(folder.open());
}

TEST_CASE("costs that nobody sets are refused at once")
{
    struct Case
    {
        const char *member;
        QJsonValue value;
    };
    const Case cases[] = {{"memory_kib", 64LL * 1024 * 1024}, {"memory_kib", 2e9}, {"memory_kib", 1024}, {"memory_kib", -1}, {"passes", 1000000}, {"passes", 1}, {"passes", 0}, {"lanes", 0},
        {"lanes", 1000}, {"memory_kib", QStringLiteral("19456")}, {"memory_kib", QJsonValue::Null}, {"salt", QString()}, {"name", QStringLiteral("scrypt")}};
    for (const Case &c : cases) {
        INFO(c.member << ' ' << QJsonDocument(QJsonArray{c.value}).toJson().constData());
        const Folder folder;
        folder.make();
        folder.setCost(c.member, c.value);
        QElapsedTimer timer;
        timer.start();
        CHECK(folder.refusal() == FaultKind::Damaged);
        CHECK(timer.elapsed() < 5000);
    }
}

TEST_CASE("what is no header of ours is told apart")
{
    const Folder folder;
    folder.make();
    const QByteArray whole = folder.header();
    const auto changed = [&](const char *from, const char *to) {
        QByteArray bytes = whole;
        REQUIRE(bytes.contains(from));
        return bytes.replace(from, to);
    };
    struct Case
    {
        QByteArray bytes;
        FaultKind kind;
    };
    const Case cases[] = {{QByteArray(), FaultKind::Damaged}, {"[]", FaultKind::Foreign}, {"{}", FaultKind::Foreign}, {"null", FaultKind::Damaged},
        {changed("luwte-vault", "other-vault"), FaultKind::Foreign}, {changed("\"version\": 1", "\"version\": 2"), FaultKind::Newer},
        {changed("\"page_size\": 4096", "\"page_size\": 512"), FaultKind::Damaged}, {changed("HMAC_SHA", "HMAC_MD"), FaultKind::Damaged},
        {whole.left(whole.size() / 2), FaultKind::Damaged}, {QByteArray(2 * 1024 * 1024, '['), FaultKind::Foreign}, {QByteArray(100000, '['), FaultKind::Damaged}};
    for (const Case &c : cases) {
        INFO(c.bytes.left(200).constData());
        folder.setHeader(c.bytes);
        CHECK(folder.refusal() == c.kind);
    }
    QFile::remove(folder.file("vault.json"));
    CHECK(folder.refusal() == FaultKind::Foreign);
    CHECK_FALSE(Vault::isVault(folder.path()));
}

TEST_CASE("a slot of another vault opens nothing here")
{
    const Folder a;
    const Folder b;
    a.make();
    b.make();
    QJsonObject mine = QJsonDocument::fromJson(a.header()).object();
    const QJsonObject theirs = QJsonDocument::fromJson(b.header()).object();
    mine.insert(QStringLiteral("slots"), theirs.value(QLatin1String("slots")));
    a.setHeader(QJsonDocument(mine).toJson());
    CHECK(a.refusal() == FaultKind::WrongKey);
    b.setHeader(QJsonDocument(theirs).toJson());
    // The whole header of another vault beside this store: its key is another.
    a.setHeader(b.header());
    CHECK(a.refusal() == FaultKind::WrongKey);
}

TEST_CASE("a vault is not made where something lies, nor where one cannot write")
{
    const Folder folder;
    REQUIRE(QDir().mkpath(folder.path()));
    QFile other(folder.file("brief.txt"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("van iemand");
    other.close();
    const auto make = [](const QString &path) { (void)Vault::create(path, noor, right, crypto::kdfFloor, steps()); };
    CHECK_THROWS_AS(make(folder.path()), Fault);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("brief.txt")});
    CHECK_THROWS_AS(make(folder.file("brief.txt")), Fault);
    CHECK_THROWS_AS(make(folder.file("brief.txt/onder")), Fault);
    CHECK_THROWS_AS(make(QStringLiteral("/proc/luwte")), Fault);
}

TEST_CASE("a vault that was not sealed is no vault")
{
    const Folder folder;
    {
        const Created created = Vault::create(folder.path(), noor, right, crypto::kdfFloor, steps());
    }
    CHECK_FALSE(Vault::isVault(folder.path()));
    CHECK(folder.refusal() == FaultKind::Foreign);
}

TEST_CASE("checkpoints move the log while one goes on writing")
{
    const Folder folder;
    folder.make();
    {
        const auto vault = folder.open();
        for (int i = 0; i < 450; ++i) {
            vault->connection()->prepared("INSERT INTO setting VALUES(?, randomblob(2000))").bind(1, QString::number(i)).run();
            vault->committed();
        }
    }
    const auto vault = folder.open();
    CHECK(vault->connection()->number("SELECT count(*) FROM setting WHERE name GLOB '[0-9]*'") == 450);
    CHECK(vault->connection()->text("PRAGMA integrity_check") == QStringLiteral("ok"));
}
