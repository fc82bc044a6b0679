// A vault of an older Luwte: a backup first, then the steps that it lacks, all or none; and what comes of it is what a new vault is.
#include <QFileInfo>

#include "core/vault/backup_shelf.h"
#include "tests/backup/place.h"

using namespace luwte;
using namespace luwte::test;

namespace {

QStringList schemaOf(store::Connection &connection)
{
    QStringList texts;
    store::Statement statement = connection.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name");
    while (statement.step())
        texts.append(statement.text(0) + u'|' + statement.text(1) + u'|' + statement.text(2) + u'|' + statement.text(3));
    return texts;
}

/// A vault as it was made by a Luwte that knew the first `steps` steps only.
class OldVault
{
public:
    explicit OldVault(qsizetype steps) : known(house::catalog().steps().first(steps))
    {
        auto made = vault::Vault::create(path(), s("noor"), passphrase, crypto::kdfFloor, known);
        made.vault->connection()->execute("INSERT INTO setting VALUES('office', 'Opvang De Proef')");
        made.vault->connection()->execute("INSERT INTO draft VALUES('noor', 'intake', '', 1, 'Marek', '{}')");
        if (steps > 1)
            made.vault->connection()->execute("INSERT INTO account(id, name, roles, stopped) VALUES(randomblob(16), 'noor', 'coordinator', 0)");
        made.vault->seal();
        recovery = std::move(made.recoveryKey);
    }
    [[nodiscard]] QString path() const { return folder.filePath(s("vault")); }
    [[nodiscard]] std::unique_ptr<vault::Vault> open(const QList<store::SchemaStep> &steps, vault::Access access = vault::Access::ReadWrite) const
    {
        return vault::Vault::open(path(), {}, recovery, access, steps);
    }
    QTemporaryDir folder;
    QList<store::SchemaStep> known;
    crypto::SecretBytes passphrase = crypto::secretFrom("losse woorden op een rij");
    crypto::SecretBytes recovery;
};

} // namespace

TEST_CASE("upgraded from any older step, a vault is what a new one is, and has what it had")
{
    const auto &all = house::catalog().steps();
    QStringList fresh;
    {
        const OldVault made(all.size());
        fresh = schemaOf(*made.open(all)->connection());
        CHECK(vault::shelfBackups(made.path()).empty()); // nothing to do, nothing to back up
    }
    for (qsizetype n = 1; n < all.size(); ++n) {
        INFO("from step " << n);
        const OldVault old(n);
        const auto vault = old.open(all);
        CHECK(schemaOf(*vault->connection()) == fresh);
        CHECK(store::schemaVersion(*vault->connection()) == all.size());
        CHECK(vault->connection()->text("SELECT value FROM setting WHERE name = 'office'") == s("Opvang De Proef"));
        CHECK(vault->connection()->number("SELECT count(*) FROM draft") == 1);
        CHECK(vault->connection()->number("SELECT count(*) FROM account") == (n > 1 ? 1 : 0));
        CHECK(vault->connection()->text("PRAGMA integrity_check") == s("ok"));
        const auto backups = vault::shelfBackups(old.path());
        REQUIRE(backups.size() == 1);
        CHECK(backups.front().reason == vault::BackupReason::Step);
        // The old state can be put back, by the Luwte of then.
        vault::Restoring back(vault::shelfFolder(old.path()) + u'/' + backups.front().name, old.folder.filePath(s("terug")), {}, old.recovery, old.known, {});
        CHECK(back.backup().schema == n);
        back.settle();
        CHECK(store::schemaVersion(*vault::Vault::open(old.folder.filePath(s("terug")), {}, old.recovery, vault::Access::ReadOnly, old.known)->connection()) == n);
    }
}

TEST_CASE("a step that fails leaves the old vault, all of it")
{
    const auto &all = house::catalog().steps();
    const qsizetype n = all.size() - 2;
    const OldVault old(n);
    const QStringList before = schemaOf(*old.open(old.known)->connection());
    QList<store::SchemaStep> broken = all;
    broken.append({int(all.size()) + 1, "broken", "CREATE TABLE heel(a); CREATE TABLE half("});
    CHECK_THROWS_AS(old.open(broken), Fault);
    const auto vault = old.open(old.known);
    CHECK(schemaOf(*vault->connection()) == before);
    CHECK(store::schemaVersion(*vault->connection()) == n);
    CHECK(vault->connection()->number("SELECT count(*) FROM draft") == 1);
    CHECK(vault::shelfBackups(old.path()).size() == 1);
}

TEST_CASE("no step without a backup: where none can be made, the old vault stays as it is")
{
    const auto &all = house::catalog().steps();
    const OldVault old(all.size() - 1);
    setBytes(vault::shelfFolder(old.path()), "van iemand"); // a file where the folder has to be
    CHECK(Place::faultOf([&] { (void)old.open(all); }) == FaultKind::Disk);
    CHECK(store::schemaVersion(*old.open(old.known)->connection()) == all.size() - 1);
    // Reading it says to open it once for writing, and changes nothing.
    CHECK(Place::faultOf([&] { (void)old.open(all, vault::Access::ReadOnly); }) == FaultKind::Busy);
}
