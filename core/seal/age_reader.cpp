#include "core/seal/age_reader.h"

#include <cstring>

#include "core/seal/age_stanza.h"
#include "core/seal/age_stream.h"
#include "core/seal/armor.h"

namespace luwte::seal {

using crypto::SecretBytes;

struct AgeReader::State
{
    explicit State(Source &from) : outer(from), armor(outer), inner(armor), in(looksArmored(outer) ? inner : outer) {}
    Peeking outer;
    ArmorReader armor;
    Peeking inner;
    Peeking &in;
    std::optional<ChunkCipher> cipher;
    SecretBytes chunk;
    std::size_t at = 0;
    bool first = true;
    bool last = false;

    /// The next piece, opened; false when there was a last one.
    bool advance()
    {
        if (last)
            return false;
        chunk.resize(chunkBytes + crypto::chachaTagBytes);
        chunk.resize(std::size_t(in.readAll(reinterpret_cast<char *>(chunk.data()), qsizetype(chunk.size()))));
        last = in.atEnd();
        at = 0;
        if (!cipher->open(chunk, last))
            throw damagedFile("age payload");
        // One file is written in one way only: no empty piece at the end of others.
        if (chunk.empty() && !first)
            throw damagedFile("age payload: empty last chunk");
        first = false;
        return true;
    }
};

AgeReader::AgeReader(Source &from, const Keys &keys) : m_state(std::make_unique<State>(from))
{
    const AgeHeader header = readHeader(m_state->in);
    const SecretBytes fileKey = unwrap(header.stanzas, keys);
    if (!macFits(header, fileKey))
        throw damagedFile("age header MAC");
    char nonce[streamNonceBytes];
    if (m_state->in.readAll(nonce, streamNonceBytes) != streamNonceBytes)
        throw damagedFile("age payload: nonce");
    m_state->cipher.emplace(fileKey, QByteArrayView(nonce, streamNonceBytes));
}

AgeReader::~AgeReader() = default;

qsizetype AgeReader::read(char *to, qsizetype room)
{
    if (room <= 0)
        return 0;
    while (m_state->at == m_state->chunk.size())
        if (!m_state->advance())
            return 0;
    const qsizetype count = qMin(room, qsizetype(m_state->chunk.size() - m_state->at));
    std::memcpy(to, m_state->chunk.data() + m_state->at, std::size_t(count));
    m_state->at += std::size_t(count);
    return count;
}

} // namespace luwte::seal
