#pragma once
// What is done from the lanes: residence steps, steps of the criminal case with what the client says about it, and the open deadlines.

#include "ui/desk/part_card.h"

namespace luwte::ui {

class ResidenceCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;
};

class CriminalCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;

private:
    void addWillingness();
    void addForcedAct();
};

class DeadlineCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;
};

} // namespace luwte::ui
