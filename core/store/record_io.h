#pragma once
// Rows from and to records, by their description. The SQL is made once per record type; nobody writes column lists by hand.

#include <vector>

#include "core/base/field.h"
#include "core/store/connection.h"

namespace luwte::store {

/// What one record type looks like to code that does not know the type: tables, journal, dump, dictionary, verification.
struct RecordShape
{
    RecordInfo info;
    QList<FieldInfo> fields;
};

template<class R>
[[nodiscard]] RecordShape shapeOf()
{
    return {describe<R>().info(), describe<R>().infos()};
}

/// "SELECT id, made_at, made_by, changed_at, changed_by, <fields> FROM <table> "
[[nodiscard]] QByteArray selectText(const RecordInfo &info, const QList<FieldInfo> &fields);
inline constexpr int firstField = 5; ///< column of the first described field in selectText

template<class R>
[[nodiscard]] const QByteArray &selectText()
{
    static const QByteArray text = selectText(describe<R>().info(), describe<R>().infos());
    return text;
}

/// Fills a record; fields that hold something else than their description says stay empty (`verify` names them).
template<class R>
void readRow(const Statement &row, R &record)
{
    record.id = row.id(0);
    record.madeAt = row.instant(1);
    record.madeBy = row.text(2);
    record.changedAt = row.instant(3);
    record.changedBy = row.text(4);
    int column = firstField;
    for (const auto &f : describe<R>().fields())
        (void)f.read(record, row.cell(column++));
}

/// All records that fit `where` ("WHERE person = ? ORDER BY id"), with `values` for its parameters.
template<class R>
[[nodiscard]] std::vector<R> select(Connection &connection, const char *where, std::initializer_list<Value> values = {})
{
    std::vector<R> records;
    Statement &statement = connection.prepared(selectText<R>() + where);
    int index = 0;
    for (const Value &value : values)
        statement.bind(++index, value);
    Cursor cursor(statement);
    while (cursor.next())
        readRow(*cursor, records.emplace_back());
    return records;
}

template<class R>
[[nodiscard]] std::optional<R> findById(Connection &connection, const Id &id)
{
    Cursor cursor(connection.prepared(selectText<R>() + "WHERE id = ?").bind(1, id));
    if (id.isNull() || !cursor.next())
        return std::nullopt;
    R record;
    readRow(*cursor, record);
    return record;
}

[[nodiscard]] inline Value asValue(const Id &id)
{
    return Codec<Id>::to(id);
}

} // namespace luwte::store
