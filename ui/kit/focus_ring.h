#pragma once
// The ring around what has the focus: 2 px, 2 px away (ux.md §3). Around fields always, around buttons when the keyboard led there.

#include <QPointer>
#include <QWidget>

class QApplication;

namespace luwte::ui {

class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// Watches the application's focus from now on.
    static void install(QApplication &app);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FocusRing();
    void follow(QWidget *widget);
    void place();
    void release();

    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched;
};

} // namespace luwte::ui
