#include "ui/victim/case_bar.h"

#include <QBoxLayout>

#include "core/codebook/book.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/theme.h"
#include "ui/victim/step_strip.h"

namespace luwte::ui {

namespace {

/// What a case in a state offers (domain.md 3.3). The commands themselves decide whether it can.
struct Step
{
    const char *state;
    const char *command;
    const char *text;
    bool asks; ///< has fields of its own: opens a card
};

constexpr Step steps[] = {
    {"registered", "case.start_intake", QT_TRANSLATE_NOOP("case", "Begin de intake"), false},
    {"registered", "case.out_of_sight", QT_TRANSLATE_NOOP("case", "Meld uit beeld"), true},
    {"intake", "case.activate", QT_TRANSLATE_NOOP("case", "Maak actief"), false},
    {"intake", "case.out_of_sight", QT_TRANSLATE_NOOP("case", "Meld uit beeld"), true},
    {"active", "case.aftercare", QT_TRANSLATE_NOOP("case", "Begin de nazorg"), false},
    {"active", "case.out_of_sight", QT_TRANSLATE_NOOP("case", "Meld uit beeld"), true},
    {"active", "case.offer_handover", QT_TRANSLATE_NOOP("case", "Bied overdracht aan"), true},
    {"out_of_sight", "case.in_sight", QT_TRANSLATE_NOOP("case", "Zet weer in beeld"), true},
    {"aftercare", "case.close", QT_TRANSLATE_NOOP("case", "Sluit de casus af"), true},
    {"aftercare", "case.out_of_sight", QT_TRANSLATE_NOOP("case", "Meld uit beeld"), true},
    {"handover_offered", "case.handover_accepted", QT_TRANSLATE_NOOP("case", "Overdracht is aanvaard"), false},
    {"handover_offered", "case.handover_returned", QT_TRANSLATE_NOOP("case", "Neem de casus terug"), false},
    {"closed", "case.open", QT_TRANSLATE_NOOP("case", "Open een nieuwe casus"), false},
    {"handed_over", "case.open", QT_TRANSLATE_NOOP("case", "Open een nieuwe casus"), false},
};

} // namespace

CaseBar::CaseBar(Desk &desk, QWidget *parent)
    : Localized(parent), m_desk(desk), m_strip(new StepStrip), m_buttons(new QWidget), m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_layout(new QVBoxLayout(this)), m_summary(new ErrorSummary)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::m);
    new FlowLayout(m_buttons, space::s);
    m_row->setSpacing(space::l);
    m_row->addWidget(m_strip, 3);
    m_row->addWidget(m_buttons, 2);
    m_layout->addLayout(m_row);
    m_layout->addWidget(m_summary);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void CaseBar::setCase(const victim::PersonPage &page)
{
    const victim::Case *c = page.current();
    setVisible(c != nullptr);
    if (!c)
        return;
    const bool moved = m_state != c->state || m_case != c->id;
    m_person = c->person;
    m_case = c->id;
    m_state = c->state;
    if (moved) {
        closeCard();
        m_summary->clear();
    }
    fillSteps();
    fillButtons();
}

void CaseBar::fillSteps()
{
    QStringList path{QStringLiteral("registered"), QStringLiteral("intake"), QStringLiteral("active"), QStringLiteral("aftercare"), QStringLiteral("closed")};
    int current = int(path.indexOf(m_state.value));
    if (m_state == "out_of_sight" || m_state == "handover_offered")
        path[current = 2] = m_state.value;
    if (m_state == "handed_over")
        path[current = 4] = m_state.value;
    QStringList labels;
    for (const QString &state : path)
        labels.append(codebook::Book::standard().label(u"CASE_STATE", state));
    m_strip->setSteps(labels, current, m_state == "out_of_sight");
    m_strip->setLabel(say("case", "Stappen van de casus"));
}

void CaseBar::fillButtons()
{
    clearLayout(m_buttons->layout());
    for (const Step &step : steps) {
        const QString command = QLatin1String(step.command);
        if (!(m_state == step.state) || !m_desk.may(command))
            continue;
        auto *button = new SecondaryButton(say("case", step.text));
        button->setObjectName(command);
        connect(button, &QPushButton::clicked, this, [this, command] { take(command); });
        m_buttons->layout()->addWidget(button);
    }
    m_buttons->setVisible(m_buttons->layout()->count() > 0);
}

QPushButton *CaseBar::button(const QString &command) const
{
    return m_buttons->findChild<QPushButton *>(command);
}

void CaseBar::take(const QString &command)
{
    for (const Step &step : steps) {
        if (command != QLatin1String(step.command))
            continue;
        if (step.asks)
            return openCard(command, step.text);
        closeCard();
        const QJsonObject with = command == QLatin1String("case.open") ? QJsonObject{{QStringLiteral("person"), m_person.toText()}}
                                                                      : QJsonObject{{QStringLiteral("case"), m_case.toText()}};
        const auto done = m_desk.execute(command, with);
        m_summary->show(done ? QList<ErrorSummary::Line>() : linesFor(done.error(), nullptr, m_elsewhere));
        return;
    }
}

void CaseBar::openCard(const QString &command, const char *verb)
{
    closeCard();
    m_summary->clear();
    m_card = new CommandCard(m_desk, command, {{QStringLiteral("case"), m_case.toText()}}, [verb] { return say("case", verb); });
    m_card->setElsewhere(m_elsewhere);
    m_layout->addWidget(m_card);
    connect(m_card, &CommandCard::cancelled, this, &CaseBar::closeCard);
    connect(m_card, &CommandCard::done, this, &CaseBar::closeCard);
    m_card->begin();
}

void CaseBar::closeCard()
{
    if (!m_card)
        return;
    m_card->hide();
    m_card->deleteLater();
    m_card = nullptr;
}

bool CaseBar::escape()
{
    if (!m_card)
        return false;
    closeCard();
    return true;
}

void CaseBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < 820 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CaseBar::retranslate()
{
    if (m_case.isNull())
        return;
    fillSteps();
    fillButtons();
}

} // namespace luwte::ui
