#include "core/codebook/export.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace luwte::codebook {

static QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

static QJsonObject toJson(const CodeValue &value)
{
    QJsonObject object{{QStringLiteral("code"), value.code}, {QStringLiteral("nl"), value.nl}, {QStringLiteral("en"), value.en},
        {QStringLiteral("from"), value.from.isValid() ? QJsonValue(iso(value.from)) : QJsonValue()},
        {QStringLiteral("until"), value.until.isValid() ? QJsonValue(iso(value.until)) : QJsonValue()}};
    if (!value.htcds.isEmpty())
        object.insert(QStringLiteral("htcds"), value.htcds);
    if (!value.attributes.isEmpty())
        object.insert(QStringLiteral("attributes"), value.attributes);
    return object;
}

QJsonObject toJson(const Book &book)
{
    QJsonArray lists;
    for (const QString &name : book.names()) {
        const CodeList *list = book.list(name);
        QJsonArray values;
        for (const CodeValue &value : list->values())
            values.append(toJson(value));
        lists.append(QJsonObject{{QStringLiteral("list"), name}, {QStringLiteral("nl"), list->nl()}, {QStringLiteral("en"), list->en()},
            {QStringLiteral("version"), list->version()}, {QStringLiteral("values"), values}});
    }
    return {{QStringLiteral("version"), book.version()}, {QStringLiteral("lists"), lists}};
}

QList<QStringList> toRows(const Book &book)
{
    QList<QStringList> rows{{QStringLiteral("list"), QStringLiteral("list_nl"), QStringLiteral("list_en"), QStringLiteral("version"),
        QStringLiteral("code"), QStringLiteral("nl"), QStringLiteral("en"), QStringLiteral("from"), QStringLiteral("until"),
        QStringLiteral("htcds"), QStringLiteral("attributes")}};
    for (const QString &name : book.names()) {
        const CodeList *list = book.list(name);
        for (const CodeValue &value : list->values()) {
            const QString attributes = value.attributes.isEmpty()
                ? QString()
                : QString::fromUtf8(QJsonDocument(value.attributes).toJson(QJsonDocument::Compact));
            rows.append({name, list->nl(), list->en(), list->version(), value.code, value.nl, value.en, iso(value.from), iso(value.until),
                value.htcds, attributes});
        }
    }
    return rows;
}

} // namespace luwte::codebook
