#include "ui/placement/find_place_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/codebook/book.h"
#include "ui/desk/command_card.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/page_header.h"
#include "ui/kit/section.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

FindPlacePage::FindPlacePage(Desk &desk, const Id &caseId, QWidget *parent) : Page(true, parent), m_desk(desk), m_case(caseId), m_summary(new ErrorSummary), m_list(new QVBoxLayout)
{
    setReadingWidth(true);
    body()->addWidget(m_summary);
    m_list->setSpacing(space::l);
    body()->addLayout(m_list);
    body()->addStretch(1);
    FindPlacePage::retranslate();
}

void FindPlacePage::activated()
{
    look();
}

static QString facilityTitle(const placement::MatchRow &row)
{
    return QStringLiteral("%1 · %2").arg(row.facility.alias, codebook::Book::standard().label(u"FACILITY_TYPE", row.facility.type));
}

void FindPlacePage::look()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // gone from the picture now, from memory when its own signal is over
            item->widget()->deleteLater();
        }
        delete item;
    }
    std::optional<placement::Subject> subject;
    placement::MatchPage page;
    m_desk.attempt([&] {
        auto &connection = m_desk.reader().connection;
        subject = placement::subjectOf(connection, m_case, m_desk.today());
        if (subject && !m_desk.admit(access::Right::PlacementRead, subject->person.id).isEmpty())
            subject.reset();
        if (subject)
            page = placement::matchPlaces(connection, *subject, m_desk.now(), m_desk.reader().sight(access::Right::PlacementRead));
    });
    if (!subject)
        return;
    m_person = subject->person.id;
    header()->setTitle(say("match", "Plek voor %1").arg(subject->person.chosenName));
    QStringList need;
    if (subject->need.age >= 0)
        need.append(QString::number(subject->need.age));
    if (subject->need.gender.given())
        need.append(codebook::Book::standard().label(u"GENDER", subject->need.gender.value()));
    if (subject->need.residence.given())
        need.append(codebook::Book::standard().label(u"VERBL", subject->need.residence.value()));
    if (!subject->need.form.isEmpty())
        need.append(codebook::Book::standard().label(u"UITB", subject->need.form));
    header()->setSubtitle(need.join(QStringLiteral(" · ")));
    header()->setPrimary(page.fits.empty() && m_desk.may(QStringLiteral("placement.search")) ? say("match", "Meld tekort") : QString());

    if (page.fits.empty() && page.misses.empty()) {
        auto *empty = new EmptyState(say("match", "Er zijn nog geen locaties om uit te kiezen."));
        empty->setHint(say("match", "Voeg ze toe bij Plekken."));
        m_list->addWidget(empty);
        return;
    }
    m_list->addWidget(new Heading(say("match", "Past (%1)").arg(page.fits.size())));
    if (page.fits.empty())
        m_list->addWidget(new Text(say("match", "Nu past geen enkele plek. Vaakst in de weg: %1 (%2).").arg(page.mostInTheWay).arg(page.mostCount)));
    for (const auto &row : page.fits)
        addFit(row);
    m_list->addWidget(new Heading(say("match", "Past niet (%1)").arg(page.misses.size())));
    for (const auto &row : page.misses)
        addMiss(row);
}

void FindPlacePage::addFit(const placement::MatchRow &row)
{
    auto *card = new Card(facilityTitle(row));
    card->setCorner(new Tag(say("match", "%1 vrij").arg(row.free), Tone::Good));
    QStringList reasons = row.orderReasons;
    if (row.callFirst)
        reasons.append(say("match", "eerst bellen: de bezetting is niet vers"));
    if (!reasons.isEmpty())
        card->addWidget(new MutedText(reasons.join(QStringLiteral(" · "))));
    if (m_desk.may(QStringLiteral("placement.request"))) {
        auto *line = new QHBoxLayout;
        auto *ask = new PrimaryButton(say("match", "Vraag aan"));
        ask->setAccessibleName(say("match", "Vraag plek aan bij %1").arg(row.facility.alias));
        connect(ask, &QPushButton::clicked, this, [this, id = row.facility.id] { request(id); });
        line->addWidget(ask);
        line->addStretch();
        card->body()->addLayout(line);
    }
    m_list->addWidget(card);
}

void FindPlacePage::addMiss(const placement::MatchRow &row)
{
    auto *card = new Card(facilityTitle(row));
    QStringList passed;
    for (const auto &criterion : row.criteria) {
        if (criterion.passed) {
            passed.append(criterion.text);
            continue;
        }
        auto *line = new Text(QStringLiteral("✕  ") + criterion.text);
        setTone(line, Tone::Error);
        card->addWidget(line);
        if (!criterion.hint.isEmpty())
            card->addWidget(new MutedText(criterion.hint));
    }
    if (!passed.isEmpty()) {
        auto *section = new Section(say("match", "Wat wel past"));
        section->setSummary(QString::number(passed.size()));
        section->addWidget(new MutedText(passed.join(QStringLiteral(" · "))));
        section->setFolded(true);
        card->addWidget(section);
    }
    m_list->addWidget(card);
}

void FindPlacePage::request(const Id &facility)
{
    const auto done = m_desk.execute(QStringLiteral("placement.request"), {{QStringLiteral("case"), m_case.toText()}, {QStringLiteral("facility"), facility.toText()}});
    if (!done)
        return m_summary->show(linesFor(done.error(), nullptr, {}));
    emit goTo(QStringLiteral("person/%1/place").arg(m_person.toText()));
}

void FindPlacePage::primaryAction()
{
    if (!m_desk.may(QStringLiteral("placement.search")))
        return;
    const auto done = m_desk.execute(QStringLiteral("placement.search"), {{QStringLiteral("case"), m_case.toText()}});
    if (!done)
        return m_summary->show(linesFor(done.error(), nullptr, {}));
    emit goTo(QStringLiteral("person/%1/place").arg(m_person.toText()));
}

void FindPlacePage::retranslate()
{
    look();
}

} // namespace luwte::ui
