#pragma once
// How long the file is kept, what forbids erasing it, and decisions to erase.

#include "ui/desk/part_card.h"

namespace luwte::ui {

class KeepingCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;

private:
    void addDecisions();
};

} // namespace luwte::ui
