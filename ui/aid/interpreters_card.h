#pragma once
// Conversations with an interpreter, and whether CoMensha pays them (domain.md 2.4).

#include "ui/desk/part_card.h"

namespace luwte::ui {

class InterpretersCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;

private:
    void addLanguage();
};

} // namespace luwte::ui
