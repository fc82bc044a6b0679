#pragma once
// A line of an ErrorSummary jumps to a widget. When the field is on a tab that is not open yet, it jumps to one of these.

#include <QWidget>
#include <functional>

namespace luwte::ui {

/// Invisible; runs `act` when it gets the focus, instead of keeping it.
class Jump : public QWidget
{
    Q_OBJECT

public:
    Jump(std::function<void()> act, QWidget *parent);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    std::function<void()> m_act;
};

} // namespace luwte::ui
