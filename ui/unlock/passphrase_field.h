#pragma once
// A field for a passphrase. What is typed goes straight into wiped memory: no QLineEdit, whose text would stay behind in memory we cannot
// reach. Typing, pasting, Backspace; Ctrl+A or Ctrl+Backspace empties. Screen readers hear bullets.

#include <QWidget>

#include "core/crypto/secret.h"
#include "ui/kit/localized.h"

namespace luwte::ui {

class PassphraseField : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);
    [[nodiscard]] const crypto::SecretBytes &bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// How many characters; what a screen reader and the bullets tell.
    [[nodiscard]] int length() const;
    void clear();
    /// Shows the characters in place of bullets.
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setProblem(bool problem);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed();
    /// Caps Lock seems to be on, judged by the letters that come.
    void capsLock(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QString &text);
    void paste();
    void removeLast();
    void told();

    crypto::SecretBytes m_bytes; ///< UTF-8
    bool m_shown = false, m_all = false;
};

} // namespace luwte::ui
