#pragma once
// Reservekopie: when one was last made elsewhere, what Luwte keeps by itself, and the button that makes one now.

#include "ui/desk/desk.h"
#include "ui/kit/card.h"
#include "ui/kit/localized.h"

class QPushButton;

namespace luwte::ui {

class BackupJob;
class Banner;
class ProgressLine;

class BackupCard : public Localized<Card>
{
    Q_OBJECT

public:
    explicit BackupCard(Desk &desk, QWidget *parent = nullptr);
    /// Asks where to; a test puts its own answer here. Gets the name to propose.
    std::function<QString(const QString &name)> askPath;
    [[nodiscard]] BackupJob *job() const { return m_job; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QPushButton *button() const { return m_make; }
    /// Reads anew what there is.
    void look();

protected:
    void retranslate() override;

private:
    void make();
    Desk &m_desk;
    BackupJob *m_job;
    Banner *m_banner;
    ProgressLine *m_progress;
    Text *m_last, *m_inside;
    MutedText *m_hint;
    QPushButton *m_make;
};

/// When a backup was last made elsewhere.
[[nodiscard]] QString lastBackupText(Desk &desk);

} // namespace luwte::ui
