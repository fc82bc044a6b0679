#pragma once
// Rechtencheck (W59): twelve boxes; a box opens what is known of the right.

#include "ui/desk/part_card.h"

namespace luwte::ui {

class RightsCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;

private:
    void openRight(const Code &right);
};

} // namespace luwte::ui
