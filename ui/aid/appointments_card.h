#pragma once
// Appointments, and the card of them for the client.

#include "ui/desk/part_card.h"

namespace luwte::ui {

class AppointmentsCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;
};

} // namespace luwte::ui
