#pragma once
// Wie keek mee: who opened this dossier, when and why, and which colleagues are kept out of it.

#include "ui/desk/person_tab.h"

class QVBoxLayout;

namespace luwte::ui {

class Card;
class CommandCard;
class LookList;
class MutedText;
class SecondaryButton;

class LooksTab : public PersonTab
{
    Q_OBJECT

public:
    LooksTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    bool escape() override;

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void read();
    void askShutOut(const QString &letIn);
    void closeCard();

    Id m_case;
    bool m_stale = true;
    MutedText *m_what;
    LookList *m_list;
    QVBoxLayout *m_shut;
    SecondaryButton *m_add;
    QVBoxLayout *m_home;
    CommandCard *m_card = nullptr;
};

} // namespace luwte::ui
