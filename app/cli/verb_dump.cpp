#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/house/house.h"
#include "core/victim/commands.h"

namespace luwte::cli {

static QJsonArray rowsOf(store::Connection &connection, const store::RecordShape &shape)
{
    QJsonArray rows;
    store::Statement statement = connection.prepare(store::selectText(shape.info, shape.fields) + "ORDER BY id");
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
    demandRole(*office, victim::coordinators());
    store::Connection &connection = office->connection();
    QJsonObject tables;
    for (const auto &shape : house::catalog().shapes())
        tables.insert(QString::fromLatin1(shape.info.table), rowsOf(connection, shape));
    QJsonObject heads;
    store::Statement last = connection.prepare("SELECT device, hash FROM journal j WHERE seq = (SELECT max(seq) FROM journal k WHERE k.device = j.device) ORDER BY device");
    while (last.step())
        heads.insert(QString::fromLatin1(last.bytes(0).toHex()), QString::fromLatin1(last.bytes(1).toHex()));
    printJson(QJsonObject{{QStringLiteral("tables"), tables},
        {QStringLiteral("journal"), QJsonObject{{QStringLiteral("entries"), connection.number("SELECT count(*) FROM journal")}, {QStringLiteral("head"), heads}}}});
    return ExitDone;
}

} // namespace luwte::cli
