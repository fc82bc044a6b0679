#include "ui/desk/desk.h"

#include <QPointer>

#include "core/base/fault.h"
#include "core/command/draft.h"
#include "core/command/history.h"
#include "core/house/office.h"

namespace luwte::ui {

static constexpr int againMs = 3000;

Desk::Desk(house::Office &office, QObject *parent) : QObject(parent), m_office(office)
{
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &Desk::writeWaiting);
    office.door().onDone([desk = QPointer<Desk>(this)](const store::JournalEntry &entry) {
        if (!desk)
            return;
        desk->m_colleagues.clear();
        emit desk->saved(entry.record, entry.command);
    });
}

Desk::~Desk()
{
    writeWaiting();
}

command::Reader Desk::reader() const
{
    return m_office.door().reader();
}

const access::Session &Desk::session() const
{
    return m_office.door().session();
}

const command::Catalog &Desk::catalog() const
{
    return m_office.door().catalog();
}

bool Desk::readOnly() const
{
    return m_office.door().readOnly();
}

bool Desk::may(const QString &command) const
{
    const auto *spec = catalog().findCommand(command);
    return spec && !readOnly() && session().may(spec->right);
}

Refusals Desk::troubled(const Fault &fault)
{
    emit trouble(fault.text());
    return {{QStringLiteral("fault.") + fault.code(), fault.text(), {}}};
}

Result<command::Done> Desk::execute(const QString &command, const QJsonObject &with)
{
    try {
        return m_office.door().execute(command, with);
    } catch (const Fault &fault) {
        return refuse(troubled(fault));
    }
}

Result<QJsonValue> Desk::ask(const QString &query, const QJsonObject &with)
{
    try {
        return m_office.door().ask(query, with);
    } catch (const Fault &fault) {
        return refuse(troubled(fault));
    }
}

bool Desk::attempt(const std::function<void()> &read)
{
    try {
        read();
        return true;
    } catch (const Fault &fault) {
        (void)troubled(fault);
        return false;
    }
}

Refusals Desk::admit(access::Right right, const Id &person)
{
    return m_office.door().admit(right, QStringLiteral("window"), person);
}

void Desk::looked(const char *what, const Id &person)
{
    m_office.door().looked(what, QStringLiteral("window"), person, person);
    tellUnnoted();
}

void Desk::looked(const Id &record, const QString &field, const QString &reason)
{
    attempt([&] { m_office.door().looked(access::look::secret, field, record, command::personOf(reader().connection, catalog(), record), reason); });
    tellUnnoted();
}

void Desk::tellUnnoted()
{
    if (m_toldUnnoted || m_office.door().looks().unwritten() == 0)
        return;
    m_toldUnnoted = true;
    emit trouble(say("desk", "Hier is niet te schrijven: wat je bekijkt, wordt niet vastgelegd."));
}

QString Desk::colleague(const QString &account) const
{
    if (account.isEmpty())
        return {};
    auto known = m_colleagues.find(account);
    if (known == m_colleagues.end())
        known = m_colleagues.insert(account, access::displayName(reader().connection, account));
    return *known;
}

bool Desk::writeDraft(const DraftName &name, const QJsonObject &content)
{
    try {
        const Instant at = now();
        command::keepDraft(reader().connection, {session().user, name.form, name.record, at, name.title, content});
        emit draftKept(at.civilTime().time());
        return true;
    } catch (const Fault &fault) {
        // Somebody else writing passes by itself; other trouble is told once, not every few seconds.
        if (fault.kind() != FaultKind::Busy && !m_again.isActive())
            (void)troubled(fault);
        return false;
    }
}

void Desk::keepDraft(const DraftName &name, const QJsonObject &content)
{
    if (readOnly() || name.form.isEmpty())
        return;
    if (content.isEmpty())
        return dropDraft(name.form, name.record);
    forgetWaiting(name.form, name.record);
    if (writeDraft(name, content))
        return;
    m_waiting.push_back({name, content});
    m_again.start();
}

void Desk::forgetWaiting(const QString &form, const QString &record)
{
    std::erase_if(m_waiting, [&](const Waiting &waiting) { return waiting.name.form == form && waiting.name.record == record; });
}

void Desk::writeWaiting()
{
    std::erase_if(m_waiting, [&](const Waiting &waiting) { return writeDraft(waiting.name, waiting.content); });
    if (m_waiting.empty())
        m_again.stop();
}

void Desk::dropDraft(const QString &form, const QString &record)
{
    forgetWaiting(form, record);
    if (!readOnly())
        attempt([&] { command::dropDraft(reader().connection, session().user, form, record); });
}

std::optional<QJsonObject> Desk::draft(const QString &form, const QString &record) const
{
    for (const Waiting &waiting : m_waiting)
        if (waiting.name.form == form && waiting.name.record == record)
            return waiting.content;
    const auto found = command::findDraft(reader().connection, session().user, form, record);
    return found ? std::optional(found->content) : std::nullopt;
}

std::vector<OpenDraft> Desk::openDrafts() const
{
    std::vector<OpenDraft> open;
    for (auto &draft : command::draftsOf(reader().connection, session().user))
        open.push_back({{draft.form, draft.record, draft.title}, draft.at, std::move(draft.content)});
    return open;
}

} // namespace luwte::ui
