#include "ui/privacy/privacy_page.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/codebook/book.h"
#include "core/privacy/views.h"
#include "ui/desk/command_card.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

PrivacyPage::PrivacyPage(Desk &desk, QWidget *parent) : Page(true, parent), m_desk(desk), m_summary(new ErrorSummary), m_list(new QVBoxLayout)
{
    setReadingWidth(true);
    body()->addWidget(m_summary);
    m_list->setSpacing(space::l);
    body()->addLayout(m_list);
    body()->addStretch(1);
    connect(&m_desk, &Desk::saved, this, [this] {
        if (isVisible() && !m_card)
            QTimer::singleShot(0, this, &PrivacyPage::look);
    });
    PrivacyPage::retranslate();
}

void PrivacyPage::activated()
{
    if (!m_card)
        look();
}

void PrivacyPage::look()
{
    clearLayout(m_list);
    m_desk.attempt([this] {
        addRequests();
        addTerms();
        addErasures();
        addErased();
    });
}

QHBoxLayout *PrivacyPage::addRow(Card *card, const QString &name, const QString &what, const QString &term, bool urgent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    auto *title = new Text(QStringLiteral("%1 · %2").arg(name, what));
    texts->addWidget(title);
    auto *quiet = new MutedText(term);
    if (urgent)
        setTone(quiet, Tone::Attention);
    texts->addWidget(quiet);
    row->addLayout(texts, 1);
    card->body()->addLayout(row);
    return row;
}

void PrivacyPage::addOpen(QHBoxLayout *row, const Id &person, const QString &name)
{
    // The data protection officer handles the request, and opens no file.
    if (!m_desk.session().may(access::Right::PersonRead))
        return;
    auto *button = new SecondaryButton(say("privacy-page", "Open"));
    button->setAccessibleName(say("privacy-page", "Open %1").arg(name));
    connect(button, &QPushButton::clicked, this, [this, person] { emit goTo(QStringLiteral("person/%1/privacy").arg(person.toText())); });
    row->addWidget(button);
}

void PrivacyPage::addRequests()
{
    auto *card = new Card(say("privacy-page", "AVG-verzoeken"));
    const auto due = privacy::openRequests(m_desk.reader().connection, {}, m_desk.reader().sight(access::Right::PrivacyKeep));
    if (due.empty())
        card->addWidget(new MutedText(say("privacy-page", "Er wacht geen verzoek op antwoord.")));
    for (const auto &one : due) {
        const qint64 days = m_desk.today().daysTo(one.due);
        const QString term = days < 0 ? counted(-days, say("privacy-page", "1 dag over de datum"), say("privacy-page", "%1 dagen over de datum"))
            : days == 0               ? say("privacy-page", "Antwoord vandaag")
                                      : counted(days, say("privacy-page", "Antwoord morgen"), say("privacy-page", "Nog %1 dagen"));
        auto *row = addRow(card, one.name, codebook::Book::standard().label(u"AVG_KIND", one.request.kind).toLower(),
            QStringLiteral("%1 (%2) · %3").arg(term, weekdayText(one.due), codebook::Book::standard().label(u"AVG_STATE", one.request.state).toLower()), days < 7);
        addOpen(row, one.request.person, one.name);
    }
    m_list->addWidget(card);
}

void PrivacyPage::addTerms()
{
    auto *card = new Card(say("privacy-page", "Bewaartermijn voorbij"));
    const auto due = privacy::retentionDue(m_desk.reader().connection, m_desk.today(), 50, m_desk.reader().sight(access::Right::PrivacyKeep));
    if (due.empty())
        card->addWidget(new MutedText(say("privacy-page", "Er is geen dossier waarover nu besloten wordt. Niets gaat vanzelf weg.")));
    for (const auto &one : due) {
        const QString law = one.law.isEmpty() ? say("privacy-page", "geen wettelijke termijn") : codebook::Book::standard().label(u"FIN", one.law);
        auto *row = addRow(card, one.name, one.number, say("privacy-page", "Bewaren tot en met %1 (%2)").arg(dayText(one.until), law) + (one.held ? say("privacy-page", " · bewaarplicht") : QString()), false);
        const QString caseId = one.caseId.toText();
        if (m_desk.may(QStringLiteral("retention.keep"))) {
            auto *keep = new SecondaryButton(say("privacy-page", "Bewaar langer"));
            keep->setAccessibleName(say("privacy-page", "Bewaar langer: %1").arg(one.name));
            connect(keep, &QPushButton::clicked, this, [this, caseId] { open(QStringLiteral("retention.keep"), {{QStringLiteral("case"), caseId}}, say("privacy-page", "Bewaar langer")); });
            row->addWidget(keep);
        }
        if (!one.held && m_desk.may(QStringLiteral("erasure.decide"))) {
            auto *erase = new SecondaryButton(say("privacy-page", "Besluit te wissen"));
            erase->setAccessibleName(say("privacy-page", "Besluit te wissen: %1").arg(one.name));
            connect(erase, &QPushButton::clicked, this, [this, person = one.person.toText()] {
                open(QStringLiteral("erasure.decide"), {{QStringLiteral("person"), person}}, say("privacy-page", "Besluit te wissen"));
            });
            row->addWidget(erase);
        }
        addOpen(row, one.person, one.name);
    }
    m_list->addWidget(card);
}

