#pragma once
// The safety plan as it stands, whom to call, and a card for the pocket.

#include "ui/desk/part_card.h"

namespace luwte::ui {

class SafetyPlanCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;

private:
    void addPeople();
};

} // namespace luwte::ui
