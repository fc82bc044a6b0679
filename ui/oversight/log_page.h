#pragma once
// The log of looks for the FG: every look and every time somebody was stopped, by number, without names of clients.

#include "ui/desk/desk.h"
#include "ui/shell/page.h"

namespace luwte::ui {

class LookList;

class LogPage : public Page
{
    Q_OBJECT

public:
    explicit LogPage(Desk &desk, QWidget *parent = nullptr);
    void activated() override { look(); }

protected:
    void retranslate() override;

private:
    void look();

    Desk &m_desk;
    LookList *m_list;
};

} // namespace luwte::ui
