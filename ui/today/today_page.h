#pragma once
// Vandaag: what needs me. Read anew when the page comes into view and after each save; nothing of it is kept.

#include <QSet>

#include "core/today/today.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QCheckBox;
class QVBoxLayout;

namespace luwte::ui {

class Reading;

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

private:
    void look();
    void fill();
    void focusFirst();
    void addBackup();
    void addGroup(today::Group group);

    Desk &m_desk;
    Reading *m_reading;
    QCheckBox *m_mine;
    QVBoxLayout *m_list;
    today::TodayPage m_page;
    bool m_read = false, m_focusFirst = false;
    QSet<int> m_whole; ///< groups shown to the last row
};

} // namespace luwte::ui
