#pragma once
// Which interpreter fits this client, and whom the client does not want.

#include "ui/desk/part_card.h"

namespace luwte::ui {

class WhoInterpretsCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;
};

} // namespace luwte::ui
