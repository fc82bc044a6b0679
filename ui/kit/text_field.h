#pragma once
// Typed text: one line, or several. Tab always leaves (ux.md §1).

#include <QPlainTextEdit>

#include "ui/kit/line_field.h"

namespace luwte::ui {

class TextField : public LineField
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

protected:
    [[nodiscard]] Reading read(const QString &text) const override;
    [[nodiscard]] QString write(const Value &value) const override;
};

/// Several lines; grows from 3 lines to `maxLines`. Enter makes a new line, Tab leaves, Ctrl+Enter is the page's.
class LongTextField : public FieldWidget
{
    Q_OBJECT

public:
    explicit LongTextField(QWidget *parent = nullptr);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QString display() const override;
    [[nodiscard]] QWidget *focusTarget() override { return m_edit; }
    void setMaxLines(int lines);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_edit;
    Value m_shown; ///< what setValue() showed
    int m_maxLines = 12;
};

} // namespace luwte::ui
