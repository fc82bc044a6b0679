#include "core/command/history.h"

#include "core/base/day_text.h"
#include "core/codebook/book.h"
#include "core/store/erasure.h"

namespace luwte::command {

static QString codeLabel(const QString &code, const FieldInfo &field)
{
    return field.codes[0] == '\0' ? code : codebook::Book::standard().label(QString::fromLatin1(field.codes), code);
}

QString readable(const QJsonValue &value, const FieldInfo &field)
{
    if (value.isNull() || value.isUndefined())
        return field.answer ? say("history", "niet gevraagd") : say("history", "leeg");
    const QString text = value.toString();
    if (field.answer && text == QLatin1String(unknownText))
        return say("history", "onbekend");
    if (field.answer && text == QLatin1String(declinedText))
        return say("history", "wil niet zeggen");
    switch (field.type) {
    case FieldType::Code: return codeLabel(text, field);
    case FieldType::CodeSet: {
        QStringList labels;
        for (const auto &code : value.toArray())
            labels.append(codeLabel(code.toString(), field));
        return labels.join(QStringLiteral(", "));
    }
    case FieldType::Date: return dayText(QDate::fromString(text, Qt::ISODate));
    case FieldType::Instant: {
        const auto instant = Instant::fromText(text);
        return instant ? QStringLiteral("%1 %2").arg(dayText(instant->civilDate()), instant->civilTime().toString(QStringLiteral("HH:mm"))) : text;
    }
    case FieldType::Number: return QString::number(value.toInteger());
    case FieldType::Flag: return value.toBool() ? say("history", "ja") : say("history", "nee");
    case FieldType::Ref:
    case FieldType::Auto:
    case FieldType::Text:
    case FieldType::LongText: break;
    }
    return text;
}

static Id ownerOf(store::Connection &connection, const Catalog &catalog, const Id &record)
{
    for (const auto &shape : catalog.shapes()) {
        const bool own = shape.info.owner[0] == '\0';
        const QByteArray sql = QByteArray("SELECT ").append(own ? "id" : shape.info.owner).append(" FROM ").append(shape.info.table).append(" WHERE id = ?");
        store::Cursor cursor(connection.prepared(sql).bind(1, record));
        if (cursor.next())
            return cursor->isNull(0) ? record : cursor->id(0); // without an owner it stands on its own
    }
    const auto gone = store::findErased(connection, record);
    return gone ? gone->owner : record;
}

Id personOf(store::Connection &connection, const Catalog &catalog, const Id &record)
{
    const Id owner = ownerOf(connection, catalog, record);
    store::Cursor head(connection.prepared("SELECT 1 FROM head WHERE record = ? AND kind = 'person'").bind(1, owner));
    return head.next() ? owner : Id();
}

/// What people call the record that `id` points to: its title in the lists, else its number or title, else what kind of thing it is.
static QString nameOf(store::Connection &connection, const Catalog &catalog, const char *kind, const QString &id)
{
    const auto key = Id::fromText(id);
    const store::RecordShape *shape = catalog.shape(QString::fromLatin1(kind));
    if (!key || !shape)
        return id;
    {
        store::Cursor head(connection.prepared("SELECT title FROM head WHERE record = ?").bind(1, *key));
        if (head.next())
            return head->text(0);
    }
    for (const FieldInfo &field : shape->fields) {
        if (QByteArrayView(field.name) != QByteArrayView("number") && QByteArrayView(field.name) != QByteArrayView("title"))
            continue;
        store::Cursor row(connection.prepared(QByteArray("SELECT ").append(field.name).append(" FROM ").append(shape->info.table).append(" WHERE id = ?")).bind(1, *key));
        if (row.next() && !row->isNull(0))
            return row->text(0);
    }
    return inLanguage(QString::fromUtf8(shape->info.nl), QString::fromUtf8(shape->info.en));
}

/// Whose history: the person that a record belongs to, or the record itself.
static void tell(store::Connection &connection, const Catalog &catalog, const Id &record, bool content, const access::Sight &sight, const std::function<bool(const QJsonObject &)> &each)
{
    const Id owner = record.isNull() ? Id() : ownerOf(connection, catalog, record);
    QHash<Id, bool> seen;
    store::readJournal(connection, owner, [&](const store::JournalEntry &entry, const store::RecordChange &change) {
        if (!record.isNull() && record != owner && change.record != record)
            return true;
        if (!sight.everybody()) {
            auto known = seen.find(change.owner);
            if (known == seen.end())
                known = seen.insert(change.owner, sight.sees(connection, change.owner));
            if (!*known)
                return true;
        }
        const store::RecordShape *shape = catalog.shape(change.kind);
        QJsonArray changes;
        for (const auto &field : change.fields) {
            QJsonObject line{{QStringLiteral("field"), field.field}};
            if (content) {
                line.insert(QStringLiteral("from"), field.before);
                line.insert(QStringLiteral("to"), field.after);
            }
            if (shape) {
                for (const FieldInfo &info : shape->fields) {
                    if (field.field != QLatin1String(info.name))
                        continue;
                    line.insert(QStringLiteral("label"), info.label());
                    const auto words = [&](const QJsonValue &value) {
                        return info.type == FieldType::Ref && value.isString() ? nameOf(connection, catalog, info.ref, value.toString()) : readable(value, info);
                    };
                    if (content)
                        line.insert(QStringLiteral("text"), QStringLiteral("%1: %2 → %3").arg(info.label(), words(field.before), words(field.after)));
                }
            }
            changes.append(line);
        }
        QJsonObject out{{QStringLiteral("entry"), entry.n}, {QStringLiteral("at"), entry.at.toText()}, {QStringLiteral("by"), entry.author},
            {QStringLiteral("command"), entry.command}, {QStringLiteral("kind"), change.kind}, {QStringLiteral("record"), change.record.toText()},
            {QStringLiteral("made"), change.made}, {QStringLiteral("changes"), changes}, {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
        if (!entry.via.isEmpty())
            out.insert(QStringLiteral("via"), entry.via);
        if (!change.reason.isEmpty() && content)
            out.insert(QStringLiteral("reason"), change.reason);
        if (change.erased) {
            out.insert(QStringLiteral("erased"), true);
            auto gone = store::findErased(connection, change.record);
            if (!gone)
                gone = store::findErased(connection, change.owner);
            if (gone)
                out.insert(QStringLiteral("text"), say("history", "Gewist op %1").arg(dayText(gone->at.civilDate())));
        }
        return each(out);
    });
}

void history(store::Connection &connection, const Catalog &catalog, const Id &record, const std::function<bool(const QJsonObject &)> &each)
{
    tell(connection, catalog, record, true, {}, each);
}

void history(const Reader &reader, const Catalog &catalog, const Id &record, const std::function<bool(const QJsonObject &)> &each)
{
    tell(reader.connection, catalog, record, reader.session.may(access::Right::PersonRead), reader.sight(access::Right::HistoryRead), each);
}

} // namespace luwte::command
