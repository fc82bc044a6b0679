#include "core/vault/slot.h"

#include "core/base/clock.h"
#include "core/base/fold.h"
#include "core/base/id.h"
#include "core/crypto/digest.h"
#include "core/crypto/random.h"
#include "core/crypto/seal.h"

namespace luwte::vault {

static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QByteArray nameHint(const QString &vaultId, const QString &user)
{
    return crypto::Digest().add(vaultId.toUtf8()).add(fold(user).toUtf8()).finish().left(2);
}

static QByteArray context(const Slot &slot, const QString &vaultId)
{
    crypto::Digest digest;
    digest.add(vaultId.toUtf8()).add(slot.id.toUtf8()).add(qint64(slot.kind)).add(slot.hint).add(slot.salt);
    digest.add(slot.cost.memoryKiB).add(slot.cost.passes).add(slot.cost.lanes);
    digest.add(qint64(slot.starting)).add(qint64(slot.keyFile));
    return digest.finish();
}

static crypto::SecretBytes recoveryWrapping(const Slot &slot, const crypto::SecretBytes &recovery)
{
    crypto::SecretBytes salted = recovery; // 160 random bits need no slow hash
    salted.insert(salted.end(), slot.salt.begin(), slot.salt.end());
    return crypto::subkey(salted, "luwte recovery slot v1");
}

static void wrap(Slot &slot, const QString &vaultId, const crypto::SecretBytes &wrapping, const crypto::SecretBytes &vaultKey)
{
    crypto::Sealer sealer;
    slot.wrapped = sealer.seal(wrapping, QByteArrayView(reinterpret_cast<const char *>(vaultKey.data()), qsizetype(vaultKey.size())), context(slot, vaultId));
}

void rewrap(Slot &slot, const QString &vaultId, const FreshKey &fresh, const crypto::SecretBytes &vaultKey)
{
    slot.cost = fresh.cost;
    slot.salt = fresh.salt;
    slot.keyFile = fresh.withFile;
    wrap(slot, vaultId, fresh.wrapping, vaultKey);
}

Slot makeSlot(const QString &vaultId, const QString &user, const FreshKey &fresh, const crypto::SecretBytes &vaultKey, Passphrase whose)
{
    Slot slot;
    slot.starting = whose == Passphrase::Starting;
    slot.id = Id::make(SystemClock().now().ms()).toText();
    slot.hint = nameHint(vaultId, user);
    rewrap(slot, vaultId, fresh, vaultKey);
    return slot;
}

Slot makeRecoverySlot(const QString &vaultId, const crypto::SecretBytes &recovery, const crypto::SecretBytes &vaultKey, const QString &id)
{
    Slot slot;
    slot.id = id.isEmpty() ? Id::make(SystemClock().now().ms()).toText() : id;
    slot.kind = SlotKind::Recovery;
    slot.hint = QByteArray(2, '\0');
    slot.salt = crypto::randomBytes(16);
    wrap(slot, vaultId, recoveryWrapping(slot, recovery), vaultKey);
    return slot;
}

std::optional<crypto::SecretBytes> openSlot(const Slot &slot, const QString &vaultId, const Credential &credential)
{
    crypto::Sealer sealer;
    const crypto::SecretBytes wrapping = slot.kind == SlotKind::Recovery ? recoveryWrapping(slot, credential.passphrase) : stretched(credential, slot.keyFile, slot.salt, slot.cost);
    auto key = sealer.open(wrapping, slot.wrapped, context(slot, vaultId));
    if (key && key->size() != 32)
        return std::nullopt;
    return key;
}

QJsonObject Slot::toJson() const
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("kind"), kind == SlotKind::Passphrase ? QStringLiteral("passphrase") : QStringLiteral("recovery")},
        {QStringLiteral("hint"), QString::fromLatin1(hint.toHex())},
        {QStringLiteral("kdf"), QJsonObject{{QStringLiteral("name"), kind == SlotKind::Passphrase ? QStringLiteral("argon2id") : QStringLiteral("hkdf-sha256")},
                                    {QStringLiteral("memory_kib"), cost.memoryKiB}, {QStringLiteral("passes"), cost.passes}, {QStringLiteral("lanes"), cost.lanes},
                                    {QStringLiteral("salt"), QString::fromLatin1(salt.toBase64())}}},
        {QStringLiteral("starting"), starting}, {QStringLiteral("key_file"), keyFile}, {QStringLiteral("key"), QString::fromLatin1(wrapped.toBase64())}};
}

std::optional<Slot> Slot::fromJson(const QJsonObject &json)
{
    Slot slot;
    slot.id = json.value(QLatin1String("id")).toString();
    const QString kind = json.value(QLatin1String("kind")).toString();
    const QJsonObject kdf = json.value(QLatin1String("kdf")).toObject();
    const QString name = kdf.value(QLatin1String("name")).toString();
    if (kind == QLatin1String("passphrase") && name == QLatin1String("argon2id"))
        slot.kind = SlotKind::Passphrase;
    else if (kind == QLatin1String("recovery") && name == QLatin1String("hkdf-sha256"))
        slot.kind = SlotKind::Recovery;
    else
        return std::nullopt;
    slot.hint = QByteArray::fromHex(json.value(QLatin1String("hint")).toString().toLatin1());
    slot.cost = {kdf.value(QLatin1String("memory_kib")).toInt(-1), kdf.value(QLatin1String("passes")).toInt(-1), kdf.value(QLatin1String("lanes")).toInt(-1)};
    slot.salt = QByteArray::fromBase64(kdf.value(QLatin1String("salt")).toString().toLatin1());
    slot.wrapped = QByteArray::fromBase64(json.value(QLatin1String("key")).toString().toLatin1());
    slot.starting = json.value(QLatin1String("starting")).toBool();
    slot.keyFile = json.value(QLatin1String("key_file")).toBool();
    const bool marked = json.value(QLatin1String("starting")).isBool() && json.value(QLatin1String("key_file")).isBool();
    const bool fits = marked && Id::fromText(slot.id) && slot.hint.size() == 2 && slot.salt.size() == 16 && slot.wrapped.size() == 72 && crypto::costAllowed(slot.cost);
    return fits ? std::optional(slot) : std::nullopt;
}

crypto::SecretBytes newRecoveryKey()
{
    const crypto::SecretBytes random = crypto::randomSecret(32);
    crypto::SecretBytes text;
    for (std::size_t i = 0; i < 32; ++i) {
        if (i > 0 && i % 4 == 0)
            text.push_back('-');
        text.push_back(std::uint8_t(alphabet[random[i] & 31]));
    }
    return text;
}

std::optional<crypto::SecretBytes> normalisedRecoveryKey(const crypto::SecretBytes &typed)
{
    crypto::SecretBytes out;
    for (std::uint8_t c : typed) {
        if (c == '-' || c == ' ' || c == '\n' || c == '\r')
            continue;
        if (c >= 'a' && c <= 'z')
            c = std::uint8_t(c - 32);
        if (c == 'O')
            c = '0';
        if (c == 'I' || c == 'L')
            c = '1';
        if (alphabet.find(char(c)) == std::string_view::npos || out.size() == 32)
            return std::nullopt;
        out.push_back(c);
    }
    return out.size() == 32 ? std::optional(out) : std::nullopt;
}

} // namespace luwte::vault
