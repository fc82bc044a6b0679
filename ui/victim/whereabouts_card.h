#pragma once
// In which regions somebody was, as far as known, and whether that is a pattern of moving (W77).

#include "ui/desk/part_card.h"

namespace luwte::ui {

class WhereaboutsCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;
};

} // namespace luwte::ui
