#pragma once
// What the client agreed to, and taking it back.

#include "ui/desk/part_card.h"

namespace luwte::ui {

class ConsentCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;
};

} // namespace luwte::ui
