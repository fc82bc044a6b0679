#include "ui/attachment/picture_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

#include "ui/kit/theme.h"

namespace luwte::ui {

class PictureView::Canvas : public QWidget
{
public:
    QImage image;
    void forgetScaled() { m_scaled = {}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (image.isNull())
            return;
        QPainter painter(this);
        const QSize dots = size() * devicePixelRatioF();
        if (dots.width() >= image.width()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(rect(), image);
            return;
        }
        // Smaller than it is: averaged once, so that thin letters stay whole.
        if (m_scaled.size() != dots)
            m_scaled = image.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(rect(), m_scaled);
    }

private:
    QImage m_scaled;
};

PictureView::PictureView(QWidget *parent) : QScrollArea(parent), m_canvas(new Canvas)
{
    setWidget(m_canvas);
    setWidgetResizable(false);
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Window);
}

void PictureView::show(const QImage &image, Fit fit, const QString &label)
{
    m_canvas->image = image;
    m_canvas->forgetScaled();
    m_canvas->setAccessibleName(label);
    setAccessibleName(label);
    m_fit = fit;
    lay();
    verticalScrollBar()->setValue(0);
    m_canvas->update();
}

void PictureView::clear()
{
    m_canvas->image = {};
    m_canvas->forgetScaled();
    m_canvas->resize(0, 0);
    m_zoom = 1;
}

bool PictureView::isClear() const
{
    return m_canvas->image.isNull();
}

double PictureView::scale() const
{
    const QSizeF image = m_canvas->image.size();
    if (image.isEmpty())
        return 1;
    const QSizeF room = maximumViewportSize();
    // Never blown up to fit: a small picture is shown as it is.
    if (m_fit == Fit::Width) {
        constexpr double widest = 900; // as wide as a page reads well
        const double bar = verticalScrollBar()->sizeHint().width();
        return std::min({1.0, (room.width() - bar) / image.width(), widest / image.width()}) * m_zoom;
    }
    return std::min({1.0, room.width() / image.width(), room.height() / image.height()}) * m_zoom;
}

void PictureView::lay()
{
    if (isClear())
        return;
    const QSizeF size = QSizeF(m_canvas->image.size()) * std::max(scale(), 0.001);
    m_canvas->resize(std::max(1, int(size.width())), std::max(1, int(size.height())));
    const QSize page = viewport()->size();
    horizontalScrollBar()->setSingleStep(std::max(20, page.width() / 12));
    verticalScrollBar()->setSingleStep(std::max(20, page.height() / 12));
}

void PictureView::setZoom(double zoom)
{
    const QPointF middle = QPointF(viewport()->rect().center()) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const double grows = std::clamp(zoom, 0.25, 8.0) / m_zoom;
    m_zoom *= grows;
    lay();
    // What was in the middle stays there.
    horizontalScrollBar()->setValue(int(middle.x() * grows - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(int(middle.y() * grows - viewport()->height() / 2.0));
    emit zoomChanged();
}

void PictureView::zoomIn()
{
    setZoom(m_zoom * 1.25);
}

void PictureView::zoomOut()
{
    setZoom(m_zoom / 1.25);
}

void PictureView::fit()
{
    setZoom(1);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    lay();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QScrollArea::wheelEvent(event);
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomIn();
    case Qt::Key_Minus: return zoomOut();
    case Qt::Key_0: return fit();
    case Qt::Key_PageDown:
        if (verticalScrollBar()->value() < verticalScrollBar()->maximum())
            return QScrollArea::keyPressEvent(event);
        emit pastEnd(1);
        return;
    case Qt::Key_PageUp:
        if (verticalScrollBar()->value() > 0)
            return QScrollArea::keyPressEvent(event);
        emit pastEnd(-1);
        return;
    default: QScrollArea::keyPressEvent(event);
    }
}

} // namespace luwte::ui
