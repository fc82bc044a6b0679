#include "ui/unlock/first_run.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include "core/crypto/random.h"
#include "core/crypto/strength.h"
#include "ui/kit/buttons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/theme.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/recovery_code.h"

namespace luwte::ui {

static bool printCode(QWidget *parent, const crypto::SecretBytes &code)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(say("preview", "Document"));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    QPainter painter(&printer);
    paintRecoverySheet(painter, printer.pageRect(QPrinter::DevicePixel).translated(-printer.pageRect(QPrinter::DevicePixel).topLeft()), code, printer.resolution() / 72.0);
    return true;
}

FirstRun::FirstRun(const Clock &clock, const QString &folder, std::optional<crypto::KdfCost> cost, QWidget *parent)
    : DoorPage(parent), m_folder(folder), m_cost(cost), m_unlocker(new Unlocker(clock, this)), m_intro(new Text), m_officeLabel(new Text), m_shownLabel(new Text),
      m_nameLabel(new Text), m_passphraseLabel(new Text), m_againLabel(new Text), m_firstLabel(new Text), m_secondLabel(new Text), m_codeText(new Text), m_role(new MutedText),
      m_strength(new MutedText), m_caps(new MutedText), m_office(new QLineEdit), m_shown(new QLineEdit), m_name(new QLineEdit), m_first(new QLineEdit), m_second(new QLineEdit),
      m_passphrase(new PassphraseField), m_again(new PassphraseField), m_show(new SecondaryButton), m_print(new SecondaryButton), m_back(new SecondaryButton),
      m_recovery(new RecoveryCode), m_next(new PrimaryButton), m_other(new LinkButton), m_exercise(new LinkButton)
{
    askPrint = [this](const crypto::SecretBytes &code) { return printCode(this, code); };
    m_office->setMaxLength(100);
    m_shown->setMaxLength(100);
    m_name->setMaxLength(60);
    m_first->setMaxLength(12);
    m_second->setMaxLength(12);
    setTone(m_caps, Tone::Attention);
    m_caps->hide();
    m_show->setCheckable(true);

    auto *secret = new QWidget;
    auto *line = new QHBoxLayout(secret);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_passphrase, 1);
    line->addWidget(m_show);
    auto *groups = new QWidget;
    auto *pair = new QHBoxLayout(groups);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(space::l);
    pair->addWidget(labelled(m_firstLabel, m_first));
    pair->addWidget(labelled(m_secondLabel, m_second));
    QWidget *passphrase = labelled(m_passphraseLabel, secret);
    m_passphraseLabel->setBuddy(m_passphrase);

    m_pages = {page({m_intro}), page({labelled(m_officeLabel, m_office), labelled(m_shownLabel, m_shown), labelled(m_nameLabel, m_name), m_role}),
        page({passphrase, m_strength, m_caps, labelled(m_againLabel, m_again)}), page({m_codeText, m_recovery, m_print, groups})};
    auto *buttons = new QWidget;
    new FlowLayout(buttons, space::s);
    for (QPushButton *button : {static_cast<QPushButton *>(m_next), static_cast<QPushButton *>(m_back), static_cast<QPushButton *>(m_other), static_cast<QPushButton *>(m_exercise)})
        buttons->layout()->addWidget(button);
    body()->addWidget(buttons);

    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    connect(m_back, &QPushButton::clicked, this, [this] { goToStep(Step(m_step - 1)); });
    connect(m_other, &QPushButton::clicked, this, &FirstRun::otherWanted);
    connect(m_exercise, &QPushButton::clicked, this, &FirstRun::practiceWanted);
    connect(m_print, &QPushButton::clicked, this, [this] { (void)askPrint(m_code); });
    connect(m_show, &QPushButton::toggled, this, [this](bool on) {
        m_passphrase->setShown(on);
        m_again->setShown(on);
        retranslate();
    });
    connect(m_passphrase, &PassphraseField::changed, this, &FirstRun::tellStrength);
    for (PassphraseField *field : {m_passphrase, m_again}) {
        connect(field, &PassphraseField::capsLock, m_caps, &QWidget::setVisible);
        connect(field, &PassphraseField::changed, this, [field] { field->setProblem(false); });
    }
    connect(m_unlocker, &Unlocker::failed, this, [this](FaultKind, const QString &text) {
        progress()->done();
        tell(text, m_next);
    });
    connect(m_unlocker, &Unlocker::refused, this, [this](const Refusals &refusals) {
        progress()->done();
        const Refusal &first = refusals.first();
        const bool onOffice = first.field != QLatin1String("passphrase");
        goToStep(onOffice ? Office : Passphrase);
        tell(first.text, first.field == QLatin1String("user") ? static_cast<QWidget *>(m_name) : onOffice ? static_cast<QWidget *>(m_office) : m_passphrase);
    });
    connect(m_unlocker, &Unlocker::made, this, [this] {
        progress()->done();
        m_passphrase->clear();
        m_again->clear();
        m_code = m_unlocker->takeRecoveryKey();
        m_recovery->setCode(m_code);
        // Which groups are asked is not known before, so that both halves of the paper are looked at.
        const QByteArray dice = crypto::randomBytes(2);
        const int half = recoveryGroups(m_code) / 2;
        m_asked = {std::uint8_t(dice.at(0)) % half, half + std::uint8_t(dice.at(1)) % half};
        goToStep(Recovery);
    });
    goToStep(Start);
}

