#pragma once
// Typed dates and moments. "12-3", "2 mrt 2026", "2026-03-02", "vandaag"; shown as "ma 2 mrt 2026".

#include "ui/kit/line_field.h"

namespace luwte::ui {

class DateField : public LineField
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);
    /// Dates outside are a problem with a sentence that names the limits.
    void setRange(QDate from, QDate until);
    [[nodiscard]] QDate date() const;

protected:
    [[nodiscard]] Reading read(const QString &text) const override;
    [[nodiscard]] QString write(const Value &value) const override;
    void retranslate() override;

private:
    QDate m_from, m_until;
};

/// A date with a time, for FieldType::Instant: "2 mrt 2026 09:00", "nu", "9:30" (today).
class InstantField : public LineField
{
    Q_OBJECT

public:
    explicit InstantField(QWidget *parent = nullptr);

protected:
    [[nodiscard]] Reading read(const QString &text) const override;
    [[nodiscard]] QString write(const Value &value) const override;
    void retranslate() override;
};

} // namespace luwte::ui
