#pragma once
// One answer from a list, by typing (ux.md A11: no editable combo box). The closed field takes letters at once: they open the list and
// narrow it, Tab takes the highlighted line and goes on. Space, Down and F4 open, Enter takes, Esc closes, ? and - are the missing
// values, Backspace and Delete empty the field. Enter on a closed field is left to the page.

#include <QStringList>

#include "ui/kit/field_widget.h"

namespace luwte::ui {

class OverlayList;

class ChoiceField : public FieldWidget
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);
    ~ChoiceField() override;

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setOptions(const Options &options) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString display() const override;
    [[nodiscard]] const Options &options() const { return m_options; }
    /// The chosen code, "" when none.
    [[nodiscard]] QString code() const;
    /// Text of an empty field that knows no missing values, e.g. "Kies…".
    void setEmptyText(const QString &text);
    /// Text shown for a value that is not among the options (an old code, a record out of reach).
    void setFallbackLabel(const QString &label);
    [[nodiscard]] bool isOpen() const;
    /// What has been typed to narrow the list.
    [[nodiscard]] const QString &filter() const { return m_filter; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void openList();

protected:
    void refresh() override;
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(const Value &value);
    void fillList();
    void take(int row);
    void setFilter(const QString &filter);
    void closeList();
    [[nodiscard]] Value fromCode(const QString &code) const;
    [[nodiscard]] QString shown() const;

    Options m_options;
    QStringList m_folded;
    Value m_value;
    QString m_filter, m_emptyText, m_fallback;
    OverlayList *m_list;
};

/// Rank of `option` for a folded query: 0 starts with it, 1 a word starts with it, 2 contains it, -1 no match.
[[nodiscard]] int matchRank(const QString &foldedLabel, const QString &foldedQuery);

} // namespace luwte::ui
