#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/house/house.h"
#include "core/victim/commands.h"

namespace luwte::cli {

/// For tables whose rows belong to a person.
static QByteArray conditionOn(const store::RecordShape &shape, const access::Sight &sight)
{
    const QByteArrayView kind(shape.info.kind);
    if (kind != "person" && QByteArrayView(shape.info.owner) != "person")
        return {};
    const QByteArray person = QByteArray(shape.info.table) + (kind == "person" ? ".id" : ".person");
    // Some work is about no client at all.
    const QByteArray rest = sight.condition(person);
    return rest.isEmpty() ? rest : " AND (" + person + " IS NULL OR (TRUE" + rest + "))";
}

/// Of people out of sight, nothing.
static QJsonArray rowsOf(store::Connection &connection, const store::RecordShape &shape, const access::Sight &sight)
{
    QJsonArray rows;
    store::Statement statement = connection.prepare(store::selectText(shape.info, shape.fields) + "WHERE TRUE" + conditionOn(shape, sight) + " ORDER BY id");
    if (!conditionOn(shape, sight).isEmpty())
        sight.bind(statement);
    while (statement.step()) {
        QJsonObject row{{QStringLiteral("id"), statement.id(0).toText()}, {QStringLiteral("made_at"), statement.instant(1).toText()}, {QStringLiteral("made_by"), statement.text(2)},
            {QStringLiteral("changed_at"), statement.instant(3).toText()}, {QStringLiteral("changed_by"), statement.text(4)}};
        int column = store::firstField;
        for (const FieldInfo &field : shape.fields)
            row.insert(QString::fromLatin1(field.name), toJson(statement.value(column++), field.type));
        row.remove(QStringLiteral("slot"));
        rows.append(row);
    }
    return rows;
}

int runDump(const Arguments &arguments)
{
    arguments.expect(1, {});
    const auto office = openOffice(arguments, vault::Access::ReadOnly);
    demand(*office, access::Right::DossierDump, "dump");
    office->door().looked(access::look::dump, QStringLiteral("dump"), {}, {});
    tellUnnoted(*office);
    store::Connection &connection = office->connection();
    const access::Sight sight = office->door().reader().sight(access::Right::DossierDump);
    QJsonObject tables;
    for (const auto &shape : house::catalog().shapes())
        tables.insert(QString::fromLatin1(shape.info.table), rowsOf(connection, shape, sight));
    QJsonObject heads;
    store::Statement last = connection.prepare("SELECT device, hash FROM journal j WHERE seq = (SELECT max(seq) FROM journal k WHERE k.device = j.device) ORDER BY device");
    while (last.step())
        heads.insert(QString::fromLatin1(last.bytes(0).toHex()), QString::fromLatin1(last.bytes(1).toHex()));
    printJson(QJsonObject{{QStringLiteral("tables"), tables},
        {QStringLiteral("journal"), QJsonObject{{QStringLiteral("entries"), connection.number("SELECT count(*) FROM journal")}, {QStringLiteral("head"), heads}}}});
    return ExitDone;
}

} // namespace luwte::cli
