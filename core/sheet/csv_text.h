#pragma once
// Which characters the bytes of a .csv file are. Programs leave that out of the file, so it is found by looking at all of it.

#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include "core/sheet/meter.h"

namespace luwte::sheet {

enum class Encoding : quint8 { Utf8, Utf16LE, Utf16BE, Windows1252 };

struct TextForm
{
    Encoding encoding = Encoding::Utf8;
    int mark = 0; ///< bytes of byte order mark to pass over
};

/// By byte order mark, or by where the zeroes are; nullopt when the bytes (the first few thousand of a file) are no text.
[[nodiscard]] std::optional<TextForm> formOf(QByteArrayView head);

/// Reads the file through once. What says it is UTF-8 or UTF-16 has to be; text without a mark that is no UTF-8 is taken for Windows-1252
/// when it looks like a western language written in that, else it is a Fault that names the line: a wrong guess would change names.
[[nodiscard]] TextForm settledForm(QIODevice &device, TextForm first, Meter &meter);

/// Gives the text in pieces.
class TextSource
{
public:
    TextSource(QIODevice &device, TextForm form, Meter &meter);
    /// The next characters; empty at the end.
    [[nodiscard]] QString next();

private:
    QIODevice &m_device;
    Meter &m_meter;
    TextForm m_form;
    QStringDecoder m_decoder;
};

} // namespace luwte::sheet
