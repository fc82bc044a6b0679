#pragma once
// A small house for tests: a store in a temporary folder with the rooms a test names, one door, and a clock that stands still.

#include <QTemporaryDir>
#include <initializer_list>
#include <memory>

#include "tests/support/at_door.h"

namespace luwte::test {

class House : public AtDoor
{
public:
    using AddRoom = void (*)(command::Catalog &);
    /// Rooms in the order of their schema steps; accounts come first by themselves. The session is "noor", who has every role of the office.
    explicit House(std::initializer_list<AddRoom> rooms, const char *now = "2026-12-10T09:00");

    void setNow(const char *iso);
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] QDate today() const { return now().civilDate(); }
    [[nodiscard]] command::Door &door() override { return *m_door; }
    [[nodiscard]] store::Connection &connection() override { return *m_connection; }
    [[nodiscard]] const command::Catalog &catalog() const { return m_catalog; }

private:
    QTemporaryDir m_folder;
    command::Catalog m_catalog;
    FixedClock m_clock;
    std::shared_ptr<store::Connection> m_connection;
    std::unique_ptr<command::Door> m_door;
};

} // namespace luwte::test
