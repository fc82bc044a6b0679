#include "ui/admin/backup_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/admin/backup_card.h"
#include "ui/kit/page_header.h"

namespace luwte::ui {

BackupPage::BackupPage(Desk &desk, QWidget *parent) : Page(true, parent), m_card(new BackupCard(desk))
{
    setReadingWidth(true);
    body()->addWidget(m_card);
    body()->addStretch(1);
    BackupPage::retranslate();
}

void BackupPage::activated()
{
    m_card->look();
    m_card->button()->setFocus(Qt::OtherFocusReason);
}

void BackupPage::primaryAction()
{
    m_card->button()->click();
}

void BackupPage::retranslate()
{
    header()->setTitle(say("backup", "Reservekopie"));
}

} // namespace luwte::ui
