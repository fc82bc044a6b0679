#include "ui/unlock/restore_page.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/kit/buttons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/theme.h"
#include "ui/unlock/passphrase_field.h"

namespace luwte::ui {

RestorePage::RestorePage(const Clock &clock, const QString &present, QWidget *parent)
    : DoorPage(parent), m_unlocker(new Unlocker(clock, this)), m_present(present), m_intro(new MutedText), m_fileText(new MutedText), m_placeText(new MutedText), m_nameLabel(new Text), m_passphraseLabel(new Text),
      m_chooseFile(new SecondaryButton), m_choosePlace(new SecondaryButton), m_back(new SecondaryButton), m_name(new QLineEdit), m_passphrase(new PassphraseField), m_restore(new PrimaryButton)
{
    m_name->setMaxLength(60);
    body()->addWidget(m_intro);
    for (const auto &[choose, text] : {std::pair{m_chooseFile, m_fileText}, {m_choosePlace, m_placeText}}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addWidget(choose);
        row->addWidget(text, 1);
        body()->addLayout(row);
    }
    body()->addWidget(labelled(m_nameLabel, m_name));
    body()->addWidget(labelled(m_passphraseLabel, m_passphrase));
    m_passphraseLabel->setBuddy(m_passphrase);
    auto *buttons = new QWidget;
    new FlowLayout(buttons, space::s);
    buttons->layout()->addWidget(m_restore);
    buttons->layout()->addWidget(m_back);
    body()->addWidget(buttons);
    setFocusProxy(m_chooseFile);

    connect(m_chooseFile, &QPushButton::clicked, this, [this] {
        if (const QString file = askBackup ? askBackup() : QString(); !file.isEmpty())
            m_file = file;
        retranslate();
    });
    connect(m_choosePlace, &QPushButton::clicked, this, [this] {
        const QString chosen = askPlace ? askPlace() : QString();
        // In a folder with other things in it, it gets one of its own.
        if (!chosen.isEmpty())
            m_folder = QDir(chosen).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden) ? chosen : QDir(chosen).filePath(say("restore", "Luwte teruggezet"));
        retranslate();
    });
    connect(m_restore, &QPushButton::clicked, this, &RestorePage::restore);
    connect(m_back, &QPushButton::clicked, this, &RestorePage::left);
    connect(m_passphrase, &PassphraseField::changed, this, [this] { m_passphrase->setProblem(false); });
    connect(progress(), &ProgressLine::stopRequested, this, [this] {
        m_unlocker->stop();
        progress()->done();
        banner()->show(Banner::Kind::Info, say("restore", "Gestopt. Er is niets teruggezet."));
    });
    connect(m_unlocker, &Unlocker::progressed, progress(), &ProgressLine::setShare);
    connect(m_unlocker, &Unlocker::failed, this, [this](FaultKind kind, const QString &text) {
        progress()->done();
        m_passphrase->clear();
        m_passphrase->setProblem(kind == FaultKind::WrongKey);
        tell(text, kind == FaultKind::WrongKey ? static_cast<QWidget *>(m_passphrase) : m_chooseFile);
    });
    connect(m_unlocker, &Unlocker::opened, this, [this] {
        progress()->done();
        m_passphrase->clear();
        emit restored(m_folder);
        emit unlocked();
    });
    // A starting passphrase: the door of the new place asks for one of their own.
    connect(m_unlocker, &Unlocker::ownNeeded, this, [this] {
        progress()->done();
        m_unlocker->stop();
        emit restored(m_folder);
        emit left();
    });
    RestorePage::retranslate();
}

RestorePage::~RestorePage() = default;

void RestorePage::tell(const QString &text, QWidget *where)
{
    banner()->show(Banner::Kind::Attention, text);
    where->setFocus(Qt::OtherFocusReason);
}

void RestorePage::restore()
{
    if (m_unlocker->busy() && progress()->running())
        return;
    if (m_file.isEmpty())
        return tell(say("restore", "Kies eerst de reservekopie."), m_chooseFile);
    if (m_folder.isEmpty())
        return tell(say("restore", "Kies eerst waar de reservekopie komt te staan."), m_choosePlace);
    if (m_passphrase->isEmpty())
        return tell(say("unlock", "Vul je wachtwoord in."), m_passphrase);
    if (Unlocker::secondsToWait(m_folder) > 0)
        return tell(say("restore", "Dat paste een paar keer niet. Wacht even en probeer het opnieuw."), m_passphrase);
    banner()->show(Banner::Kind::Info, {});
    progress()->start(say("restore", "De reservekopie wordt nagekeken en teruggezet"));
    m_unlocker->restore(m_file, m_folder, m_name->text(), m_passphrase->bytes(), m_present);
}

void RestorePage::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !qobject_cast<QPushButton *>(focusWidget()))
        return restore();
    DoorPage::keyPressEvent(event);
}

void RestorePage::retranslate()
{
    DoorPage::retranslate();
    setTitle(say("restore", "Reservekopie terugzetten"));
    m_intro->setText(say("restore", "De reservekopie wordt een nieuw bestand, op een nieuwe plek. Het bestand dat je had, blijft zoals het is. Gebruik daarna het teruggezette: kies later 'Ander bestand…' en dan deze plek."));
    m_chooseFile->setText(say("restore", "Kies de reservekopie…"));
    m_choosePlace->setText(say("restore", "Kies de nieuwe plek…"));
    // Names only: whole paths may say whose they are.
    m_fileText->setText(m_file.isEmpty() ? say("restore", "nog niet gekozen") : QFileInfo(m_file).fileName());
    m_placeText->setText(m_folder.isEmpty() ? say("restore", "nog niet gekozen") : QDir(m_folder).dirName());
    m_nameLabel->setText(say("unlock", "Naam"));
    m_name->setAccessibleName(say("unlock", "Naam"));
    m_passphraseLabel->setText(say("restore", "Wachtwoord, of de herstelcode"));
    m_passphrase->setAccessibleName(say("restore", "Wachtwoord, of de herstelcode"));
    m_restore->setText(say("restore", "Zet terug"));
    m_back->setText(say("restore", "Terug"));
}

} // namespace luwte::ui
