#pragma once
// Reservekopie on the administration page: when one was last made, and the way to its page.

#include "ui/admin/admin_card.h"

namespace luwte::ui {

class BackupLinkCard : public AdminCard
{
    Q_OBJECT

public:
    explicit BackupLinkCard(Desk &desk, QWidget *parent = nullptr);
    void look() override;

protected:
    void retranslate() override;

private:
    SecondaryButton *m_open;
};

} // namespace luwte::ui
