#include "tests/support/test_house.h"

#include <catch2/catch_test_macros.hpp>

#include "core/crypto/random.h"

namespace luwte::test {

House::House(std::initializer_list<AddRoom> rooms, const char *now) : m_clock(*Instant::fromText(QString::fromLatin1(now)))
{
    m_catalog.step("access", access::accountSchema());
    m_catalog.record<access::Account>();
    for (const AddRoom addRoom : rooms)
        addRoom(m_catalog);
    m_connection = std::make_shared<store::Connection>(m_folder.filePath(QStringLiteral("store.db")), crypto::randomSecret(32), store::CipherSettings::forThisMachine(), store::OpenMode::Create);
    store::applySteps(*m_connection, m_catalog.steps());
    m_connection->prepared("INSERT INTO setting(name, value) VALUES('device', ?)").bind(1, crypto::randomBytes(16)).run();
    access::Session session{QStringLiteral("noor"), QStringLiteral("Noor"), {}, {}, {}};
    for (const char *role : {"coordinator", "administrator", "team_lead", "therapist", "shelter_worker"})
        session.roles.append(Code(role));
    m_door = std::make_unique<command::Door>(m_connection, m_catalog, m_clock, session);
}

command::Done House::do_(const char *verb, const QJsonObject &with, const command::Circumstance &circumstance)
{
    auto done = m_door->execute(QString::fromLatin1(verb), with, circumstance);
    QString why;
    if (!done)
        for (const Refusal &refusal : done.error())
            why += refusal.code + QStringLiteral(": ") + refusal.text + QStringLiteral(" [") + refusal.field + QStringLiteral("] ");
    INFO(verb << " " << why.toStdString());
    REQUIRE(done.has_value());
    return *done;
}

QStringList House::refused(const char *verb, const QJsonObject &with, const command::Circumstance &circumstance)
{
    QStringList codes;
    const auto done = m_door->execute(QString::fromLatin1(verb), with, circumstance);
    if (!done)
        for (const Refusal &refusal : done.error())
            codes.append(refusal.code);
    return codes;
}

QStringList House::refusedTexts(const char *verb, const QJsonObject &with)
{
    QStringList texts;
    const auto done = m_door->execute(QString::fromLatin1(verb), with);
    if (!done)
        for (const Refusal &refusal : done.error())
            texts.append(refusal.text);
    return texts;
}

QJsonValue House::ask(const char *query, const QJsonObject &with, const command::Circumstance &circumstance)
{
    auto answer = m_door->ask(QString::fromLatin1(query), with, circumstance);
    INFO(query << " " << (answer ? std::string() : answer.error().first().text.toStdString()));
    REQUIRE(answer.has_value());
    return *answer;
}

void House::account(const char *name, std::initializer_list<const char *> roles)
{
    access::Account account;
    account.name = QString::fromLatin1(name);
    account.displayName = account.name;
    for (const char *role : roles)
        account.roles.append(Code(role));
    put(account);
}

} // namespace luwte::test
