#pragma once
// Contacts after the support ended: two weeks, 3, 6 and 12 months (D16).

#include "ui/desk/part_card.h"

namespace luwte::ui {

class AftercareCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;
};

} // namespace luwte::ui
