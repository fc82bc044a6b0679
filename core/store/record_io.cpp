#include "core/store/record_io.h"

namespace luwte::store {

QByteArray selectText(const RecordInfo &info, const QList<FieldInfo> &fields)
{
    QByteArray sql = "SELECT id, made_at, made_by, changed_at, changed_by";
    for (const auto &field : fields)
        sql.append(", ").append(field.name);
    return sql.append(" FROM ").append(info.table).append(' ');
}

} // namespace luwte::store
