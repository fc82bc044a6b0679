#pragma once
// Who pays from when to when, one bar a law; hatched where nobody does; a line for today (ux.md 8 no. 6, W47).

#include "core/privacy/funding_view.h"
#include "ui/kit/picture.h"

namespace luwte::ui {

/// "van 3 jan 2024 tot en met 13 jun 2028"
[[nodiscard]] QString spanText(const privacy::FundingSpan &span);
/// "toegekend, betaalt nu", "aangevraagd", "loopt niet meer"
[[nodiscard]] QString spanState(const privacy::FundingSpan &span, QDate today);

class FundingPicture : public Picture
{
    Q_OBJECT

public:
    explicit FundingPicture(QWidget *parent = nullptr);
    void setTime(const privacy::FundingTime &time);
    /// The line of an item; null for a gap.
    [[nodiscard]] Id lineOf(int item) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    [[nodiscard]] double x(QDate day) const;
    [[nodiscard]] double labelWidth() const;

    privacy::FundingTime m_time;
    QStringList m_lanes; ///< labels: laws, then "niemand betaalt"
    QList<Id> m_lines;   ///< of each item
    QDate m_from, m_until;
};

} // namespace luwte::ui
