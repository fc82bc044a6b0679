#pragma once
// A GEHEIM field that is no text (a choice, a date): covered like SecretField until somebody gives a reason.

#include "ui/kit/field_widget.h"

class QTimer;

namespace luwte::ui {

class SecretField;

class GuardedField : public FieldWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `inner`.
    explicit GuardedField(FieldWidget *inner, QWidget *parent = nullptr);
    [[nodiscard]] Value value() const override { return m_inner->value(); }
    void setValue(const Value &value) override;
    void setOptions(const Options &options) override { m_inner->setOptions(options); }
    [[nodiscard]] QString problem() const override { return m_inner->problem(); }
    [[nodiscard]] QString display() const override;
    [[nodiscard]] QJsonValue draft() const override { return m_inner->draft(); }
    void setDraft(const QJsonValue &draft) override { m_inner->setDraft(draft); }
    [[nodiscard]] QWidget *focusTarget() override;
    void setReadOnly(bool readOnly) override;

public slots:
    void cover();

signals:
    void revealed(const QString &reason);

protected:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;

private:
    void reveal(const QString &reason);

    FieldWidget *m_inner;
    SecretField *m_gate;
    QTimer *m_timer;
};

} // namespace luwte::ui
