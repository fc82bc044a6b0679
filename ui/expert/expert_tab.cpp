#include "ui/expert/expert_tab.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/codebook/book.h"
#include "ui/desk/command_card.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

ExpertTab::ExpertTab(Desk &desk, const Id &person, QWidget *parent) : PersonTab(desk, person, parent), m_summary(new ErrorSummary), m_content(new QVBoxLayout)
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

void ExpertTab::refresh(const victim::PersonPage &page)
{
    m_case = page.current() ? std::optional(*page.current()) : std::nullopt;
    if (!m_card)
        build();
}

void ExpertTab::build()
{
    clearLayout(m_content);
    if (!m_case)
        return;
    std::vector<expert::Assignment> assignments;
    desk().attempt([&] { assignments = expert::assignmentsOfCase(desk().reader().connection, m_case->id); });
    auto *row = new QHBoxLayout;
    row->addWidget(new Heading(say("inzet", "Ervaringsdeskundigen")));
    row->addStretch();
    if (desk().may(QStringLiteral("assignment.request"))) {
        auto *ask = new PrimaryButton(say("inzet", "Vraag inzet"));
        connect(ask, &QPushButton::clicked, this, [this] { primaryAction(); });
        row->addWidget(ask);
    }
    m_content->addLayout(row);
    for (auto it = assignments.rbegin(); it != assignments.rend(); ++it)
        addAssignment(*it);
    if (assignments.empty()) {
        auto *empty = new EmptyState(say("inzet", "Er loopt nog niemand mee."));
        empty->setIconName(QStringLiteral("expert"));
        empty->setHint(say("inzet", "Een ervaringsdeskundige hoort bij de intake, het plan en elke evaluatie."));
        m_content->addWidget(empty);
    }
}

void ExpertTab::addAssignment(const expert::Assignment &assignment)
{
    auto *card = new Card(codebook::Book::standard().label(u"EXPERT_MOMENT", assignment.moment));
    card->setCorner(new Tag(codebook::Book::standard().label(u"ASSIGNMENT_STATE", assignment.state), assignment.state == "active" ? Tone::Good : Tone::Muted));
    if (!assignment.expert.isNull()) {
        QString code;
        desk().attempt([&] {
            for (const auto &known : expert::experts(desk().reader().connection, true))
                if (known.id == assignment.expert)
                    code = known.code;
        });
        card->addWidget(new Text(say("inzet", "Met %1").arg(code)));
    }
    if (!assignment.wishes.isEmpty())
        card->addWidget(new MutedText(say("inzet", "Wensen: %1").arg(assignment.wishes)));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const QJsonObject fixed{{QStringLiteral("assignment"), assignment.id.toText()}};
    const auto direct = [&](const char *command, const QString &text, bool main) {
        if (!desk().may(QLatin1String(command)))
            return;
        QPushButton *button = main ? static_cast<QPushButton *>(new PrimaryButton(text)) : new SecondaryButton(text);
        connect(button, &QPushButton::clicked, this, [this, command, fixed] { carryOut(QString::fromLatin1(command), fixed); });
        buttons->addWidget(button);
    };
    const auto asking = [&](const char *command, const QString &text) {
        if (!desk().may(QLatin1String(command)))
            return;
        auto *button = new SecondaryButton(text);
        connect(button, &QPushButton::clicked, this, [this, command, fixed, text] { openCard(QString::fromLatin1(command), fixed, text); });
        buttons->addWidget(button);
    };
    if (assignment.state == "matched")
        direct("assignment.introduce", say("inzet", "Kennismaking is geweest"), true);
    if (assignment.state == "introduction")
        direct("assignment.start", say("inzet", "Begin"), true);
    if (assignment.state == "active")
        asking("assignment.complete", say("inzet", "Rond af"));
    if (assignment.state == "matched" || assignment.state == "introduction" || assignment.state == "active") {
        direct("assignment.decline_by_client", say("inzet", "Cliënt wil iemand anders"), false);
        asking("assignment.stop", say("inzet", "Stop"));
    }
    if (assignment.state == "completed" || assignment.state == "stopped")
        asking("assignment.debrief", say("inzet", "Bespreek na"));
    buttons->addStretch();
    card->body()->addLayout(buttons);
    m_content->addWidget(card);
    if (assignment.state == "requested")
        addMatches(assignment);
}

