#pragma once
// "Mijn wachtwoord".

#include "ui/admin/admin_card.h"

namespace luwte::ui {

class CurrentKey;
class KeyJob;
class NewPassphrase;

class PassphraseCard : public AdminCard
{
    Q_OBJECT

public:
    explicit PassphraseCard(Desk &desk, QWidget *parent = nullptr);
    void look() override;
    void carryOut() override;
    [[nodiscard]] CurrentKey *present() const { return m_present; }
    [[nodiscard]] NewPassphrase *fresh() const { return m_fresh; }

protected:
    void wasUnfolded() override;
    void wasFolded() override;
    void retranslate() override;

private:
    CurrentKey *m_present;
    NewPassphrase *m_fresh;
    KeyJob *m_job;
};

} // namespace luwte::ui
