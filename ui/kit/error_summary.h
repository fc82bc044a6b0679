#pragma once
// "Nog 2 dingen te doen": what is left before the primary action can go on. Takes the focus, each line jumps to its field.

#include <QFrame>
#include <QPointer>

#include "core/base/result.h"
#include "ui/kit/localized.h"
#include "ui/kit/text.h"

class QVBoxLayout;

namespace luwte::ui {

class ErrorSummary : public Localized<QFrame>
{
    Q_OBJECT

public:
    struct Line
    {
        QString text;
        QPointer<QWidget> target; ///< where the line jumps to; may be null
    };

    explicit ErrorSummary(QWidget *parent = nullptr);
    /// Shows the lines, takes the focus and tells a screen reader. No lines: hides.
    void show(const QList<Line> &lines);
    void clear();
    [[nodiscard]] int count() const { return int(m_lines.size()); }

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Line> m_lines;
    Heading *m_title;
    QVBoxLayout *m_list;
};

} // namespace luwte::ui
