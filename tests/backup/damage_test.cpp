// Damaged pages: found, named, and told with the table that they belong to; and no backup is made of them.
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include "core/command/verify.h"
#include "tests/backup/damageable.h"

using namespace luwte;
using namespace luwte::test;

TEST_CASE("a flipped bit in any page is found, and the page named with what lay on it")
{
    Damageable office;
    int named = 0;
    int opened = 0;
    QSet<QString> tables;
    for (qint64 page = 1; page <= office.pages(); ++page) {
        INFO("page " << page << " of " << office.pages());
        office.damage({page});
        try {
            const auto vault = office.open();
            ++opened;
            const QJsonObject found = command::verify(*vault->connection(), house::catalog());
            CHECK_FALSE(found.value(QLatin1String("ok")).toBool());
            const QJsonArray damaged = found.value(QLatin1String("checked")).toObject().value(QLatin1String("damaged_pages")).toArray();
            REQUIRE(damaged.size() == 1);
            CHECK(damaged.at(0).toObject().value(QLatin1String("page")).toInteger() == page);
            const QString table = damaged.at(0).toObject().value(QLatin1String("table")).toString();
            named += table.isEmpty() ? 0 : 1;
            tables.insert(table);
            CHECK(found.value(QLatin1String("faults")).toArray().at(0).toString().contains(s("Bladzijde %1").arg(page)));
            CHECK(Place::faultOf([&] { (void)vault::makeBackup(*vault, office.place.file("kopie.tar"), office.place.later.now(), vault::Existing::Refuse, {}); }) == FaultKind::Damaged);
        } catch (const Fault &fault) {
            INFO(fault.what());
            CHECK((fault.kind() == FaultKind::Damaged || (page == 1 && fault.kind() == FaultKind::WrongKey)));
        }
        CHECK(allIn(office.place.folder.path()).isEmpty());
    }
    CHECK(opened > office.pages() * 3 / 4);
    CHECK(named > opened * 3 / 4); // the others are of texts and files that take more than a page, and the last page
    for (const char *table : {"note", "journal_change", "cases"})
        CHECK(tables.contains(s(table)));
}

TEST_CASE("several damaged pages are all named")
{
    Damageable office;
    const QList<qint64> which{office.pages() / 2, office.pages() / 2 + 1, office.pages() - 3, office.pages() - 1};
    office.damage(which);
    const auto vault = office.open();
    const QJsonArray damaged = command::verify(*vault->connection(), house::catalog()).value(QLatin1String("checked")).toObject().value(QLatin1String("damaged_pages")).toArray();
    QList<qint64> found;
    for (const auto &page : damaged)
        found.append(page.toObject().value(QLatin1String("page")).toInteger());
    CHECK(found == which);
}
