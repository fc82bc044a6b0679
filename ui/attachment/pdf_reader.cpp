#include "ui/attachment/pdf_reader.h"

#include <algorithm>
#include <cstring>

namespace luwte::ui {

PdfReader::PdfReader(QByteArray pdf, QObject *parent) : QObject(parent), m_pdf(std::move(pdf)), m_child(this)
{
    connect(&m_child, &Child::ended, this, &PdfReader::take);
}

bool PdfReader::installed()
{
    return !Child::find(QStringLiteral("pdftoppm")).isEmpty() && !Child::find(QStringLiteral("pdfinfo")).isEmpty();
}

void PdfReader::count()
{
    m_page = 0;
    m_child.start(Child::find(QStringLiteral("pdfinfo")), {QStringLiteral("-")}, m_pdf);
}

void PdfReader::draw(int page, int side)
{
    m_page = page;
    const QString number = QString::number(page);
    m_child.start(Child::find(QStringLiteral("pdftoppm")),
        {QStringLiteral("-q"), QStringLiteral("-cropbox"), QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("-scale-to"), QString::number(std::clamp(side, 16, mostSide)), QStringLiteral("-")}, m_pdf);
}

void PdfReader::take(bool ok, const QByteArray &output)
{
    if (m_page == 0) {
        const int pages = ok ? pagesIn(output) : 0;
        pages > 0 ? emit counted(pages) : emit failed();
        return;
    }
    const QImage picture = ok ? fromPpm(output) : QImage();
    picture.isNull() ? emit failed() : emit drawn(m_page, picture);
}

int PdfReader::pagesIn(const QByteArray &info)
{
    for (const QByteArray &line : info.split('\n'))
        if (line.startsWith("Pages:"))
            return std::clamp(line.mid(6).trimmed().toInt(), 0, mostPages);
    return 0;
}

/// The next number and the single white space behind it; -1 when there is none of at most five digits.
static int numberAt(QByteArrayView text, qsizetype &at)
{
    int number = 0;
    const qsizetype first = at;
    while (at < text.size() && at - first <= 5 && text[at] >= '0' && text[at] <= '9')
        number = number * 10 + (text[at++] - '0');
    if (at == first || at >= text.size() || (text[at] != ' ' && text[at] != '\n'))
        return -1;
    ++at;
    return number;
}

QImage PdfReader::fromPpm(QByteArrayView ppm)
{
    if (!ppm.startsWith("P6\n"))
        return {};
    qsizetype at = 3;
    const int width = numberAt(ppm, at);
    const int height = numberAt(ppm, at);
    const int most = numberAt(ppm, at);
    if (width < 1 || height < 1 || width > mostSide || height > mostSide || most != 255 || ppm.size() - at != qsizetype(width) * height * 3)
        return {};
    QImage image(width, height, QImage::Format_RGB888);
    if (image.isNull())
        return {};
    for (int y = 0; y < height; ++y)
        std::memcpy(image.scanLine(y), ppm.data() + at + qsizetype(y) * width * 3, std::size_t(width) * 3);
    return image;
}

} // namespace luwte::ui
