#pragma once
// "Leeftijd of geboortedatum": one line for what people know. "34" is an estimate, "3-2-1992" a date of birth.

#include "ui/kit/line_field.h"

namespace luwte::ui {

class AgeField : public LineField
{
    Q_OBJECT

public:
    explicit AgeField(QWidget *parent = nullptr);
    /// Whole years today; -1 when not given.
    [[nodiscard]] int age() const;
    /// What the command takes: "age" or "birth_date" (also for the missing values); nothing when not asked.
    void addTo(QJsonObject &with) const;

protected:
    [[nodiscard]] Reading read(const QString &text) const override;
    [[nodiscard]] QString write(const Value &value) const override;
    void retranslate() override;
};

} // namespace luwte::ui
