#pragma once
// The first time (ux.md 2.1): start → office and name → passphrase → recovery code. The vault is made after the third page; the fourth asks
// for two groups of the code, so that it is known to be on paper before work begins.

#include "ui/unlock/door_page.h"
#include "ui/unlock/unlocker.h"

class QLineEdit;

namespace luwte::ui {

class LinkButton;
class PassphraseField;
class PrimaryButton;
class RecoveryCode;
class SecondaryButton;

class FirstRun : public DoorPage
{
    Q_OBJECT

public:
    enum Step { Start, Office, Passphrase, Recovery };

    /// The vault is made in `folder`. `cost` of the key; by default what takes about a second here. The clock must outlive the office.
    FirstRun(const Clock &clock, const QString &folder, std::optional<crypto::KdfCost> cost = {}, QWidget *parent = nullptr);
    ~FirstRun() override;

    /// Prints the recovery code; false when nobody printed. A test puts its own answer here.
    std::function<bool(const crypto::SecretBytes &code)> askPrint;
    [[nodiscard]] Step step() const { return m_step; }
    void goToStep(Step step);
    /// After unlocked(): the new office, once.
    [[nodiscard]] std::unique_ptr<house::Office> take() { return m_unlocker->take(); }
    [[nodiscard]] QLineEdit *office() const { return m_office; }
    [[nodiscard]] PassphraseField *passphrase() const { return m_passphrase; }
    /// The two groups that are asked, counted from 0, and where they are typed.
    [[nodiscard]] std::pair<int, int> askedGroups() const { return m_asked; }
    [[nodiscard]] QLineEdit *group(int which) const { return which == 0 ? m_first : m_second; }

signals:
    void unlocked();
    /// A vault that a colleague made is to be opened.
    void otherWanted();
    void practiceWanted();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void next();
    void make();
    void confirm();
    void tell(const QString &text, QWidget *where);
    void tellStrength();
    [[nodiscard]] QWidget *page(std::initializer_list<QWidget *> parts);

    QString m_folder;
    std::optional<crypto::KdfCost> m_cost;
    Unlocker *m_unlocker;
    Step m_step = Start;
    crypto::SecretBytes m_code;
    std::pair<int, int> m_asked{2, 6};
    Text *m_intro, *m_officeLabel, *m_shownLabel, *m_nameLabel, *m_passphraseLabel, *m_againLabel, *m_firstLabel, *m_secondLabel, *m_codeText;
    MutedText *m_role, *m_strength, *m_caps;
    QLineEdit *m_office, *m_shown, *m_name, *m_first, *m_second;
    PassphraseField *m_passphrase, *m_again;
    SecondaryButton *m_show, *m_print, *m_back;
    RecoveryCode *m_recovery;
    PrimaryButton *m_next;
    LinkButton *m_other, *m_exercise;
    QList<QWidget *> m_pages;
};

} // namespace luwte::ui
