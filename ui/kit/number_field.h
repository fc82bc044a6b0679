#pragma once
// Whole numbers, and telephone numbers (kept as typed, with the international form beside them).

#include <functional>

#include "ui/kit/line_field.h"
#include "ui/kit/text.h"

namespace luwte::ui {

class NumberField : public LineField
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);
    void setRange(int least, int most);

protected:
    [[nodiscard]] Reading read(const QString &text) const override;
    [[nodiscard]] QString write(const Value &value) const override;

private:
    int m_least = -2'000'000'000, m_most = 2'000'000'000;
};

/// Gives the E.164 form of what was typed, or "" when it is no number.
using PhoneNormaliser = std::function<QString(const QString &)>;

class PhoneField : public LineField
{
    Q_OBJECT

public:
    explicit PhoneField(QWidget *parent = nullptr);
    void setNormaliser(PhoneNormaliser normaliser);
    /// "" when there is no normaliser or no number.
    [[nodiscard]] QString e164() const;

protected:
    [[nodiscard]] Reading read(const QString &text) const override;
    [[nodiscard]] QString write(const Value &value) const override;
    void afterEdit() override;

private:
    PhoneNormaliser m_normaliser;
    MutedText *m_beside;
};

} // namespace luwte::ui
