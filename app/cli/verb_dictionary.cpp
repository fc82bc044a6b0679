#include <QJsonArray>

#include "app/cli/describe.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/house/house.h"

namespace luwte::cli {

static QString sensitivityName(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::Plain: return QStringLiteral("plain");
    case Sensitivity::Personal: return QStringLiteral("personal");
    case Sensitivity::Special: return QStringLiteral("special");
    case Sensitivity::Secret: break;
    }
    return QStringLiteral("secret");
}

int runDictionary(const Arguments &arguments)
{
    arguments.expect(0, {});
    QJsonArray records;
    for (const auto &shape : house::catalog().shapes()) {
        QJsonArray fields;
        for (const FieldInfo &field : shape.fields) {
            QJsonObject json = describeField(field);
            json.insert(QStringLiteral("sensitivity"), sensitivityName(field.sensitivity));
            json.insert(QStringLiteral("htcds"), (field.carry & CarryHtcds) != 0);
            json.insert(QStringLiteral("client_print"), (field.carry & CarryClientPrint) != 0);
            fields.append(json);
        }
        records.append(QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(shape.info.kind)}, {QStringLiteral("table"), QString::fromLatin1(shape.info.table)},
            {QStringLiteral("label"), inLanguage(QString::fromUtf8(shape.info.nl), QString::fromUtf8(shape.info.en))}, {QStringLiteral("owner"), QString::fromLatin1(shape.info.owner)},
            {QStringLiteral("fields"), fields}});
    }
    if (arguments.json) {
        printJson(records);
        return ExitDone;
    }
    for (const auto &entry : records) {
        const QJsonObject record = entry.toObject();
        printLine(QStringLiteral("\n%1 (%2)").arg(record.value(QLatin1String("label")).toString(), record.value(QLatin1String("kind")).toString()));
        const QJsonArray fields = record.value(QLatin1String("fields")).toArray();
        for (const auto &field : fields) {
            const QJsonObject f = field.toObject();
            printLine(QStringLiteral("  %1  %2 %3  [%4]  %5").arg(f.value(QLatin1String("name")).toString(), f.value(QLatin1String("type")).toString(),
                f.value(QLatin1String("codes")).toString(), f.value(QLatin1String("sensitivity")).toString(), f.value(QLatin1String("label")).toString()));
        }
    }
    return ExitDone;
}

} // namespace luwte::cli
