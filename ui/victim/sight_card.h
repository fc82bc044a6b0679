#pragma once
// Uit beeld: what is to be done on day 1, 3, 7 and 30, what was done, and earlier times (D17, W17).

#include "ui/desk/part_card.h"

namespace luwte::ui {

class SightCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;

private:
    void addAbsence(const victim::Absence &absence, const std::vector<victim::SightStep> &done, bool minor);
};

} // namespace luwte::ui
