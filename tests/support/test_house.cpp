#include "tests/support/test_house.h"

#include <catch2/catch_test_macros.hpp>

#include "core/access/types.h"
#include "core/crypto/random.h"

namespace luwte::test {

static Instant moment(const char *iso)
{
    const auto instant = Instant::fromText(QString::fromLatin1(iso));
    REQUIRE(instant);
    return *instant;
}

House::House(std::initializer_list<AddRoom> rooms, const char *now) : m_clock(moment(now))
{
    REQUIRE(m_folder.isValid());
    m_catalog.step("access", access::accountSchema());
    m_catalog.record<access::Account>();
    for (const AddRoom addRoom : rooms)
        addRoom(m_catalog);
    m_catalog.step("rights", access::rightsSchema());
    m_connection = std::make_shared<store::Connection>(m_folder.filePath(QStringLiteral("store.db")), crypto::randomSecret(32), store::CipherSettings::forThisMachine(), store::OpenMode::Create);
    m_connection->execute("PRAGMA synchronous=OFF"); // hundreds of small commands, and no power cut to survive
    store::applySteps(*m_connection, m_catalog.steps());
    m_connection->prepared("INSERT INTO setting(name, value) VALUES('device', ?)").bind(1, crypto::randomBytes(16)).run();
    access::Account noor;
    noor.name = QStringLiteral("noor");
    noor.displayName = QStringLiteral("Noor Oefen");
    for (const char *role : {"coordinator", "administrator", "team_lead", "therapist", "shelter_worker"})
        noor.roles.append(Code(role));
    m_door = std::make_unique<command::Door>(m_connection, m_catalog, m_clock, access::sessionOf(noor));
    put(noor);
}

void House::setNow(const char *iso)
{
    m_clock.set(moment(iso));
}

} // namespace luwte::test
