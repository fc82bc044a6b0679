#include "core/vault/credential.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/crypto/random.h"
#include "core/store/durable_file.h"

namespace luwte::vault {

static Fault unreadable(const char *detail)
{
    return {FaultKind::Disk, say("keyfile", "Luwte kan het sleutelbestand niet lezen. Controleer of de stick of schijf er is en kies het bestand opnieuw."), QString::fromLatin1(detail)};
}

crypto::SecretBytes readKeyFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe would wait for ever
    if (file < 0)
        throw unreadable("key file not opened");
    struct stat about{};
    const bool known = ::fstat(file, &about) == 0;
    if (!known || !S_ISREG(about.st_mode) || about.st_size < keyFileLeast || about.st_size > keyFileMost) {
        ::close(file);
        throw Fault(FaultKind::Foreign, say("keyfile", "Dit bestand past niet als sleutelbestand. Kies een bestand van 32 bytes tot 1 MB."), QStringLiteral("key file of another size or kind"));
    }
    crypto::SecretBytes bytes(std::size_t(about.st_size));
    std::size_t used = 0;
    while (used < bytes.size()) {
        const auto got = ::read(file, bytes.data() + used, bytes.size() - used);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        used += std::size_t(got);
    }
    ::close(file);
    if (used != bytes.size())
        throw unreadable("key file cut off");
    return crypto::subkey(bytes, "luwte key file v1");
}

void makeKeyFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        throw Fault(FaultKind::Disk, errno == EEXIST ? say("keyfile", "Er staat al een bestand met deze naam. Kies een andere naam.")
                                                     : say("keyfile", "Luwte kan hier geen sleutelbestand maken. Kies een plek waar je mag schrijven."), QStringLiteral("key file not made"));
    const crypto::SecretBytes bytes = crypto::randomSecret(32);
    bool done = store::writeAt(file, QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())), 0) && ::fsync(file) == 0;
    done = ::close(file) == 0 && done && store::syncFolderOf(path);
    if (done)
        return;
    ::unlink(name.constData());
    throw Fault(FaultKind::Disk, say("keyfile", "Luwte kan hier geen sleutelbestand maken. Kies een plek waar je mag schrijven."), QStringLiteral("key file not written"));
}

crypto::SecretBytes stretched(const Credential &credential, bool withFile, QByteArrayView salt, const crypto::KdfCost &cost)
{
    if (!withFile)
        return crypto::deriveKey(credential.passphrase, salt, cost);
    // Both go in with the length of the first, so that nothing can be moved from one to the other. Without the file it is another key and takes as long.
    crypto::SecretBytes both(8);
    for (std::size_t i = 0; i < 8; ++i)
        both[i] = std::uint8_t(credential.passphrase.size() >> (8 * i));
    both.insert(both.end(), credential.passphrase.begin(), credential.passphrase.end());
    both.insert(both.end(), credential.keyFile.begin(), credential.keyFile.end());
    return crypto::deriveKey(crypto::subkey(both, "luwte passphrase and key file v1"), salt, cost);
}

FreshKey freshKey(const Credential &credential, const crypto::KdfCost &cost)
{
    FreshKey key{cost, crypto::randomBytes(16), !credential.keyFile.empty(), {}};
    key.wrapping = stretched(credential, key.withFile, key.salt, cost);
    return key;
}

FreshKey provedKey(const Credential &credential, const crypto::KdfCost &cost)
{
    FreshKey key = freshKey(credential, cost);
    if (key.wrapping != stretched(credential, key.withFile, key.salt, cost))
        throw Fault(FaultKind::Internal, say("vault", "Deze computer rekent niet goed. Er is niets veranderd. Laat het geheugen van de computer nakijken."), QStringLiteral("kdf gave two answers"));
    return key;
}

} // namespace luwte::vault
