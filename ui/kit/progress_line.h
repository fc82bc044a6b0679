#pragma once
// A long action: a line of progress with a sentence and Stop (ux.md §1). Shown after half a second, so short ones never flash.

#include "ui/kit/buttons.h"
#include "ui/kit/localized.h"
#include "ui/kit/text.h"

class QTimer;

namespace luwte::ui {

class ProgressLine : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    /// `what` says what happens ("Reservekopie maken"). The line appears after 500 ms unless done() came first.
    void start(const QString &what, bool canStop = true);
    /// 0–1, or below 0 when it is not known how far.
    void setShare(double share);
    [[nodiscard]] double share() const { return m_share; }
    void done();
    [[nodiscard]] bool running() const { return m_running; }

signals:
    void stopRequested();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_what;
    SecondaryButton *m_stop;
    QTimer *m_delay, *m_tick;
    double m_share = -1;
    int m_phase = 0;
    bool m_running = false;
};

} // namespace luwte::ui
