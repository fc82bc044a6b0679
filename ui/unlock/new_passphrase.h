#pragma once
// A passphrase that is being chosen: typed twice, with how strong it is.

#include "core/crypto/secret.h"
#include "ui/kit/localized.h"
#include "ui/kit/text.h"

namespace luwte::ui {

class PassphraseField;
class SecondaryButton;

class NewPassphrase : public Localized<QWidget>
{
    Q_OBJECT

public:
    /// `label` says what it is, in the current language.
    explicit NewPassphrase(std::function<QString()> label, QWidget *parent = nullptr);
    [[nodiscard]] const crypto::SecretBytes &bytes() const;
    /// What is left to do, with the focus where it is to be done; "" when it can be taken.
    [[nodiscard]] QString problem();
    void clear();
    [[nodiscard]] PassphraseField *first() const { return m_first; }
    [[nodiscard]] PassphraseField *again() const { return m_again; }

protected:
    void retranslate() override;

private:
    void tellStrength();
    std::function<QString()> m_label;
    Text *m_firstLabel, *m_againLabel;
    MutedText *m_strength, *m_caps;
    PassphraseField *m_first, *m_again;
    SecondaryButton *m_show;
};

} // namespace luwte::ui
