#include "core/codebook/htcds.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/codebook/book.h"
#include "core/codebook/load.h"
#include "core/codebook/resource.h"

namespace luwte::codebook {

static HtcdsType readType(const QString &text, const QString &field)
{
    static const QHash<QString, HtcdsType> types{{QStringLiteral("text"), HtcdsType::Text}, {QStringLiteral("long"), HtcdsType::Long},
        {QStringLiteral("date"), HtcdsType::Date}, {QStringLiteral("phone"), HtcdsType::Phone}, {QStringLiteral("code"), HtcdsType::Code},
        {QStringLiteral("codes"), HtcdsType::Codes}};
    const auto it = types.constFind(text);
    if (it == types.constEnd())
        damaged(QStringLiteral("HTCDS %1: type").arg(field));
    return *it;
}

static HtcdsCode readCode(const QJsonObject &object, const QString &field)
{
    HtcdsCode code;
    code.code = object[u"code"].toString();
    code.label = object[u"label"].toString();
    code.cell = object[u"cell"].toString(code.label);
    code.ours = object.contains(u"to") ? object[u"to"].toString() : code.code;
    if (code.code.isEmpty() || code.label.isEmpty())
        damaged(QStringLiteral("HTCDS %1: a code without label").arg(field));
    return code;
}

Htcds::Htcds(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    m_version = object[u"version"].toString();
    m_sheet = object[u"sheet"].toString();
    m_separator = object[u"separator"].toString();
    m_firstRow = object[u"first_row"].toInt();
    if (m_version.isEmpty() || m_sheet.isEmpty() || m_separator.isEmpty() || m_firstRow < 2)
        damaged(QStringLiteral("HTCDS: head of the table"));
    for (const auto &entry : object[u"fields"].toArray()) {
        const QJsonObject row = entry.toObject();
        HtcdsField field;
        field.column = row[u"column"].toString();
        field.name = row[u"name"].toString();
        field.header = row[u"header"].toString(field.name);
        field.label = row[u"label"].toString();
        field.nl = row[u"nl"].toString();
        field.type = readType(row[u"type"].toString(), field.name);
        field.list = row[u"list"].toString();
        for (const auto &code : row[u"codes"].toArray())
            field.codes.append(readCode(code.toObject(), field.name));
        const bool coded = field.type == HtcdsType::Code || field.type == HtcdsType::Codes;
        if (field.column.isEmpty() || field.name.isEmpty() || field.label.isEmpty() || field.nl.isEmpty()
            || (coded && field.list.isEmpty()))
            damaged(QStringLiteral("HTCDS %1: a member is missing").arg(field.name));
        m_fields.append(field);
    }
    if (m_fields.isEmpty())
        damaged(QStringLiteral("HTCDS: no fields"));
}

const Htcds &Htcds::standard()
{
    static const Htcds table(resource(QStringLiteral("htcds/fields.json")));
    return table;
}

const HtcdsField *Htcds::find(const QString &labelOrName) const
{
    const QString key = plainKey(labelOrName);
    if (key.isEmpty())
        return nullptr;
    for (const HtcdsField &field : m_fields)
        if (plainKey(field.label) == key)
            return &field;
    for (const HtcdsField &field : m_fields)
        if (plainKey(field.name) == key)
            return &field;
    return nullptr;
}

std::optional<QString> htcdsCell(const HtcdsField &field, const QString &ourCode, const Book &book)
{
    const CodeValue *value = book.find(field.list, ourCode);
    if (!value)
        return std::nullopt;
    if (field.codes.isEmpty()) { // countries, by their name
        const QString name = value->attributes[u"iso_name"].toString();
        return name.isEmpty() ? std::nullopt : std::optional(name);
    }
    for (const HtcdsCode &code : field.codes)
        if (value->htcds.isEmpty() ? code.ours == ourCode : code.code == value->htcds)
            return code.cell;
    return std::nullopt;
}

} // namespace luwte::codebook
