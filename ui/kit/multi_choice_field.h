#pragma once
// Several answers from a list: chosen ones stand in the field as tags; the list has boxes. Letters open and narrow it, Space or Enter
// ticks, Tab ticks what was typed for and goes on, Backspace takes the last one away, ? and - are the missing values.

#include "ui/kit/field_widget.h"

namespace luwte::ui {

class OverlayList;

class MultiChoiceField : public FieldWidget
{
    Q_OBJECT

public:
    explicit MultiChoiceField(QWidget *parent = nullptr);
    ~MultiChoiceField() override;

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setOptions(const Options &options) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString display() const override;
    [[nodiscard]] const QStringList &codes() const { return m_codes; }
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

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
    struct TagPlace
    {
        QString code, label;
        QRect rect;
    };
    [[nodiscard]] QList<TagPlace> places(int width, int *height) const;
    [[nodiscard]] QString labelOf(const QString &code) const;
    void fillList();
    void toggle(int row);
    void setMissing(Asked state);
    void setFilter(const QString &filter);
    void closeList();
    void told();

    Options m_options;
    QStringList m_folded, m_codes;
    Asked m_missing = Asked::NotAsked;
    QString m_filter;
    OverlayList *m_list;
};

} // namespace luwte::ui
