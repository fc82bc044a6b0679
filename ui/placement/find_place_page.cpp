#include "ui/placement/find_place_page.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/calendar.h"
#include "core/base/counted.h"
#include "core/codebook/book.h"
#include "ui/desk/choices.h"
#include "ui/desk/command_card.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/page_header.h"
#include "ui/kit/record_table.h"
#include "ui/kit/scroll.h"
#include "ui/kit/section.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"
#include "ui/placement/match_table.h"

namespace luwte::ui {

FindPlacePage::FindPlacePage(Desk &desk, const Id &caseId, QWidget *parent)
    : Page(false, parent), m_desk(desk), m_case(caseId), m_summary(new ErrorSummary), m_told(new Text), m_wishSection(new Section({})), m_wishes(new Form(choicesOf(desk))),
      m_split(new QBoxLayout(QBoxLayout::LeftToRight)), m_table(new RecordTable), m_model(new MatchTable(this)), m_detailArea(nullptr), m_detail(new QVBoxLayout), m_cardPlace(new QVBoxLayout)
{
    body()->addWidget(m_summary);
    body()->addWidget(m_told);
    for (const FieldInfo &info : m_desk.catalog().findQuery(QStringLiteral("placement.match"))->fields)
        if (info.type != FieldType::Ref)
            m_wishes->addField(info, inputFor(info, m_desk));
    m_wishSection->addWidget(scrolling(m_wishes));
    m_wishSection->setFolded(true);
    body()->addWidget(m_wishSection);
    body()->addLayout(m_cardPlace);
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidths({28, 0});
    m_detail->setSpacing(space::m);
    auto *inside = new QWidget;
    inside->setLayout(m_detail);
    m_detailArea = scrolling(inside);
    m_split->setSpacing(space::xl);
    m_split->addWidget(m_table, 3);
    m_split->addWidget(m_detailArea, 2);
    m_table->setMinimumSize(1, 60);
    m_detailArea->setMinimumSize(1, 60);
    body()->addLayout(m_split, 1);
    connect(m_table, &RecordTable::currentRowChanged, this, [this](const QModelIndex &index) { showRow(index.isValid() ? index.row() : -1); });
    connect(m_table, &RecordTable::opened, this, [this] { primaryAction(); });
    connect(m_wishes, &Form::fieldLeft, this, &FindPlacePage::look);
    FindPlacePage::retranslate();
}

void FindPlacePage::activated()
{
    look();
    recordNone();
    if (!m_card)
        m_table->setFocus(Qt::OtherFocusReason);
}

void FindPlacePage::look()
{
    std::optional<placement::Subject> subject;
    placement::MatchPage page;
    QJsonObject wanted = m_wishes->values();
    m_desk.attempt([&] {
        auto &connection = m_desk.reader().connection;
        const auto found = placement::subjectWith(connection, m_case, wanted, m_desk.today());
        if (found && m_desk.admit(access::Right::PlacementRead, found->person.id).isEmpty())
            subject = *found;
        if (!subject)
            return;
        page = placement::matchPlaces(connection, *subject, m_desk.now(), m_desk.reader().sight(access::Right::PlacementRead));
        m_household = !placement::householdRows(connection, subject->person.id).empty();
        m_gap.reset();
        for (const placement::Gap &gap : placement::gapsOf(connection, subject->c))
            if (gap.until.isNull())
                m_gap = gap;
    });
    if (!subject)
        return;
    const auto *was = current();
    const Id facility = was ? was->facility.id : Id();
    m_person = subject->person.id;
    tellNeed(*subject);
    m_model->setPage(std::move(page));
    const auto &shown = m_model->page();
    QStringList told{say("match", "Past (%1)").arg(shown.fits.size()), say("match", "Past niet (%1)").arg(shown.misses.size())};
    if (shown.fits.empty() && shown.mostCount > 0)
        told.append(say("match", "Vaakst in de weg: %1 (%2)").arg(shown.mostInTheWay).arg(shown.mostCount));
    if (m_gap) {
        const int days = calendar::daysWaiting(m_gap->since, m_desk.now());
        told.append(say("match", "Vastgelegd als %1, dag %2").arg(placement::gapTitle(*m_gap)).arg(days));
    }
    m_told->setText(told.join(QStringLiteral(" · ")));
    const bool none = m_model->rowCount() == 0;
    m_told->setVisible(!none);
    m_wishSection->setVisible(!none && !m_card);
    m_detailArea->setVisible(!none && !m_card);
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->row(i).facility.id == facility)
            row = i;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showRow(m_model->rowCount() > 0 ? row : -1);
}

