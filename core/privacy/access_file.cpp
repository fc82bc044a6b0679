#include "core/privacy/access_file.h"

#include "core/base/day_text.h"
#include "core/codebook/book.h"
#include "core/command/history.h"
#include "core/privacy/commands.h"

namespace luwte::privacy {

namespace {

/// A row of any kind, read by its shape.
struct AnyRow
{
    Id id;
    Instant madeAt;
    QList<std::pair<FieldInfo, Value>> values;
};

} // namespace

static std::vector<AnyRow> rowsOf(store::Connection &connection, const store::RecordShape &shape, const Id &person)
{
    std::vector<AnyRow> rows;
    const bool own = shape.info.owner[0] == '\0';
    store::Cursor cursor(connection.prepared(store::selectText(shape.info, shape.fields) + "WHERE " + (own ? "id" : shape.info.owner) + " = ? ORDER BY id").bind(1, person));
    while (cursor.next()) {
        AnyRow row{cursor->id(0), cursor->instant(1), {}};
        int column = store::firstField;
        for (const FieldInfo &field : shape.fields)
            row.values.append({field, cursor->value(column++)});
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Kinds that only say how a request was handled.
static bool ofTheRequest(const store::RecordShape &shape)
{
    return QByteArrayView(shape.info.kind) == QByteArrayView("redaction");
}

std::vector<TextToRead> textsToRead(store::Connection &connection, const Request &request)
{
    const auto redactions = redactionsOf(connection, request);
    std::vector<TextToRead> all;
    for (const store::RecordShape &shape : wholeHouse().shapes()) {
        if (ofTheRequest(shape))
            continue;
        for (const AnyRow &row : rowsOf(connection, shape, request.person)) {
            TextToRead text{row.id, QString::fromLatin1(shape.info.kind), inLanguage(QString::fromUtf8(shape.info.nl), QString::fromUtf8(shape.info.en)), row.madeAt.civilDate(), {}, false, {}};
            for (const auto &[field, value] : row.values)
                if (field.type == FieldType::LongText && std::holds_alternative<QString>(value))
                    text.texts.append(std::get<QString>(value));
            // The request itself is what the client wrote, and what they are answered.
            if (text.texts.isEmpty() || row.id == request.id)
                continue;
            for (const Redaction &redaction : redactions) {
                if (redaction.record != row.id)
                    continue;
                if (redaction.passage.isEmpty())
                    text.read = true;
                else
                    text.redactions.push_back(redaction);
            }
            all.push_back(std::move(text));
        }
    }
    return all;
}

static QString blackOut(QString text, const std::vector<Redaction> &redactions, const Id &record, AccessFile &file)
{
    for (const Redaction &redaction : redactions) {
        if (redaction.record != record || redaction.passage.isEmpty() || !text.contains(redaction.passage))
            continue;
        const QString why = codebook::Book::standard().label(u"BLACKOUT", redaction.reason);
        file.blackedOut += int(text.count(redaction.passage));
        text.replace(redaction.passage, QStringLiteral("█████ (%1)").arg(why.toLower()));
        if (!file.reasons.contains(why))
            file.reasons.append(why);
    }
    return text;
}

static FileRecord recordOf(const store::RecordShape &shape, const AnyRow &row, const std::vector<Redaction> &redactions, AccessFile &file)
{
    FileRecord record{say("privacy", "Vastgelegd op %1").arg(dayText(row.madeAt.civilDate())), {}};
    for (const auto &[field, value] : row.values) {
        // A pointer to another record says nothing to a reader; the BSN goes on no print.
        if (value.index() == 0 || field.type == FieldType::Ref)
            continue;
        if (QByteArrayView(shape.info.kind) == QByteArrayView("bsn"))
            record.facts.push_back({field.label(), say("privacy", "Wij bewaren uw BSN. Het staat niet op deze afdruk.")});
        else
            record.facts.push_back({field.label(), blackOut(command::readable(toJson(value, field.type), field), redactions, row.id, file)});
    }
    return record;
}

AccessFile accessFile(store::Connection &connection, const Request &request)
{
    AccessFile file;
    const auto redactions = redactionsOf(connection, request);
    for (const store::RecordShape &shape : wholeHouse().shapes()) {
        if (ofTheRequest(shape))
            continue;
        FilePart part{inLanguage(QString::fromUtf8(shape.info.nl), QString::fromUtf8(shape.info.en)), {}};
        for (const AnyRow &row : rowsOf(connection, shape, request.person))
            part.records.push_back(recordOf(shape, row, redactions, file));
        if (!part.records.empty())
            file.parts.push_back(std::move(part));
    }
    qint64 last = 0;
    store::readJournal(connection, request.person, [&](const store::JournalEntry &entry, const store::RecordChange &) {
        if (entry.n == last)
            return true;
        last = entry.n;
        const auto *command = wholeHouse().findCommand(entry.command);
        file.changes.push_back({entry.at, access::displayName(connection, entry.author), command ? command->purpose.text() : entry.command});
        return true;
    });
    return file;
}

} // namespace luwte::privacy
