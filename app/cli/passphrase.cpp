#include "app/cli/passphrase.h"

#include <QFile>
#include <algorithm>

#ifdef __unix__
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

#include "app/cli/output.h"
#include "core/base/say.h"

namespace luwte::cli {

static constexpr std::size_t maxPassphrase = 4096;

static crypto::SecretBytes firstLine(crypto::SecretBytes bytes)
{
    const auto end = std::find_if(bytes.begin(), bytes.end(), [](std::uint8_t c) { return c == '\n' || c == '\r'; });
    bytes.erase(end, bytes.end());
    return bytes;
}

static crypto::SecretBytes fromDescriptor(int descriptor)
{
    crypto::SecretBytes bytes(maxPassphrase);
    std::size_t used = 0;
    while (used < bytes.size()) {
        const auto got = ::read(descriptor, bytes.data() + used, bytes.size() - used);
        if (got <= 0)
            break;
        used += std::size_t(got);
        if (std::find(bytes.begin(), bytes.begin() + std::ptrdiff_t(used), '\n') != bytes.begin() + std::ptrdiff_t(used))
            break;
    }
    bytes.resize(used);
    return firstLine(std::move(bytes));
}

crypto::SecretBytes readSecretFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throw Fault(FaultKind::Disk, say("cli", "Het bestand met het wachtwoord is niet te lezen. Controleer het pad."), QStringLiteral("passphrase file"));
    crypto::SecretBytes secret = fromDescriptor(descriptor);
    ::close(descriptor);
    return secret;
}

static crypto::SecretBytes prompted(const QString &text)
{
    tell(text);
    termios before{};
    const bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios quiet = before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    crypto::SecretBytes secret = fromDescriptor(STDIN_FILENO);
    if (terminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return secret;
}

crypto::SecretBytes readPassphrase(const Arguments &arguments)
{
    QString path = arguments.passphraseFile;
    if (path.isEmpty())
        path = qEnvironmentVariable("LUWTE_PASSPHRASE_FILE");
    return path.isEmpty() ? prompted(say("cli", "Wachtwoord:")) : readSecretFile(path);
}

vault::Credential readCredential(const Arguments &arguments)
{
    vault::Credential credential(readPassphrase(arguments));
    if (arguments.has("--key-file"))
        credential.keyFile = vault::readKeyFile(arguments.value("--key-file"));
    return credential;
}

Result<crypto::SecretBytes> readNewPassphrase(const Arguments &arguments)
{
    if (arguments.has("--new-passphrase-file"))
        return readSecretFile(arguments.value("--new-passphrase-file"));
    crypto::SecretBytes first = prompted(say("cli", "Nieuw wachtwoord:"));
    if (first != prompted(say("cli", "Nog een keer:")))
        return refuse(QStringLiteral("key.differs"), say("cli", "De twee wachtwoorden zijn niet gelijk. Probeer het opnieuw."));
    return first;
}

} // namespace luwte::cli
