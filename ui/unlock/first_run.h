#pragma once
// The first time (ux.md 2.1): start → office and name → passphrase → recovery code. The vault is made after the third page; the fourth asks
// for two groups of the code, so that it is known to be on paper before work begins.

#include "ui/unlock/door_page.h"
#include "ui/unlock/unlocker.h"

class QLineEdit;

namespace luwte::ui {

class LinkButton;
class NewPassphrase;
class PassphraseField;
class PrimaryButton;
class RecoveryCheck;
class SecondaryButton;

class FirstRun : public DoorPage
{
    Q_OBJECT

public:
    enum Step { Start, Office, Passphrase, Recovery };

    /// The vault is made in `folder`. `cost` of the key; by default what takes about a second here. The clock must outlive the office.
    FirstRun(const Clock &clock, const QString &folder, std::optional<crypto::KdfCost> cost = {}, QWidget *parent = nullptr);
    ~FirstRun() override;

    [[nodiscard]] Step step() const { return m_step; }
    void goToStep(Step step);
    /// After unlocked(): the new office, once.
    [[nodiscard]] std::unique_ptr<house::Office> take() { return m_unlocker->take(); }
    [[nodiscard]] QLineEdit *office() const { return m_office; }
    [[nodiscard]] PassphraseField *passphrase() const;
    [[nodiscard]] RecoveryCheck *recovery() const { return m_recovery; }

signals:
    void unlocked();
    /// A vault that a colleague made is to be opened.
    void otherWanted();
    void practiceWanted();
    /// A backup is to be put back.
    void restoreWanted();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void next();
    void make();
    void confirm();
    void tell(const QString &text, QWidget *where);
    [[nodiscard]] QWidget *page(std::initializer_list<QWidget *> parts);

    QString m_folder;
    std::optional<crypto::KdfCost> m_cost;
    Unlocker *m_unlocker;
    Step m_step = Start;
    Text *m_intro, *m_officeLabel, *m_shownLabel, *m_nameLabel, *m_codeText;
    MutedText *m_role;
    QLineEdit *m_office, *m_shown, *m_name;
    NewPassphrase *m_passphrase;
    SecondaryButton *m_back;
    RecoveryCheck *m_recovery;
    PrimaryButton *m_next;
    LinkButton *m_other, *m_exercise, *m_restore;
    QList<QWidget *> m_pages;
};

} // namespace luwte::ui
