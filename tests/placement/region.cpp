#include "tests/placement/region.h"

#include <QJsonArray>

#include "core/placement/commands.h"
#include "core/victim/commands.h"

namespace luwte::test {

Region::Region(const char *now) : House({victim::addTo, placement::addTo}, now) {}

static QJsonObject over(QJsonObject base, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (it.value().isNull())
            base.remove(it.key());
        else
            base.insert(it.key(), it.value());
    }
    return base;
}

QString Region::person(const QString &name, QJsonObject more)
{
    return do_("case.open",
        over({{QStringLiteral("chosen_name"), name}, {QStringLiteral("age"), 34}, {QStringLiteral("gender"), QStringLiteral("Masculine")},
                 {QStringLiteral("main_form"), QStringLiteral("arbeid")}, {QStringLiteral("region"), QStringLiteral("limburg")}},
            more))
        .id.toText();
}

QString Region::facility(const char *type, const QString &alias, int capacity, QJsonObject more)
{
    return do_("facility.add",
        over({{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("alias"), alias}, {QStringLiteral("capacity"), capacity}},
            more))
        .id.toText();
}

QString Region::accepted(const QString &caseId, const QString &facility, QJsonObject request)
{
    const QString id =
        do_("placement.request", over({{QStringLiteral("case"), caseId}, {QStringLiteral("facility"), facility}}, request)).id.toText();
    do_("placement.offer", {{QStringLiteral("placement"), id}});
    do_("placement.accept", {{QStringLiteral("placement"), id}});
    return id;
}

QString Region::place(const QString &caseId, const QString &facility, QJsonObject start, QJsonObject request)
{
    const QString id = accepted(caseId, facility, request);
    do_("placement.start", over({{QStringLiteral("placement"), id}}, start));
    return id;
}

QByteArray Region::rows(const char *table)
{
    QByteArray all;
    store::Statement statement = connection().prepare(QByteArray("SELECT * FROM ").append(table).append(" ORDER BY id"));
    while (statement.step()) {
        for (int column = 0; column < statement.columns(); ++column)
            all += statement.bytes(column) + '|';
        all += '\n';
    }
    return all;
}

QStringList texts(const QJsonValue &array, const char *key)
{
    QStringList list;
    for (const auto &entry : array.toArray())
        list.append(entry.toObject().value(QLatin1String(key)).toString());
    return list;
}

QJsonObject objectWith(const QJsonValue &array, const char *key, const QString &value)
{
    for (const auto &entry : array.toArray())
        if (entry.toObject().value(QLatin1String(key)).toString() == value)
            return entry.toObject();
    return {};
}

} // namespace luwte::test
