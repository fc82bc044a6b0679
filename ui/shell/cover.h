#pragma once
// The empty cover of quick-hide: one calm colour, no text, no name. Swallows clicks and keys; the frame decides when it goes.

#include <QWidget>

namespace luwte::ui {

class Cover : public QWidget
{
    Q_OBJECT

public:
    explicit Cover(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace luwte::ui