FirstRun::~FirstRun() = default;

QWidget *FirstRun::page(std::initializer_list<QWidget *> parts)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    for (QWidget *part : parts)
        column->addWidget(part);
    body()->addWidget(page);
    return page;
}

void FirstRun::goToStep(Step step)
{
    m_step = step;
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == step);
    m_back->setVisible(step == Office || step == Passphrase);
    m_other->setVisible(step == Start);
    m_exercise->setVisible(step == Start);
    banner()->show(Banner::Kind::Info, {});
    QWidget *const first[] = {m_next, m_office, m_passphrase, m_print};
    setFocusProxy(first[step]);
    retranslate();
    first[step]->setFocus(Qt::OtherFocusReason);
}

void FirstRun::tell(const QString &text, QWidget *where)
{
    banner()->show(Banner::Kind::Attention, text);
    where->setFocus(Qt::OtherFocusReason);
}

void FirstRun::tellStrength()
{
    QString text;
    Tone tone = Tone::Muted;
    switch (crypto::strengthOf(m_passphrase->bytes())) {
    case crypto::Strength::TooShort: text = say("first-run", "Te kort. Neem minstens 8 tekens; een paar losse woorden is sterk en goed te onthouden."); break;
    case crypto::Strength::Weak:
        text = say("first-run", "Zwak. Zet er een paar losse woorden bij.");
        tone = Tone::Attention;
        break;
    case crypto::Strength::Fair: text = say("first-run", "Redelijk. Met nog een woord is het sterk."); break;
    case crypto::Strength::Strong:
        text = say("first-run", "Sterk.");
        tone = Tone::Good;
        break;
    }
    m_strength->setText(text);
    setTone(m_strength, tone);
}

void FirstRun::next()
{
    if (m_unlocker->busy())
        return;
    switch (m_step) {
    case Start: return goToStep(Office);
    case Office:
        if (m_office->text().trimmed().isEmpty())
            return tell(say("first-run", "Vul de naam van het kantoor in."), m_office);
        if (m_name->text().trimmed().isEmpty())
            return tell(say("first-run", "Vul de naam in waarmee je Luwte opent."), m_name);
        return goToStep(Passphrase);
    case Passphrase: return make();
    case Recovery: return confirm();
    }
}