void ExpertTab::addMatches(const expert::Assignment &assignment)
{
    std::vector<expert::MatchRow> rows;
    desk().attempt([&] { rows = expert::matchExperts(desk().reader().connection, *m_case, assignment.wishLanguage, assignment.wishGender, desk().today()); });
    auto *card = new Card(say("inzet", "Wie kan er mee?"));
    if (rows.empty())
        card->addWidget(new Text(say("inzet", "Er staan nog geen deskundigen in het register.")));
    for (const auto &row : rows) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::m);
        auto *text = new Text(QStringLiteral("%1: %2").arg(row.code, row.text));
        setTone(text, row.fit == expert::Fit::Good ? Tone::Plain : Tone::Muted);
        line->addWidget(text, 1);
        const QJsonObject fixed{{QStringLiteral("assignment"), assignment.id.toText()}, {QStringLiteral("expert"), row.expert.toText()}};
        // What nothing passes has no button.
        if (row.fit == expert::Fit::Good && desk().may(QStringLiteral("assignment.match"))) {
            auto *choose = new SecondaryButton(say("inzet", "Kies"));
            choose->setAccessibleName(say("inzet", "Kies %1").arg(row.code));
            connect(choose, &QPushButton::clicked, this, [this, fixed] { carryOut(QStringLiteral("assignment.match"), fixed); });
            line->addWidget(choose);
        } else if (row.fit == expert::Fit::Bespoke && desk().may(QStringLiteral("assignment.match"))) {
            auto *choose = new SecondaryButton(say("inzet", "Toch, met reden"));
            choose->setAccessibleName(say("inzet", "Toch %1 kiezen, met reden").arg(row.code));
            connect(choose, &QPushButton::clicked, this, [this, fixed] { openCard(QStringLiteral("assignment.match"), fixed, say("inzet", "Kies met reden")); });
            line->addWidget(choose);
        }
        card->body()->addLayout(line);
    }
    m_content->addWidget(card);
}

void ExpertTab::openCard(const QString &command, const QJsonObject &fixed, const QString &verb)
{
    closeCard();
    m_card = new CommandCard(desk(), command, fixed, [verb] { return verb; });
    connect(m_card, &CommandCard::done, this, [this] {
        closeCard();
        QTimer::singleShot(0, this, &ExpertTab::build);
    });
    connect(m_card, &CommandCard::cancelled, this, &ExpertTab::closeCard);
    connect(m_card->form(), &Form::changed, this, &ExpertTab::touched);
    m_content->insertWidget(0, m_card);
    m_card->begin();
}

void ExpertTab::closeCard()
{
    takeAway(m_content, m_card);
}

void ExpertTab::carryOut(const QString &command, const QJsonObject &with)
{
    const auto done = desk().execute(command, with);
    m_summary->show(done ? QList<ErrorSummary::Line>() : linesFor(done.error(), nullptr, {}));
    if (done)
        QTimer::singleShot(0, this, &ExpertTab::build);
}

bool ExpertTab::primaryAction()
{
    if (m_card)
        m_card->carryOut();
    else if (m_case && desk().may(QStringLiteral("assignment.request")))
        openCard(QStringLiteral("assignment.request"), {{QStringLiteral("case"), m_case->id.toText()}}, say("inzet", "Vraag inzet"));
    return true;
}

bool ExpertTab::escape()
{
    const bool open = m_card != nullptr;
    closeCard();
    return open;
}

void ExpertTab::retranslate()
{
    if (!m_card && m_case)
        build();
}

} // namespace luwte::ui
