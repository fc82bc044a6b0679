#pragma once
// Ontgrendelen (ux.md 2.1): one safe door. Nothing of the vault is shown before it is open: no name of staff, shelter or office.

#include "ui/unlock/door_page.h"
#include "ui/unlock/unlocker.h"

class QLineEdit;
class QTimer;

namespace luwte::ui {

class KeyFileChoice;
class LinkButton;
class NewPassphrase;
class PassphraseField;
class PrimaryButton;
class SecondaryButton;

class UnlockPage : public DoorPage
{
    Q_OBJECT

public:
    /// The clock must outlive every office that is opened here. `usual`: the vault of this computer, which needs no name. `practice`
    /// gives the passphrase of a practice vault, which then opens with one click, made first where there is none; empty for a real vault.
    UnlockPage(const Clock &clock, const QString &folder, bool usual, std::function<crypto::SecretBytes()> practice = {}, QWidget *parent = nullptr);
    ~UnlockPage() override;

    /// After unlocked(): the open office, once.
    [[nodiscard]] std::unique_ptr<house::Office> take() { return m_unlocker->take(); }
    [[nodiscard]] QLineEdit *name() const { return m_name; }
    [[nodiscard]] PassphraseField *passphrase() const { return m_passphrase; }
    [[nodiscard]] PrimaryButton *open() const { return m_open; }
    [[nodiscard]] KeyFileChoice *keyFile() const { return m_keyFile; }
    /// A starting passphrase opened; the one that takes its place.
    [[nodiscard]] NewPassphrase *own() const { return m_own; }
    /// Of that one; by default what takes about a second here.
    void setCost(const crypto::KdfCost &cost) { m_unlocker->setCost(cost); }
    /// How long "Open alleen om te lezen" stays; after that the passphrase is forgotten.
    void setOfferMs(int ms);
    static constexpr int offerMs = 30'000;
    /// How long somebody may think about a passphrase of their own.
    static constexpr int choosingMs = 15 * 60'000;

signals:
    void unlocked();
    /// Another vault is to be opened, or made; enough practised.
    void otherWanted();
    /// A backup is to be put back.
    void restoreWanted();
    /// The practice file with invented people.
    void practiceWanted();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void unlock(bool readOnly);
    void chooseOwn();
    void leaveChoice();
    void showStep(bool own);
    void tellWait();
    void failed(FaultKind kind, const QString &text);

    QString m_folder;
    std::function<crypto::SecretBytes()> m_practice;
    Unlocker *m_unlocker;
    Text *m_where, *m_nameLabel, *m_passphraseLabel;
    MutedText *m_caps, *m_lost;
    QLineEdit *m_name;
    PassphraseField *m_passphrase;
    SecondaryButton *m_show;
    PrimaryButton *m_open;
    KeyFileChoice *m_keyFile;
    NewPassphrase *m_own;
    QWidget *m_who, *m_secret;
    LinkButton *m_other, *m_forgot, *m_exercise, *m_restore;
    QTimer *m_wait;
    QTimer *m_offer; ///< how long reading only is offered, and with it how long m_kept lives
    QTimer *m_leave; ///< nobody chooses a passphrase: the file is closed again
    crypto::SecretBytes m_kept; ///< what was typed, while reading only is offered; wiped after
    QString m_keptName;
    bool m_usual, m_readOnly = false, m_toldWait = false, m_choosing = false;
};

} // namespace luwte::ui
