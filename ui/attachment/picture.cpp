#include "ui/attachment/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <cmath>

#include "core/base/say.h"

namespace luwte::ui {

Decoded decodePicture(const QByteArray &bytes, const Code &media)
{
    const QByteArray format = media.value.toLatin1();
    if (!QImageReader::supportedImageFormats().contains(format))
        return {{}, say("attachment", "Dit soort afbeelding kan Luwte op deze computer niet tonen. Exporteer het bestand om het te bekijken.")};
    const Decoded broken{{}, say("attachment", "Deze afbeelding is beschadigd of niet compleet. Vraag een nieuwe kopie.")};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(200); // MiB, for all pictures of the program
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true); // as it was held
    const QSize size = reader.size();
    if (size.isEmpty())
        return broken;
    const qint64 dots = qint64(size.width()) * size.height();
    if (dots > mostDots) {
        // JPEG decodes straight to a smaller size; the others would unpack it all first.
        if (format != "jpeg" || dots > 10 * mostDots)
            return {{}, say("attachment", "Deze afbeelding is te groot om te tonen (%1 × %2 beeldpunten). Exporteer het bestand om het te bekijken.").arg(size.width()).arg(size.height())};
        reader.setScaledSize(size * std::sqrt(double(mostDots) / 2 / double(dots)));
    }
    QImage image = reader.read();
    if (image.isNull())
        return broken;
    return {std::move(image), {}};
}

} // namespace luwte::ui
