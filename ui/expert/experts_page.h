#pragma once
// Deskundigen: who can come along. Codes only; names are secret and stay in the register.

#include "core/expert/views.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

namespace luwte::ui {

class CommandCard;

class ExpertsPage : public Page
{
    Q_OBJECT

public:
    explicit ExpertsPage(Desk &desk, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;
    bool escape() override;

protected:
    void retranslate() override;

private:
    void look();
    void openCard(const QString &command, const QJsonObject &fixed, const QJsonObject &values, const QString &verb);
    void closeCard();

    Desk &m_desk;
    QVBoxLayout *m_list;
    CommandCard *m_card = nullptr;
};

} // namespace luwte::ui
