#pragma once
// A field with its label, help and error. The label stands left of the field when there is room (from 560 px), else above it.

#include "ui/kit/field_widget.h"
#include "ui/kit/text.h"

class QGridLayout;

namespace luwte::ui {

class FieldRow : public Localized<QWidget>
{
    Q_OBJECT

public:
    /// Takes ownership of `field`.
    FieldRow(const QString &label, FieldWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] FieldWidget *field() const { return m_field; }
    void setLabel(const QString &label);
    [[nodiscard]] const QString &label() const { return m_label; }
    /// One line that helps to answer; stands under the field and is read out after its name.
    void setHelp(const QString &help);
    /// "(niet verplicht)" after the label.
    void setOptionalHint(bool shown);
    /// A widget at the right of the field (a small link, a computed value).
    void setBeside(QWidget *widget);

    static constexpr int wideFrom = 560;
    static constexpr int labelWidth = 208;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool wide);
    void showError();

    QString m_label;
    FieldWidget *m_field;
    Text *m_labelText;
    MutedText *m_help;
    QWidget *m_errorLine;
    Text *m_errorText;
    QWidget *m_cell;
    QGridLayout *m_grid;
    bool m_optional = false, m_wide = false;
};

} // namespace luwte::ui
