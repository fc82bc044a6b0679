#include "core/exchange/out_file.h"

#include "core/base/fault.h"
#include "core/base/say.h"

namespace luwte::exchange {

[[noreturn]] static void notWritten(const QString &detail)
{
    throw Fault(FaultKind::Disk, say("export", "Het bestand is niet geschreven. Controleer of de map bestaat, of je er mag schrijven en of er ruimte is."), detail);
}

std::unique_ptr<QSaveFile> prepareFile(const QString &path, const QByteArray &bytes)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        notWritten(QStringLiteral("export: open"));
    if (!file->setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file->write(bytes) != bytes.size() || !file->flush())
        notWritten(QStringLiteral("export: write"));
    return file;
}

void publish(QSaveFile &file)
{
    if (!file.commit())
        notWritten(QStringLiteral("export: rename"));
}

} // namespace luwte::exchange
