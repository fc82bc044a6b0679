#pragma once
// One line of Vandaag: who, what, until when, and the button that takes you there.

#include <QWidget>

#include "core/today/today.h"

class QPushButton;

namespace luwte::ui {

class TodayRow : public QWidget
{
    Q_OBJECT

public:
    /// `mayHandle`: with a button that ticks it off, and Ctrl+D.
    explicit TodayRow(const today::TodayRow &row, bool mayHandle = false, QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void goTo(const QString &where);
    void handled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *m_button;
    QWidget *m_term, *m_termBelow; ///< one of them shows
    bool m_mayHandle;
};

/// The route that the row's button goes to.
[[nodiscard]] QString routeOf(const today::TodayRow &row);

} // namespace luwte::ui
