#pragma once
// What was shared, with whom, on which ground, and whether the client knows.

#include "ui/desk/part_card.h"

namespace luwte::ui {

class SharedCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

signals:
    /// Somebody wants to share something.
    void share();

protected:
    void build() override;
    [[nodiscard]] QString title() const override;
};

} // namespace luwte::ui
