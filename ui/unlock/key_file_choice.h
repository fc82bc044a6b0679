#pragma once
// "Kies een sleutelbestand": a button, and what was chosen. Nothing of it is kept on disk, not even by the file dialog.

#include <functional>

#include "core/crypto/secret.h"
#include "ui/kit/localized.h"
#include "ui/kit/text.h"

namespace luwte::ui {

class SecondaryButton;

class KeyFileChoice : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit KeyFileChoice(QWidget *parent = nullptr);
    /// What is in it, digested; empty when none was chosen.
    [[nodiscard]] const crypto::SecretBytes &digest() const { return m_digest; }
    /// Takes this file. Fault as vault::readKeyFile().
    void use(const QString &path);
    void clear();
    [[nodiscard]] SecondaryButton *button() const { return m_choose; }
    /// Asks for a file; "" when nobody chose. A test puts its own answer here.
    std::function<QString()> askFile;

signals:
    void chosen();
    void failed(const QString &text);

protected:
    void retranslate() override;

private:
    void choose();
    SecondaryButton *m_choose;
    MutedText *m_which;
    crypto::SecretBytes m_digest;
    QString m_name;
};

} // namespace luwte::ui
