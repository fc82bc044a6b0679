#include "core/seal/bytes.h"

#include <cstring>

#include "core/base/say.h"

namespace luwte::seal {

static constexpr qsizetype ahead = 64 * 1024;

qsizetype Source::readAll(char *to, qsizetype room)
{
    qsizetype have = 0;
    while (have < room) {
        const qsizetype got = read(to + have, room - have);
        if (got == 0)
            break;
        have += got;
    }
    return have;
}

qsizetype MemorySource::read(char *to, qsizetype room)
{
    const qsizetype count = qMin(room, m_bytes.size() - m_at);
    std::memcpy(to, m_bytes.constData() + m_at, std::size_t(count));
    m_at += count;
    return count;
}

qsizetype Peeking::read(char *to, qsizetype room)
{
    const qsizetype waiting = m_ahead.size() - m_at;
    if (waiting == 0)
        return m_over ? 0 : m_from.read(to, room);
    const qsizetype count = qMin(room, waiting);
    std::memcpy(to, m_ahead.constData() + m_at, std::size_t(count));
    m_at += count;
    return count;
}

QByteArrayView Peeking::peek(qsizetype most)
{
    if (!m_over && m_ahead.size() - m_at < most) {
        m_ahead.remove(0, m_at);
        m_at = 0;
        const qsizetype had = m_ahead.size();
        m_ahead.resize(ahead);
        const qsizetype got = m_from.readAll(m_ahead.data() + had, ahead - had);
        m_ahead.resize(had + got);
        m_over = had + got < ahead;
    }
    return QByteArrayView(m_ahead).sliced(m_at, qMin(most, m_ahead.size() - m_at));
}

void Peeking::skip(qsizetype count)
{
    m_at += qMin(count, m_ahead.size() - m_at);
}

bool Peeking::line(QByteArray &to, qsizetype longest)
{
    to.clear();
    while (to.size() <= longest) {
        const QByteArrayView next = peek(4096);
        if (next.isEmpty())
            return false;
        const qsizetype end = next.indexOf('\n');
        to.append(end < 0 ? next : next.first(end));
        skip(end < 0 ? next.size() : end + 1);
        if (end >= 0)
            return to.size() <= longest;
    }
    return false;
}

Fault damagedFile(const char *detail)
{
    return {FaultKind::Damaged, say("seal", "Dit bestand is beschadigd, afgebroken of veranderd. Vraag de afzender het opnieuw te sturen."), QString::fromLatin1(detail)};
}

} // namespace luwte::seal
