// What is whole of a damaged vault comes back as it was; what is not is counted and told.
#include <QFileInfo>
#include <QJsonArray>

#include "core/command/verify.h"
#include "core/house/salvage.h"
#include "tests/backup/damageable.h"

using namespace luwte;
using namespace luwte::test;

namespace {

/// The described fields of every record, by id.
QHash<Id, QString> fieldsOf(store::Connection &connection)
{
    QHash<Id, QString> all;
    for (const auto &shape : house::catalog().shapes()) {
        if (QByteArrayView(shape.info.kind) == QByteArrayView("upkeep"))
            continue;
        store::Statement rows = connection.prepare(store::selectText(shape.info, shape.fields));
        while (rows.step()) {
            QString text = QString::fromLatin1(shape.info.kind);
            for (int i = store::firstField; i < rows.columns(); ++i)
                text += u'|' + (rows.isNull(i) ? QStringLiteral("-") : QString::fromLatin1(rows.bytes(i).toHex()));
            all.insert(rows.id(0), text);
        }
    }
    return all;
}

qint64 sum(const QMap<QString, qint64> &counts)
{
    qint64 total = 0;
    for (const qint64 count : counts)
        total += count;
    return total;
}

} // namespace

TEST_CASE("a whole vault salvaged is the same, and lacks nothing")
{
    Damageable office;
    const auto before = fieldsOf(*office.open()->connection());
    const auto told = house::salvage(office.place.office.folder(), office.place.file("gered"), {}, office.place.office.recoveryKey(), office.place.later, {});
    CHECK(told.complete());
    CHECK(told.faults == QStringList());
    const auto vault = vault::Vault::open(office.place.file("gered"), {}, office.place.office.recoveryKey(), vault::Access::ReadWrite, house::catalog().steps());
    CHECK(fieldsOf(*vault->connection()) == before);
    CHECK(command::verify(*vault->connection(), house::catalog()).value(QLatin1String("ok")).toBool());
    CHECK(bytesOf(office.store()) == office.whole); // the damaged one is not touched
    CHECK(allIn(office.place.folder.path()) == QStringList{s("gered")});
    CHECK(Place::faultOf([&] { (void)house::salvage(office.place.office.folder(), office.place.file("gered"), {}, office.place.office.recoveryKey(), office.place.later, {}); }) == FaultKind::Disk);
    CHECK(Place::faultOf([&] { (void)house::salvage(office.place.office.folder(), office.place.file("nooit"), {}, crypto::secretFrom("iets anders"), office.place.later, {}); }) == FaultKind::WrongKey);
}

TEST_CASE("whatever page is damaged, nothing comes back changed in silence")
{
    Damageable office;
    const auto before = fieldsOf(*office.open()->connection());
    int salvaged = 0;
    int whole = 0;
    for (qint64 page = 1; page <= office.pages(); ++page) {
        INFO("page " << page << " of " << office.pages());
        office.damage({page});
        const QString place = office.place.file("gered");
        house::Salvaged told;
        try {
            told = house::salvage(office.place.office.folder(), place, {}, office.place.office.recoveryKey(), office.place.later, {});
        } catch (const Fault &fault) {
            INFO(fault.what());
            CHECK((fault.kind() == FaultKind::Damaged || fault.kind() == FaultKind::Denied));
            CHECK_FALSE(QFileInfo::exists(place));
            continue;
        }
        ++salvaged;
        INFO("lost entries " << told.lostEntries.toText().toStdString() << ", faults " << told.faults.join(u'\n').toStdString());
        CHECK(told.faults == QStringList());
        {
            const auto vault = vault::Vault::open(place, {}, office.place.office.recoveryKey(), vault::Access::ReadOnly, house::catalog().steps());
            CHECK(command::verify(*vault->connection(), house::catalog()).value(QLatin1String("ok")).toBool());
            const auto after = fieldsOf(*vault->connection());
            qint64 gone = 0;
            qint64 changed = 0;
            for (auto it = before.begin(); it != before.end(); ++it) {
                gone += after.contains(it.key()) ? 0 : 1;
                changed += after.contains(it.key()) && after.value(it.key()) != it.value() ? 1 : 0;
            }
            CHECK(after.size() + gone == before.size());
            CHECK((gone == 0 || sum(told.lost) >= gone || !told.uncounted.isEmpty()));
            CHECK(changed <= (told.lostEntries.isEmpty() ? 0 : sum(told.rebuilt) + told.placeholders) + told.emptied);
            // A file comes back as it was, or its record says that it is gone.
            qint64 letters = 0;
            for (const auto &letter : store::select<attachment::Attachment>(*vault->connection(), "WHERE removed_on IS NULL")) {
                CHECK(attachment::readParts(*vault->connection(), letter) == office.letter);
                ++letters;
            }
            CHECK(letters + told.emptied + told.lost.value(s("attachment")) == 1);
            whole += gone == 0 && changed == 0 ? 1 : 0;
        }
        QDir(place).removeRecursively();
    }
    WARN(salvaged << " of " << office.pages() << " pages salvaged, " << whole << " without loss of a record");
    CHECK(salvaged > office.pages() * 8 / 10);
    CHECK(whole > salvaged * 8 / 10);
}
