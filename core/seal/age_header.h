#pragma once
// The header of an age v1 file, in letters: to whom the file key is wrapped, and a MAC over all of it (c2sp.org/age). Reading accepts only
// what the specification writes.

#include <QList>

#include "core/crypto/secret.h"
#include "core/seal/bytes.h"

namespace luwte::seal {

/// One way to the file key.
struct Stanza
{
    QList<QByteArray> arguments; ///< the first says which kind
    QByteArray body;
};

struct AgeHeader
{
    QList<Stanza> stanzas;
    QByteArray mac;    ///< 32 bytes
    QByteArray signedPart; ///< what the MAC is over
};

/// Leaves `in` at the first byte of the payload. Faults: Foreign (no age file), Newer (another version of it), Damaged.
[[nodiscard]] AgeHeader readHeader(Peeking &in);
/// The whole header, MAC included.
[[nodiscard]] QByteArray writeHeader(const QList<Stanza> &stanzas, const crypto::SecretBytes &fileKey);
/// Whether the MAC is that of this file key.
[[nodiscard]] bool macFits(const AgeHeader &header, const crypto::SecretBytes &fileKey);

} // namespace luwte::seal
