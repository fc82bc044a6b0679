#pragma once
// Makes age files piece by piece, so that each piece can be wrong, under fixed keys.

#include "core/seal/age_keys.h"
#include "core/seal/age_stanza.h"

namespace luwte::test {

[[nodiscard]] seal::Identity fixedIdentity(std::uint8_t byte = 7);
[[nodiscard]] crypto::SecretBytes fixedFileKey();
/// The stanza in letters, "-> … LF body LF".
[[nodiscard]] QByteArray lettersOf(const seal::Stanza &stanza);
/// A file with these stanzas in letters, a fitting MAC, and `payload` after it.
[[nodiscard]] QByteArray fileOf(const QByteArray &stanzas, const QByteArray &payload);
/// Nonce and pieces; `last` says whether the final one is marked.
[[nodiscard]] QByteArray payloadOf(const QList<QByteArray> &pieces, bool last = true);
/// A whole file for fixedIdentity().
[[nodiscard]] QByteArray goodFile(const QByteArray &plain);
[[nodiscard]] seal::Keys keysWith(std::uint8_t byte = 7);

/// Everything that could be read before a fault, and which ("" for none).
struct Opened
{
    QByteArray plain;
    QString fault;
};
[[nodiscard]] Opened open(const QByteArray &file, const seal::Keys &keys = keysWith());
/// By way of the library's own writer.
[[nodiscard]] QByteArray sealed(const QByteArray &plain, bool armored = false);

} // namespace luwte::test
