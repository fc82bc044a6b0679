#pragma once
// What tests do at the door of a store, whatever the store is: carry out commands, see why one is refused, ask, and put records in place.
// House (one or a few rooms, no vault) and TestOffice (a whole vault) both are one.

#include "core/command/door.h"
#include "tests/support/text.h"

namespace luwte::test {

class AtDoor
{
public:
    virtual ~AtDoor() = default;
    [[nodiscard]] virtual command::Door &door() = 0;
    [[nodiscard]] virtual store::Connection &connection() = 0;

    /// Carries out a command; the test fails with its refusals when there are any.
    command::Done do_(const char *command, const QJsonObject &with, const command::Circumstance &circumstance = {});
    /// The codes with which a command is refused, sorted and joined by a space; the test fails when it is carried out.
    QString refused(const char *command, const QJsonObject &with, const command::Circumstance &circumstance = {});
    /// The sentences of those refusals, one a line.
    QString refusedTexts(const char *command, const QJsonObject &with, const command::Circumstance &circumstance = {});
    /// The answer to a query; the test fails when it is refused.
    QJsonValue ask(const char *query, const QJsonObject &with = {}, const command::Circumstance &circumstance = {});

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
        return store::findById<R>(connection(), id).value();
    }
    /// A colleague whom a circumstance can name.
    void account(const char *name, std::initializer_list<const char *> roles);
};

} // namespace luwte::test
