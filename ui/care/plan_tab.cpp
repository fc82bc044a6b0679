#include "ui/care/plan_tab.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/json.h"
#include "core/codebook/book.h"
#include "ui/care/evaluation_card.h"
#include "ui/care/goal_card.h"
#include "ui/desk/command_card.h"
#include "ui/desk/facts.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/dates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

PlanTab::PlanTab(Desk &desk, const Id &person, QWidget *parent) : PersonTab(desk, person, parent), m_content(new QVBoxLayout), m_summary(new ErrorSummary)
{
    setMaximumWidth(920);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(m_summary);
    m_content->setSpacing(space::l);
    layout->addLayout(m_content);
    layout->addStretch(1);
}

void PlanTab::refresh(const victim::PersonPage &page)
{
    m_case = page.current() ? page.current()->id : Id();
    if (!m_card)
        build();
}

void PlanTab::build()
{
    clearLayout(m_content);
    m_page.reset();
    desk().attempt([&] {
        auto &connection = desk().reader().connection;
        const auto plan = m_case.isNull() ? std::nullopt : care::currentPlan(connection, m_case);
        const Id id = !m_chosen.isNull() ? m_chosen : plan ? plan->id : Id();
        if (!id.isNull())
            m_page = care::planPage(connection, id, desk().today());
    });
    if (m_page)
        return buildPlan(*m_page);
    auto *empty = new EmptyState(say("plan", "Begin met wat de cliënt zelf wil."), desk().may(QStringLiteral("plan.make")) && !m_case.isNull() ? say("plan", "Maak een plan") : QString());
    empty->setIconName(QStringLiteral("care"));
    empty->setHint(say("plan", "Daarna komen de oorzaken, de doelen en wie wat doet."));
    connect(empty, &EmptyState::clicked, this, [this] { primaryAction(); });
    m_content->addWidget(empty);
}

static QString labels(const char *list, const Codes &codes)
{
    QStringList texts;
    for (const Code &code : codes)
        texts.append(codebook::Book::standard().label(QLatin1String(list), code));
    return texts.join(QStringLiteral(", "));
}

std::pair<QString, QString> PlanTab::nextStep(const care::Plan &plan) const
{
    if (plan.state == "draft")
        return {QStringLiteral("plan.discuss"), say("plan", "Bespreek")};
    if (plan.state == "discussed")
        return {QStringLiteral("plan.adopt"), say("plan", "Stel vast")};
    if (plan.state == "adopted")
        return {QStringLiteral("plan.start_evaluation"), say("plan", "Evalueer")};
    if (plan.state == "in_evaluation")
        return {QStringLiteral("plan.finish_evaluation"), say("plan", "Rond evaluatie af")};
    return {};
}

