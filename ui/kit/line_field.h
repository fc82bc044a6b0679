#pragma once
// The base of fields that are one typed line: text, date, number, phone. What is typed is kept as it is until the field is left; then
// it is read, and shown in its usual form.

#include <QLineEdit>

#include "ui/kit/field_widget.h"

class QToolButton;

namespace luwte::ui {

class LineField : public FieldWidget
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString display() const override;
    [[nodiscard]] QJsonValue draft() const override;
    void setDraft(const QJsonValue &draft) override;
    [[nodiscard]] QWidget *focusTarget() override { return m_edit; }

    /// The text as typed.
    [[nodiscard]] QString typed() const { return m_edit->text(); }
    /// Types a text, as a person would (changed() is emitted).
    void type(const QString &text);
    /// An example inside an empty field; never the only label.
    void setExample(const QString &example);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

protected:
    struct Reading
    {
        Value value;
        QString problem; ///< what to do when the text cannot be read
    };
    /// Reads a non-empty text that is no missing value.
    [[nodiscard]] virtual Reading read(const QString &text) const = 0;
    /// The usual form of a given value.
    [[nodiscard]] virtual QString write(const Value &value) const = 0;
    void retranslate() override;
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Called after each keystroke and after setValue.
    virtual void afterEdit() {}

private:
    [[nodiscard]] Reading reading() const;
    void normalise();
    void chooseMissing();

    QLineEdit *m_edit;
    QAction *m_missing;
    QString m_example;
    Value m_shown;        ///< what setValue() showed, and as what text: in another language the words for it are others
    QString m_shownText;
};

} // namespace luwte::ui
