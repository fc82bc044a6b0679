#pragma once
// The one door through which data changes. A command passes: known? → may this session? → fields and codes → its own guards → saved
// with one journal entry → durable. A refusal or a fault leaves everything as it was.

#include "core/command/catalog.h"

namespace luwte::command {

/// Where and as whom one command is carried out, when that differs from here and now.
struct Circumstance
{
    Instant at;         ///< null: now
    QString as;         ///< account name; "": the session's own
};

struct Done
{
    Id id;
    QJsonValue result;
    std::optional<store::JournalEntry> entry; ///< nullopt when nothing changed
};

class Door
{
public:
    Door(std::shared_ptr<store::Connection> connection, const Catalog &catalog, const Clock &clock, access::Session session);
    ~Door();
    Door(const Door &) = delete;
    Door &operator=(const Door &) = delete;

    /// Durable when it returns a value. Throws Fault for trouble; the transaction is rolled back then.
    [[nodiscard]] Result<Done> execute(const QString &command, const QJsonObject &with, const Circumstance &circumstance = {});
    [[nodiscard]] Result<QJsonValue> ask(const QString &query, const QJsonObject &with, const Circumstance &circumstance = {});
    /// A command that has no place in the catalogue because it works on a whole file or demo (import, demo, first account).
    [[nodiscard]] Result<Done> carryOut(const QString &name, const QStringList &roles, const std::function<Result<Outcome>(Call &)> &work, const Circumstance &circumstance = {});

    [[nodiscard]] Reader reader() const;
    [[nodiscard]] const access::Session &session() const { return m_session; }
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool readOnly() const { return m_connection->readOnly(); }

    /// Called after each durable change, with its entry: checkpoints, open pages.
    void onDone(std::function<void(const store::JournalEntry &)> listener);

private:
    [[nodiscard]] access::Session sessionFor(const Circumstance &circumstance) const;
    std::shared_ptr<store::Connection> m_connection;
    const Catalog &m_catalog;
    const Clock &m_clock;
    access::Session m_session;
    QByteArray m_device;
    store::RecordKeys m_keys;
    crypto::Sealer m_sealer;
    std::vector<std::function<void(const store::JournalEntry &)>> m_listeners;
};

} // namespace luwte::command