void PlanTab::addHead(const care::PlanPage &page, bool open)
{
    const care::Plan &plan = page.plan;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(new Heading(say("plan", "Zorgplan %1").arg(plan.version)));
    row->addWidget(new Tag(codebook::Book::standard().label(u"PLAN_STATE", plan.state), plan.state == "adopted" ? Tone::Good : Tone::Attention));
    row->addStretch();
    auto *print = new SecondaryButton(say("plan", "Druk af"));
    connect(print, &QPushButton::clicked, this, &PlanTab::print);
    row->addWidget(print);
    if (open && desk().may(QStringLiteral("plan.change"))) {
        auto *change = new SecondaryButton(say("plan", "Wijzig"));
        connect(change, &QPushButton::clicked, this, [this, plan] { openCard(QStringLiteral("plan.change"), {{QStringLiteral("id"), plan.id.toText()}}, toJson(plan), say("plan", "Bewaar")); });
        row->addWidget(change);
    }
    const auto [command, verb] = nextStep(plan);
    if (!command.isEmpty() && desk().may(command)) {
        auto *next = new PrimaryButton(verb);
        connect(next, &QPushButton::clicked, this, [this] { primaryAction(); });
        row->addWidget(next);
    }
    m_content->addLayout(row);

    auto *card = new Card(say("plan", "In eigen woorden"));
    auto *words = new Text(plan.ownAims.isEmpty() ? say("plan", "nog niet opgeschreven") : QStringLiteral("“%1”").arg(plan.ownAims));
    setTypeStep(words, TypeStep::Strong);
    card->addWidget(words);
    auto *facts = new Facts;
    const QString none = say("plan", "nog niet ingevuld");
    const auto fact = [&](const QString &label, const QString &value) { return Fact{label, value.isEmpty() ? none : value, value.isEmpty()}; };
    QString agreed = plan.agreement.isEmpty() ? QString() : codebook::Book::standard().label(u"AGREE", plan.agreement);
    if (!plan.agreementHow.isEmpty())
        agreed += QStringLiteral(" (%1)").arg(plan.agreementHow);
    facts->setFacts({fact(describe<care::Plan>().find(u"client_voice")->info.label(), plan.clientVoice), fact(say("plan", "Oorzaken"), labels("OORZ", plan.causes)),
        fact(say("plan", "Fasen, mogen tegelijk"), labels("PHASE", plan.phases)), fact(say("plan", "Netwerk"), plan.network), fact(say("plan", "Wie blijft"), plan.lastingPerson),
        fact(say("plan", "Akkoord van de cliënt"), agreed),
        fact(say("plan", "Volgende evaluatie"), plan.evaluateOn.isValid() ? showDate(plan.evaluateOn) : QString())});
    card->addWidget(facts);
    m_content->addWidget(card);
}

