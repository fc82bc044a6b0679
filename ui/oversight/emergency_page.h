#pragma once
// Noodtoegang (S10): open one dossier outside one's reach, in three answers; afterwards its account, review and breach check.

#include "core/oversight/views.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace luwte::ui {

class CommandCard;
class Text;

class EmergencyPage : public Page
{
    Q_OBJECT

public:
    /// `rest`: "" to look for somebody, "name/<text>", "person/<id>" after a refusal, or the id of an emergency access.
    EmergencyPage(Desk &desk, const QString &rest, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;

protected:
    void retranslate() override;

private:
    void build();
    void ask(const QString &command, const QJsonObject &fixed, std::function<QString()> verb);
    void showGlass(const access::BreakGlass &glass);

    Desk &m_desk;
    QString m_rest;
    QVBoxLayout *m_home;
    Text *m_why;
    CommandCard *m_card = nullptr;
};

} // namespace luwte::ui
