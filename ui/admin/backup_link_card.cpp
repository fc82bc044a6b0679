#include "ui/admin/backup_link_card.h"

#include "ui/admin/backup_card.h"

namespace luwte::ui {

BackupLinkCard::BackupLinkCard(Desk &desk, QWidget *parent) : AdminCard(desk, parent), m_open(new SecondaryButton)
{
    setStart({});
    addBelowState(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { emit goTo(QStringLiteral("backup")); });
    BackupLinkCard::retranslate();
}

void BackupLinkCard::look()
{
    setState(lastBackupText(desk()));
}

void BackupLinkCard::retranslate()
{
    AdminCard::retranslate();
    setTitle(say("backup", "Reservekopie"));
    m_open->setText(say("backup", "Reservekopie maken"));
    look();
}

} // namespace luwte::ui
