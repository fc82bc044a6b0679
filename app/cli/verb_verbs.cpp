#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/describe.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/house/house.h"

namespace luwte::cli {

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Auto:
    case FieldType::Text: return QStringLiteral("text");
    case FieldType::LongText: return QStringLiteral("longtext");
    case FieldType::Code: return QStringLiteral("code");
    case FieldType::CodeSet: return QStringLiteral("codes");
    case FieldType::Date: return QStringLiteral("date");
    case FieldType::Instant: return QStringLiteral("instant");
    case FieldType::Number: return QStringLiteral("number");
    case FieldType::Flag: return QStringLiteral("flag");
    case FieldType::Ref: return QStringLiteral("ref");
    }
    return {};
}

QJsonObject describeField(const FieldInfo &field)
{
    QJsonObject json{{QStringLiteral("name"), QString::fromLatin1(field.name)}, {QStringLiteral("label"), field.label()}, {QStringLiteral("type"), typeName(field.type)},
        {QStringLiteral("required"), field.required}};
    if (field.codes[0] != '\0')
        json.insert(QStringLiteral("codes"), QString::fromLatin1(field.codes));
    if (field.ref[0] != '\0')
        json.insert(QStringLiteral("ref"), QString::fromLatin1(field.ref));
    if (field.answer)
        json.insert(QStringLiteral("missing"), QJsonArray{QJsonValue::Null, QString::fromLatin1(unknownText), QString::fromLatin1(declinedText)});
    return json;
}

template<class Spec>
static QJsonObject describeVerb(const Spec &spec, const QString &kind)
{
    QJsonArray fields;
    for (const FieldInfo &field : spec.fields)
        fields.append(describeField(field));
    return {{QStringLiteral("name"), spec.name}, {QStringLiteral("kind"), kind}, {QStringLiteral("does"), spec.purpose.text()}, {QStringLiteral("fields"), fields},
        {QStringLiteral("right"), QLatin1String(access::row(spec.right).name)}, {QStringLiteral("roles"), QJsonArray::fromStringList(access::rolesWith(spec.right))}};
}

int runVerbs(const Arguments &arguments)
{
    arguments.expect(0, {});
    QJsonArray all;
    for (const auto &spec : house::catalog().commands())
        all.append(describeVerb(spec, QStringLiteral("command")));
    for (const auto &spec : house::catalog().queries())
        all.append(describeVerb(spec, QStringLiteral("query")));
    if (arguments.json) {
        printJson(all);
        return ExitDone;
    }
    for (const auto &entry : all) {
        const QJsonObject verb = entry.toObject();
        printLine(QStringLiteral("%1 (%2): %3").arg(verb.value(QLatin1String("name")).toString(), verb.value(QLatin1String("kind")).toString(), verb.value(QLatin1String("does")).toString()));
        const QJsonArray fields = verb.value(QLatin1String("fields")).toArray();
        for (const auto &field : fields) {
            const QJsonObject f = field.toObject();
            printLine(QStringLiteral("    %1%2  %3 %4  %5").arg(f.value(QLatin1String("name")).toString(), f.value(QLatin1String("required")).toBool() ? QStringLiteral("*") : QString(),
                f.value(QLatin1String("type")).toString(), f.value(QLatin1String("codes")).toString(), f.value(QLatin1String("label")).toString()));
        }
    }
    return ExitDone;
}

} // namespace luwte::cli
