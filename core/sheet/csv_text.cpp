#include "core/sheet/csv_text.h"

namespace luwte::sheet {

static constexpr qint64 block = 64 * 1024;

static QByteArray readBlock(QIODevice &device, Meter &meter)
{
    QByteArray bytes(block, Qt::Uninitialized);
    const qint64 count = device.read(bytes.data(), block);
    if (count < 0)
        throw faults::readStopped(QStringLiteral("csv: read"));
    bytes.truncate(count);
    meter.add(count);
    return bytes;
}

std::optional<TextForm> formOf(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return TextForm{Encoding::Utf8, 3};
    if (head.startsWith("\xFF\xFE"))
        return TextForm{Encoding::Utf16LE, 2};
    if (head.startsWith("\xFE\xFF"))
        return TextForm{Encoding::Utf16BE, 2};
    qsizetype zeroes[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto byte = static_cast<unsigned char>(head[i]);
        if (byte == 0)
            ++zeroes[i % 2];
        else if (byte < 0x20 && (byte < '\t' || byte > '\r'))
            return std::nullopt;
    }
    const qsizetype half = head.size() / 2;
    if (zeroes[0] + zeroes[1] == 0)
        return TextForm{Encoding::Utf8, 0};
    // Western text in UTF-16 has a zero in nearly every pair, always on the same side.
    if (zeroes[0] == 0 && zeroes[1] > half / 2)
        return TextForm{Encoding::Utf16LE, 0};
    if (zeroes[1] == 0 && zeroes[0] > half / 2)
        return TextForm{Encoding::Utf16BE, 0};
    return std::nullopt;
}

namespace {

/// Follows bytes as UTF-8 and remembers what Windows-1252 would make of them.
class ByteCheck
{
public:
    void add(unsigned char byte)
    {
        if (byte == 0)
            throw faults::notASheet(QStringLiteral("csv: NUL"));
        countLine(byte);
        western(byte);
        if (m_more > 0) {
            if (byte >= m_low && byte <= m_high) {
                m_low = 0x80;
                m_high = 0xBF;
                if (--m_more == 0)
                    m_multibyte = true;
                return;
            }
            m_more = 0;
            wrong();
        }
        if (byte < 0x80)
            return;
        m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        if (byte >= 0xC2 && byte <= 0xDF)
            m_more = 1;
        else if (byte >= 0xE0 && byte <= 0xEF)
            m_more = 2;
        else if (byte >= 0xF0 && byte <= 0xF4)
            m_more = 3;
        else
            wrong();
    }
    void end()
    {
        if (m_more > 0)
            wrong();
    }
    [[nodiscard]] bool utf8() const { return m_wrongLine == 0; }
    [[nodiscard]] qint64 wrongLine() const { return m_wrongLine; }
    /// Letters with accents stand between plain ones. Three in a row are another alphabet; whole UTF-8 characters beside broken ones are
    /// UTF-8 that was cut or pasted together.
    [[nodiscard]] bool looksWestern() const { return m_western && !m_multibyte; }

private:
    void wrong()
    {
        if (m_wrongLine == 0)
            m_wrongLine = m_line;
    }
    void countLine(unsigned char byte)
    {
        if (m_lineEnded) {
            ++m_line;
            m_lineEnded = false;
        }
        m_lineEnded = byte == '\n';
    }
    void western(unsigned char byte)
    {
        const bool undefined = byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
        m_letters = byte >= 0xC0 ? m_letters + 1 : 0;
        if (undefined || m_letters >= 3)
            m_western = false;
    }

    unsigned char m_low = 0x80, m_high = 0xBF;
    int m_more = 0;
    int m_letters = 0;
    bool m_multibyte = false;
    bool m_western = true;
    bool m_lineEnded = false;
    qint64 m_line = 1;
    qint64 m_wrongLine = 0;
};

/// Halves of a character pair have to come together, and bytes in twos.
void checkUtf16(QIODevice &device, bool bigEndian, Meter &meter)
{
    qint64 line = 1;
    bool high = false;
    int first = -1;
    for (QByteArray bytes = readBlock(device, meter); !bytes.isEmpty(); bytes = readBlock(device, meter)) {
        for (const char c : std::as_const(bytes)) {
            const auto byte = static_cast<unsigned char>(c);
            if (first < 0) {
                first = byte;
                continue;
            }
            const auto unit = char16_t(bigEndian ? first * 256 + byte : byte * 256 + first);
            first = -1;
            if (unit == 0)
                throw faults::notASheet(QStringLiteral("csv: NUL"));
            if (high != QChar::isLowSurrogate(unit))
                throw faults::unreadableCharacters(line);
            high = QChar::isHighSurrogate(unit);
            line += unit == u'\n';
        }
    }
    if (high || first >= 0)
        throw faults::unreadableCharacters(line);
}

} // namespace

TextForm settledForm(QIODevice &device, TextForm first, Meter &meter)
{
    if (!device.seek(first.mark))
        throw faults::readStopped(QStringLiteral("csv: seek"));
    if (first.encoding != Encoding::Utf8) {
        checkUtf16(device, first.encoding == Encoding::Utf16BE, meter);
        return first;
    }
    ByteCheck check;
    for (QByteArray bytes = readBlock(device, meter); !bytes.isEmpty(); bytes = readBlock(device, meter))
        for (const char c : std::as_const(bytes))
            check.add(static_cast<unsigned char>(c));
    check.end();
    if (check.utf8())
        return first;
    if (first.mark > 0 || !check.looksWestern())
        throw faults::unreadableCharacters(check.wrongLine());
    return {Encoding::Windows1252, 0};
}

static QStringDecoder decoderOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16LE: return QStringDecoder(QStringDecoder::Utf16LE);
    case Encoding::Utf16BE: return QStringDecoder(QStringDecoder::Utf16BE);
    case Encoding::Utf8: return QStringDecoder(QStringDecoder::Utf8);
    case Encoding::Windows1252: break;
    }
    return QStringDecoder(QStringDecoder::Latin1);
}

TextSource::TextSource(QIODevice &device, TextForm form, Meter &meter)
    : m_device(device), m_meter(meter), m_form(form), m_decoder(decoderOf(form.encoding))
{
    if (!device.seek(form.mark))
        throw faults::readStopped(QStringLiteral("csv: seek"));
}

QString TextSource::next()
{
    // Latin-1 has control characters where Windows-1252 has these.
    static constexpr char16_t upper[32] = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
        0x9D, 0x017E, 0x0178};
    QString text;
    while (text.isEmpty()) {
        const QByteArray bytes = readBlock(m_device, m_meter);
        if (bytes.isEmpty())
            return {};
        text = m_decoder(bytes);
    }
    if (m_decoder.hasError())
        throw faults::readStopped(QStringLiteral("csv: changed while reading"));
    if (m_form.encoding == Encoding::Windows1252)
        for (QChar &c : text)
            if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
                c = QChar(upper[c.unicode() - 0x80]);
    return text;
}

} // namespace luwte::sheet
