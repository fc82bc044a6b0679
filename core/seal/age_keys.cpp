#include "core/seal/age_keys.h"

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/crypto/agree.h"
#include "core/crypto/random.h"
#include "core/seal/bech32.h"

namespace luwte::seal {

using crypto::SecretBytes;

static constexpr std::size_t keyBytes = 32;

QString Recipient::text() const
{
    const SecretBytes letters = toBech32("age", reinterpret_cast<const std::uint8_t *>(point.constData()), std::size_t(point.size()));
    return QString::fromLatin1(reinterpret_cast<const char *>(letters.data()), qsizetype(letters.size()));
}

std::optional<Recipient> Recipient::fromText(const QString &text)
{
    const auto read = fromBech32(text.trimmed().toLatin1().toStdString());
    if (!read || read->name != "age" || read->data.size() != keyBytes)
        return std::nullopt;
    return Recipient{QByteArray(reinterpret_cast<const char *>(read->data.data()), qsizetype(keyBytes))};
}

Recipient Identity::recipient() const
{
    return {crypto::x25519Point(secret)};
}

SecretBytes Identity::text() const
{
    SecretBytes letters = toBech32("age-secret-key-", secret.data(), secret.size());
    for (std::uint8_t &letter : letters)
        if (letter >= 'a' && letter <= 'z')
            letter = std::uint8_t(letter - ('a' - 'A'));
    return letters;
}

Identity Identity::make()
{
    return {crypto::randomSecret(keyBytes)};
}

std::optional<Identity> Identity::fromText(std::string_view text)
{
    auto read = fromBech32(text);
    if (!read || read->name != "age-secret-key-" || read->data.size() != keyBytes)
        return std::nullopt;
    return Identity{std::move(read->data)};
}

std::vector<Identity> identitiesFrom(const SecretBytes &file)
{
    std::vector<Identity> all;
    const std::string_view text(reinterpret_cast<const char *>(file.data()), file.size());
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = qMin(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        at = end + 1;
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        if (auto identity = Identity::fromText(line))
            all.push_back(std::move(*identity));
        else if (!fromBech32(line) || !(line.starts_with("AGE-SECRET-KEY-") || line.starts_with("AGE-PLUGIN-")))
            throw Fault(FaultKind::Foreign, say("seal", "Dit is geen sleutelbestand. Er horen regels in te staan die beginnen met AGE-SECRET-KEY-1."), QStringLiteral("identity file"));
        any = true;
    }
    if (!any)
        throw Fault(FaultKind::Foreign, say("seal", "Er staat geen sleutel in het sleutelbestand. Controleer of je het goede bestand koos."), QStringLiteral("identity file: empty"));
    return all;
}

} // namespace luwte::seal
