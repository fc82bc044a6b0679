#include "ui/expert/experts_page.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/json.h"
#include "core/codebook/book.h"
#include "ui/desk/command_card.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/dates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/page_header.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

ExpertsPage::ExpertsPage(Desk &desk, QWidget *parent) : Page(true, parent), m_desk(desk), m_list(new QVBoxLayout)
{
    setReadingWidth(true);
    m_list->setSpacing(space::l);
    body()->addLayout(m_list);
    body()->addStretch(1);
    connect(&m_desk, &Desk::saved, this, [this] {
        if (isVisible() && !m_card)
            QTimer::singleShot(0, this, &ExpertsPage::look);
    });
    ExpertsPage::retranslate();
}

void ExpertsPage::activated()
{
    if (!m_card)
        look();
}

static QString labels(const char *list, const Codes &codes)
{
    QStringList texts;
    for (const Code &code : codes)
        texts.append(codebook::Book::standard().label(QLatin1String(list), code));
    return texts.join(QStringLiteral(", "));
}

void ExpertsPage::look()
{
    clearLayout(m_list);
    std::vector<expert::Expert> all;
    m_desk.attempt([&] { all = expert::experts(m_desk.reader().connection); });
    if (all.empty()) {
        auto *empty = new EmptyState(say("experts", "Nog geen deskundigen."), m_desk.may(QStringLiteral("expert.add")) ? say("experts", "Nieuwe deskundige") : QString());
        empty->setIconName(QStringLiteral("expert"));
        empty->setHint(say("experts", "Zonder deskundige vraagt elke evaluatie een reden."));
        connect(empty, &EmptyState::clicked, this, &ExpertsPage::primaryAction);
        m_list->addWidget(empty);
        return;
    }
    const QDate today = m_desk.today();
    for (const auto &person : all) {
        auto *card = new Card(person.code);
        if (!person.contract.isEmpty())
            card->setCorner(new Tag(codebook::Book::standard().label(u"CONTRACT", person.contract), Tone::Muted));
        QStringList facts;
        if (!person.languages.isEmpty())
            facts.append(labels("LANGUAGE", person.languages));
        if (!person.formsLived.isEmpty())
            facts.append(labels("UITB", person.formsLived));
        if (person.hoursPerWeek)
            facts.append(say("experts", "%1 uur per week").arg(*person.hoursPerWeek));
        if (!person.available.isEmpty())
            facts.append(person.available);
        card->addWidget(new Text(facts.isEmpty() ? say("experts", "nog niets ingevuld") : facts.join(QStringLiteral(" · "))));
        const bool vogOver = !person.vogOn.isValid() || person.vogOn.addMonths(36) < today; // D18, told again with the rule's words at a match
        auto *papers = new MutedText(say("experts", "VOG %1 · begeleiding %2").arg(person.vogOn.isValid() ? showDate(person.vogOn) : say("experts", "onbekend"),
            person.supervisionOn.isValid() ? showDate(person.supervisionOn) : say("experts", "onbekend")));
        if (vogOver)
            setTone(papers, Tone::Attention);
        card->addWidget(papers);
        if (m_desk.may(QStringLiteral("expert.change"))) {
            auto *change = new LinkButton(say("experts", "Wijzig"));
            change->setAccessibleName(say("experts", "Wijzig %1").arg(person.code));
            connect(change, &QPushButton::clicked, this, [this, person] {
                openCard(QStringLiteral("expert.change"), {{QStringLiteral("id"), person.id.toText()}}, toJson(person), say("experts", "Bewaar"));
            });
            card->addWidget(change);
        }
        m_list->addWidget(card);
    }
}

void ExpertsPage::openCard(const QString &command, const QJsonObject &fixed, const QJsonObject &values, const QString &verb)
{
    closeCard();
    m_card = new CommandCard(m_desk, command, fixed, [verb] { return verb; });
    if (!values.isEmpty())
        m_card->form()->setValues(values);
    connect(m_card, &CommandCard::done, this, [this] {
        closeCard();
        QTimer::singleShot(0, this, &ExpertsPage::look);
    });
    connect(m_card, &CommandCard::cancelled, this, &ExpertsPage::closeCard);
    m_list->insertWidget(0, m_card);
    m_card->begin();
}

void ExpertsPage::closeCard()
{
    takeAway(m_list, m_card);
}

void ExpertsPage::primaryAction()
{
    if (m_card)
        m_card->carryOut();
    else if (m_desk.may(QStringLiteral("expert.add")))
        openCard(QStringLiteral("expert.add"), {}, {}, say("experts", "Voeg toe"));
}

bool ExpertsPage::escape()
{
    const bool open = m_card != nullptr;
    closeCard();
    return open;
}

void ExpertsPage::retranslate()
{
    header()->setTitle(say("experts", "Ervaringsdeskundigen"));
    header()->setPrimary(m_desk.may(QStringLiteral("expert.add")) ? say("experts", "Nieuwe deskundige") : QString());
    if (!m_card)
        look();
}

} // namespace luwte::ui
