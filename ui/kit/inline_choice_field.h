#pragma once
// A few answers side by side as radio buttons; and yes/no. Arrows move, the first letter chooses, ? and - are the missing values,
// Backspace empties.

#include "ui/kit/field_widget.h"

class QButtonGroup;
class QRadioButton;

namespace luwte::ui {

class InlineChoiceField : public FieldWidget
{
    Q_OBJECT

public:
    explicit InlineChoiceField(QWidget *parent = nullptr);
    [[nodiscard]] Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    void setOptions(const Options &options) override;
    [[nodiscard]] QString display() const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] const Options &options() const { return m_options; }

protected:
    void refresh() override;
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// The options with their labels in the current language; called again when the language changes.
    [[nodiscard]] virtual Options currentOptions() const { return m_options; }

private:
    void rebuild();
    void sync();
    void choose(const Value &value, bool focus);
    [[nodiscard]] Value valueAt(int index) const;
    [[nodiscard]] int indexOf(const Value &value) const;

    Options m_options;
    QList<QRadioButton *> m_buttons;
    QButtonGroup *m_group;
    Value m_value;
};

/// FieldType::Flag as ja / nee.
class FlagField : public InlineChoiceField
{
    Q_OBJECT

public:
    explicit FlagField(QWidget *parent = nullptr);

protected:
    [[nodiscard]] Options currentOptions() const override;
};

} // namespace luwte::ui
