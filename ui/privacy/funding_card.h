#pragma once
// Who pays, and the BSN that some laws ask for: covered, and shown with a reason.

#include "ui/desk/part_card.h"

namespace luwte::ui {

class FundingCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;
    /// Covers what was shown.
    void conceal();

protected:
    void build() override;
    [[nodiscard]] QString title() const override;

private:
    void addBsn(bool open);
};

} // namespace luwte::ui