void FindPlacePage::tellNeed(const placement::Subject &subject)
{
    header()->setTitle(say("match", "Plek voor %1").arg(subject.person.chosenName));
    QStringList need;
    if (m_household)
        need.append(say("match", "met het hele gezin"));
    if (subject.need.age >= 0)
        need.append(QString::number(subject.need.age));
    if (subject.need.gender.given())
        need.append(codebook::Book::standard().label(u"GENDER", subject.need.gender.value()));
    if (subject.need.residence.given())
        need.append(codebook::Book::standard().label(u"VERBL", subject.need.residence.value()));
    if (!subject.need.form.isEmpty())
        need.append(codebook::Book::standard().label(u"UITB", subject.need.form));
    header()->setSubtitle(need.join(QStringLiteral(" · ")));
}

/// Nothing fits: whoever may place people leaves that on record by looking (W44); nothing changes when it stands there already.
void FindPlacePage::recordNone()
{
    if (!m_model->page().fits.empty() || m_model->rowCount() == 0 || !m_desk.may(QStringLiteral("placement.search")))
        return;
    QJsonObject with = m_wishes->values();
    with.insert(QStringLiteral("case"), m_case.toText());
    const auto done = m_desk.execute(QStringLiteral("placement.search"), with);
    if (done)
        look();
}

const placement::MatchRow *FindPlacePage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->row(index.row()) : nullptr;
}

void FindPlacePage::showRow(int index)
{
    clearLayout(m_detail);
    const placement::MatchRow *row = current();
    const bool fits = row && m_model->fits(index);
    const bool may = m_desk.may(QStringLiteral("placement.request"));
    header()->setPrimary(!m_desk.may(QStringLiteral("placement.search")) ? QString() : fits ? say("match", "Vraag aan") : m_gap ? say("match", "Meld tekort") : QString());
    if (!row || index < 0)
        return;
    auto *title = new QHBoxLayout;
    title->addWidget(new Heading(row->facility.alias), 1);
    title->addWidget(new Tag(fits ? say("match", "past") : say("match", "past niet"), fits ? Tone::Good : Tone::Attention));
    m_detail->addLayout(title);
    m_detail->addWidget(new MutedText(codebook::Book::standard().label(u"FACILITY_TYPE", row->facility.type)));
    addCriteria(*row);
    if (row->callFirst)
        m_detail->addWidget(new Text(say("match", "Eerst bellen: de bezetting is ouder dan een week.")));
    // Only soft rules give way to a reason; a full house does not, but may be asked to say when there is a place.
    const bool soft = std::all_of(row->criteria.begin(), row->criteria.end(), [](const auto &c) { return c.passed || c.soft || c.code == QLatin1String("full"); });
    const bool onlyFull = std::all_of(row->criteria.begin(), row->criteria.end(), [](const auto &c) { return c.passed || c.code == QLatin1String("full"); });
    if (may && !fits) {
        if (onlyFull) {
            auto *wait = new SecondaryButton(say("match", "Vraag aan en wacht op plek"));
            connect(wait, &QPushButton::clicked, this, [this] { this->ask(false); });
            m_detail->addWidget(wait, 0, Qt::AlignLeft);
        } else if (soft) {
            auto *ask = new SecondaryButton(say("match", "Toch vragen, met reden"));
            ask->setAccessibleName(say("match", "Toch vragen bij %1, met reden").arg(row->facility.alias));
            connect(ask, &QPushButton::clicked, this, [this] { this->ask(true); });
            m_detail->addWidget(ask, 0, Qt::AlignLeft);
        } else {
            m_detail->addWidget(new MutedText(say("match", "Hier kan maatwerk niet: een van deze regels staat vast.")));
        }
    }
    m_detail->addStretch(1);
}

