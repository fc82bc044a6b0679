#include "core/vault/salvage.h"

#include <QFile>
#include <QFileInfo>

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/store/damage.h"
#include "core/vault/backup_file.h"

namespace luwte::vault {

static QByteArray headerOf(const QString &folder)
{
    QFile file(folder + QStringLiteral("/vault.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Damaged, say("salvage", "Het bestand 'vault.json' in deze map is niet te lezen. Zonder dat is er geen sleutel. Zet een reservekopie terug."), QStringLiteral("vault.json unreadable"));
    return file.read(2 * 1024 * 1024);
}

static void copyFile(const QString &from, const QString &to)
{
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw backupDiskFault(errno, "copy of a damaged store");
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    while (true) {
        qint64 got = in.read(piece.data(), piece.size());
        if (got < 0) {
            // A sector that the disk no longer gives: zeros, so that what comes after it lies where it lay.
            got = qMin<qint64>(4096, in.size() - in.pos());
            piece.fill('\0', got);
            if (got <= 0 || !in.seek(in.pos() + got))
                throw backupDiskFault(EIO, "damaged store unreadable");
        }
        if (got == 0)
            return;
        if (out.write(piece.constData(), got) != got)
            throw backupDiskFault(errno, "copy of a damaged store");
        piece.resize(1024 * 1024);
    }
}

DamagedVault::DamagedVault(const QString &folder, const QString &user, const Credential &credential, int schema, const QString &beside)
    : m_work(beside), m_header(headerOf(folder))
{
    const Header header = Header::parse(m_header);
    m_cipher = header.cipher;
    m_unlocked = unlock(header, user, credential);
    copyFile(folder + QStringLiteral("/store.db"), m_work.file("store.db"));
    if (QFileInfo(folder + QStringLiteral("/store.db-wal")).size() > 0)
        copyFile(folder + QStringLiteral("/store.db-wal"), m_work.file("store.db-wal"));
    try {
        m_noted = store::HighMark::open(folder + QStringLiteral("/high-mark"), crypto::subkey(m_unlocked.key, "luwte high mark v1"), true)->state().noted.n;
    } catch (const Fault &) {
        m_noted = 0;
    }
    try {
        connect();
    } catch (const Fault &fault) {
        if (fault.kind() == FaultKind::Disk)
            throw;
        throw Fault(FaultKind::Damaged, say("salvage", "Het begin van het bestand is beschadigd. Daar staat in wat waar ligt, dus hier is niets te redden. Zet een reservekopie terug."), QString::fromUtf8(fault.what()));
    }
    const int found = store::schemaVersion(*m_connection);
    if (found > schema)
        throw Fault(FaultKind::Newer, say("store", "Dit bestand is van een nieuwere Luwte. Werk eerst het programma bij. Er is niets veranderd."), QStringLiteral("newer schema"));
    if (found < schema)
        throw Fault(FaultKind::Busy, say("salvage", "Dit bestand is van een oudere Luwte. Red het met de Luwte waarmee het voor het laatst is geopend."), QStringLiteral("older schema"));
}

DamagedVault::~DamagedVault()
{
    m_connection.reset(); // before its folder
}

void DamagedVault::connect()
{
    m_connection.reset();
    m_connection = std::make_unique<store::Connection>(m_work.file("store.db"), m_unlocked.key, m_cipher, store::OpenMode::ReadWrite);
    m_connection->keepLog(true);
}

bool DamagedVault::attempt(const std::function<void(store::Connection &)> &read)
{
    try {
        read(*m_connection);
        return true;
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::Damaged && fault.kind() != FaultKind::WrongKey)
            throw;
        connect();
        return false;
    }
}

bool DamagedVault::readAround(const QByteArray &columns, const QByteArray &table, const std::function<void(const store::Statement &)> &each)
{
    const QByteArray key = columns.left(columns.indexOf(','));
    const QByteArray sql = "SELECT " + columns + " FROM " + table + " WHERE " + key + " > ? ORDER BY " + key;
    qint64 after = 0;
    const auto goOn = [&](store::Connection &connection) {
        store::Statement rows = connection.prepare(sql);
        rows.bind(1, after);
        while (rows.step()) {
            store::assertPagesOpened(connection);
            each(rows);
            after = rows.number(0);
        }
    };
    enum class Found { Row, None, Damage };
    const auto look = [&](qint64 from) {
        Found found = Found::None;
        const bool whole = attempt([&](store::Connection &connection) {
            store::Statement row = connection.prepare(sql + " LIMIT 1");
            row.bind(1, from);
            if (row.step())
                found = Found::Row;
            store::assertPagesOpened(connection);
        });
        return whole ? found : Found::Damage;
    };
    bool all = true;
    while (!attempt(goOn)) {
        all = false;
        // Ever farther until something opens again, then back to where that begins.
        qint64 bad = after;
        qint64 good = -1;
        for (qint64 step = 1; step < (qint64(1) << 40); step *= 2) {
            const Found found = look(after + step);
            if (found == Found::None)
                return false;
            if (found == Found::Row) {
                good = after + step;
                break;
            }
            bad = after + step;
        }
        if (good < 0)
            return false;
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (look(middle) == Found::Damage ? bad : good) = middle;
        }
        after = good;
    }
    return all;
}

} // namespace luwte::vault
