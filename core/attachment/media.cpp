#include "core/attachment/media.h"

#include <QStringDecoder>

namespace luwte::attachment {

static bool isText(QByteArrayView bytes)
{
    for (const char c : bytes)
        if (static_cast<unsigned char>(c) < 0x20 ? c != '\n' && c != '\r' && c != '\t' && c != '\f' : c == 0x7f)
            return false;
    return bytes.isValidUtf8();
}

Code mediaOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return Code("png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return Code("jpeg");
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8, 4) == QByteArrayView("WEBP"))
        return Code("webp");
    if (bytes.startsWith("%PDF-"))
        return Code("pdf");
    return Code(!bytes.isEmpty() && isText(bytes) ? "text" : "other");
}

bool isPicture(const Code &media)
{
    return media == "png" || media == "jpeg" || media == "webp";
}

bool canBeShown(const Code &media)
{
    return isPicture(media) || media == "pdf" || media == "text";
}

QString plainText(QByteArrayView utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(utf8);
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                shown += u'\n';
            continue;
        }
        if (c == u'\n' || c == u'\t' || c.isSurrogate()) {
            shown += c;
            continue;
        }
        const bool joins = c.unicode() == 0x200c || c.unicode() == 0x200d; // letters of Arabic and Hindi need them
        const bool hidden = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (hidden && !joins)
            shown += QStringLiteral("⟨U+%1⟩").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

} // namespace luwte::attachment
