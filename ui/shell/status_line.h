#pragma once
// The line at the bottom: who works, how old the last exchange is, when the lock comes.

#include <QWidget>

#include "ui/kit/icon_label.h"
#include "ui/kit/localized.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

class StatusLine : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setUser(const QString &user);
    /// "Uitwisseling 3 dagen geleden"; `old` (more than 14 days) adds a clock.
    void setExchange(const QString &text, bool old = false);
    void setLockIn(qint64 leftMs);
    void setClass(WidthClass width);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    MutedText *m_user, *m_exchange, *m_lock;
    IconLabel *m_clock;
    qint64 m_left = -1;
    bool m_narrow = false, m_old = false;
};

} // namespace luwte::ui
