#include "tests/seal/maker.h"

#include "core/crypto/digest.h"
#include "core/seal/age_header.h"
#include "core/seal/age_reader.h"
#include "core/seal/age_stream.h"
#include "core/seal/age_writer.h"
#include "core/seal/armor.h"
#include "core/seal/base64.h"

namespace luwte::test {

using namespace luwte::seal;

Identity fixedIdentity(std::uint8_t byte)
{
    return {crypto::SecretBytes(32, byte)};
}

crypto::SecretBytes fixedFileKey()
{
    return crypto::secretFrom("schelp en anker!");
}

QByteArray lettersOf(const Stanza &stanza)
{
    QByteArray text = writeHeader({stanza}, fixedFileKey());
    text.remove(0, text.indexOf('\n') + 1);
    return text.left(text.indexOf("---"));
}

QByteArray fileOf(const QByteArray &stanzas, const QByteArray &payload)
{
    const QByteArray part = "age-encryption.org/v1\n" + stanzas + "---";
    const QByteArray mac = crypto::hmacSha256(crypto::hkdfSha256(fixedFileKey(), {}, "header"), part);
    return part + ' ' + toBase64(mac, Padding::None) + '\n' + payload;
}

QByteArray payloadOf(const QList<QByteArray> &pieces, bool last)
{
    QByteArray out(16, 'n');
    ChunkCipher cipher(fixedFileKey(), out);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        crypto::SecretBytes chunk(pieces.at(i).begin(), pieces.at(i).end());
        cipher.seal(chunk, last && i == pieces.size() - 1);
        out.append(reinterpret_cast<const char *>(chunk.data()), qsizetype(chunk.size()));
    }
    return out;
}

QByteArray goodFile(const QByteArray &plain)
{
    return fileOf(lettersOf(wrapFor(fixedIdentity().recipient(), fixedFileKey())), payloadOf({plain}));
}

Keys keysWith(std::uint8_t byte)
{
    Keys keys;
    keys.identities.push_back(fixedIdentity(byte));
    return keys;
}

Opened open(const QByteArray &file, const Keys &keys)
{
    Opened opened;
    try {
        MemorySource from(file);
        AgeReader age(from, keys);
        char piece[1000];
        while (const qsizetype got = age.read(piece, sizeof piece))
            opened.plain.append(piece, got);
    } catch (const Fault &fault) {
        opened.fault = fault.code();
    }
    return opened;
}

QByteArray sealed(const QByteArray &plain, bool armored)
{
    MemorySink out;
    ArmorWriter letters(out);
    AgeWriter age(armored ? static_cast<Sink &>(letters) : out, {fixedIdentity().recipient()});
    age.write(plain);
    age.finish();
    return out.bytes();
}

} // namespace luwte::test
