#pragma once
// The striped line that says this is the practice file.

#include <QWidget>

#include "ui/kit/localized.h"

namespace luwte::ui {

class PracticeLine : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit PracticeLine(QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace luwte::ui
