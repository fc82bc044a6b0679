#include "ui/unlock/unlock_page.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/counted.h"
#include "core/house/keys.h"
#include "core/vault/vault.h"
#include "ui/kit/buttons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/theme.h"
#include "ui/unlock/key_file_choice.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/passphrase_field.h"

namespace luwte::ui {

UnlockPage::UnlockPage(const Clock &clock, const QString &folder, bool usual, std::function<crypto::SecretBytes()> practice, QWidget *parent)
    : DoorPage(parent), m_folder(folder), m_practice(std::move(practice)), m_unlocker(new Unlocker(clock, this)), m_where(new MutedText), m_nameLabel(new Text),
      m_passphraseLabel(new Text), m_caps(new MutedText), m_lost(new MutedText), m_name(new QLineEdit), m_passphrase(new PassphraseField), m_show(new SecondaryButton),
      m_open(new PrimaryButton), m_keyFile(new KeyFileChoice), m_own(new NewPassphrase([] { return say("unlock", "Eigen wachtwoord"); })), m_other(new LinkButton), m_forgot(new LinkButton), m_exercise(new LinkButton), m_restore(new LinkButton), m_wait(new QTimer(this)), m_offer(new QTimer(this)), m_leave(new QTimer(this)), m_usual(usual)
{
    m_name->setMaxLength(60);
    setTone(m_caps, Tone::Attention);
    m_caps->hide();
    m_lost->hide();
    m_show->setCheckable(true);
    body()->addWidget(m_where);
    m_who = labelled(m_nameLabel, m_name);
    body()->addWidget(m_who);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_show);
    QWidget *secret = m_secret = labelled(m_passphraseLabel, line);
    body()->addWidget(secret);
    body()->addWidget(m_keyFile);
    body()->addWidget(m_own);
    m_own->hide();
    m_keyFile->setVisible(!m_practice && vault::wantsKeyFile(folder));
    m_passphraseLabel->setBuddy(m_passphrase);
    secret->layout()->addWidget(m_caps);
    auto *buttons = new QWidget;
    new FlowLayout(buttons, space::s);
    for (QPushButton *button : {static_cast<QPushButton *>(m_open), static_cast<QPushButton *>(m_forgot), static_cast<QPushButton *>(m_other), static_cast<QPushButton *>(m_exercise),
             static_cast<QPushButton *>(m_restore)})
        buttons->layout()->addWidget(button);
    body()->addWidget(buttons);
    body()->addWidget(m_lost);
    const bool real = !m_practice;
    m_name->parentWidget()->setVisible(real);
    secret->setVisible(real);
    m_forgot->setVisible(real);
    m_exercise->setVisible(real);
    m_restore->setVisible(real);
    m_wait->setInterval(250);
    setFocusProxy(real ? static_cast<QWidget *>(m_name) : m_open);

