#pragma once
// A GEHEIM field (security.md, W56): "••••  Toon (reden)". Showing asks a reason and tells it through revealed(), for the look log;
// after 30 seconds, or when the page asks, it is hidden again. What is copied from it leaves the clipboard after 30 seconds.

#include "ui/kit/field_widget.h"
#include "ui/kit/text.h"

class QLineEdit;
class QPushButton;
class QTimer;

namespace luwte::ui {

class SecretField : public FieldWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);
    [[nodiscard]] Value value() const override { return m_value; }
    /// The value stays covered until somebody gives a reason.
    void setValue(const Value &value) override;
    [[nodiscard]] QString display() const override;
    [[nodiscard]] QWidget *focusTarget() override;

    /// The page holds no value yet, only the fact that there is one: fetch it on revealed() and call reveal(). Until then withheld() is
    /// true and Form leaves the field out of values().
    void setWithheld(bool withheld);
    [[nodiscard]] bool withheld() const { return m_withheld; }
    /// Shows the value now; hides it again after showSeconds.
    void reveal(const Value &value);
    [[nodiscard]] bool isShown() const { return m_shown; }
    static constexpr int showSeconds = 30;

public slots:
    void cover();

signals:
    /// Somebody asked to see the value and gave this reason; log it. With a withheld value, call reveal() afterwards.
    void revealed(const QString &reason);

protected:
    void refresh() override;
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askReason();
    void giveReason();

    Value m_value;
    bool m_withheld = false, m_shown = false, m_asking = false;
    QWidget *m_covered, *m_reasonRow;
    Text *m_dots;
    QPushButton *m_show, *m_confirm;
    QLineEdit *m_reason, *m_edit;
    QTimer *m_timer;
};

} // namespace luwte::ui
