#include "core/codebook/resource.h"

#include <QDir>
#include <QFile>

#include "core/codebook/load.h"

// Outside the namespace because the generated initialiser is; naming it is what makes the linker take the data (see resources/codebook).
static void initialise()
{
    Q_INIT_RESOURCE(luwte_codes);
}

namespace luwte::codebook {

static QString rootOnce()
{
    static const bool done = (initialise(), true);
    Q_UNUSED(done)
    return QStringLiteral(":/luwte/");
}

QByteArray resource(const QString &path)
{
    QFile file(rootOnce() + path);
    if (!file.open(QIODevice::ReadOnly))
        damaged(QStringLiteral("resource %1 is not there").arg(path));
    return file.readAll();
}

QStringList resourceNames(const QString &folder)
{
    return QDir(rootOnce() + folder).entryList(QDir::Files, QDir::Name);
}

} // namespace luwte::codebook
