#pragma once
// The common base of all inputs: a value in and out as the records have it (luwte::Value), the three missing values, an error at
// the field, and what a screen reader needs. A form can be built from FieldInfo: see fieldWidgetFor() in field_factory.h.

#include <QJsonValue>
#include <QList>
#include <QWidget>

#include "core/base/answer.h"
#include "core/base/field.h"
#include "ui/kit/localized.h"

namespace luwte::ui {

/// A choice: a stable code and what people read. `hint` is a second, quieter text beside the label.
struct Option
{
    QString code;
    QString label;
    QString hint = {};
};
using Options = QList<Option>;

class FieldWidget : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit FieldWidget(QWidget *parent = nullptr);

    /// The value as Codec<T> has it. std::monostate: not asked or empty. Answer-aware fields give "unknown" and "declined" as text.
    [[nodiscard]] virtual Value value() const = 0;
    /// Shows a value; does not emit changed().
    virtual void setValue(const Value &value) = 0;
    virtual void setOptions(const Options &options);
    /// What was typed but cannot be read, as a sentence that says what to do; "" when all is well.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// The value as people read it; for "check your answers" and for history. "niet gevraagd" and "" for missing ones.
    [[nodiscard]] virtual QString display() const = 0;
    /// What a draft keeps: the value as JSON, or the typed text when it cannot be read.
    [[nodiscard]] virtual QJsonValue draft() const;
    virtual void setDraft(const QJsonValue &draft);
    /// The part that takes the focus and carries the accessible name.
    [[nodiscard]] virtual QWidget *focusTarget() { return this; }
    /// Read-only: shown, focusable, not changeable.
    virtual void setReadOnly(bool readOnly);

    [[nodiscard]] Asked asked() const;
    [[nodiscard]] bool isEmpty() const { return value().index() == 0; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Knows "onbekend" (key ?) and "wil niet zeggen" (key -).
    void setAnswerAware(bool aware);
    [[nodiscard]] bool answerAware() const { return m_aware; }
    void setRequired(bool required) { m_required = required; }
    [[nodiscard]] bool required() const { return m_required; }
    void setType(FieldType type) { m_type = type; }
    [[nodiscard]] FieldType type() const { return m_type; }

    /// What the field is called, also for screen readers. FieldRow sets it together with the label relation.
    void setLabel(const QString &label);
    [[nodiscard]] const QString &label() const { return m_label; }
    /// Read out after the name: help and error.
    void setDescription(const QString &description);
    /// The error at the field; "" takes it away. Typed text stays.
    void setError(const QString &error);
    [[nodiscard]] const QString &error() const { return m_error; }

signals:
    /// The value changed by the person at the keyboard; also while typing.
    void changed();
    /// The focus left the field: time to check it and to keep a draft.
    void left();
    void errorChanged();

protected:
    /// Called after answer-awareness, error or read-only changed: draw again.
    virtual void refresh() {}
    /// Watches `part` for leaving focus; every part that can take focus is given here.
    void watch(QWidget *part);
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] Value missing(Asked state) const;

private:
    void nameTarget();

    QString m_label, m_description, m_error;
    FieldType m_type = FieldType::Text;
    bool m_aware = false, m_required = false, m_readOnly = false;
};

/// The words for a missing value: "niet gevraagd", "onbekend", "wil niet zeggen".
[[nodiscard]] QString missingWord(Asked state);
/// What is typed for it: "?" and "-"; "" for the others.
[[nodiscard]] QString missingKey(Asked state);
/// The state a value is in.
[[nodiscard]] Asked askedOf(const Value &value);

} // namespace luwte::ui
