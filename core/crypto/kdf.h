#pragma once
// Argon2id: a passphrase into a key, at a cost that slows a guesser down (security.md, rules 1 and 7).

#include <QByteArray>

#include "core/crypto/secret.h"

namespace luwte::crypto {

struct KdfCost
{
    int memoryKiB = 64 * 1024;
    int passes = 3;
    int lanes = 1;
    bool operator==(const KdfCost &) const = default;
};

/// Below this nobody may make a slot (19 MiB, 2 passes; OWASP's floor), above the ceiling a header is an attack: it comes from whoever wrote the file.
inline constexpr KdfCost kdfFloor{19 * 1024, 2, 1};
inline constexpr KdfCost kdfCeiling{4 * 1024 * 1024, 64, 16};
/// KiB times passes: what takes up to about half a minute on a slow machine. All that measuredCost() gives is below it.
inline constexpr qint64 kdfWorkCeiling = 256LL * 1024 * 64;

[[nodiscard]] bool costAllowed(const KdfCost &cost);
/// 32 bytes. Fault(Damaged) when the cost is outside floor and ceiling or the salt is shorter than 16 bytes.
[[nodiscard]] SecretBytes deriveKey(const SecretBytes &passphrase, QByteArrayView salt, const KdfCost &cost);
/// The cost that takes about `milliseconds` on this machine: 64 MiB or more, 3 passes or more.
[[nodiscard]] KdfCost measuredCost(int milliseconds = 1000);

/// scrypt (RFC 7914) with r = 8 and p = 1, for age files under a passphrase; 32 bytes. `logWork` is the binary logarithm of N and takes
/// 1 KiB << logWork of memory: whoever reads a file bounds it first.
[[nodiscard]] SecretBytes scryptKey(const SecretBytes &passphrase, QByteArrayView salt, int logWork);

} // namespace luwte::crypto
