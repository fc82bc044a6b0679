#pragma once
// "Herstelcode": a new one is on paper before the old one stops.

#include "ui/admin/admin_card.h"

namespace luwte::ui {

class CurrentKey;
class KeyJob;
class RecoveryCheck;

class RecoveryCard : public AdminCard
{
    Q_OBJECT

public:
    explicit RecoveryCard(Desk &desk, QWidget *parent = nullptr);
    void look() override;
    void carryOut() override;
    [[nodiscard]] CurrentKey *present() const { return m_present; }
    [[nodiscard]] RecoveryCheck *recovery() const { return m_recovery; }

protected:
    void wasUnfolded() override;
    void wasFolded() override;
    void retranslate() override;

private:
    void showCode(bool shown);
    CurrentKey *m_present;
    Text *m_how;
    RecoveryCheck *m_recovery;
    KeyJob *m_job;
};

} // namespace luwte::ui
