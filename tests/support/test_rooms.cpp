#include "tests/support/test_rooms.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/crypto/random.h"

namespace luwte::test {

static QString codes(const Refusals &refusals)
{
    QStringList list;
    for (const Refusal &refusal : refusals)
        list.append(refusal.code);
    std::sort(list.begin(), list.end());
    return list.join(u' ');
}

static Instant moment(const QString &text)
{
    const auto instant = Instant::fromText(text);
    REQUIRE(instant);
    return *instant;
}

House::House(std::initializer_list<Room> rooms, const QString &now) : m_clock(moment(now))
{
    REQUIRE(m_folder.isValid());
    m_catalog.step("accounts", access::accountSchema());
    m_catalog.record<access::Account>();
    for (const Room room : rooms)
        room(m_catalog);
    m_connection = std::make_shared<store::Connection>(
        m_folder.filePath(QStringLiteral("store.db")), crypto::randomSecret(32), store::CipherSettings(), store::OpenMode::Create);
    m_connection->execute("PRAGMA synchronous=OFF"); // tests need not survive a power cut
    store::applySteps(*m_connection, m_catalog.steps());
    m_connection->prepared("INSERT INTO setting(name, value) VALUES('device', ?)").bind(1, crypto::randomBytes(16)).run();
    const access::Session noor{QStringLiteral("noor"), QStringLiteral("Noor Oefen"), {Code("coordinator"), Code("administrator")}, {}, {}};
    m_door = std::make_unique<command::Door>(m_connection, m_catalog, m_clock, noor);
    account("noor", {"coordinator", "administrator"});
}

command::Done House::do_(const char *command, const QJsonObject &with, const command::Circumstance &circumstance)
{
    auto done = m_door->execute(QLatin1String(command), with, circumstance);
    INFO(command << " refused: " << (done ? QString() : codes(done.error())).toStdString());
    REQUIRE(done);
    return *done;
}

QString House::refused(const char *command, const QJsonObject &with, const command::Circumstance &circumstance)
{
    const auto done = m_door->execute(QLatin1String(command), with, circumstance);
    return done ? QString() : codes(done.error());
}

QString House::refusedTexts(const char *command, const QJsonObject &with)
{
    QStringList texts;
    const auto done = m_door->execute(QLatin1String(command), with);
    if (!done)
        for (const Refusal &refusal : done.error())
            texts.append(refusal.text);
    return texts.join(u'\n');
}

QJsonValue House::ask(const char *query, const QJsonObject &with, const command::Circumstance &circumstance)
{
    const auto answer = m_door->ask(QLatin1String(query), with, circumstance);
    INFO(query << " refused: " << (answer ? QString() : codes(answer.error())).toStdString());
    REQUIRE(answer);
    return *answer;
}

void House::setNow(const QString &now)
{
    m_clock.set(moment(now));
}

void House::account(const char *name, std::initializer_list<const char *> roles)
{
    access::Account account;
    account.name = QLatin1String(name);
    account.displayName = account.name;
    for (const char *role : roles)
        account.roles.append(Code(role));
    put(account);
}

} // namespace luwte::test
