#pragma once
// Risk as number + word + shape, fill third (ux.md §3). Level 0–4; other levels show as "niet beoordeeld".

#include <QFont>
#include <QWidget>

#include "ui/kit/localized.h"

namespace luwte::ui {

/// "geen aanwijzing", "laag", "verhoogd", "hoog", "acuut"; "niet beoordeeld" outside 0–4.
[[nodiscard]] QString riskWord(int level);
/// "risico 3, hoog": for screen readers.
[[nodiscard]] QString riskSpoken(int level);

[[nodiscard]] QSize riskBadgeSize(int level, const QFont &font, bool withWord = true);
void paintRiskBadge(QPainter *painter, const QRect &rect, int level, const QFont &font, bool withWord = true);

class RiskBadge : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit RiskBadge(int level = -1, QWidget *parent = nullptr);
    void setLevel(int level);
    [[nodiscard]] int level() const { return m_level; }
    /// Off: number and shape only, for dense rows.
    void setWithWord(bool withWord);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_level;
    bool m_withWord = true;
};

} // namespace luwte::ui