void FirstRun::make()
{
    if (crypto::strengthOf(m_passphrase->bytes()) == crypto::Strength::TooShort) {
        m_passphrase->setProblem(true);
        return tell(say("first-run", "Kies een wachtwoord van minstens 8 tekens."), m_passphrase);
    }
    if (m_passphrase->bytes() != m_again->bytes()) {
        m_again->clear();
        m_again->setProblem(true);
        return tell(say("first-run", "De twee wachtwoorden zijn niet gelijk. Typ het tweede nog een keer."), m_again);
    }
    banner()->show(Banner::Kind::Info, {});
    progress()->start(say("first-run", "Het bestand wordt gemaakt"), false);
    m_unlocker->make(m_folder, m_office->text(), m_name->text(), m_shown->text(), m_passphrase->bytes(), m_cost);
}

void FirstRun::confirm()
{
    const std::pair<QLineEdit *, int> asked[] = {{m_first, m_asked.first}, {m_second, m_asked.second}};
    for (const auto &[edit, group] : asked)
        if (!fitsRecoveryGroup(m_code, group, edit->text()))
            return tell(say("first-run", "Groep %1 is nog niet zoals op het blad. Kijk nog een keer.").arg(group + 1), edit);
    m_code.clear();
    m_recovery->setCode(m_code);
    m_first->clear();
    m_second->clear();
    emit unlocked();
}

void FirstRun::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !qobject_cast<QPushButton *>(window()->focusWidget()))
        return next();
    DoorPage::keyPressEvent(event);
}

void FirstRun::retranslate()
{
    DoorPage::retranslate();
    const QStringList titles{say("first-run", "Welkom bij Luwte"), say("first-run", "Kantoor en naam"), say("first-run", "Wachtwoord"), say("first-run", "Herstelcode")};
    setTitle(m_step == Start ? titles.at(m_step) : say("first-run", "Stap %1 van 3: %2").arg(int(m_step)).arg(titles.at(m_step)));
    m_intro->setText(say("first-run", "Hier staat nog geen bestand. Maak er een voor je kantoor, open dat van een collega, of oefen eerst met verzonnen personen."));
    const auto label = [](Text *text, QWidget *field, const QString &name) {
        text->setText(name);
        field->setAccessibleName(name);
    };
    label(m_officeLabel, m_office, say("first-run", "Naam van het kantoor"));
    label(m_shownLabel, m_shown, say("first-run", "Je naam, zoals collega's die zien (niet verplicht)"));
    label(m_nameLabel, m_name, say("first-run", "Naam waarmee je Luwte opent"));
    label(m_passphraseLabel, m_passphrase, say("first-run", "Wachtwoord"));
    label(m_againLabel, m_again, say("first-run", "Nog een keer"));
    label(m_firstLabel, m_first, say("first-run", "Groep %1").arg(m_asked.first + 1));
    label(m_secondLabel, m_second, say("first-run", "Groep %1").arg(m_asked.second + 1));
    m_role->setText(say("first-run", "Je wordt zorgcoördinator en beheerder van dit kantoor. Collega's voeg je later toe."));
    m_caps->setText(say("unlock", "Caps Lock staat aan."));
    m_show->setText(m_show->isChecked() ? say("unlock", "Verberg") : say("unlock", "Toon"));
    m_show->setAccessibleName(m_show->isChecked() ? say("unlock", "Verberg het wachtwoord") : say("unlock", "Toon het wachtwoord"));
    m_codeText->setText(say("first-run", "Met deze code kom je binnen als het wachtwoord kwijt is. Luwte toont de code alleen nu. Druk hem af of schrijf hem over, en bewaar het blad achter slot. Typ dan twee groepen over."));
    m_print->setText(say("first-run", "Druk de code af"));
    m_back->setText(say("first-run", "Vorige stap"));
    m_next->setText(m_step == Start ? say("first-run", "Maak een nieuw bestand") : m_step == Passphrase ? say("first-run", "Maak het bestand") : m_step == Recovery ? say("first-run", "Begin") : say("first-run", "Verder"));
    m_other->setText(say("first-run", "Open een bestand van een collega"));
    m_exercise->setText(say("first-run", "Oefen met verzonnen personen"));
    tellStrength();
}

} // namespace luwte::ui
