#pragma once
// How a file key is wrapped: for an X25519 recipient, or under a passphrase (scrypt). Other kinds of stanza are passed over.

#include "core/seal/age_header.h"
#include "core/seal/age_keys.h"

namespace luwte::seal {

inline constexpr std::size_t fileKeyBytes = 16;
/// What is asked when sealing: about a second and 256 MiB, as age does.
inline constexpr int scryptLogWork = 18;
/// What is borne when opening: 1 GiB. A file that asks for more is an attack on the reader.
inline constexpr int scryptMostLogWork = 20;

[[nodiscard]] Stanza wrapFor(const Recipient &recipient, const crypto::SecretBytes &fileKey);
[[nodiscard]] Stanza wrapUnder(const crypto::SecretBytes &passphrase, const crypto::SecretBytes &fileKey, int logWork = scryptLogWork);
/// The file key, with the first of `keys` that fits. Faults: Damaged for a stanza that is not as the specification says, WrongKey when none fits.
[[nodiscard]] crypto::SecretBytes unwrap(const QList<Stanza> &stanzas, const Keys &keys);

} // namespace luwte::seal
