#include "tests/support/test_office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

#include "core/command/verify.h"
#include "core/house/house.h"
#include "core/victim/views.h"

namespace luwte::test {

QJsonObject with(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    INFO(json);
    REQUIRE(error.errorString() == QStringLiteral("no error occurred"));
    return document.object();
}

TestOffice::TestOffice(const char *at) : m_clock(*Instant::fromText(QString::fromLatin1(at)))
{
    REQUIRE(m_folder.isValid());
    auto made = house::Office::make(folder(), QStringLiteral("Opvang De Proef"), QStringLiteral("noor"), passphrase(), crypto::kdfFloor, m_clock);
    REQUIRE(made.has_value());
    m_office = std::move(made->office);
    m_recovery = std::move(made->recoveryKey);
}

TestOffice::~TestOffice() = default;

crypto::SecretBytes TestOffice::passphrase()
{
    return crypto::secretFrom("losse woorden op een rij");
}

Id TestOffice::openCase(const char *name)
{
    return do_("case.open", {{QStringLiteral("chosen_name"), QString::fromUtf8(name)}, {QStringLiteral("in_danger_now"), QStringLiteral("no")}}).id;
}

Id TestOffice::person(const Id &caseId)
{
    const auto c = victim::findCase(connection(), caseId);
    REQUIRE(c.has_value());
    return c->person;
}

void TestOffice::staff(const char *role)
{
    const QString name = QString::fromLatin1(role);
    do_("account.add", {{QStringLiteral("name"), name}, {QStringLiteral("roles"), QJsonArray{name}}});
}

void TestOffice::now(const char *iso)
{
    const auto at = Instant::fromText(QString::fromLatin1(iso));
    REQUIRE(at.has_value());
    m_clock.set(*at);
}

void TestOffice::reopen(vault::Access access)
{
    lock();
    m_office = house::Office::open(folder(), QStringLiteral("noor"), passphrase(), access, m_clock);
}

qint64 TestOffice::entries()
{
    return connection().number("SELECT count(*) FROM journal");
}

QStringList TestOffice::verify()
{
    QStringList faults;
    const QJsonArray found = command::verify(connection(), house::catalog()).value(QLatin1String("faults")).toArray();
    for (const auto &fault : found)
        faults.append(fault.toString());
    return faults;
}

} // namespace luwte::test