    connect(m_open, &QPushButton::clicked, this, [this] { unlock(false); });
    connect(m_show, &QPushButton::toggled, this, [this](bool on) {
        m_passphrase->setShown(on);
        retranslate();
    });
    connect(m_forgot, &QPushButton::clicked, this, [this] {
        m_lost->setVisible(!m_lost->isVisible());
        if (m_lost->isVisible())
            announce(m_lost);
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_choosing ? leaveChoice() : emit otherWanted();
    });
    m_leave->setSingleShot(true);
    m_leave->setInterval(choosingMs);
    connect(m_leave, &QTimer::timeout, this, &UnlockPage::leaveChoice);
    connect(m_keyFile, &KeyFileChoice::failed, this, [this](const QString &text) {
        banner()->setAction({});
        banner()->show(Banner::Kind::Attention, text);
    });
    connect(m_unlocker, &Unlocker::ownNeeded, this, [this] {
        progress()->done();
        m_passphrase->clear();
        showStep(true);
    });
    connect(m_exercise, &QPushButton::clicked, this, &UnlockPage::practiceWanted);
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restoreWanted);
    connect(m_passphrase, &PassphraseField::capsLock, m_caps, &QWidget::setVisible);
    connect(m_passphrase, &PassphraseField::changed, this, [this] { m_passphrase->setProblem(false); });
    connect(m_wait, &QTimer::timeout, this, &UnlockPage::tellWait);
    m_offer->setSingleShot(true);
    m_offer->setInterval(offerMs);
    // Somebody may have walked away from a door that needs one more click.
    connect(m_offer, &QTimer::timeout, this, [this] {
        m_kept.clear();
        banner()->setAction({});
        banner()->show(Banner::Kind::Info, {});
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
    connect(banner(), &Banner::actionClicked, this, [this] { unlock(true); });
    connect(banner(), &Banner::closed, this, [this] {
        m_kept.clear();
        setFocus(Qt::OtherFocusReason);
    });
    connect(progress(), &ProgressLine::stopRequested, this, [this] {
        m_unlocker->stop();
        m_kept.clear();
        progress()->done();
    });
    connect(m_unlocker, &Unlocker::failed, this, &UnlockPage::failed);
    connect(m_unlocker, &Unlocker::refused, this, [this](const Refusals &refusals) { failed(FaultKind::Internal, refusals.first().text); });
    for (const auto done : {&Unlocker::opened, &Unlocker::made})
        connect(m_unlocker, done, this, [this] {
            progress()->done();
            m_kept.clear();
            m_passphrase->clear();
            m_own->clear();
            m_keyFile->clear();
            emit unlocked();
        });
    UnlockPage::retranslate();
}

UnlockPage::~UnlockPage() = default;

void UnlockPage::setOfferMs(int ms)
{
    m_offer->setInterval(ms);
}

void UnlockPage::showStep(bool own)
{
    m_choosing = own;
    own ? m_leave->start() : m_leave->stop();
    for (QWidget *part : {m_who, m_secret, static_cast<QWidget *>(m_forgot), static_cast<QWidget *>(m_exercise), static_cast<QWidget *>(m_restore)})
        part->setVisible(!own && !m_practice);
    m_where->setVisible(!own || !m_practice);
    m_keyFile->setVisible(!own && !m_practice && vault::wantsKeyFile(m_folder));
    m_lost->hide();
    m_own->clear();
    m_own->setVisible(own);
    banner()->setAction({});
    banner()->show(Banner::Kind::Info, {});
    setFocusProxy(own ? static_cast<QWidget *>(m_own) : m_name);
    retranslate();
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::leaveChoice()
{
    if (!m_choosing)
        return;
    m_unlocker->stop();
    m_kept.clear();
    showStep(false);
}

void UnlockPage::chooseOwn()
{
    QString problem = m_own->problem();
    if (const Refusals refusals = house::checkNewPassphrase(m_own->bytes(), m_kept); problem.isEmpty() && !refusals.isEmpty())
        problem = refusals.first().text;
    if (!problem.isEmpty())
        return banner()->show(Banner::Kind::Attention, problem);
    banner()->show(Banner::Kind::Info, {});
    progress()->start(say("unlock", "Je wachtwoord wordt bewaard"), false);
    m_unlocker->chooseOwn(m_own->bytes());
}

void UnlockPage::unlock(bool readOnly)
{
    if (m_unlocker->busy() || Unlocker::secondsToWait(m_folder) > 0)
        return tellWait();
    if (m_choosing)
        return chooseOwn();
    if (!m_practice && !readOnly && m_passphrase->isEmpty()) {
        banner()->setAction({});
        banner()->show(Banner::Kind::Attention, say("unlock", "Vul je wachtwoord in."));
        return m_passphrase->setFocus(Qt::OtherFocusReason);
    }
    // The second time, for reading only, what was typed is still there.
    if (!readOnly || m_kept.empty()) {
        m_kept = m_practice ? m_practice() : m_passphrase->bytes();
        m_keptName = m_practice ? QString() : m_name->text();
    }
    m_readOnly = readOnly;
    m_offer->stop();
    banner()->show(Banner::Kind::Info, {});
    progress()->start(say("unlock", "Het bestand wordt geopend"));
    if (m_practice && !vault::Vault::isVault(m_folder)) {
        progress()->start(say("unlock", "Het oefenbestand wordt gemaakt"), false);
        return m_unlocker->makePractice(m_folder, m_kept);
    }
    m_unlocker->open(m_folder, m_keptName, {m_kept, m_keyFile->digest()}, readOnly);
}

void UnlockPage::failed(FaultKind kind, const QString &text)
{
    progress()->done();
    m_passphrase->clear();
    if (m_choosing)
        showStep(false);
    // Open elsewhere, or a disk that cannot be written: reading goes on.
    const bool canRead = !m_readOnly && (kind == FaultKind::Busy || kind == FaultKind::Disk);
    if (!canRead)
        m_kept.clear();
    banner()->setAction(canRead ? say("unlock", "Open alleen om te lezen") : QString());
    banner()->setClosable(canRead);
    if (canRead)
        m_offer->start();
    banner()->show(canRead ? Banner::Kind::Attention : Banner::Kind::Error, text);
    m_passphrase->setProblem(kind == FaultKind::WrongKey);
    if (canRead)
        banner()->action()->setFocus(Qt::OtherFocusReason);
    else if (m_practice)
        m_open->setFocus(Qt::OtherFocusReason);
    else
        m_passphrase->setFocus(Qt::OtherFocusReason);
    tellWait();
}

void UnlockPage::tellWait()
{
    const int seconds = Unlocker::secondsToWait(m_folder);
    if (seconds > 0) {
        m_wait->start();
        const QString text = counted(seconds, say("unlock", "Dat paste een paar keer niet. Probeer het over 1 seconde opnieuw."),
            say("unlock", "Dat paste een paar keer niet. Probeer het over %1 seconden opnieuw."));
        // Said once when it begins; the count goes on quietly.
        banner()->isVisible() && m_toldWait ? banner()->setText(text) : banner()->show(Banner::Kind::Attention, text);
        m_toldWait = true;
    } else if (m_wait->isActive()) {
        m_wait->stop();
        m_toldWait = false;
        banner()->show(Banner::Kind::Info, say("unlock", "Je kunt het nu opnieuw proberen."));
    }
}

void UnlockPage::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !qobject_cast<QPushButton *>(focusWidget()))
        return unlock(false);
    DoorPage::keyPressEvent(event);
}

