#pragma once
// "Toestemming en delen": what the client agreed to, what was shared, requests, how long it is kept (ux.md 2.14).

#include "ui/desk/person_tab.h"

class QVBoxLayout;

namespace luwte::ui {

class PartCard;
class ShareCard;

class PrivacyTab : public PersonTab
{
    Q_OBJECT

public:
    PrivacyTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    bool primaryAction() override;
    bool escape() override;

protected:
    void retranslate() override;

private:
    void add(PartCard *card);
    void share();
    void closeShare();

    std::optional<victim::Case> m_case;
    QVBoxLayout *m_content;
    QList<PartCard *> m_cards;
    ShareCard *m_share = nullptr;
};

} // namespace luwte::ui
