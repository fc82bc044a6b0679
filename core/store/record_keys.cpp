#include "core/store/record_keys.h"

#include "core/crypto/random.h"
#include "core/store/connection.h"

namespace luwte::store {

static constexpr qsizetype maxKnown = 4096; // an import touches people one after the other

const crypto::SecretBytes *RecordKeys::forReading(const Id &owner)
{
    const auto known = m_known.constFind(owner);
    if (known != m_known.constEnd())
        return &known.value();
    Cursor cursor(m_connection.prepared("SELECT key FROM record_key WHERE owner = ?").bind(1, owner));
    if (!cursor.next())
        return nullptr;
    if (m_known.size() >= maxKnown)
        m_known.clear();
    const auto view = cursor->view(0);
    return &m_known.insert(owner, crypto::SecretBytes(view.begin(), view.end())).value();
}

const crypto::SecretBytes &RecordKeys::forWriting(const Id &owner)
{
    if (const auto *known = forReading(owner))
        return *known;
    crypto::SecretBytes key(32);
    crypto::fillRandom(key.data(), key.size());
    Statement &insert = m_connection.prepared("INSERT INTO record_key(owner, key) VALUES(?, ?)");
    insert.bind(1, owner).bind(2, QByteArray::fromRawData(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()))).run();
    insert.reset();
    return m_known.insert(owner, std::move(key)).value();
}

} // namespace luwte::store
