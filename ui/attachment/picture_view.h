#pragma once
// A picture or a page to look at: fitted first, larger and smaller from there, moved with the scroll bars and the keyboard. Paints from its own
// image; nothing goes into Qt's cache of pixmaps.

#include <QImage>
#include <QScrollArea>

namespace luwte::ui {

class PictureView : public QScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Whole, Width };

    explicit PictureView(QWidget *parent = nullptr);
    /// `label`: what screen readers say. The zoom stays as it was.
    void show(const QImage &image, Fit fit, const QString &label);
    /// Nothing of the picture stays in memory.
    void clear();
    [[nodiscard]] bool isClear() const;
    /// How large it is drawn; 1 is fitted.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// What one dot of the picture measures on screen, in logical pixels.
    [[nodiscard]] double scale() const;

public slots:
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    void zoomChanged();
    /// PageDown at the bottom (1) or PageUp at the top (-1): the next page, please.
    void pastEnd(int direction);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setZoom(double zoom);
    void lay();
    class Canvas;
    Canvas *m_canvas;
    Fit m_fit = Fit::Whole;
    double m_zoom = 1;
};

} // namespace luwte::ui
