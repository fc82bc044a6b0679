#include "core/store/damage.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include "core/base/fault.h"
#include "core/store/connection.h"

namespace luwte::store {

static QMap<qint64, QString> pagesThatDoNotOpen(Connection &connection)
{
    static const QRegularExpression number(QStringLiteral("page ([0-9]+)$"));
    QMap<qint64, QString> found;
    Statement check = connection.prepare("PRAGMA cipher_integrity_check");
    while (check.step()) {
        const auto match = number.match(check.text(0));
        found.insert(match.hasMatch() ? match.captured(1).toLongLong() : 0, QString());
    }
    return found;
}

void assertPagesOpened(Connection &connection)
{
    Cursor probe(connection.prepared("SELECT 1 FROM sqlite_master LIMIT 1"));
    (void)probe.next();
}

std::vector<DamagedPage> damagedPages(Connection &connection)
{
    QMap<qint64, QString> found = pagesThatDoNotOpen(connection);
    if (found.isEmpty())
        return {};
    try {
        QHash<qint64, QString> tables;
        Statement roots = connection.prepare("SELECT rootpage, tbl_name FROM sqlite_master WHERE rootpage > 0");
        while (roots.step()) {
            tables.insert(roots.number(0), roots.text(1));
            if (found.contains(roots.number(0)))
                found[roots.number(0)] = roots.text(1);
        }
        // From the first page on that does not open, SQLite gets no page any more and names each that it asked for: those of them that are
        // damaged are so found with the tree that they hang in.
        static const QRegularExpression place(QStringLiteral("[Tt]ree ([0-9]+) page ([0-9]+)"));
        static const QRegularExpression pages(QStringLiteral("page ([0-9]+)"));
        Statement check = connection.prepare("PRAGMA integrity_check(1000000)");
        while (check.step()) {
            const QString text = check.text(0);
            const auto tree = place.match(text);
            if (!tree.hasMatch())
                continue;
            const QString table = tables.value(tree.captured(1).toLongLong());
            for (auto it = pages.globalMatch(text); it.hasNext();) {
                const auto page = found.find(it.next().captured(1).toLongLong());
                if (page != found.end() && page->isEmpty())
                    *page = table;
            }
        }
    } catch (const Fault &) {
        // The list of tables itself is damaged: then the pages alone are named.
    }
    std::vector<DamagedPage> list;
    for (auto it = found.begin(); it != found.end(); ++it)
        list.push_back({it.key(), it.value()});
    return list;
}

} // namespace luwte::store
