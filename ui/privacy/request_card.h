#pragma once
// Requests under the privacy law, step by step, with their terms; and the texts that somebody reads before an access file goes out.

#include "core/privacy/types.h"
#include "ui/desk/part_card.h"

namespace luwte::ui {

class RequestCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;

protected:
    void build() override;
    [[nodiscard]] QString title() const override;

private:
    void addSteps(QHBoxLayout *buttons, const privacy::Request &request, bool ready);
    /// How many texts still wait to be read.
    int addTexts(const privacy::Request &request);
};

} // namespace luwte::ui
