#pragma once
// All pages of a store as they are once decrypted: what somebody with the key can read, in tables or between them.

#include <sqlite3.h>

#include <QByteArray>

#include "core/store/connection.h"

namespace luwte::test {

inline QByteArray rawBytes(store::Connection &connection)
{
    sqlite3_int64 size = 0;
    unsigned char *pages = sqlite3_serialize(connection.handle(), "main", &size, 0);
    QByteArray bytes(reinterpret_cast<const char *>(pages), qsizetype(size));
    sqlite3_free(pages);
    return bytes;
}

} // namespace luwte::test
