#pragma once
// A vault in a temporary folder with a door, a clock that stands still and one coordinator, "noor": what tests of commands need.

#include <QTemporaryDir>
#include <initializer_list>

#include "core/command/door.h"

namespace luwte::test {

class House
{
public:
    using Room = void (*)(command::Catalog &);

    explicit House(std::initializer_list<Room> rooms, const QString &now = QStringLiteral("2026-03-02T09:00"));

    /// Carries out a command; a refusal fails the test with its codes.
    command::Done do_(const char *command, const QJsonObject &with, const command::Circumstance &circumstance = {});
    /// The codes with which a command is refused, sorted and joined by a space; "" when it was carried out.
    QString refused(const char *command, const QJsonObject &with, const command::Circumstance &circumstance = {});
    /// The texts of those refusals, one a line.
    QString refusedTexts(const char *command, const QJsonObject &with);
    /// A query's answer; a refusal fails the test.
    QJsonValue ask(const char *query, const QJsonObject &with = {}, const command::Circumstance &circumstance = {});
    void setNow(const QString &now);

    /// Saves a record without a command of its own: what a test starts from.
    template<class R>
    Id put(R &record)
    {
        return door()
            .carryOut(QStringLiteral("test.put"), {},
                [&](command::Call &call) -> Result<command::Outcome> {
                    call.unit.save(record);
                    return command::Outcome{record.id, {}};
                })
            .value()
            .id;
    }
    /// A record that is there.
    template<class R>
    [[nodiscard]] R get(const Id &id)
    {
        return store::findById<R>(*m_connection, id).value();
    }
    /// A colleague whom a circumstance can name.
    void account(const char *name, std::initializer_list<const char *> roles);

    [[nodiscard]] command::Door &door() { return *m_door; }
    [[nodiscard]] store::Connection &connection() { return *m_connection; }
    [[nodiscard]] const command::Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    command::Catalog m_catalog;
    std::shared_ptr<store::Connection> m_connection;
    std::unique_ptr<command::Door> m_door;
};

} // namespace luwte::test
