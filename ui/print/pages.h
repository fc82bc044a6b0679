#pragma once
// A document on A4, page by page. Preview, PDF and printer paint the same pages, so what is seen is what comes out (ux.md A19).

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <memory>

#include "core/base/result.h"
#include "core/documents/document.h"

class QTextDocument;
class QPagedPaintDevice;

namespace luwte::print {

class Pages
{
public:
    explicit Pages(documents::Document document);
    ~Pages();
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;

    [[nodiscard]] int count() const;
    [[nodiscard]] const documents::Document &document() const { return m_document; }
    /// Paints one page (from 0) on a painter whose unit is 1/`dpi` inch, with the sheet's corner at the origin.
    void paint(QPainter &painter, int page, double dpi) const;
    [[nodiscard]] QImage image(int page, double dpi) const;

    /// The whole document as a PDF; "print.characters" when a character cannot be shown.
    [[nodiscard]] Result<QByteArray> pdf() const;
    /// On a printer or another paged device; its margins are ours.
    void print(QPagedPaintDevice &device) const;

private:
    void paintCards(QPainter &painter, int sheet) const;

    documents::Document m_document;
    std::unique_ptr<QTextDocument> m_text; ///< of pocket cards: a page a card, four cards a sheet
};

/// Writes a file under a temporary name and renames it: a half file never exists. Only for its owner. Fault(Disk).
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace luwte::print
