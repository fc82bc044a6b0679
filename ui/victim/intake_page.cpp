#include "ui/victim/intake_page.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "core/codebook/phone.h"
#include "core/victim/people.h"
#include "ui/kit/buttons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"
#include "ui/victim/age_field.h"
#include "ui/victim/answer_list.h"
#include "ui/victim/intake_form.h"
#include "ui/victim/likeness_panel.h"

namespace luwte::ui {

IntakePage::IntakePage(Desk &desk, const QString &draft, const QString &name, QWidget *parent)
    : Page(true, parent), m_desk(desk), m_draft(draft.isEmpty() ? Id::make(desk.now().ms()).toText() : draft), m_first(new IntakeForm(desk, IntakeForm::Registration)),
      m_second(new IntakeForm(desk, IntakeForm::Situation)), m_check(new AnswerList), m_firstTitle(new Heading), m_secondTitle(new Heading), m_checkTitle(new Heading),
      m_likeness(new LikenessPanel(this)), m_next(new PrimaryButton), m_previous(new SecondaryButton), m_later(new LinkButton), m_all(new LinkButton), m_asIs(new LinkButton)
{
    setReadingWidth(true);
    for (auto [title, part] : {std::pair<QWidget *, QWidget *>{m_firstTitle, m_first}, {m_secondTitle, m_second}, {m_checkTitle, m_check}}) {
        body()->addWidget(title);
        body()->addWidget(part);
    }
    auto *buttons = new QWidget; // goes on below where a row is too wide
    new FlowLayout(buttons, space::s);
    for (QPushButton *button : {static_cast<QPushButton *>(m_next), static_cast<QPushButton *>(m_previous), static_cast<QPushButton *>(m_later), static_cast<QPushButton *>(m_all),
             static_cast<QPushButton *>(m_asIs)})
        buttons->layout()->addWidget(button);
    body()->addWidget(buttons);
    body()->addStretch(1);
    m_likeness->hide();
    for (IntakeForm *form : {m_first, m_second}) {
        connect(form, &Form::changed, this, &IntakePage::changed);
        connect(form, &Form::fieldLeft, this, [this] {
            if (const QJsonObject content = saveDraft(); !content.isEmpty())
                m_desk.keepDraft(draftName(), content);
        });
    }
    connect(m_first, &Form::fieldLeft, this, &IntakePage::lookForLikeness);
    connect(m_next, &QPushButton::clicked, this, &IntakePage::primaryAction);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToStep(Step(m_step - 1)); });
    connect(m_later, &QPushButton::clicked, this, &IntakePage::leave);
    connect(m_all, &QPushButton::clicked, this, [this] { setOnePage(!m_onePage); });
    connect(m_asIs, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_check, &AnswerList::change, this, [this](int part, const QString &field) {
        goToStep(Step(part));
        form(Step(part))->focusField(field);
    });
    connect(m_likeness, &LikenessPanel::opened, this, [this](const Id &person) { emit goTo(QStringLiteral("person/") + person.toText()); });
    prefill(name);
    IntakePage::retranslate();
    goToStep(Registration);
}

void IntakePage::prefill(const QString &name)
{
    // What is the same nearly every time: now, and who is typing.
    QJsonObject known{{QStringLiteral("registered_at"), m_desk.now().toText()}};
    if (m_desk.session().hasAny({QStringLiteral("coordinator")}))
        known.insert(QStringLiteral("coordinator"), m_desk.session().user);
    m_first->setValues(known);
    m_second->setValues({});
    if (!name.isEmpty())
        m_first->setDraft({{QStringLiteral("chosen_name"), name}});
}

void IntakePage::goToStep(Step step)
{
    m_step = step;
    m_second->setMinor(m_first->ageField()->age() >= 0 && m_first->ageField()->age() < 18);
    const bool check = step == Check;
    const bool first = step == Registration || (m_onePage && !check), second = step == Situation || (m_onePage && !check);
    m_first->setVisible(first);
    m_second->setVisible(second);
    m_check->setVisible(check);
    m_firstTitle->setVisible(m_onePage && !check);
    m_secondTitle->setVisible(m_onePage && !check);
    m_checkTitle->setVisible(check);
    m_previous->setVisible(check || (step == Situation && !m_onePage));
    m_all->setVisible(!check);
    if (check)
        m_check->setAnswers({{m_first, Registration}, {m_second, Situation}});
    retranslate();
    QTimer::singleShot(0, this, [this, check] {
        if (check)
            m_next->setFocus(Qt::OtherFocusReason);
        else
            form(m_step)->focusField();
    });
}

void IntakePage::setOnePage(bool on)
{
    m_onePage = on;
    goToStep(on ? Registration : m_step);
}

bool IntakePage::checked(Step step)
{
    const Refusals left = form(step)->leftToDo();
    form(step)->showRefusals(left);
    return left.isEmpty();
}

void IntakePage::primaryAction()
{
    if (m_step == Check)
        return finish(false);
    if (m_onePage) {
        // Both are checked, so that all that is left to do shows at once; the first with something takes the focus.
        const bool second = checked(Situation);
        if (checked(Registration) && second)
            goToStep(Check);
        return;
    }
    if (checked(m_step))
        goToStep(Step(m_step + 1));
}

QJsonObject IntakePage::arguments() const
{
    QJsonObject with = m_first->arguments();
    const QJsonObject second = m_second->arguments();
    for (auto it = second.begin(); it != second.end(); ++it)
        with.insert(it.key(), it.value());
    return with;
}

