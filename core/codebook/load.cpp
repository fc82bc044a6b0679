#include "core/codebook/load.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "core/base/answer.h"
#include "core/base/fault.h"
#include "core/base/fold.h"

namespace luwte::codebook {

static constexpr qsizetype maxFile = 1'000'000;
static constexpr qsizetype maxLabel = 120;
static constexpr qsizetype maxValues = 2'000;

void damaged(const QString &detail)
{
    throw Fault(FaultKind::Damaged, say("codebook", "De codelijsten zijn beschadigd. Installeer Luwte opnieuw."), detail);
}

bool isCode(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_.:-]{1,64}\\z"));
    return form.match(text).hasMatch() && text != QLatin1String(unknownText) && text != QLatin1String(declinedText);
}

namespace {

/// One JSON object under a name for the log, with members taken by type; at the end nothing may be left over.
class Members
{
public:
    Members(const QJsonValue &json, QString where) : m_object(json.toObject()), m_where(std::move(where))
    {
        if (!json.isObject())
            damaged(m_where + QStringLiteral(": not an object"));
    }
    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    [[nodiscard]] QJsonValue take(const char *name) { return m_object.take(QLatin1String(name)); }
    [[nodiscard]] QString text(const char *name)
    {
        const QJsonValue value = take(name);
        const QString text = value.toString();
        if (!value.isString() || text.isEmpty() || text.size() > maxLabel || text != tidy(text))
            damaged(QStringLiteral("%1: %2 is missing or untidy").arg(m_where, QLatin1String(name)));
        return text;
    }
    [[nodiscard]] QString code(const char *name)
    {
        const QString code = text(name);
        if (!isCode(code))
            damaged(QStringLiteral("%1: %2 cannot be a code").arg(m_where, QLatin1String(name)));
        return code;
    }
    [[nodiscard]] QDate date(const char *name, bool mayBeNull)
    {
        if (!has(name))
            damaged(QStringLiteral("%1: %2 is missing").arg(m_where, QLatin1String(name)));
        const QJsonValue value = take(name);
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!(mayBeNull && value.isNull()) && (!date.isValid() || date.toString(Qt::ISODate) != value.toString()))
            damaged(QStringLiteral("%1: %2 is not a date").arg(m_where, QLatin1String(name)));
        return date;
    }
    [[nodiscard]] QStringList texts(const char *name)
    {
        const QJsonValue value = take(name);
        QStringList list;
        for (const auto &entry : value.toArray()) {
            if (!entry.isString() || entry.toString().isEmpty() || entry.toString().size() > maxLabel)
                damaged(QStringLiteral("%1: %2 holds something that is no text").arg(m_where, QLatin1String(name)));
            list.append(entry.toString());
        }
        if (!value.isArray() || list.isEmpty())
            damaged(QStringLiteral("%1: %2 is not a list").arg(m_where, QLatin1String(name)));
        return list;
    }
    void done() const
    {
        if (!m_object.isEmpty())
            damaged(QStringLiteral("%1: unknown member %2").arg(m_where, m_object.begin().key()));
    }

private:
    QJsonObject m_object;
    QString m_where;
};

CodeValue readValue(const QJsonValue &json, const QString &where)
{
    Members members(json, where);
    CodeValue value;
    value.code = members.code("code");
    value.nl = members.text("nl");
    value.en = members.text("en");
    value.from = members.date("from", false);
    value.until = members.date("until", true);
    if (value.until.isValid() && value.until < value.from)
        damaged(QStringLiteral("%1 %2: ends before it starts").arg(where, value.code));
    if (members.has("htcds"))
        value.htcds = members.code("htcds");
    if (members.has("also"))
        value.also = members.texts("also");
    if (members.has("attributes")) {
        const QJsonValue attributes = members.take("attributes");
        if (!attributes.isObject() || attributes.toObject().isEmpty())
            damaged(QStringLiteral("%1 %2: attributes are not an object").arg(where, value.code));
        value.attributes = attributes.toObject();
    }
    members.done();
    return value;
}

} // namespace

ListFile readList(const QByteArray &json)
{
    if (json.size() > maxFile)
        damaged(QStringLiteral("code list: file too large"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        damaged(QStringLiteral("code list: not JSON at %1").arg(error.offset));
    Members members(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QStringLiteral("code list"));
    ListFile file;
    file.source.name = members.code("list");
    file.source.nl = members.text("nl");
    file.source.en = members.text("en");
    file.source.version = members.code("version");
    static const QRegularExpression version(QStringLiteral("\\A20[0-9]{2}\\.[1-9][0-9]?\\z"));
    if (!version.match(file.source.version).hasMatch())
        damaged(QStringLiteral("code list %1: version").arg(file.source.name));
    if (members.has("includes"))
        file.includes = members.code("includes");
    const QJsonValue values = members.take("values");
    if (!values.isArray() || values.toArray().isEmpty() || values.toArray().size() > maxValues)
        damaged(QStringLiteral("code list %1: values").arg(file.source.name));
    for (const auto &value : values.toArray())
        file.source.values.append(readValue(value, QStringLiteral("code list ") + file.source.name));
    members.done();
    return file;
}

} // namespace luwte::codebook
