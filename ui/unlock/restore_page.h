#pragma once
// Reservekopie terugzetten: which file, where to, and the name and passphrase of somebody who was in it; then it opens there. The vault that
// was here before stays as it is.

#include "ui/unlock/door_page.h"
#include "ui/unlock/unlocker.h"

class QLineEdit;

namespace luwte::ui {

class PassphraseField;
class PrimaryButton;
class SecondaryButton;

class RestorePage : public DoorPage
{
    Q_OBJECT

public:
    /// The clock must outlive the office that is opened here.
    /// `present`: the folder of the vault that is used now, if there is one.
    RestorePage(const Clock &clock, const QString &present, QWidget *parent = nullptr);
    ~RestorePage() override;

    /// Ask for the file, and for the folder that it is put back in.
    std::function<QString()> askBackup, askPlace;
    /// After unlocked(): the open office, once.
    [[nodiscard]] std::unique_ptr<house::Office> take() { return m_unlocker->take(); }
    [[nodiscard]] QLineEdit *name() const { return m_name; }
    [[nodiscard]] PassphraseField *passphrase() const { return m_passphrase; }

signals:
    /// The backup is a vault in `folder` now.
    void restored(const QString &folder);
    void unlocked();
    /// Back to the door that was there before.
    void left();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restore();
    void tell(const QString &text, QWidget *where);

    Unlocker *m_unlocker;
    QString m_present, m_file, m_folder;
    MutedText *m_intro, *m_fileText, *m_placeText;
    Text *m_nameLabel, *m_passphraseLabel;
    SecondaryButton *m_chooseFile, *m_choosePlace, *m_back;
    QLineEdit *m_name;
    PassphraseField *m_passphrase;
    PrimaryButton *m_restore;
};

} // namespace luwte::ui
