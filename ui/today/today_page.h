#pragma once
// Vandaag: what needs me, my location or my region. Read anew when the page comes into view and after each save; nothing of it is kept.

#include <QSet>

#include "core/today/today.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QVBoxLayout;

namespace luwte::ui {

class Reading;
class TodayRow;

class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Desk &desk, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;
    [[nodiscard]] int count() const { return int(m_page.rows.size()); }

protected:
    void retranslate() override;

    /// Puts what was ticked off last back.
    void undo() override;
    /// Asks where the file with one's deadlines comes; tests put their own here.
    std::function<QString(const QString &name)> askPath;

private:
    void look();
    /// Ticks a deadline off.
    void handle(const today::TodayRow &row);
    void toCalendar();
    void addHandled();
    [[nodiscard]] QString whose() const;
    void fill();
    void focusFirst();
    void addBackup();
    void addGroup(today::Group group);

    Desk &m_desk;
    Reading *m_reading;
    QButtonGroup *m_whose;
    QVBoxLayout *m_list;
    today::TodayPage m_page;
    QAction *m_calendar;
    bool m_read = false, m_focusFirst = false;
    QSet<int> m_whole; ///< groups shown to the last row
    Id m_handled;      ///< the mark of what was ticked off last …
    QString m_handledWhat; ///< … and what it was
};

} // namespace luwte::ui
