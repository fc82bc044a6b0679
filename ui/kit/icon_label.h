#pragma once
// An icon beside text; says nothing to screen readers, the text does.

#include <QWidget>

#include "ui/kit/text.h"

namespace luwte::ui {

class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, Tone tone = Tone::Muted, int size = 16, QWidget *parent = nullptr);
    void set(const QString &name, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
    int m_size;
};

} // namespace luwte::ui
