#pragma once
// Mijn inzet: what an expert by experience sees of Luwte: the match cards and hours of their own assignments, nothing of a dossier.

#include "ui/desk/desk.h"
#include "ui/shell/page.h"

namespace luwte::ui {

class MinePage : public Page
{
    Q_OBJECT

public:
    explicit MinePage(Desk &desk, QWidget *parent = nullptr);
    void activated() override { look(); }

protected:
    void retranslate() override;

private:
    void look();
    Desk &m_desk;
    QVBoxLayout *m_list;
};

} // namespace luwte::ui
