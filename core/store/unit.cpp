#include "core/store/unit.h"

#include "core/base/json.h"

namespace luwte::store {

Unit::Unit(Connection &connection, RecordKeys &keys, crypto::Sealer &sealer, const QByteArray &device, Instant now, QString author, QString via)
    : m_connection(connection), m_journal(connection, keys, sealer, device, now), m_now(now), m_author(std::move(author)), m_via(std::move(via))
{
}

void Unit::touch(const char *kind, const Id &owner)
{
    // A command saves the records of one person one after the other, so most repetitions are next to each other.
    const Touched one{kind, owner};
    for (std::size_t back = 0; back < 4 && back < m_touched.size(); ++back)
        if (m_touched[m_touched.size() - 1 - back] == one)
            return;
    m_touched.push_back(one);
}

void Unit::setSubject(const char *kind, const Id &record)
{
    m_subjectKind = kind;
    m_subject = record;
}

static void appendJsonText(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    // Whole runs at a time: hardly any text has something to escape.
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
            continue;
        out.append(utf8.data() + from, i - from);
        from = i + 1;
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else {
            static const char hex[] = "0123456789abcdef";
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    out.append(utf8.data() + from, utf8.size() - from);
    out += '"';
}

static void appendCodes(QByteArray &out, QByteArrayView codes)
{
    out += '[';
    const char *separator = "";
    for (qsizetype from = 0; from < codes.size();) {
        const qsizetype space = codes.indexOf(' ', from);
        const qsizetype end = space < 0 ? codes.size() : space;
        if (end > from) {
            out += separator;
            appendJsonText(out, codes.sliced(from, end - from));
            separator = ",";
        }
        from = end + 1;
    }
    out += ']';
}

/// toJson() as bytes, without a document for every field of an import; `verify` reads one against the other. `utf8` is the value when it is a text.
static void appendJson(QByteArray &out, const Value &value, QByteArrayView utf8, FieldType type)
{
    if (value.index() == 0) {
        out += "null";
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        if (type == FieldType::Flag)
            out += *number ? "true" : "false";
        else if (type == FieldType::Instant)
            appendJsonText(out, Instant(*number).toText().toUtf8());
        else
            out += QByteArray::number(*number);
    } else if (value.index() == 2) {
        if (type != FieldType::CodeSet || utf8 == QByteArrayView(unknownText) || utf8 == QByteArrayView(declinedText))
            appendJsonText(out, utf8);
        else
            appendCodes(out, utf8);
    } else {
        appendJsonText(out, toJson(value, type).toString().toUtf8());
    }
}

static QByteArray utf8Of(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? text->toUtf8() : QByteArray();
}

QByteArray insertText(const RecordInfo &info, const QList<FieldInfo> &fields)
{
    QByteArray names = "id, made_at, made_by, changed_at, changed_by";
    QByteArray marks = "?, ?, ?, ?, ?";
    for (const auto &field : fields) {
        names.append(", ").append(field.name);
        marks.append(", ?");
    }
    return QByteArray("INSERT INTO ").append(info.table).append('(').append(names).append(") VALUES(").append(marks).append(')');
}

static void bindValue(Statement &statement, int index, const Value &value, const QByteArray &utf8)
{
    if (value.index() == 2)
        statement.bindKept(index, utf8);
    else
        statement.bind(index, value);
}

void Unit::write(const RecordInfo &info, const QList<FieldInfo> &fields, const QByteArray &insertSql, Record &record, const std::vector<Value> *before, const std::vector<Value> &after, const Id &owner)
{
    record.changedAt = m_now;
    record.changedBy = m_author;
    QByteArray content = before ? "{" : "{\"new\":true,";
    if (!m_reason.isEmpty() && m_journal.empty()) {
        content += "\"why\":";
        appendJsonText(content, m_reason.toUtf8());
        content += ',';
    }
    content += "\"f\":{";
    QByteArray set;
    std::vector<std::size_t> changed;
    std::vector<QByteArray> texts(after.size()); // each is converted once, for the journal and for the row
    for (std::size_t i = 0; i < after.size(); ++i) {
        const FieldInfo &field = fields.at(qsizetype(i));
        if (before ? (*before)[i] == after[i] : after[i].index() == 0)
            continue;
        if (!changed.empty())
            content += ',';
        changed.push_back(i);
        content.append('"').append(field.name).append("\":[");
        if (before)
            appendJson(content, (*before)[i], utf8Of((*before)[i]), field.type);
        else
            content += "null";
        content += ',';
        texts[i] = utf8Of(after[i]);
        appendJson(content, after[i], texts[i], field.type);
        content += ']';
        if (before)
            set.append(", ").append(field.name).append(" = ?");
    }
    content += "}}";

    if (!before) {
        if (record.id.isNull())
            record.id = Id::make(m_now.ms());
        record.madeAt = m_now;
        record.madeBy = m_author;
        Statement &insert = m_connection.prepared(insertSql);
        insert.bind(1, record.id).bind(2, record.madeAt).bind(3, record.madeBy).bind(4, record.changedAt).bind(5, record.changedBy);
        for (const std::size_t i : changed)
            bindValue(insert, firstField + 1 + int(i), after[i], texts[i]); // the others were left NULL
        insert.run();
        insert.reset();
    } else {
        Statement &update = m_connection.prepared(QByteArray("UPDATE ").append(info.table).append(" SET changed_at = ?, changed_by = ?").append(set).append(" WHERE id = ?"));
        update.bind(1, record.changedAt).bind(2, record.changedBy);
        int index = 2;
        for (const std::size_t i : changed)
            bindValue(update, ++index, after[i], texts[i]);
        update.bind(++index, record.id).run();
        update.reset();
    }
    if (m_subject.isNull())
        setSubject(info.kind, record.id);
    m_journal.change(info.kind, record.id, owner.isNull() ? record.id : owner, content);
    touch(info.kind, owner.isNull() ? record.id : owner);
}

std::optional<JournalEntry> Unit::finish(const QString &command)
{
    if (m_journal.empty())
        return std::nullopt;
    return m_journal.finish(m_author, m_via, command, QString::fromLatin1(m_subjectKind), m_subject);
}

} // namespace luwte::store