void UnlockPage::retranslate()
{
    DoorPage::retranslate();
    setTitle(m_choosing ? say("unlock", "Kies een eigen wachtwoord") : m_practice ? say("unlock", "Oefenen") : say("unlock", "Ontgrendelen"));
    // Only the folder's own name: the whole path may say whose it is.
    m_where->setText(m_choosing ? say("unlock", "Het wachtwoord dat je kreeg, is om te beginnen. Kies nu een wachtwoord dat alleen jij kent.") : m_practice ? say("unlock", "Dit bestand heeft alleen verzonnen personen. Je kunt niets stukmaken.")
                     : m_usual ? say("unlock", "Bestand: Luwte (deze computer)") : say("unlock", "Bestand: %1").arg(QDir(m_folder).dirName()));
    m_nameLabel->setText(say("unlock", "Naam"));
    m_name->setAccessibleName(say("unlock", "Naam"));
    m_passphraseLabel->setText(say("unlock", "Wachtwoord"));
    m_passphrase->setAccessibleName(say("unlock", "Wachtwoord"));
    m_caps->setText(say("unlock", "Caps Lock staat aan."));
    m_show->setText(m_show->isChecked() ? say("unlock", "Verberg") : say("unlock", "Toon"));
    m_show->setAccessibleName(m_show->isChecked() ? say("unlock", "Verberg het wachtwoord") : say("unlock", "Toon het wachtwoord"));
    m_open->setText(m_choosing ? say("unlock", "Bewaar en open") : m_practice ? say("unlock", "Open het oefenbestand") : say("unlock", "Ontgrendel"));
    m_forgot->setText(say("unlock", "Wachtwoord kwijt?"));
    m_other->setText(m_choosing ? say("unlock", "Terug") : m_practice ? say("unlock", "Stop met oefenen") : say("unlock", "Ander bestand…"));
    m_exercise->setText(say("unlock", "Oefenbestand"));
    m_restore->setText(say("unlock", "Reservekopie terugzetten…"));
    m_lost->setText(say("unlock", "Typ in het veld Wachtwoord de herstelcode die bij het maken van dit bestand is geprint. Die past ook. Is de code weg? Dan kan niemand dit bestand openen."));
}

} // namespace luwte::ui
