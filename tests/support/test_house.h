#pragma once
// A small house for tests: a temporary store with the rooms a test names, one door, and a clock that stands still.

#include <QTemporaryDir>
#include <memory>

#include "core/command/door.h"

namespace luwte::test {

class House
{
public:
    using AddRoom = void (*)(command::Catalog &);
    /// Rooms in the order of their schema steps; accounts come first by themselves. The session is "noor", who has every role of the office.
    explicit House(std::initializer_list<AddRoom> rooms, const char *now = "2026-12-10T09:00");

    /// Carries out a command that is expected to succeed; fails the test with its refusals otherwise.
    command::Done do_(const char *verb, const QJsonObject &with, const command::Circumstance &circumstance = {});
    /// The codes of the refusals of a command that is expected to be refused; empty when it was carried out.
    QStringList refused(const char *verb, const QJsonObject &with, const command::Circumstance &circumstance = {});
    /// The texts of those refusals.
    QStringList refusedTexts(const char *verb, const QJsonObject &with);
    /// The answer of a query that is expected to succeed.
    QJsonValue ask(const char *query, const QJsonObject &with, const command::Circumstance &circumstance = {});

    /// Saves a record without a command, for what a test starts from.
    template<class R>
    Id put(R &record)
    {
        return door().carryOut(QStringLiteral("test.put"), {}, [&](command::Call &call) -> Result<command::Outcome> {
            call.unit.save(record);
            return command::Outcome{record.id, {}};
        }).value().id;
    }
    template<class R>
    [[nodiscard]] R get(const Id &id)
    {
        return store::findById<R>(*m_connection, id).value();
    }

    /// An account that `as` in a circumstance can name.
    void account(const char *name, std::initializer_list<const char *> roles);
    void setNow(const char *iso) { m_clock.set(*Instant::fromText(QString::fromLatin1(iso))); }
    [[nodiscard]] command::Door &door() { return *m_door; }
    [[nodiscard]] store::Connection &connection() { return *m_connection; }
    [[nodiscard]] const command::Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] QDate today() const { return m_clock.now().civilDate(); }

private:
    QTemporaryDir m_folder;
    command::Catalog m_catalog;
    FixedClock m_clock;
    std::shared_ptr<store::Connection> m_connection;
    std::unique_ptr<command::Door> m_door;
};

} // namespace luwte::test