void PlanTab::buildPlan(const care::PlanPage &page)
{
    const care::Plan &plan = page.plan;
    const bool open = plan.state == "draft" || plan.state == "discussed";
    const bool running = plan.state == "adopted" || plan.state == "in_evaluation";
    addHead(page, open);
    if (plan.state == "in_evaluation") {
        auto *evaluation = new EvaluationCard(desk(), page);
        connect(evaluation, &EvaluationCard::refused, this, &PlanTab::show);
        connect(evaluation, &EvaluationCard::wants, this, &PlanTab::openCard);
        m_content->addWidget(evaluation);
    }
    for (const auto &warning : page.warnings) {
        auto *text = new Text(warning.text);
        setTone(text, Tone::Attention);
        m_content->addWidget(text);
    }
    int number = 0;
    for (const auto &part : page.goals) {
        if (part.goal.dropped)
            continue;
        auto *goal = new GoalCard(desk(), part, ++number, open, running);
        connect(goal, &GoalCard::wants, this, &PlanTab::openCard);
        connect(goal, &GoalCard::refused, this, &PlanTab::show);
        m_content->addWidget(goal);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    if (open && desk().may(QStringLiteral("goal.add"))) {
        auto *add = new SecondaryButton(say("plan", "Nieuw doel"));
        connect(add, &QPushButton::clicked, this, [this, plan] { openCard(QStringLiteral("goal.add"), {{QStringLiteral("plan"), plan.id.toText()}}, {}, say("plan", "Voeg doel toe")); });
        row->addWidget(add);
    }
    if (plan.state == "adopted" && !page.next && desk().may(QStringLiteral("plan.revise"))) {
        auto *revise = new SecondaryButton(say("plan", "Nieuwe versie zonder evaluatie"));
        connect(revise, &QPushButton::clicked, this, [this, plan] {
            const auto done = desk().execute(QStringLiteral("plan.revise"), {{QStringLiteral("plan"), plan.id.toText()}});
            if (!done)
                show(done.error());
        });
        row->addWidget(revise);
    }
    row->addStretch();
    m_content->addLayout(row);
    addChanges(page);
    addVersions();
}

void PlanTab::addChanges(const care::PlanPage &page)
{
    QStringList changes;
    desk().attempt([&] {
        if (page.previous)
            if (const auto before = care::planPage(desk().reader().connection, page.previous->id, desk().today()))
                changes = care::changesSince(*before, page);
    });
    if (changes.isEmpty())
        return;
    auto *card = new Card(say("plan", "Wat er veranderde sinds zorgplan %1").arg(page.previous->version));
    for (const QString &line : std::as_const(changes))
        card->addWidget(new Text(line));
    m_content->addWidget(card);
}

void PlanTab::addVersions()
{
    std::vector<care::Plan> versions;
    desk().attempt([&] { versions = care::plansOfCase(desk().reader().connection, m_case); });
    if (versions.size() < 2)
        return;
    auto *card = new Card(say("plan", "Alle versies"));
    for (auto it = versions.rbegin(); it != versions.rend(); ++it) {
        auto *link = new LinkButton(say("plan", "Zorgplan %1, %2").arg(it->version).arg(codebook::Book::standard().label(u"PLAN_STATE", it->state).toLower()));
        connect(link, &QPushButton::clicked, this, [this, id = it->id] {
            m_chosen = id;
            QTimer::singleShot(0, this, &PlanTab::build);
        });
        card->addWidget(link);
    }
    m_content->addWidget(card);
}

void PlanTab::openCard(const QString &command, const QJsonObject &fixed, const QJsonObject &values, const QString &verb)
{
    closeCard();
    show({});
    m_cardCommand = command;
    m_cardFixed = fixed;
    m_cardVerb = verb;
    m_card = new CommandCard(desk(), command, fixed, [verb] { return verb; });
    if (!values.isEmpty())
        m_card->form()->setValues(values);
    connect(m_card, &CommandCard::done, this, [this] {
        closeCard();
        emit touched();
        QTimer::singleShot(0, this, &PlanTab::build);
    });
    connect(m_card, &CommandCard::cancelled, this, [this] {
        closeCard();
        emit touched();
    });
    connect(m_card->form(), &Form::changed, this, &PlanTab::touched);
    connect(m_card->form(), &Form::fieldLeft, this, &PlanTab::leftField);
    // Over the plan, where the eye is: the plan itself stays readable below.
    m_content->insertWidget(0, m_card);
    m_card->begin();
}

void PlanTab::closeCard()
{
    takeAway(m_content, m_card);
}

void PlanTab::show(const Refusals &refusals)
{
    m_summary->show(linesFor(refusals, nullptr, {}));
}

bool PlanTab::primaryAction()
{
    if (m_card) {
        m_card->carryOut();
        return true;
    }
    if (m_case.isNull())
        return false;
    if (!m_page) {
        if (desk().may(QStringLiteral("plan.make")))
            openCard(QStringLiteral("plan.make"), {{QStringLiteral("case"), m_case.toText()}}, {}, say("plan", "Maak plan"));
        return true;
    }
    const auto [command, verb] = nextStep(m_page->plan);
    if (!command.isEmpty() && desk().may(command))
        openCard(command, {{QStringLiteral("plan"), m_page->plan.id.toText()}}, toJson(m_page->plan), verb);
    return !command.isEmpty();
}

void PlanTab::print()
{
    if (m_page)
        emit goTo(QStringLiteral("print/careplan/") + m_case.toText());
}

bool PlanTab::escape()
{
    if (!m_card)
        return false;
    closeCard();
    return true;
}

QJsonObject PlanTab::saveDraft() const
{
    if (!m_card || m_card->form()->draft().isEmpty())
        return {};
    return {{QStringLiteral("command"), m_cardCommand}, {QStringLiteral("fixed"), m_cardFixed}, {QStringLiteral("verb"), m_cardVerb}, {QStringLiteral("form"), m_card->form()->draft()}};
}

void PlanTab::restoreDraft(const QJsonObject &draft)
{
    const QString command = draft.value(QLatin1String("command")).toString();
    if (!desk().catalog().findCommand(command))
        return;
    openCard(command, draft.value(QLatin1String("fixed")).toObject(), {}, draft.value(QLatin1String("verb")).toString());
    m_card->form()->setDraft(draft.value(QLatin1String("form")).toObject());
}

void PlanTab::retranslate()
{
    if (!m_card && !m_case.isNull())
        build();
}

} // namespace luwte::ui