void PrivacyPage::addErasures()
{
    const auto waiting = privacy::openErasures(m_desk.reader().connection, m_desk.reader().sight(access::Right::PrivacyKeep));
    if (waiting.empty())
        return;
    auto *card = new Card(say("privacy-page", "Besloten om te wissen"));
    card->addWidget(new MutedText(say("privacy-page", "Wissen kan niet terug. Wie het uitvoert, kijkt eerst of de grond klopt.")));
    for (const auto &one : waiting) {
        const QString what = one.erasure.record.isNull() ? say("privacy-page", "alles") : say("privacy-page", "één record");
        auto *row = addRow(card, one.name, what, say("privacy-page", "%1 · besloten op %2 door %3").arg(codebook::Book::standard().label(u"ERASURE_GROUND", one.erasure.ground),
            dayText(one.erasure.decidedAt.civilDate()), m_desk.colleague(one.erasure.madeBy)), false);
        const QJsonObject which{{QStringLiteral("erasure"), one.erasure.id.toText()}};
        for (const auto &[command, text] : {std::pair("erasure.withdraw", say("privacy-page", "Trek in")), std::pair("erasure.carry_out", say("privacy-page", "Wis voorgoed"))}) {
            const QString name = QString::fromLatin1(command);
            if (!m_desk.may(name))
                continue;
            auto *button = new SecondaryButton(text);
            button->setAccessibleName(QStringLiteral("%1: %2").arg(text, one.name));
            connect(button, &QPushButton::clicked, this, [this, name, which] { carryOut(name, which); });
            row->addWidget(button);
        }
    }
    m_list->addWidget(card);
}

void PrivacyPage::addErased()
{
    const auto done = m_desk.ask(QStringLiteral("erasure.done"), {});
    const QJsonArray rows = done ? done->toArray() : QJsonArray();
    if (rows.isEmpty())
        return;
    auto *card = new Card(say("privacy-page", "Gewist"));
    card->addWidget(new MutedText(say("privacy-page", "Oude reservekopieën kunnen dit nog bevatten, tot ze zijn opgeruimd.")));
    constexpr int most = 20;
    for (qsizetype i = rows.size(); i-- > 0 && rows.size() - i <= most;) {
        const QJsonObject stone = rows.at(i).toObject();
        const auto at = Instant::fromText(stone.value(QLatin1String("erased_at")).toString());
        const QString kind = stone.value(QLatin1String("erased_kind")).toString();
        const auto *shape = m_desk.catalog().shape(kind);
        card->addWidget(new Text(say("privacy-page", "%1 · %2 · %3").arg(at ? dayText(at->civilDate()) : QString(),
            shape ? inLanguage(QString::fromUtf8(shape->info.nl), QString::fromUtf8(shape->info.en)) : kind,
            codebook::Book::standard().label(u"ERASURE_GROUND", stone.value(QLatin1String("ground")).toString()))));
    }
    m_list->addWidget(card);
}

void PrivacyPage::open(const QString &command, const QJsonObject &fixed, const QString &verb)
{
    closeCard();
    m_summary->clear();
    m_card = new CommandCard(m_desk, command, fixed, [verb] { return verb; });
    connect(m_card, &CommandCard::done, this, [this] {
        closeCard();
        QTimer::singleShot(0, this, &PrivacyPage::look);
    });
    connect(m_card, &CommandCard::cancelled, this, &PrivacyPage::closeCard);
    m_list->insertWidget(0, m_card);
    m_card->begin();
}

void PrivacyPage::closeCard()
{
    takeAway(m_list, m_card);
}

void PrivacyPage::carryOut(const QString &command, const QJsonObject &with)
{
    const auto done = m_desk.execute(command, with);
    m_summary->show(done ? QList<ErrorSummary::Line>() : linesFor(done.error(), nullptr, {}));
    if (done)
        QTimer::singleShot(0, this, &PrivacyPage::look);
}

void PrivacyPage::primaryAction()
{
    if (m_card)
        m_card->carryOut();
}

bool PrivacyPage::escape()
{
    const bool was = m_card != nullptr;
    closeCard();
    return was;
}

void PrivacyPage::retranslate()
{
    header()->setTitle(say("privacy-page", "Privacy"));
    if (!m_card)
        look();
}

} // namespace luwte::ui
