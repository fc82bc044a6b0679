#include "ui/unlock/rekey_page.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/counted.h"
#include "core/house/keys.h"
#include "ui/kit/buttons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/theme.h"
#include "ui/unlock/key_file_choice.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/recovery_check.h"

namespace luwte::ui {

static constexpr int waitingMs = 15 * 60 * 1000; // time to fetch a sheet from the printer

RekeyPage::RekeyPage(const Clock &clock, const QString &folder, std::optional<crypto::KdfCost> cost, QWidget *parent)
    : DoorPage(parent), m_folder(folder), m_unlocker(new Unlocker(clock, this)), m_waiting(new QTimer(this)), m_intro(new Text), m_nameLabel(new Text), m_passphraseLabel(new Text),
      m_codeText(new Text), m_name(new QLineEdit), m_passphrase(new PassphraseField), m_keyFile(new KeyFileChoice), m_recovery(new RecoveryCheck), m_next(new PrimaryButton),
      m_back(new SecondaryButton), m_whoPart(new QWidget), m_codePart(new QWidget)
{
    if (cost)
        m_unlocker->setCost(*cost);
    m_name->setMaxLength(60);
    const auto column = [](QWidget *part, std::initializer_list<QWidget *> widgets) {
        auto *layout = new QVBoxLayout(part);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::m);
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
    };
    column(m_whoPart, {m_intro, labelled(m_nameLabel, m_name), labelled(m_passphraseLabel, m_passphrase), m_keyFile});
    column(m_codePart, {m_codeText, m_recovery});
    auto *buttons = new QWidget;
    new FlowLayout(buttons, space::s);
    buttons->layout()->addWidget(m_next);
    buttons->layout()->addWidget(m_back);
    for (QWidget *part : {m_whoPart, m_codePart, buttons})
        body()->addWidget(part);
    m_keyFile->setVisible(vault::wantsKeyFile(folder));
    m_waiting->setSingleShot(true);
    m_waiting->setInterval(waitingMs);

    connect(m_waiting, &QTimer::timeout, this, [this] {
        forget();
        show(Who);
    });
    connect(m_next, &QPushButton::clicked, this, &RekeyPage::goOn);
    connect(m_back, &QPushButton::clicked, this, [this] {
        forget();
        emit left();
    });
    connect(m_keyFile, &KeyFileChoice::failed, this, &RekeyPage::tell);
    connect(m_passphrase, &PassphraseField::changed, this, [this] { m_passphrase->setProblem(false); });
    connect(progress(), &ProgressLine::stopRequested, m_unlocker, &Unlocker::stop);
    connect(m_unlocker, &Unlocker::progressed, progress(), &ProgressLine::setShare);
    connect(m_unlocker, &Unlocker::opened, this, &RekeyPage::opened);
    connect(m_unlocker, &Unlocker::ownNeeded, this, [this] {
        progress()->done();
        m_unlocker->stop();
        tell(say("rekey", "Dit is een startwachtwoord. Open het bestand eerst gewoon en kies een eigen wachtwoord."));
    });
    connect(m_unlocker, &Unlocker::failed, this, [this](FaultKind, const QString &text) {
        progress()->done();
        forget();
        show(Who);
        m_passphrase->setFocus(Qt::OtherFocusReason);
        tell(text);
    });
    connect(m_unlocker, &Unlocker::refused, this, [this](const Refusals &refusals) {
        progress()->done();
        forget();
        show(Who);
        tell(refusals.first().text);
    });
    show(Who);
}

RekeyPage::~RekeyPage() = default;

void RekeyPage::forget()
{
    m_working = false;
    m_waiting->stop();
    m_own = {};
    m_office.reset();
    m_passphrase->clear();
    m_recovery->setCode({});
}

void RekeyPage::tell(const QString &text)
{
    banner()->show(Banner::Kind::Attention, text);
}

