// seal and unseal as scripts use them: exit codes, and nothing left behind.
#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

#include "core/seal/age_keys.h"
#include "tests/cli/cli.h"

using namespace luwte;
using namespace luwte::test;

namespace {

class Desk
{
public:
    Desk()
    {
        const auto text = m_identity.text();
        put("key", QByteArray(reinterpret_cast<const char *>(text.data()), qsizetype(text.size())) + '\n');
        put("plain", QByteArray("een regel\n").repeated(20000));
        put("secret", "drie vissen lopen\n");
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray get(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString to() const { return m_identity.recipient().text(); }
    [[nodiscard]] int files() const { return int(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size()); }

private:
    QTemporaryDir m_folder;
    seal::Identity m_identity = seal::Identity::make();
};

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

TEST_CASE("there and back, by key and by passphrase")
{
    const Desk desk;
    CHECK(cli({s("seal"), desk.path("plain"), s("--to"), desk.to(), s("--out"), desk.path("sealed")}).exit == 0);
    CHECK(desk.get("sealed").startsWith("age-encryption.org/v1\n-> X25519 "));
    CHECK(cli({s("unseal"), desk.path("sealed"), s("--identity"), desk.path("key"), s("--out"), desk.path("back")}).exit == 0);
    CHECK(desk.get("back") == desk.get("plain"));
    CHECK((QFile::permissions(desk.path("back")) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(cli({s("seal"), desk.path("plain"), s("--secret-file"), desk.path("secret"), s("--armor"), s("--out"), desk.path("sealed")}).exit == 0);
    CHECK(desk.get("sealed").startsWith("-----BEGIN AGE ENCRYPTED FILE-----\n"));
    CHECK(cli({s("unseal"), desk.path("sealed"), s("--secret-file"), desk.path("secret"), s("--out"), desk.path("back")}).exit == 0);
    CHECK(desk.get("back") == desk.get("plain"));
}

TEST_CASE("what does not open leaves nothing, and what was there stays")
{
    const Desk desk;
    REQUIRE(cli({s("seal"), desk.path("plain"), s("--to"), desk.to(), s("--out"), desk.path("sealed")}).exit == 0);
    const int before = desk.files();
    const auto unseal = [&](const char *from) { return cli({s("--json"), s("unseal"), desk.path(from), s("--identity"), desk.path("key"), s("--out"), desk.path("back")}); };
    desk.put("cut", desk.get("sealed").chopped(1));
    QByteArray flipped = desk.get("sealed");
    flipped[flipped.size() - 5] = char(flipped.at(flipped.size() - 5) ^ 4);
    desk.put("flipped", flipped);
    CHECK(unseal("cut").exit == 4);
    CHECK(unseal("flipped").error() == s("damaged"));
    CHECK(unseal("plain").error() == s("foreign"));
    CHECK(unseal("nowhere").exit == 5);
    CHECK(cli({s("unseal"), desk.path("sealed"), s("--secret-file"), desk.path("secret"), s("--out"), desk.path("back")}).exit == 3);
    CHECK(desk.files() == before + 2);
    CHECK_FALSE(QFile::exists(desk.path("back")));
    desk.put("back", "van vroeger");
    CHECK(unseal("flipped").exit == 4);
    CHECK(desk.get("back") == "van vroeger");
}

TEST_CASE("wrong use says what is missing")
{
    const Desk desk;
    CHECK(cli({s("seal"), desk.path("plain"), s("--out"), desk.path("x")}).exit == 2);
    CHECK(cli({s("seal"), desk.path("plain"), s("--to"), desk.to()}).exit == 2);
    CHECK(cli({s("seal"), desk.path("plain"), s("--to"), desk.to(), s("--secret-file"), desk.path("secret"), s("--out"), desk.path("x")}).exit == 2);
    CHECK(cli({s("seal"), desk.path("plain"), s("--to"), s("age1abc"), s("--out"), desk.path("x")}).exit == 2);
    CHECK(cli({s("unseal"), desk.path("plain"), s("--out"), desk.path("x")}).exit == 2);
    desk.put("secret", "\n");
    CHECK(cli({s("seal"), desk.path("plain"), s("--secret-file"), desk.path("secret"), s("--out"), desk.path("x")}).exit == 2);
    CHECK_FALSE(QFile::exists(desk.path("x")));
    CHECK(cli({s("seal"), desk.path("plain"), s("--to"), desk.to(), s("--out"), desk.path("nowhere/x")}).exit == 5);
}
