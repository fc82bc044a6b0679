#pragma once
// The one door through which data changes, and by which it is asked for. A command passes: known? → may this session, and does its reach go
// so far? → fields and codes → its own guards → saved with one journal entry → durable. A refusal or a fault leaves everything as it was.
// Refusals of access, and looks into a dossier, are noted in the log of looks.

#include "core/access/look_log.h"
#include "core/command/catalog.h"
#include "core/command/scope.h"

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
    /// `lookWriter` gives a connection that may add looks, for a vault that is only open for reading.
    Door(std::shared_ptr<store::Connection> connection, const Catalog &catalog, const Clock &clock, access::Session session,
        std::function<std::unique_ptr<store::Connection>()> lookWriter = {});
    ~Door();
    Door(const Door &) = delete;
    Door &operator=(const Door &) = delete;

    /// Durable when it returns a value. Throws Fault for trouble; the transaction is rolled back then.
    [[nodiscard]] Result<Done> execute(const QString &command, const QJsonObject &with, const Circumstance &circumstance = {});
    [[nodiscard]] Result<QJsonValue> ask(const QString &query, const QJsonObject &with, const Circumstance &circumstance = {});
    /// A command that has no place in the catalogue because it works on a whole file or demo (import, demo, first account).
    [[nodiscard]] Result<Done> carryOut(const QString &name, std::optional<access::Right> right, const std::function<Result<Outcome>(Call &)> &work, const Circumstance &circumstance = {});

    /// May this session do this, and to this client? For what is read past the door (pages, prints, exports). `verb` is what the log calls it.
    /// Codes "access.stopped", "access.role", "access.scope"; a refusal is in the log.
    [[nodiscard]] Refusals admit(access::Right right, const QString &verb, const Id &person = {});
    /// Notes that somebody at this session looked: `what` is one of access::look.
    void looked(const char *what, const QString &verb, const Id &record, const Id &person, const QString &reason = {});
    [[nodiscard]] access::LookLog &looks() { return m_looks; }

    [[nodiscard]] Reader reader() const;
    /// As the account is now; its roles may have changed since the unlock.
    [[nodiscard]] const access::Session &session() const;
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool readOnly() const { return m_connection->readOnly(); }

    /// Called after each durable change, with its entry: checkpoints, open pages.
    void onDone(std::function<void(const store::JournalEntry &)> listener);

private:
    [[nodiscard]] access::Session sessionFor(const Circumstance &circumstance);
    [[nodiscard]] Instant momentOf(const Circumstance &circumstance) const { return circumstance.at.isNull() ? m_clock.now() : circumstance.at; }
    /// Refusals of `session` for a verb; those of access are noted.
    [[nodiscard]] Refusals admitted(const access::Session &session, std::optional<access::Right> right, const QString &verb, const std::vector<Named> &named, Instant now);
    void noteRefusal(const access::Session &session, const Refusals &refusals, const QString &verb, const std::vector<Named> &named, Instant now);
    void noteLook(const access::Session &session, access::Right right, const QString &verb, const std::vector<Named> &named, const QJsonObject &with, Instant now);
    Result<Done> carriedOut(const QString &name, const access::Session &session, Instant now, const std::function<Result<Outcome>(Call &)> &work);

    std::shared_ptr<store::Connection> m_connection;
    const Catalog &m_catalog;
    const Clock &m_clock;
    mutable access::Session m_session;
    mutable qint64 m_seen = -1; ///< the store's data version when m_session was read
    QByteArray m_device;
    store::RecordKeys m_keys;
    crypto::Sealer m_sealer;
    access::LookLog m_looks;
    std::vector<std::function<void(const store::JournalEntry &)>> m_listeners;
};

} // namespace luwte::command
