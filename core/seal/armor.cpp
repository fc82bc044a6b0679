#include "core/seal/armor.h"

#include <cstring>

#include "core/seal/base64.h"

namespace luwte::seal {

static constexpr qsizetype columns = 64;
static constexpr qsizetype lineBytes = 48;
static const QByteArray beginLine("-----BEGIN AGE ENCRYPTED FILE-----");
static const QByteArray endLine("-----END AGE ENCRYPTED FILE-----");

static bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool looksArmored(Peeking &in)
{
    const QByteArrayView start = in.peek(2048);
    qsizetype at = 0;
    while (at < start.size() && isSpace(start.at(at)))
        ++at;
    return start.sliced(at).startsWith(QByteArrayView("-----BEGIN "));
}

/// A line without its end; the last of a file may have none.
static QByteArray lineOf(Peeking &in)
{
    QByteArray line;
    const QByteArrayView rest = in.peek(128);
    const qsizetype end = rest.indexOf('\n');
    line = (end < 0 ? rest : rest.first(end)).toByteArray();
    in.skip(end < 0 ? rest.size() : end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

void ArmorReader::begin()
{
    while (!m_in.atEnd() && isSpace(m_in.peek(1).front()))
        m_in.skip(1);
    if (lineOf(m_in) != beginLine)
        throw damagedFile("armor: begin");
    m_begun = true;
}

void ArmorReader::end()
{
    m_over = true;
    while (!m_in.atEnd()) {
        if (!isSpace(m_in.peek(1).front()))
            throw damagedFile("armor: something after the end");
        m_in.skip(1);
    }
}

void ArmorReader::nextLine()
{
    const QByteArray line = lineOf(m_in);
    if (line == endLine)
        return end();
    const auto bytes = fromBase64(line, Padding::Full);
    // Only the last line may be short, and none is empty.
    if (!bytes || bytes->isEmpty() || line.size() > columns || m_short)
        throw damagedFile("armor: line");
    m_short = bytes->size() < lineBytes;
    m_bytes = *bytes;
    m_at = 0;
}

qsizetype ArmorReader::read(char *to, qsizetype room)
{
    if (!m_begun)
        begin();
    while (m_at == m_bytes.size()) {
        if (m_over)
            return 0;
        m_bytes.clear();
        m_at = 0;
        nextLine();
    }
    const qsizetype count = qMin(room, m_bytes.size() - m_at);
    std::memcpy(to, m_bytes.constData() + m_at, std::size_t(count));
    m_at += count;
    return count;
}

void ArmorWriter::send(QByteArrayView bytes)
{
    if (!m_begun)
        m_to.write(beginLine + '\n');
    m_begun = true;
    QByteArray out;
    out.reserve(bytes.size() / lineBytes * (columns + 1) + columns + 1);
    for (; !bytes.isEmpty(); bytes = bytes.sliced(qMin(lineBytes, bytes.size())))
        out += toBase64(bytes.first(qMin(lineBytes, bytes.size())), Padding::Full) + '\n';
    m_to.write(out);
}

void ArmorWriter::write(QByteArrayView bytes)
{
    m_waiting += bytes;
    const qsizetype whole = m_waiting.size() / lineBytes * lineBytes;
    if (whole == 0)
        return;
    send(QByteArrayView(m_waiting).first(whole));
    m_waiting.remove(0, whole);
}

void ArmorWriter::finish()
{
    send(m_waiting);
    m_waiting.clear();
    m_to.write(endLine + '\n');
    m_to.finish();
}

} // namespace luwte::seal
