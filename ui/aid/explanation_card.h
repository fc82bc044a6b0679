#pragma once
// What was explained, in which words, and whether it came across (W61).

#include "ui/desk/part_card.h"

namespace luwte::ui {

class ExplanationCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;
};

} // namespace luwte::ui
