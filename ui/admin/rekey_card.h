#pragma once
// "Nieuwe sleutel voor het hele bestand": says when it is wise; it happens at the door.

#include "ui/admin/admin_card.h"

namespace luwte::ui {

class RekeyCard : public AdminCard
{
    Q_OBJECT

public:
    explicit RekeyCard(Desk &desk, QWidget *parent = nullptr);
    void look() override;
    void carryOut() override;

protected:
    void retranslate() override;

private:
    Text *m_how;
};

} // namespace luwte::ui
