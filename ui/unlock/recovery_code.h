#pragma once
// The recovery code on the screen and on paper: eight groups of four, shown once.

#include <QString>
#include <QWidget>

#include "core/crypto/secret.h"

class QPainter;

namespace luwte::ui {

/// How many groups a code has.
[[nodiscard]] int recoveryGroups(const crypto::SecretBytes &code);
/// Whether this is what stands in a group, however it was typed (case, O for 0, I or L for 1).
[[nodiscard]] bool fitsRecoveryGroup(const crypto::SecretBytes &code, int group, const QString &typed);
/// Draws the code with what it is for on a sheet of paper; no name of an office or a person. `unit`: a point in device pixels.
void paintRecoverySheet(QPainter &painter, const QRectF &area, const crypto::SecretBytes &code, double unit);

class RecoveryCode : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryCode(QWidget *parent = nullptr);
    void setCode(const crypto::SecretBytes &code);
    [[nodiscard]] const crypto::SecretBytes &code() const { return m_code; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    crypto::SecretBytes m_code;
};

} // namespace luwte::ui
