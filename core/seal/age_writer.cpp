#include "core/seal/age_writer.h"

#include <cstring>

#include "core/crypto/random.h"
#include "core/seal/age_stanza.h"
#include "core/seal/age_stream.h"

namespace luwte::seal {

using crypto::SecretBytes;

struct AgeWriter::State
{
    State(Sink &out, const SecretBytes &fileKey, const QByteArray &nonce) : to(out), cipher(fileKey, nonce) { chunk.reserve(chunkBytes + crypto::chachaTagBytes); }
    Sink &to;
    ChunkCipher cipher;
    SecretBytes chunk;

    void send(bool last)
    {
        cipher.seal(chunk, last);
        to.write(QByteArrayView(chunk.data(), qsizetype(chunk.size())));
        chunk.clear();
    }
};

AgeWriter::AgeWriter(Sink &to, const std::vector<Recipient> &recipients)
{
    const SecretBytes fileKey = crypto::randomSecret(fileKeyBytes);
    QList<Stanza> stanzas;
    for (const Recipient &recipient : recipients)
        stanzas.append(wrapFor(recipient, fileKey));
    const QByteArray nonce = crypto::randomBytes(streamNonceBytes);
    to.write(writeHeader(stanzas, fileKey));
    to.write(nonce);
    m_state = std::make_unique<State>(to, fileKey, nonce);
}

AgeWriter::AgeWriter(Sink &to, const SecretBytes &passphrase)
{
    const SecretBytes fileKey = crypto::randomSecret(fileKeyBytes);
    const QByteArray nonce = crypto::randomBytes(streamNonceBytes);
    to.write(writeHeader({wrapUnder(passphrase, fileKey)}, fileKey));
    to.write(nonce);
    m_state = std::make_unique<State>(to, fileKey, nonce);
}

AgeWriter::~AgeWriter() = default;

void AgeWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_state->chunk.size() == chunkBytes) // only now is it known that it is not the last
            m_state->send(false);
        const qsizetype count = qMin(bytes.size(), qsizetype(chunkBytes - m_state->chunk.size()));
        const std::size_t had = m_state->chunk.size();
        m_state->chunk.resize(had + std::size_t(count));
        std::memcpy(m_state->chunk.data() + had, bytes.data(), std::size_t(count));
        bytes = bytes.sliced(count);
    }
}

void AgeWriter::finish()
{
    m_state->send(true);
    m_state->to.finish();
}

} // namespace luwte::seal
