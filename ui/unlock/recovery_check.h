#pragma once
// A recovery code that was just made: shown, printed, and two of its groups typed back, so that it is known to be on paper.

#include <functional>

#include "core/crypto/secret.h"
#include "ui/kit/localized.h"
#include "ui/kit/text.h"

class QLineEdit;

namespace luwte::ui {

class RecoveryCode;
class SecondaryButton;

class RecoveryCheck : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit RecoveryCheck(QWidget *parent = nullptr);
    ~RecoveryCheck() override;
    /// Shows it and chooses which groups are asked; an empty one clears all.
    void setCode(crypto::SecretBytes code);
    [[nodiscard]] const crypto::SecretBytes &code() const { return m_code; }
    /// What is left to do, with the focus where it is to be done; "" when both groups were typed as they are.
    [[nodiscard]] QString problem();
    /// Prints the code; false when nobody printed. A test puts its own answer here.
    std::function<bool(const crypto::SecretBytes &code)> askPrint;
    /// The two groups that are asked, counted from 0, and where they are typed.
    [[nodiscard]] std::pair<int, int> askedGroups() const { return m_asked; }
    [[nodiscard]] QLineEdit *group(int which) const { return which == 0 ? m_first : m_second; }

protected:
    void retranslate() override;

private:
    crypto::SecretBytes m_code;
    std::pair<int, int> m_asked{2, 6};
    RecoveryCode *m_shown;
    SecondaryButton *m_print;
    Text *m_firstLabel, *m_secondLabel;
    QLineEdit *m_first, *m_second;
};

} // namespace luwte::ui
