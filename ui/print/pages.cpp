#include "ui/print/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "ui/print/fonts.h"
#include "ui/print/layout.h"

namespace luwte::print {

namespace {

constexpr double millimetre = unitsPerInch / 25.4;
constexpr double sheetWidth = 210 * millimetre;
constexpr double sheetHeight = 297 * millimetre;
constexpr double side = 20 * millimetre;
constexpr double top = 18 * millimetre;
constexpr double bottom = 22 * millimetre;
constexpr int cardsPerSheet = 4;
constexpr double cardWidth = sheetWidth / 2;
constexpr double cardHeight = (sheetHeight - 12 * millimetre) / 2; ///< a strip below for the number of the print
constexpr double cardMargin = 8 * millimetre;

} // namespace

Pages::Pages(documents::Document document)
    : m_document(std::move(document)),
      m_text(layOut(m_document, m_document.pocket ? QSizeF(cardWidth - 2 * cardMargin, cardHeight - 2 * cardMargin) : QSizeF(sheetWidth - 2 * side, sheetHeight - top - bottom)))
{
}

Pages::~Pages() = default;

int Pages::count() const
{
    return m_document.pocket ? (m_text->pageCount() + cardsPerSheet - 1) / cardsPerSheet : m_text->pageCount();
}

static void paintBody(QPainter &painter, const QTextDocument &text, int page, QPointF corner)
{
    const QSizeF body = text.pageSize();
    painter.save();
    painter.translate(corner.x(), corner.y() - page * body.height());
    const QRectF clip(0, page * body.height(), body.width(), body.height());
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, Qt::black);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

/// The cards of a sheet with lines to cut along; the number of the print stays on what is cut off.
void Pages::paintCards(QPainter &painter, int sheet) const
{
    const int first = sheet * cardsPerSheet, cards = qMin(cardsPerSheet, m_text->pageCount() - first);
    painter.setPen(QPen(QColor(0x7c, 0x8a, 0x82), 0.3 * millimetre, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < cards; ++i) {
        const QPointF corner((i % 2) * cardWidth, (i / 2) * cardHeight);
        painter.drawRect(QRectF(corner, QSizeF(cardWidth, cardHeight)));
        paintBody(painter, *m_text, first + i, corner + QPointF(cardMargin, cardMargin));
    }
}

static void paintFooter(QPainter &painter, const documents::Document &document, int page, int pages)
{
    const QRectF area(side, sheetHeight - (document.pocket ? 9 : 16) * millimetre, sheetWidth - 2 * side, 10 * millimetre);
    painter.setFont(paperFont(typeScale(document).small, unitsPerInch));
    painter.setPen(QColor(0x4d, 0x5a, 0x53));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, document.footer);
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, say("print", "Nr. %1 · blz. %2 van %3").arg(document.printId).arg(page + 1).arg(pages));
}

static void paintWatermark(QPainter &painter)
{
    painter.save();
    painter.translate(sheetWidth / 2, sheetHeight / 2);
    painter.rotate(-55);
    painter.setFont(paperFont(54, unitsPerInch, true));
    painter.setPen(QColor(0, 0, 0, 18));
    const QRectF area(-sheetHeight / 2, -40 * millimetre, sheetHeight, 80 * millimetre);
    painter.drawText(area, Qt::AlignCenter, say("print", "OEFENBESTAND\nverzonnen personen"));
    painter.restore();
}

void Pages::paint(QPainter &painter, int page, double dpi) const
{
    painter.save();
    painter.scale(dpi / unitsPerInch, dpi / unitsPerInch);
    if (m_document.pocket)
        paintCards(painter, page);
    else
        paintBody(painter, *m_text, page, QPointF(side, top));
    paintFooter(painter, m_document, page, count());
    // Last, and hardly there: boxes do not hide it, and words under it stay easy to read.
    if (m_document.exercise)
        paintWatermark(painter);
    painter.restore();
}

QImage Pages::image(int page, double dpi) const
{
    QImage image(qRound(sheetWidth / unitsPerInch * dpi), qRound(sheetHeight / unitsPerInch * dpi), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paint(painter, page, dpi);
    return image;
}

Result<QByteArray> Pages::pdf() const
{
    const QStringList missing = missingCharacters(m_document.plainText());
    if (!missing.isEmpty())
        return refuse(QStringLiteral("print.characters"), say("print", "Deze tekens kunnen niet worden afgedrukt: %1. Schrijf ze anders.").arg(missing.mid(0, 10).join(u' ')));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setTitle(say("print", "Document")); // no name in what other programs show of a file
        writer.setCreator(QStringLiteral("Luwte"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        print(writer);
    }
    return buffer.data();
}

void Pages::print(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    for (int page = 0; page < count(); ++page) {
        if (page > 0)
            device.newPage();
        paint(painter, page, device.logicalDpiX());
    }
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    // commit() does not tell of a write that came to an end halfway: flush() does.
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!done)
        throw Fault(FaultKind::Disk, say("print", "Luwte kan dit bestand niet schrijven. Kies een andere map of maak ruimte vrij."), QStringLiteral("document not written"));
}

} // namespace luwte::print
