#include "ui/admin/backup_card.h"

#include <QVBoxLayout>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/house/office.h"
#include "core/upkeep/views.h"
#include "core/vault/backup_shelf.h"
#include "ui/admin/backup_job.h"
#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/file_choice.h"
#include "ui/kit/progress_line.h"

namespace luwte::ui {

BackupCard::BackupCard(Desk &desk, QWidget *parent)
    : Localized(QString(), parent), m_desk(desk), m_job(new BackupJob(desk, this)), m_banner(new Banner), m_progress(new ProgressLine), m_last(new Text), m_inside(new Text), m_hint(new MutedText),
      m_make(new PrimaryButton)
{
    askPath = [this](const QString &name) { return chooseNewFile(this, say("backup", "Waar komt de reservekopie?"), name, say("backup", "Reservekopie (*.tar)")); };
    m_banner->hide();
    for (QWidget *widget : {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_inside), static_cast<QWidget *>(m_hint)})
        addWidget(widget);
    body()->addWidget(m_make, 0, Qt::AlignLeft);
    m_make->setVisible(m_desk.session().may(access::Right::BackupMake));
    connect(m_make, &QPushButton::clicked, this, &BackupCard::make);
    connect(m_progress, &ProgressLine::stopRequested, m_job, &BackupJob::stop);
    connect(m_job, &BackupJob::progressed, m_progress, &ProgressLine::setShare);
    const auto ended = [this](Banner::Kind kind, const QString &text) {
        m_progress->done();
        m_make->setEnabled(true);
        m_banner->show(kind, text);
        look();
    };
    connect(m_job, &BackupJob::made, this, [ended](bool sameDisk) {
        ended(Banner::Kind::Good, sameDisk ? say("backup", "De reservekopie is gemaakt en nagekeken. Ze staat op dezelfde schijf als het bestand zelf. Bewaar er ook een op een andere plek.")
                                           : say("backup", "De reservekopie is gemaakt en nagekeken."));
    });
    connect(m_job, &BackupJob::failed, this, [ended](const QString &text) { ended(Banner::Kind::Error, text); });
    connect(m_job, &BackupJob::stopped, this, [ended](const QString &text) { ended(Banner::Kind::Info, text); });
    BackupCard::retranslate();
}

void BackupCard::make()
{
    if (m_job->running())
        return;
    const QString path = askPath(QStringLiteral("Luwte %1.tar").arg(m_desk.today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    m_banner->show(Banner::Kind::Info, {});
    m_progress->start(say("backup", "De reservekopie wordt gemaakt en nagekeken"));
    m_make->setEnabled(false);
    m_job->make(path);
}

static QString momentText(Instant at)
{
    return QStringLiteral("%1, %2").arg(dayText(at.civilDate()), at.civilTime().toString(QStringLiteral("HH:mm")));
}

QString lastBackupText(Desk &desk)
{
    std::optional<upkeep::Upkeep> last;
    desk.attempt([&] { last = upkeep::lastBackup(desk.reader().connection); });
    return !last ? say("backup", "Nog geen reservekopie op een andere plek. Kies een andere schijf of een stick.")
        : last->sameDisk ? say("backup", "Laatste reservekopie: %1, op de schijf van het bestand zelf.").arg(momentText(last->at))
                         : say("backup", "Laatste reservekopie op een andere plek: %1.").arg(momentText(last->at));
}

void BackupCard::look()
{
    m_last->setText(lastBackupText(m_desk));
    const auto own = vault::shelfBackups(m_desk.office().vault().folder());
    qint64 bytes = 0;
    for (const auto &backup : own)
        bytes += backup.bytes;
    m_inside->setText(own.empty() ? say("backup", "Luwte maakt er zelf elke dag een waarop iets is veranderd, in de map van het bestand. Er is er nog geen.")
                                  : counted(qint64(own.size()), say("backup", "Luwte bewaart er zelf 1 in de map van het bestand (%2 MB). De nieuwste is van %3."),
                                        say("backup", "Luwte bewaart er zelf %1 in de map van het bestand (%2 MB). De nieuwste is van %3."))
                                        .arg((bytes + 999'999) / 1'000'000).arg(momentText(own.front().at)));
}

void BackupCard::retranslate()
{
    setTitle(say("backup", "Reservekopie"));
    m_hint->setText(say("backup", "Een reservekopie is versleuteld. Terugzetten kan met een naam en wachtwoord van toen ze werd gemaakt, of met de herstelcode."));
    m_make->setText(say("backup", "Maak nu een reservekopie…"));
    look();
}

} // namespace luwte::ui
