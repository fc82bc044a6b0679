#pragma once
// What pages work with from unlock to lock: who sits here, reading, the one way to change something, and drafts. Every page takes a Desk &
// in its constructor; the desk outlives all pages, and is gone after a lock.

#include <QObject>
#include <QTime>
#include <QTimer>
#include <functional>

#include "core/command/door.h"

namespace luwte {
class Fault;
}

namespace luwte::house {
class Office;
}

namespace luwte::ui {

/// Where a page's typed work is kept. `form` is the page's route and `record` what follows it, so that "form/record" opens it again.
struct DraftName
{
    QString form;
    QString record;
    QString title; ///< in "Er staat nog werk open"
};

/// A page whose Page::saveDraft() is kept by the window.
class Drafting
{
public:
    Drafting() = default;
    virtual ~Drafting() = default;
    Drafting(const Drafting &) = delete;
    Drafting &operator=(const Drafting &) = delete;
    [[nodiscard]] virtual DraftName draftName() const = 0;
};

struct OpenDraft
{
    DraftName name;
    Instant at;
    QJsonObject content;
};

class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(house::Office &office, QObject *parent = nullptr);
    ~Desk() override;

    /// For views: `victim::personPage(desk.reader().connection, id)`.
    [[nodiscard]] command::Reader reader() const;
    [[nodiscard]] const access::Session &session() const;
    [[nodiscard]] house::Office &office() const { return m_office; }
    [[nodiscard]] const command::Catalog &catalog() const;
    [[nodiscard]] QDate today() const { return reader().today(); }
    [[nodiscard]] Instant now() const { return reader().now; }
    [[nodiscard]] bool readOnly() const;

    /// The roles of this session allow the command and the vault is open for writing. Buttons for others are not shown.
    [[nodiscard]] bool may(const QString &command) const;
    /// Through the door. Trouble that no rule foresees (disk full, damage) comes back as a refusal "fault.<kind>", and by trouble().
    [[nodiscard]] Result<command::Done> execute(const QString &command, const QJsonObject &with);
    [[nodiscard]] Result<QJsonValue> ask(const QString &query, const QJsonObject &with);
    /// Reads that may meet trouble: runs `read`; false when it did (then trouble() tells it).
    bool attempt(const std::function<void()> &read);

    /// May this session do this with this client? Codes of core/command/door.h; a refusal is in the log of looks.
    [[nodiscard]] Refusals admit(access::Right right, const Id &person);
    /// Notes in the log of looks (NEN 7513) that a dossier was opened: `what` is one of access::look.
    void looked(const char *what, const Id &person);
    /// Notes that a guarded field of a person or case was looked at, and why.
    void looked(const Id &record, const QString &field, const QString &reason);

    /// "S. de Vries" for an account name.
    [[nodiscard]] QString colleague(const QString &account) const;

    /// Durable when draftKept() comes; empty content drops the draft. When the store cannot take it now (an import is running, the disk is
    /// full: then trouble() tells) it is tried again every few seconds and a last time when the desk goes. Does nothing in a vault that is
    /// only open for reading.
    void keepDraft(const DraftName &name, const QJsonObject &content);
    void dropDraft(const QString &form, const QString &record);
    [[nodiscard]] std::optional<QJsonObject> draft(const QString &form, const QString &record) const;
    /// Newest first.
    [[nodiscard]] std::vector<OpenDraft> openDrafts() const;

signals:
    /// After each durable change: lists and pages that show it read it again.
    void saved(const luwte::Id &owner, const QString &command);
    void draftKept(QTime at);
    /// For the banner over everything.
    void trouble(const QString &text);

private:
    [[nodiscard]] Refusals troubled(const Fault &fault);
    [[nodiscard]] bool writeDraft(const DraftName &name, const QJsonObject &content);
    void forgetWaiting(const QString &form, const QString &record);
    void writeWaiting();
    struct Waiting
    {
        DraftName name;
        QJsonObject content;
    };
    std::vector<Waiting> m_waiting; ///< drafts that the store could not take yet
    QTimer m_again;
    void tellUnnoted();
    bool m_toldUnnoted = false;
    house::Office &m_office;
    mutable QHash<QString, QString> m_colleagues;
};

} // namespace luwte::ui
