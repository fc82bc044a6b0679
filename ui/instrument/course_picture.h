#pragma once
// The totals of one instrument in time: points with their number, the cut-off as a line, and arrows where a change counts (ux.md 8).

#include "core/instrument/views.h"
#include "ui/kit/picture.h"

namespace luwte::ui {

class CoursePicture : public Picture
{
    Q_OBJECT

public:
    explicit CoursePicture(QWidget *parent = nullptr);
    void setCourse(const instrument::Course &course);
    [[nodiscard]] QSize sizeHint() const override { return {600, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    [[nodiscard]] double x(QDate day) const;
    [[nodiscard]] double y(int total) const;
    void paintCuts(QPainter &painter) const;
    void paintChange(QPainter &painter, const instrument::rules::Change &change, const QPointF &at) const;

    instrument::Course m_course;
    QDate m_from, m_until;
    int m_highest = 1;
};

} // namespace luwte::ui