void RekeyPage::show(Step step)
{
    m_step = step;
    m_whoPart->setVisible(step == Who);
    m_codePart->setVisible(step == Code);
    banner()->show(Banner::Kind::Info, {});
    setFocusProxy(step == Who ? static_cast<QWidget *>(m_name) : m_recovery);
    retranslate();
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

void RekeyPage::goOn()
{
    if (m_unlocker->busy() || m_working)
        return;
    if (m_step == Code) {
        if (const QString problem = m_recovery->problem(); !problem.isEmpty())
            return tell(problem);
        banner()->show(Banner::Kind::Info, {});
        m_waiting->stop();
        m_working = true;
        progress()->start(say("rekey", "Het bestand krijgt een nieuwe sleutel"));
        m_unlocker->rekey(std::move(m_office), m_own, *vault::normalisedRecoveryKey(m_recovery->code()));
        return;
    }
    if (const int seconds = Unlocker::secondsToWait(m_folder); seconds > 0)
        return tell(counted(seconds, say("unlock", "Dat paste een paar keer niet. Probeer het over 1 seconde opnieuw."),
            say("unlock", "Dat paste een paar keer niet. Probeer het over %1 seconden opnieuw.")));
    if (m_name->text().trimmed().isEmpty() || m_passphrase->isEmpty())
        return tell(say("rekey", "Vul je naam en je eigen wachtwoord in."));
    m_own = vault::Credential(m_passphrase->bytes(), m_keyFile->digest());
    banner()->show(Banner::Kind::Info, {});
    progress()->start(say("unlock", "Het bestand wordt geopend"));
    m_unlocker->open(m_folder, m_name->text(), m_own, false);
}

void RekeyPage::opened()
{
    progress()->done();
    if (m_working) {
        forget();
        emit unlocked();
        return;
    }
    m_office = m_unlocker->take();
    QString problem;
    if (m_office->vault().openedByRecovery())
        problem = say("rekey", "Dit gaat met je eigen wachtwoord, niet met de herstelcode. Kies eerst een nieuw wachtwoord bij Beheer.");
    else if (!m_office->door().session().hasAny({QStringLiteral("administrator")}))
        problem = say("rekey", "Dit hoort niet bij jouw rol. Vraag een collega die dit mag.");
    if (!problem.isEmpty()) {
        forget();
        return tell(problem);
    }
    m_others = 0;
    for (const house::Holder &holder : house::holders(*m_office))
        m_others += holder.key != house::Holder::Key::None && holder.account.name != m_office->door().session().user ? 1 : 0;
    m_passphrase->clear();
    m_recovery->setCode(vault::newRecoveryKey());
    m_waiting->start();
    show(Code);
}

void RekeyPage::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !qobject_cast<QPushButton *>(focusWidget()))
        return goOn();
    DoorPage::keyPressEvent(event);
}

void RekeyPage::retranslate()
{
    DoorPage::retranslate();
    setTitle(m_step == Who ? say("rekey", "Nieuwe sleutel voor het hele bestand") : say("rekey", "Nieuwe herstelcode"));
    m_intro->setText(say("rekey", "Doe dit als iemand die niet meer mag, misschien een kopie van de sleutel heeft. Luwte versleutelt alles opnieuw. Daarna past alleen jouw wachtwoord nog, en een nieuwe herstelcode. "
                                  "Collega's krijgen van jou een nieuw startwachtwoord. Reservekopieën van voor vandaag blijven met de oude wachtwoorden te openen."));
    m_nameLabel->setText(say("unlock", "Naam"));
    m_name->setAccessibleName(say("unlock", "Naam"));
    m_passphraseLabel->setText(say("unlock", "Wachtwoord"));
    m_passphrase->setAccessibleName(say("unlock", "Wachtwoord"));
    m_codeText->setText((m_others == 0 ? QString() : counted(m_others, say("rekey", "1 collega heeft straks een nieuw startwachtwoord nodig."), say("rekey", "%1 collega's hebben straks een nieuw startwachtwoord nodig.")) + u' ')
        + say("rekey", "Druk de nieuwe herstelcode af of schrijf hem over, en typ twee groepen over. Daarna begint het. De oude code past dan niet meer."));
    m_next->setText(m_step == Who ? say("first-run", "Verder") : say("rekey", "Versleutel alles opnieuw"));
    m_back->setText(say("rekey", "Terug"));
}

} // namespace luwte::ui
