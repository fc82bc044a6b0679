#pragma once
// What stands where nothing is: a sentence that says why, and at most one button. Initial ("this is where …") and empty ("all is done")
// texts differ (ux.md A8); the page chooses.

#include "ui/kit/buttons.h"
#include "ui/kit/localized.h"
#include "ui/kit/text.h"

namespace luwte::ui {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &text = {}, const QString &button = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text->text(); }
    /// A quieter second sentence.
    void setHint(const QString &hint);
    /// "" takes the button away.
    void setButton(const QString &text);
    void setIconName(const QString &name);

signals:
    void clicked();
    void textChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_iconName;
    class IconLabel *m_icon;
    Text *m_text;
    MutedText *m_hint;
    SecondaryButton *m_button;
};

} // namespace luwte::ui
