#include "core/vault/header.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/store/durable_file.h"

namespace luwte::vault {

static constexpr qint64 maxHeader = 1024 * 1024;

static QString damagedText()
{
    return say("vault", "Het bestand is beschadigd. Zet de laatste reservekopie terug.");
}

static QJsonObject toObject(const Header &header)
{
    QJsonArray entries;
    for (const Slot &slot : header.keySlots)
        entries.append(slot.toJson());
    return {{QStringLiteral("format"), QStringLiteral("luwte-vault")}, {QStringLiteral("version"), 1}, {QStringLiteral("id"), header.id},
        {QStringLiteral("cipher"), QJsonObject{{QStringLiteral("page_size"), header.cipher.pageSize}, {QStringLiteral("hmac"), header.cipher.hmac}}},
        {QStringLiteral("switching"), header.switching}, {QStringLiteral("slots"), entries}};
}

QByteArray Header::body() const
{
    return QJsonDocument(toObject(*this)).toJson(QJsonDocument::Compact);
}

bool Header::authentic(const crypto::SecretBytes &vaultKey) const
{
    return crypto::sameBytes(mac, crypto::hmacSha256(crypto::subkey(vaultKey, "luwte header v1"), body()));
}

Slot *Header::find(const QString &slotId)
{
    const auto found = std::find_if(keySlots.begin(), keySlots.end(), [&](const Slot &slot) { return slot.id == slotId; });
    return found == keySlots.end() ? nullptr : &*found;
}

const Slot *Header::recovery() const
{
    const auto found = std::find_if(keySlots.begin(), keySlots.end(), [](const Slot &slot) { return slot.kind == SlotKind::Recovery; });
    return found == keySlots.end() ? nullptr : &*found;
}

Header Header::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw Fault(FaultKind::Foreign, say("vault", "Deze map is geen bestand van Luwte. Kies een andere map of maak een nieuw bestand."), QStringLiteral("no vault.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Disk, say("vault", "Luwte kan het bestand niet lezen. Controleer of je de map mag openen."), QStringLiteral("vault.json unreadable"));
    if (file.size() > maxHeader)
        throw Fault(FaultKind::Foreign, damagedText(), QStringLiteral("vault.json too large"));
    return parse(file.readAll());
}

Header Header::parse(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        throw Fault(FaultKind::Damaged, damagedText(), QStringLiteral("vault.json is no JSON"));
    if (json.value(QLatin1String("format")).toString() != QLatin1String("luwte-vault"))
        throw Fault(FaultKind::Foreign, say("vault", "Deze map is geen bestand van Luwte. Kies een andere map of maak een nieuw bestand."), QStringLiteral("vault.json of another program"));
    if (json.value(QLatin1String("version")).toInt() > 1)
        throw Fault(FaultKind::Newer, say("vault", "Dit bestand is van een nieuwere Luwte. Werk eerst het programma bij. Er is niets veranderd."), QStringLiteral("newer vault.json"));
    Header header;
    header.id = json.value(QLatin1String("id")).toString();
    const QJsonObject cipher = json.value(QLatin1String("cipher")).toObject();
    header.cipher.pageSize = cipher.value(QLatin1String("page_size")).toInt();
    header.cipher.hmac = cipher.value(QLatin1String("hmac")).toString();
    header.mac = QByteArray::fromBase64(json.value(QLatin1String("mac")).toString().toLatin1());
    header.switching = json.value(QLatin1String("switching")).toBool();
    bool fits = json.value(QLatin1String("switching")).isBool() && Id::fromText(header.id).has_value() && header.cipher.pageSize == 4096
        && (header.cipher.hmac == QLatin1String("HMAC_SHA256") || header.cipher.hmac == QLatin1String("HMAC_SHA512"));
    const QJsonArray entries = json.value(QLatin1String("slots")).toArray();
    for (const auto &entry : entries) {
        const auto slot = Slot::fromJson(entry.toObject());
        fits = fits && slot && header.keySlots.size() < 256;
        if (slot)
            header.keySlots.append(*slot);
    }
    if (!fits || header.keySlots.isEmpty())
        throw Fault(FaultKind::Damaged, damagedText(), QStringLiteral("vault.json member out of range"));
    return header;
}

QByteArray Header::toFile(const crypto::SecretBytes &vaultKey)
{
    mac = crypto::hmacSha256(crypto::subkey(vaultKey, "luwte header v1"), body());
    QJsonObject json = toObject(*this);
    json.insert(QStringLiteral("mac"), QString::fromLatin1(mac.toBase64()));
    return QJsonDocument(json).toJson();
}

void Header::write(const QString &path, const crypto::SecretBytes &vaultKey)
{
    if (!store::replaceFile(path, toFile(vaultKey)))
        throw Fault(FaultKind::Disk, say("vault", "Luwte kan hier niet schrijven. Kies een map waar je mag schrijven, met genoeg ruimte."), QStringLiteral("vault.json not written"));
}

} // namespace luwte::vault
