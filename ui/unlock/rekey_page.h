#pragma once
// A new key for the whole file. It happens at the door: nobody works in the file meanwhile, and whoever begins it shows again who they are. The
// recovery code is on paper before anything changes.

#include "ui/unlock/door_page.h"
#include "ui/unlock/unlocker.h"

class QLineEdit;
class QTimer;

namespace luwte::ui {

class KeyFileChoice;
class PassphraseField;
class PrimaryButton;
class RecoveryCheck;
class SecondaryButton;

class RekeyPage : public DoorPage
{
    Q_OBJECT

public:
    enum Step { Who, Code };

    /// The clock must outlive the office. `cost` of the key; by default what takes about a second here.
    RekeyPage(const Clock &clock, const QString &folder, std::optional<crypto::KdfCost> cost = {}, QWidget *parent = nullptr);
    ~RekeyPage() override;

    [[nodiscard]] Step step() const { return m_step; }
    /// After unlocked(): the office under its new key, once.
    [[nodiscard]] std::unique_ptr<house::Office> take() { return m_unlocker->take(); }
    [[nodiscard]] QLineEdit *name() const { return m_name; }
    [[nodiscard]] PassphraseField *passphrase() const { return m_passphrase; }
    [[nodiscard]] RecoveryCheck *recovery() const { return m_recovery; }
    [[nodiscard]] PrimaryButton *next() const { return m_next; }

signals:
    void unlocked();
    /// Nothing changed; back to the door.
    void left();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goOn();
    void show(Step step);
    void opened();
    void forget();
    void tell(const QString &text);

    QString m_folder;
    Unlocker *m_unlocker;
    Step m_step = Who;
    bool m_working = false;
    vault::Credential m_own; ///< from the first step to the end of the second
    std::unique_ptr<house::Office> m_office;
    int m_others = 0;
    QTimer *m_waiting; ///< nobody comes back to the second step: the file is closed again
    Text *m_intro, *m_nameLabel, *m_passphraseLabel, *m_codeText;
    QLineEdit *m_name;
    PassphraseField *m_passphrase;
    KeyFileChoice *m_keyFile;
    RecoveryCheck *m_recovery;
    PrimaryButton *m_next;
    SecondaryButton *m_back;
    QWidget *m_whoPart, *m_codePart;
};

} // namespace luwte::ui
