#pragma once
// One message across the page: information, attention, error, read-only. It stays until what it says is over; never a pop-up.

#include <QFrame>

#include "ui/kit/buttons.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/localized.h"

namespace luwte::ui {

class Banner : public Localized<QFrame>
{
    Q_OBJECT

public:
    enum class Kind { Info, Good, Attention, Error, ReadOnly };

    explicit Banner(Kind kind = Kind::Info, const QString &text = {}, QWidget *parent = nullptr);
    /// Shows the text and tells a screen reader. "" hides.
    void show(Kind kind, const QString &text);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text->text(); }
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// A button at the right; "" takes it away.
    void setAction(const QString &text);
    [[nodiscard]] QPushButton *action() const { return m_action; }
    /// A cross to put the message away.
    void setClosable(bool closable);

signals:
    void actionClicked();
    void closed();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    IconLabel *m_icon;
    Text *m_text;
    SecondaryButton *m_action;
    IconButton *m_close;
};

} // namespace luwte::ui
