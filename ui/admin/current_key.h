#pragma once
// Whoever changes keys shows first that it is still them: the present passphrase, and the key file where one belongs to it. Not asked of somebody
// who came in with the recovery code.

#include "ui/admin/key_job.h"
#include "ui/desk/desk.h"
#include "ui/kit/localized.h"
#include "ui/kit/text.h"

namespace luwte::ui {

class KeyFileChoice;
class PassphraseField;

class CurrentKey : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit CurrentKey(Desk &desk, QWidget *parent = nullptr);
    /// Asks what has to be asked now, empty.
    void begin();
    /// What is left to do, with the focus there; "" when all is filled in.
    [[nodiscard]] QString problem();
    /// nullopt when nothing has to be shown.
    [[nodiscard]] std::optional<KeyJob::Present> present() const;
    [[nodiscard]] const vault::Slot *slot() const;
    void clear();
    [[nodiscard]] PassphraseField *passphrase() const { return m_passphrase; }
    [[nodiscard]] KeyFileChoice *keyFile() const { return m_keyFile; }

signals:
    void failed(const QString &text);

protected:
    void retranslate() override;

private:
    Desk &m_desk;
    Text *m_label;
    PassphraseField *m_passphrase;
    KeyFileChoice *m_keyFile;
};

} // namespace luwte::ui
