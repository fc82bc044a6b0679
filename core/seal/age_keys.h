#pragma once
// The keys of age: a recipient (age1…, may be known to everybody) and its identity (AGE-SECRET-KEY-1…).

#include <QByteArray>
#include <optional>
#include <vector>

#include "core/crypto/secret.h"

namespace luwte::seal {

/// Whom a file is sealed for.
struct Recipient
{
    QByteArray point; ///< X25519, 32 bytes
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<Recipient> fromText(const QString &text);
    bool operator==(const Recipient &) const = default;
};

/// What opens it.
struct Identity
{
    crypto::SecretBytes secret; ///< 32 bytes
    [[nodiscard]] Recipient recipient() const;
    [[nodiscard]] crypto::SecretBytes text() const;
    [[nodiscard]] static Identity make();
    [[nodiscard]] static std::optional<Identity> fromText(std::string_view text);
};

/// Everything at hand that may open a file.
struct Keys
{
    std::vector<Identity> identities;
    std::optional<crypto::SecretBytes> passphrase;
};

/// An identity file of age: one a line, empty lines and lines with # are passed over. Keys of a kind that Luwte does not know open nothing
/// here and are passed over too; Fault Foreign for a line that is no key at all, or when there is none.
[[nodiscard]] std::vector<Identity> identitiesFrom(const crypto::SecretBytes &file);

} // namespace luwte::seal
