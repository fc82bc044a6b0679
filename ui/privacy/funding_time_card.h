#pragma once
// Who pays, drawn in time, with what ends soon, where nobody pays, and what is argued about (W47, W48).

#include "ui/desk/part_card.h"

class QStandardItemModel;

namespace luwte::ui {

class FundingPicture;

class FundingTimeCard : public PartCard
{
    Q_OBJECT

public:
    using PartCard::PartCard;
    /// Ctrl+T.
    void toggleTable();
    /// nullptr while the table is shown, or there is nothing to draw.
    [[nodiscard]] FundingPicture *picture() const { return m_picture; }

protected:
    void build() override;
    [[nodiscard]] QString title() const override;

private:
    void addTable(const QStringList &head, const QList<QStringList> &rows);
    void addDisputes();

    bool m_table = false;
    FundingPicture *m_picture = nullptr;
};

} // namespace luwte::ui
