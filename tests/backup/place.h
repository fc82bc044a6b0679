#pragma once
// An office with something in it, a backup of it, and what a vault holds, to compare.

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/house/house.h"
#include "core/house/keeping.h"
#include "core/vault/restore.h"
#include "tests/support/test_office.h"
#include "tests/support/text.h"

namespace luwte::test {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// All names below a folder, hidden ones too.
inline QStringList allIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

/// Every row of every table that people fill.
inline QStringList rowsOf(store::Connection &connection)
{
    QStringList rows;
    for (const auto &shape : house::catalog().shapes()) {
        if (QByteArrayView(shape.info.kind) == QByteArrayView("upkeep"))
            continue;
        store::Statement statement = connection.prepare(store::selectText(shape.info, shape.fields) + "ORDER BY id");
        while (statement.step()) {
            QString row = QString::fromLatin1(shape.info.table);
            for (int i = 0; i < statement.columns(); ++i)
                row += u'|' + (statement.isNull(i) ? QStringLiteral("-") : QString::fromLatin1(statement.bytes(i).toHex()));
            rows.append(row);
        }
    }
    return rows;
}

class Place
{
public:
    Place()
    {
        for (const char *name : {"Marek", "Grace", "Li"}) {
            const Id c = office.openCase(name);
            office.do_("note.add", with(R"({"case":"%1","type":"contact","text":"eerste gesprek"})", c));
            office.do_("safety.assess", with(R"({"case":"%1","q1":"yes","q2":"no"})", c));
        }
    }
    TestOffice office;
    QTemporaryDir folder;
    FixedClock later{*Instant::fromText(QStringLiteral("2026-03-05T10:00"))};

    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    vault::BackupMade backup(const QString &out, vault::Existing existing = vault::Existing::Refuse, const store::Progress &progress = {})
    {
        return vault::makeBackup(office.office().vault(), out, office.office().door().clock().now(), existing, progress);
    }
    house::Restored restore(const QString &from, const QString &to, const crypto::SecretBytes &passphrase = TestOffice::passphrase(), const QString &user = QStringLiteral("noor"),
        const store::Progress &progress = {}) const
    {
        return house::restore(from, to, user, passphrase, later, progress);
    }
    /// What kind of fault this meets; the test fails when it meets none.
    template<class Work>
    static FaultKind faultOf(const Work &work)
    {
        try {
            work();
        } catch (const Fault &fault) {
            INFO(fault.what());
            CHECK(fault.text().size() > 20);
            return fault.kind();
        }
        FAIL_CHECK("it went well");
        return FaultKind::Internal;
    }
};

} // namespace luwte::test
