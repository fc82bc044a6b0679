// seal, unseal: the age layer alone, without a vault, for other age programs and for emergencies.
#include <QFile>

#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/verbs.h"
#include "core/seal/age_reader.h"
#include "core/seal/age_writer.h"
#include "core/seal/armor.h"
#include "core/seal/files.h"

namespace luwte::cli {

static constexpr qint64 maxIdentityFile = 1024 * 1024;

static crypto::SecretBytes sharedSecret(const Arguments &arguments)
{
    crypto::SecretBytes secret = readSecretFile(arguments.value("--secret-file"));
    if (secret.empty())
        throw UsageError{say("cli", "Op de eerste regel van het bestand bij --secret-file hoort het wachtwoord te staan.")};
    return secret;
}

static std::vector<seal::Recipient> recipients(const Arguments &arguments)
{
    std::vector<seal::Recipient> all;
    const QStringList given = arguments.values("--to");
    for (const QString &text : given) {
        const auto recipient = seal::Recipient::fromText(text);
        if (!recipient)
            throw UsageError{say("cli", "'%1' is geen sleutel van een ontvanger. Die begint met age1; kopieer hem helemaal.").arg(text.left(80))};
        all.push_back(*recipient);
    }
    return all;
}

static seal::Keys keysOf(const Arguments &arguments)
{
    seal::Keys keys;
    if (arguments.has("--secret-file"))
        keys.passphrase = sharedSecret(arguments);
    const QStringList files = arguments.values("--identity");
    for (const QString &path : files) {
        seal::FileSource file(path);
        crypto::SecretBytes bytes(std::size_t(qBound<qint64>(0, file.size(), maxIdentityFile)));
        bytes.resize(std::size_t(file.readAll(reinterpret_cast<char *>(bytes.data()), qsizetype(bytes.size()))));
        for (seal::Identity &identity : seal::identitiesFrom(bytes))
            keys.identities.push_back(std::move(identity));
    }
    return keys;
}

int runSeal(const Arguments &arguments)
{
    arguments.expect(1, {QStringLiteral("--to"), QStringLiteral("--secret-file"), QStringLiteral("--armor"), QStringLiteral("--out")});
    const QString in = arguments.word(0, say("cli", "het bestand om te verzegelen"));
    if (!arguments.has("--out") || arguments.has("--to") == arguments.has("--secret-file"))
        throw UsageError{say("cli", "Noem met --to voor wie het is, of geef met --secret-file een wachtwoord, en noem met --out het nieuwe bestand.")};
    const auto for_ = recipients(arguments);
    seal::FileSource from(in);
    seal::FileSink to(arguments.value("--out"));
    seal::ArmorWriter letters(to);
    seal::Sink &out = arguments.has("--armor") ? static_cast<seal::Sink &>(letters) : to;
    seal::AgeWriter age = for_.empty() ? seal::AgeWriter(out, sharedSecret(arguments)) : seal::AgeWriter(out, for_);
    seal::pump(from, age);
    age.finish();
    return ExitDone;
}

int runUnseal(const Arguments &arguments)
{
    arguments.expect(1, {QStringLiteral("--identity"), QStringLiteral("--secret-file"), QStringLiteral("--out")});
    const QString in = arguments.word(0, say("cli", "het verzegelde bestand"));
    if (!arguments.has("--out") || !(arguments.has("--identity") || arguments.has("--secret-file")))
        throw UsageError{say("cli", "Noem met --identity het sleutelbestand of met --secret-file het bestand met het wachtwoord, en met --out het nieuwe bestand.")};
    const seal::Keys keys = keysOf(arguments);
    seal::FileSource from(in);
    seal::AgeReader age(from, keys);
    seal::FileSink to(arguments.value("--out"));
    seal::pump(age, to);
    to.finish();
    return ExitDone;
}

} // namespace luwte::cli
