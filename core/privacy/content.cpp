#include "core/privacy/content.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/codebook/book.h"
#include "core/command/history.h"
#include "core/crypto/digest.h"
#include "core/placement/views.h"
#include "core/privacy/share_fields.h"
#include "core/victim/views.h"

namespace luwte::privacy {

Codes Content::names() const
{
    Codes codes;
    for (const SharedField &field : fields)
        codes.append(Code(field.name));
    return codes;
}

namespace {

/// Values of one case by "kind.field"; of several periods of exploitation, one value each.
class Held
{
public:
    Held(store::Connection &connection, const Sharing &sharing)
    {
        if (const auto person = victim::findPerson(connection, sharing.person))
            take("person", *person);
        if (const auto c = victim::findCase(connection, sharing.caseId))
            take("case", *c);
        if (const auto safety = victim::latestSafety(connection, sharing.person))
            take("safety", *safety);
        for (const auto &period : store::select<victim::Exploitation>(connection, "WHERE person = ? ORDER BY id", {store::asValue(sharing.person)}))
            if (period.caseId == sharing.caseId)
                take("exploitation", period);
        takeLocation(connection, sharing.person);
    }
    [[nodiscard]] const SharedField *find(const QString &name) const
    {
        const auto found = m_fields.constFind(name);
        return found == m_fields.constEnd() ? nullptr : &found.value();
    }

private:
    template<class R>
    void take(const char *kind, const R &record)
    {
        for (const auto &f : describe<R>().fields()) {
            const QString name = QLatin1String(kind) + u'.' + QLatin1String(f.info.name);
            const QJsonValue value = toJson(f.get(record), f.info.type);
            // Not asked is nothing to tell; and what somebody does not want to say is not told either.
            if (!m_known.contains(name) || value.isNull() || (f.info.answer && value == QLatin1String(declinedText)))
                continue;
            SharedField &field = m_fields[name];
            const QString text = command::readable(value, f.info);
            if (field.name.isEmpty())
                field = {name, codebook::Book::standard().label(u"SHARE_FIELD", name), value, text};
            else
                field = {name, field.label, QJsonArray{field.value, value}, field.text + QStringLiteral("; ") + text};
        }
    }

    void takeLocation(store::Connection &connection, const Id &person)
    {
        const auto stay = placement::stayNow(connection, person);
        const auto home = stay ? store::findById<placement::Facility>(connection, stay->placement.facility) : std::nullopt;
        if (!home)
            return;
        QStringList lines;
        for (const QString &part : {home->name, home->street, QString(home->postcode + u' ' + home->city).trimmed(), home->phone})
            if (!part.isEmpty())
                lines.append(part);
        const QString name = QLatin1String(locationField);
        if (!lines.isEmpty())
            m_fields.insert(name, {name, codebook::Book::standard().label(u"SHARE_FIELD", name), lines.join(QStringLiteral(", ")), lines.join(QStringLiteral(", "))});
    }

    const QStringList m_known = shareFields();
    QHash<QString, SharedField> m_fields;
};

} // namespace

Content contentOf(store::Connection &connection, const Sharing &sharing)
{
    const Held held(connection, sharing);
    Content content;
    QJsonArray values;
    for (const QString &name : shareFields()) {
        const SharedField *field = held.find(name);
        const bool goes = sharing.fields.contains(Code(name));
        if (!field) {
            if (goes)
                content.missing.append(name);
        } else if (goes) {
            content.fields.push_back(*field);
            values.append(QJsonArray{name, field->value});
        } else {
            content.stays.push_back(*field);
        }
    }
    const QJsonArray all{sharing.caseId.toText(), sharing.recipientKind.value, sharing.recipient, sharing.facility.isNull() ? QString() : sharing.facility.toText(),
        sharing.purpose.value, sharing.message, values};
    content.hash = QString::fromLatin1(crypto::Digest().add("luwte sharing 1").add(QJsonDocument(all).toJson(QJsonDocument::Compact)).finish().toHex());
    return content;
}

} // namespace luwte::privacy
