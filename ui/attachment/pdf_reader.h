#pragma once
// Pages of a PDF as pictures, by pdftoppm of poppler-utils in a process of its own (child.h): one page at a time, no file in between. The pictures
// come back raw, so that no decoder stands between that process and this one.

#include <QImage>

#include "ui/attachment/child.h"

namespace luwte::ui {

class PdfReader : public QObject
{
    Q_OBJECT

public:
    explicit PdfReader(QByteArray pdf, QObject *parent = nullptr);

    /// Whether pages can be shown on this computer at all.
    [[nodiscard]] static bool installed();
    /// Counts the pages; counted() or failed() comes.
    void count();
    /// Draws a page (from 1) whose longer side has so many pixels, at most mostSide; drawn() or failed() comes. Asking again drops what was asked before.
    void draw(int page, int side);
    static constexpr int mostSide = 5000;
    static constexpr int mostPages = 5000;

    /// What pdftoppm writes ("P6", width, height, 255, three bytes a dot); null when it is anything else.
    [[nodiscard]] static QImage fromPpm(QByteArrayView ppm);
    /// "Pages: 12" of what pdfinfo writes; 0 when it does not say.
    [[nodiscard]] static int pagesIn(const QByteArray &info);

signals:
    void counted(int pages);
    void drawn(int page, const QImage &picture);
    void failed();

private:
    void take(bool ok, const QByteArray &output);
    QByteArray m_pdf;
    Child m_child;
    int m_page = 0; ///< that is being drawn; 0: counting
};

} // namespace luwte::ui
