#include "ui/unlock/first_run.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/kit/buttons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/theme.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/recovery_check.h"

namespace luwte::ui {

FirstRun::FirstRun(const Clock &clock, const QString &folder, std::optional<crypto::KdfCost> cost, QWidget *parent)
    : DoorPage(parent), m_folder(folder), m_cost(cost), m_unlocker(new Unlocker(clock, this)), m_intro(new Text), m_officeLabel(new Text), m_shownLabel(new Text),
      m_nameLabel(new Text), m_codeText(new Text), m_role(new MutedText), m_office(new QLineEdit), m_shown(new QLineEdit), m_name(new QLineEdit),
      m_passphrase(new NewPassphrase([] { return say("first-run", "Wachtwoord"); })), m_back(new SecondaryButton), m_recovery(new RecoveryCheck), m_next(new PrimaryButton),
      m_other(new LinkButton), m_exercise(new LinkButton), m_restore(new LinkButton)
{
    m_office->setMaxLength(100);
    m_shown->setMaxLength(100);
    m_name->setMaxLength(60);
    m_pages = {page({m_intro}), page({labelled(m_officeLabel, m_office), labelled(m_shownLabel, m_shown), labelled(m_nameLabel, m_name), m_role}),
        page({m_passphrase}), page({m_codeText, m_recovery})};
    auto *buttons = new QWidget;
    new FlowLayout(buttons, space::s);
    for (QPushButton *button : {static_cast<QPushButton *>(m_next), static_cast<QPushButton *>(m_back), static_cast<QPushButton *>(m_other), static_cast<QPushButton *>(m_exercise),
             static_cast<QPushButton *>(m_restore)})
        buttons->layout()->addWidget(button);
    body()->addWidget(buttons);

    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    connect(m_back, &QPushButton::clicked, this, [this] { goToStep(Step(m_step - 1)); });
    connect(m_other, &QPushButton::clicked, this, &FirstRun::otherWanted);
    connect(m_exercise, &QPushButton::clicked, this, &FirstRun::practiceWanted);
    connect(m_restore, &QPushButton::clicked, this, &FirstRun::restoreWanted);
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
        m_recovery->setCode(m_unlocker->takeRecoveryKey());
        goToStep(Recovery);
    });
    goToStep(Start);
}

FirstRun::~FirstRun() = default;

PassphraseField *FirstRun::passphrase() const
{
    return m_passphrase->first();
}

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
    m_restore->setVisible(step == Start);
    banner()->show(Banner::Kind::Info, {});
    QWidget *const first[] = {m_next, m_office, m_passphrase, m_recovery};
    setFocusProxy(first[step]);
    retranslate();
    first[step]->setFocus(Qt::OtherFocusReason);
}

void FirstRun::tell(const QString &text, QWidget *where)
{
    banner()->show(Banner::Kind::Attention, text);
    where->setFocus(Qt::OtherFocusReason);
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
    if (const QString problem = m_passphrase->problem(); !problem.isEmpty())
        return banner()->show(Banner::Kind::Attention, problem);
    banner()->show(Banner::Kind::Info, {});
    progress()->start(say("first-run", "Het bestand wordt gemaakt"), false);
    m_unlocker->make(m_folder, m_office->text(), m_name->text(), m_shown->text(), m_passphrase->bytes(), m_cost);
}

void FirstRun::confirm()
{
    if (const QString problem = m_recovery->problem(); !problem.isEmpty())
        return banner()->show(Banner::Kind::Attention, problem);
    m_recovery->setCode({});
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
    m_role->setText(say("first-run", "Je wordt zorgcoördinator en beheerder van dit kantoor. Collega's voeg je later toe."));
    m_codeText->setText(say("first-run", "Met deze code kom je binnen als het wachtwoord kwijt is. Luwte toont de code alleen nu. Druk hem af of schrijf hem over, en bewaar het blad achter slot. Typ dan twee groepen over."));
    m_back->setText(say("first-run", "Vorige stap"));
    m_next->setText(m_step == Start ? say("first-run", "Maak een nieuw bestand") : m_step == Passphrase ? say("first-run", "Maak het bestand") : m_step == Recovery ? say("first-run", "Begin") : say("first-run", "Verder"));
    m_other->setText(say("first-run", "Open een bestand van een collega"));
    m_exercise->setText(say("first-run", "Oefen met verzonnen personen"));
    m_restore->setText(say("unlock", "Reservekopie terugzetten…"));
}

} // namespace luwte::ui