void IntakePage::finish(bool asRegistration)
{
    if (!asRegistration)
        for (const Step step : {Registration, Situation})
            if (!form(step)->leftToDo().isEmpty()) {
                goToStep(step);
                (void)checked(step);
                return;
            }
    const auto opened = m_desk.execute(QStringLiteral("case.open"), arguments());
    if (!opened)
        return showRefusals(opened.error());
    m_done = true;
    m_desk.dropDraft(QStringLiteral("intake"), m_draft);
    const QString person = opened->result.toObject().value(QLatin1String("person")).toString();
    QString where = QStringLiteral("person/") + person;
    // Questions of safety come next; they may wait.
    if (!asRegistration && m_desk.may(QStringLiteral("case.start_intake")) && m_desk.execute(QStringLiteral("case.start_intake"), {{QStringLiteral("case"), opened->id.toText()}}))
        where += QStringLiteral("/safety");
    emit goTo(where);
    emit leave();
}

void IntakePage::showRefusals(const Refusals &refusals)
{
    Refusals mapped = refusals;
    for (Refusal &refusal : mapped)
        refusal.field = IntakeForm::fieldFor(refusal.field);
    const bool second = !mapped.isEmpty() && m_second->field(mapped.first().field);
    goToStep(second ? Situation : Registration);
    form(second ? Situation : Registration)->showRefusals(mapped);
}

void IntakePage::changed()
{
    m_second->setMinor(m_first->ageField()->age() >= 0 && m_first->ageField()->age() < 18);
    tellProgress();
    emit touched();
}

void IntakePage::tellProgress()
{
    const QStringList titles{say("intake", "Aanmelding"), say("intake", "Situatie"), say("intake", "Controleer")};
    const int answered = m_first->answeredCount() + m_second->answeredCount(), required = m_first->requiredCount() + m_second->requiredCount();
    const QString count = say("intake", "%1 van %2 beantwoord").arg(answered).arg(required);
    header()->setSubtitle(m_onePage && m_step != Check ? count : say("intake", "Stap %1 van 3: %2 · %3").arg(int(m_step) + 1).arg(titles.at(m_step), count));
}

void IntakePage::lookForLikeness()
{
    victim::Person typed;
    QJsonObject values = m_first->arguments();
    const int age = values.take(QLatin1String("age")).toInt(-1);
    (void)readJson(values, typed);
    if (age >= 0)
        typed.estimatedBirthYear = m_desk.today().year() - age;
    if (typed.phone.given())
        if (const auto number = codebook::toE164(typed.phone.value()))
            typed.phone = *number;
    m_desk.attempt([&] { m_likeness->setPeople(victim::lookalikes(m_desk.reader().connection, typed, 6, m_desk.reader().sight())); });
}

QJsonObject IntakePage::saveDraft()
{
    const bool typed = !m_first->changes().isEmpty() || !m_second->changes().isEmpty() || !m_first->ageField()->typed().isEmpty();
    if (m_done || !typed)
        return {};
    return {{QStringLiteral("registration"), m_first->draft()}, {QStringLiteral("situation"), m_second->draft()}, {QStringLiteral("step"), int(m_step)},
        {QStringLiteral("one_page"), m_onePage}};
}

void IntakePage::restoreDraft(const QJsonObject &draft)
{
    m_first->setDraft(draft.value(QLatin1String("registration")).toObject());
    m_second->setDraft(draft.value(QLatin1String("situation")).toObject());
    m_onePage = draft.value(QLatin1String("one_page")).toBool();
    goToStep(Step(qBound(0, draft.value(QLatin1String("step")).toInt(), int(Check))));
    lookForLikeness();
}

DraftName IntakePage::draftName() const
{
    const QString name = m_first->values().value(QLatin1String("chosen_name")).toString();
    return {QStringLiteral("intake"), m_draft, name.isEmpty() ? say("intake", "Intake zonder naam") : say("intake", "Intake van %1").arg(name)};
}

void IntakePage::activated()
{
    if (m_step != Check)
        form(m_step)->focusField();
}

QWidget *IntakePage::sidePanel()
{
    return m_likeness;
}

void IntakePage::keyPressEvent(QKeyEvent *event)
{
    // Enter goes on, from every field of one line.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier))
        return primaryAction();
    Page::keyPressEvent(event);
}

void IntakePage::retranslate()
{
    header()->setTitle(say("intake", "Intake"));
    m_firstTitle->setText(say("intake", "Aanmelding"));
    m_secondTitle->setText(say("intake", "Situatie"));
    m_checkTitle->setText(say("intake", "Klopt dit?"));
    m_next->setText(m_step == Check ? say("intake", "Stel de intake vast") : say("intake", "Verder"));
    m_previous->setText(say("intake", "Vorige stap"));
    m_later->setText(say("intake", "Later afmaken"));
    m_all->setText(m_onePage ? say("intake", "Bekijk in stappen") : say("intake", "Bekijk alles op één pagina"));
    m_asIs->setText(say("intake", "Bewaar als aanmelding"));
    tellProgress();
}

Page *makeIntakePage(Desk &desk, const QString &rest)
{
    if (!desk.may(QStringLiteral("case.open")))
        return nullptr;
    if (rest.startsWith(QLatin1String("name/")))
        return new IntakePage(desk, {}, rest.mid(5));
    auto *page = new IntakePage(desk, rest);
    if (const auto draft = rest.isEmpty() ? std::nullopt : desk.draft(QStringLiteral("intake"), rest))
        page->restoreDraft(*draft);
    return page;
}

} // namespace luwte::ui