/// Each failed criterion on its own line, what passed one click away, and why a fitting place stands where it stands.
void FindPlacePage::addCriteria(const placement::MatchRow &row)
{
    QStringList passed;
    for (const auto &criterion : row.criteria) {
        if (criterion.passed) {
            passed.append(criterion.text);
            continue;
        }
        auto *line = new Text(QStringLiteral("✕  ") + criterion.text);
        setTone(line, Tone::Error);
        m_detail->addWidget(line);
        if (!criterion.hint.isEmpty())
            m_detail->addWidget(new MutedText(criterion.hint));
    }
    if (!row.orderReasons.isEmpty()) {
        m_detail->addWidget(new Heading(say("match", "Waarom hier in de lijst"), 3));
        for (const QString &reason : row.orderReasons)
            m_detail->addWidget(new Text(QStringLiteral("•  ") + reason));
    }
    if (passed.isEmpty())
        return;
    auto *section = new Section(say("match", "Wat wel past"));
    section->setSummary(QString::number(passed.size()));
    for (const QString &text : passed)
        section->addWidget(new MutedText(QStringLiteral("✓  ") + text));
    section->setFolded(true);
    m_detail->addWidget(section);
}

void FindPlacePage::ask(bool withReason)
{
    const placement::MatchRow *row = current();
    if (!row)
        return;
    QJsonObject fixed{{QStringLiteral("case"), m_case.toText()}, {QStringLiteral("facility"), row->facility.id.toText()}};
    const QString command = m_household ? QStringLiteral("household.request") : QStringLiteral("placement.request");
    if (!m_household)
        for (const char *wish : {"security_needed", "wheelchair", "pet", "addiction", "deaf", "not_in_regions", "near_region"})
            if (const QJsonValue value = m_wishes->values().value(QLatin1String(wish)); !value.isNull() && !value.isUndefined())
                fixed.insert(QLatin1String(wish), value);
    if (withReason || row->facility.viaComensha)
        return openCard(command, fixed, [] { return say("match", "Vraag aan"); });
    const auto done = m_desk.execute(command, fixed);
    if (!done)
        return m_summary->show(linesFor(done.error(), nullptr, {}));
    emit goTo(QStringLiteral("person/%1/place").arg(m_person.toText()));
}

void FindPlacePage::openCard(const QString &command, const QJsonObject &fixed, std::function<QString()> verb)
{
    closeCard();
    m_card = new CommandCard(m_desk, command, fixed, std::move(verb));
    connect(m_card, &CommandCard::done, this, [this, command] {
        closeCard();
        if (command == QLatin1String("gap.note"))
            return look();
        emit goTo(QStringLiteral("person/%1/place").arg(m_person.toText()));
    });
    connect(m_card, &CommandCard::cancelled, this, &FindPlacePage::closeCard);
    m_cardPlace->addWidget(scrolling(m_card), 1);
    m_table->hide();
    m_detailArea->hide();
    m_wishSection->hide();
    body()->setStretchFactor(m_cardPlace, 1);
    m_card->begin();
}

void FindPlacePage::closeCard()
{
    if (!m_card)
        return;
    clearLayout(m_cardPlace);
    m_card = nullptr;
    body()->setStretchFactor(m_cardPlace, 0);
    m_wishSection->show();
    m_table->show();
    m_detailArea->show();
    m_table->setFocus(Qt::OtherFocusReason);
}

void FindPlacePage::primaryAction()
{
    if (m_card)
        return m_card->carryOut();
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && m_model->fits(index.row()) && m_desk.may(QStringLiteral("placement.request")))
        return ask(false);
    if (m_gap && m_desk.may(QStringLiteral("gap.note")))
        openCard(QStringLiteral("gap.note"), {{QStringLiteral("gap"), m_gap->id.toText()}}, [] { return say("match", "Meld tekort"); });
}

bool FindPlacePage::escape()
{
    const bool open = m_card != nullptr;
    closeCard();
    return open;
}

void FindPlacePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_split->setDirection(event->size().width() < 540 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FindPlacePage::retranslate()
{
    m_wishSection->setTitle(say("match", "Wensen aanpassen"));
    m_table->setLabel(say("match", "Plekken: wat past, en wat niet"));
    m_table->emptyState()->setIconName(QStringLiteral("place"));
    m_table->emptyState()->setText(say("match", "Er zijn nog geen locaties om uit te kiezen."));
    m_table->emptyState()->setHint(say("match", "Voeg ze toe bij Plekken."));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    look();
}

} // namespace luwte::ui
