#pragma once
// The page behind "Maak een reservekopie" on Vandaag.

#include "ui/desk/desk.h"
#include "ui/shell/page.h"

namespace luwte::ui {

class BackupCard;

class BackupPage : public Page
{
    Q_OBJECT

public:
    explicit BackupPage(Desk &desk, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;
    [[nodiscard]] BackupCard *card() const { return m_card; }

protected:
    void retranslate() override;

private:
    BackupCard *m_card;
};

} // namespace luwte::ui
