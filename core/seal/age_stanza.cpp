#include "core/seal/age_stanza.h"

#include <algorithm>

#include "core/base/say.h"
#include "core/crypto/agree.h"
#include "core/crypto/chacha.h"
#include "core/crypto/digest.h"
#include "core/crypto/kdf.h"
#include "core/crypto/random.h"
#include "core/seal/base64.h"

namespace luwte::seal {

using crypto::SecretBytes;

static constexpr std::size_t wrappedBytes = fileKeyBytes + crypto::chachaTagBytes;
static constexpr qsizetype saltBytes = 16;

static QByteArray wrapped(const SecretBytes &key, const SecretBytes &fileKey)
{
    SecretBytes buffer = fileKey;
    crypto::ChaCha(key).seal({}, buffer);
    return QByteArray(reinterpret_cast<const char *>(buffer.data()), qsizetype(buffer.size()));
}

static std::optional<SecretBytes> unwrapped(const SecretBytes &key, const QByteArray &body)
{
    SecretBytes buffer(body.begin(), body.end());
    return crypto::ChaCha(key).open({}, buffer) ? std::optional(std::move(buffer)) : std::nullopt;
}

static SecretBytes agreedKey(const SecretBytes &shared, const QByteArray &share, const QByteArray &recipient)
{
    return crypto::hkdfSha256(shared, share + recipient, "age-encryption.org/v1/X25519");
}

static SecretBytes passphraseKey(const SecretBytes &passphrase, const QByteArray &salt, int logWork)
{
    return crypto::scryptKey(passphrase, "age-encryption.org/v1/scrypt" + salt, logWork);
}

Stanza wrapFor(const Recipient &recipient, const SecretBytes &fileKey)
{
    const SecretBytes ephemeral = crypto::randomSecret(32);
    const auto shared = crypto::x25519(ephemeral, recipient.point);
    if (!shared)
        throw Fault(FaultKind::Foreign, say("seal", "Deze sleutel deugt niet. Vraag de ontvanger om een nieuwe."), QStringLiteral("low order recipient"));
    const QByteArray share = crypto::x25519Point(ephemeral);
    return {{"X25519", toBase64(share, Padding::None)}, wrapped(agreedKey(*shared, share, recipient.point), fileKey)};
}

Stanza wrapUnder(const SecretBytes &passphrase, const SecretBytes &fileKey, int logWork)
{
    const QByteArray salt = crypto::randomBytes(saltBytes);
    return {{"scrypt", toBase64(salt, Padding::None), QByteArray::number(logWork)}, wrapped(passphraseKey(passphrase, salt, logWork), fileKey)};
}

/// A short body is refused before it is tried: a long one could be made to open under many keys.
static void checkBody(const Stanza &stanza)
{
    if (std::size_t(stanza.body.size()) != wrappedBytes)
        throw damagedFile("age stanza: length of the wrapped key");
}

static std::optional<SecretBytes> openAgreed(const Stanza &stanza, const std::vector<Identity> &identities)
{
    const auto share = stanza.arguments.size() == 2 ? fromBase64(stanza.arguments.at(1), Padding::None) : std::nullopt;
    if (!share || share->size() != 32)
        throw damagedFile("age stanza: share");
    checkBody(stanza);
    for (const Identity &identity : identities) {
        const auto shared = crypto::x25519(identity.secret, *share);
        if (!shared)
            throw damagedFile("age stanza: low order share");
        if (auto key = unwrapped(agreedKey(*shared, *share, identity.recipient().point), stanza.body))
            return key;
    }
    return std::nullopt;
}

static int logWorkOf(const QByteArray &text)
{
    const bool digits = !text.isEmpty() && text.front() != '0' && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        throw damagedFile("age stanza: work factor");
    bool fits = false;
    const int logWork = text.toInt(&fits);
    if (!fits || logWork > scryptMostLogWork)
        throw Fault(FaultKind::Damaged, say("seal", "Dit bestand vraagt meer geheugen om te openen dan Luwte toelaat. Vraag de afzender om een gewoon age-bestand."), QStringLiteral("scrypt work factor"));
    return logWork;
}

static std::optional<SecretBytes> openScrypt(const Stanza &stanza, const SecretBytes &passphrase)
{
    const auto salt = stanza.arguments.size() == 3 ? fromBase64(stanza.arguments.at(1), Padding::None) : std::nullopt;
    if (!salt || salt->size() != saltBytes)
        throw damagedFile("age stanza: salt");
    const int logWork = logWorkOf(stanza.arguments.at(2));
    checkBody(stanza);
    return unwrapped(passphraseKey(passphrase, *salt, logWork), stanza.body);
}

SecretBytes unwrap(const QList<Stanza> &stanzas, const Keys &keys)
{
    std::optional<SecretBytes> found;
    for (const Stanza &stanza : stanzas) {
        const QByteArray &kind = stanza.arguments.front();
        if (kind == "scrypt") {
            // Alone or not at all: whoever typed a passphrase believes that nobody else can have written the file.
            if (stanzas.size() != 1)
                throw damagedFile("age stanza: scrypt beside others");
            if (keys.passphrase)
                found = openScrypt(stanza, *keys.passphrase);
        } else if (kind == "X25519" && !keys.identities.empty()) {
            auto key = openAgreed(stanza, keys.identities); // also when the key is known: a header is looked at in full
            if (key && !found)
                found = std::move(key);
        }
    }
    if (!found)
        throw Fault(FaultKind::WrongKey, say("seal", "Dit bestand gaat niet open met deze sleutel. Misschien is het voor iemand anders."), QStringLiteral("no stanza fits"));
    return *found;
}

} // namespace luwte::seal
