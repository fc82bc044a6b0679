#include "ui/oversight/emergency_page.h"

#include <QTimer>
#include <QVBoxLayout>

#include "core/codebook/book.h"
#include "ui/desk/command_card.h"
#include "ui/desk/facts.h"
#include "ui/kit/dates.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

EmergencyPage::EmergencyPage(Desk &desk, const QString &rest, QWidget *parent) : Page(true, parent), m_desk(desk), m_rest(rest), m_home(new QVBoxLayout), m_why(new Text)
{
    setReadingWidth(true);
    body()->addWidget(m_why);
    body()->addLayout(m_home);
    body()->addStretch(1);
    build();
    EmergencyPage::retranslate();
}

void EmergencyPage::ask(const QString &command, const QJsonObject &fixed, std::function<QString()> verb)
{
    if (!m_desk.may(command))
        return;
    m_card = new CommandCard(m_desk, command, fixed, std::move(verb));
    m_home->addWidget(m_card);
    connect(m_card, &CommandCard::cancelled, this, &EmergencyPage::leave);
    connect(m_card, &CommandCard::done, this, [this, command](const Id &, const QJsonValue &result) {
        // The page goes: not from inside its own card's signal.
        const QString person = command == QLatin1String("access.break_glass") ? result.toObject().value(QLatin1String("person")).toString() : QString();
        QTimer::singleShot(0, this, [this, person] {
            if (person.isEmpty())
                emit leave();
            else
                emit goTo(QStringLiteral("person/") + person);
        });
    });
}

void EmergencyPage::build()
{
    const QString part = m_rest.section(u'/', 0, 0);
    const QString what = m_rest.section(u'/', 1);
    const auto open = [] { return say("oversight", "Open het dossier"); };
    if (part == QLatin1String("person")) {
        ask(QStringLiteral("access.break_glass"), {{QStringLiteral("person"), what}, {QStringLiteral("find"), QString()}}, open);
        return;
    }
    if (const auto id = Id::fromText(part)) {
        std::optional<access::BreakGlass> glass;
        m_desk.attempt([&] { glass = oversight::findGlass(m_desk.reader().connection, *id); });
        if (glass)
            showGlass(*glass);
        return;
    }
    ask(QStringLiteral("access.break_glass"), {}, open);
    if (m_card) // a script may name the case instead; here there is no other way
        m_card->form()->row(u"find")->setOptionalHint(false);
    if (m_card && part == QLatin1String("name"))
        m_card->form()->setValues({{QStringLiteral("find"), what}});
}

void EmergencyPage::showGlass(const access::BreakGlass &glass)
{
    const bool own = glass.account.compare(m_desk.session().user, Qt::CaseInsensitive) == 0;
    if (!own && !m_desk.session().may(access::Right::BreakGlassReview))
        return;
    auto *facts = new Facts;
    QList<Fact> lines{{say("oversight", "Wie"), m_desk.colleague(glass.account)}, {say("oversight", "Wanneer"), showDateTime(glass.openedAt)}, {say("oversight", "Waarom"), glass.purpose},
        {say("oversight", "Grond"), codebook::Book::standard().label(u"GLASS_BASIS", glass.basis)},
        {say("oversight", "Verantwoording"), glass.accountText.isEmpty() ? say("oversight", "nog niet, uiterlijk %1").arg(showDateTime(glass.accountDue)) : glass.accountText, glass.accountText.isEmpty()}};
    if (!glass.verdict.isEmpty())
        lines.append({say("oversight", "Oordeel"), codebook::Book::standard().label(u"GLASS_VERDICT", glass.verdict)});
    facts->setFacts(lines);
    m_home->addWidget(facts);
    const QJsonObject fixed{{QStringLiteral("break_glass"), glass.id.toText()}};
    if (own && glass.accountedAt.isNull() && glass.verdict.isEmpty())
        ask(QStringLiteral("access.account"), fixed, [] { return say("oversight", "Verantwoord"); });
    else if (!own && glass.verdict.isEmpty())
        ask(QStringLiteral("access.review"), fixed, [] { return say("oversight", "Leg oordeel vast"); });
    else if (!own && !glass.breachDue.isNull() && glass.breachCheckedAt.isNull())
        ask(QStringLiteral("access.breach_checked"), fixed, [] { return say("oversight", "Leg uitkomst vast"); });
}

void EmergencyPage::activated()
{
    if (m_card)
        m_card->begin();
}

void EmergencyPage::primaryAction()
{
    if (m_card)
        m_card->carryOut();
}

void EmergencyPage::retranslate()
{
    header()->setTitle(say("oversight", "Noodtoegang"));
    QString why = say("oversight", "Voor gevaar of zorg die niet kan wachten. Je krijgt 8 uur toegang tot één dossier, verantwoordt dat binnen 24 uur, en een collega beoordeelt het.");
    if (m_rest.startsWith(QLatin1String("person/"))) {
        m_desk.attempt([&] {
            const auto person = Id::fromText(m_rest.section(u'/', 1));
            const Refusals refusals = person ? command::checkPerson(m_desk.reader(), access::Right::PersonRead, *person) : Refusals();
            if (!refusals.isEmpty())
                why = m_card ? refusals.first().text + u' ' + why : refusals.first().text;
        });
    } else if (Id::fromText(m_rest)) {
        why.clear();
    }
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

} // namespace luwte::ui
