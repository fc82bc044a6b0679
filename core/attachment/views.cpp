#include "core/attachment/views.h"

#include "core/base/locale.h"

namespace luwte::attachment {

std::vector<Attachment> attachmentsOf(store::Connection &connection, const Id &person)
{
    return store::select<Attachment>(connection, "WHERE person = ? ORDER BY id DESC", {store::asValue(person)});
}

std::optional<Attachment> findAttachment(store::Connection &connection, const Id &id)
{
    return store::findById<Attachment>(connection, id);
}

qint64 bytesInVault(store::Connection &connection)
{
    return connection.number("SELECT ifnull(sum(size), 0) FROM attachment WHERE removed_on IS NULL");
}

QString sizeText(qint64 bytes)
{
    return readersLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace luwte::attachment
