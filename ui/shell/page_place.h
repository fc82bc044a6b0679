#pragma once
// Where pages stand: one at a time, with its side panel beside it in a wide window, as a second tab else.

#include <QWidget>

#include "ui/kit/localized.h"

class QStackedWidget;
class QTabBar;

namespace luwte::ui {

class Page;

class PagePlace : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit PagePlace(QWidget *parent = nullptr);
    [[nodiscard]] QStackedWidget *stack() const { return m_stack; }
    [[nodiscard]] QWidget *side() const { return m_side; }
    [[nodiscard]] Page *current() const;
    void show(Page *page);
    void setWide(bool wide);

protected:
    void retranslate() override;

private:
    void showSide();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_side;
    bool m_wide = true;
};

} // namespace luwte::ui
