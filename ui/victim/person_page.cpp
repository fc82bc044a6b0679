#include "ui/victim/person_page.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "core/codebook/book.h"
#include "ui/desk/jump.h"
#include "ui/kit/banner.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/grouped_tabs.h"
#include "ui/kit/page_header.h"
#include "ui/kit/risk_badge.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"
#include "ui/victim/case_bar.h"
#include "ui/victim/person_text.h"

namespace luwte::ui {

PersonPage::PersonPage(Desk &desk, const victim::PersonPage &person, const QList<PersonTabMaker> &tabs, QWidget *parent)
    : Page(true, parent), m_desk(desk), m_data(person), m_risk(new RiskBadge), m_state(new Tag), m_words(new Text), m_case(new CaseBar(desk)), m_bar(new GroupedTabs),
      m_home(new QVBoxLayout)
{
    auto *marks = new QWidget; // below one another where it gets tight
    auto *row = new FlowLayout(marks, space::s);
    row->setContentsMargins(0, space::xs, 0, 0);
    row->addWidget(m_risk);
    row->addWidget(m_state);
    header()->addWidget(marks);
    setTypeStep(m_words, TypeStep::Strong);
    body()->addWidget(m_words);
    body()->addWidget(m_case);
    body()->addWidget(m_bar);
    body()->addLayout(m_home);
    body()->addStretch(1);
    for (const auto &maker : tabs) {
        m_tabs.push_back({maker});
        m_bar->addTab(int(maker.group));
    }
    connect(m_bar, &GroupedTabs::currentChanged, this, &PersonPage::showTab);
    connect(banner(), &Banner::actionClicked, this, &PersonPage::primaryAction);
    connect(m_case, &CaseBar::goToTab, this, &PersonPage::openTab);
    m_case->setElsewhere([this](const QString &field) -> QWidget * { return new Jump([this, field] { showField(field); }, this); });
    connect(&m_desk, &Desk::saved, this, [this] {
        // One page of one person is read in a few milliseconds; whose record it was is not asked.
        m_stale = true;
        if (isVisible())
            refresh();
    });
    showHead();
    PersonPage::retranslate();
    showTab(0);
}

PersonPage::~PersonPage() = default;

void PersonPage::refresh()
{
    m_stale = false;
    std::optional<victim::PersonPage> page;
    m_desk.attempt([&] {
        // Reach may have ended meanwhile: another coordinator, a region, emergency access that is over.
        if (m_desk.reader().sight().sees(m_desk.reader().connection, m_data.person.id))
            page = victim::personPage(m_desk.reader().connection, m_data.person.id);
    });
    if (!page) {
        emit leave();
        return;
    }
    m_data = std::move(*page);
    showHead();
    for (const Entry &entry : m_tabs)
        if (entry.tab)
            entry.tab->refresh(m_data);
}

void PersonPage::showHead()
{
    const victim::Person &person = m_data.person;
    const victim::Case *c = m_data.current();
    header()->setTitle(person.displayName());
    header()->setSubtitle(personFacts(person, m_desk.today()).join(QStringLiteral(" · ")));
    m_risk->setLevel(m_data.currentSafety() ? m_data.currentSafety()->level : -1);
    m_state->setVisible(c != nullptr);
    if (c)
        m_state->set(codebook::Book::standard().label(u"CASE_STATE", c->state), stateTone(c->state));
    const QString words = c ? c->ownWords : QString();
    m_words->setText(words.isEmpty() ? QString() : say("person", "“%1”").arg(words));
    m_words->setVisible(!words.isEmpty());
    m_case->setCase(m_data);
    showBanner();
    emit titleChanged();
}

void PersonPage::showBanner()
{
    const QString pending = current() ? current()->pending() : QString();
    const victim::Case *c = m_data.current();
    const bool closed = c && (c->state == "closed" || c->state == "handed_over");
    banner()->setAction(pending.isEmpty() ? QString() : say("person", "Stel vast"));
    if (!pending.isEmpty())
        // Said once when it begins; the count goes on quietly.
        banner()->isVisible() && banner()->kind() == Banner::Kind::Attention ? banner()->setText(pending) : banner()->show(Banner::Kind::Attention, pending);
    else
        banner()->show(Banner::Kind::ReadOnly, closed ? say("person", "Deze casus is afgesloten. Je kunt alles nog lezen.") : QString());
}

PersonTab *PersonPage::current() const
{
    const int index = m_bar->currentIndex();
    return index < 0 ? nullptr : m_tabs[std::size_t(index)].tab;
}

PersonTab *PersonPage::built(Entry &entry)
{
    if (entry.tab)
        return entry.tab;
    entry.tab = entry.maker.make(m_desk, m_data.person.id);
    entry.tab->hide();
    m_home->addWidget(entry.tab);
    connect(entry.tab, &PersonTab::touched, this, &PersonPage::touched);
    connect(entry.tab, &PersonTab::goTo, this, &PersonPage::goTo);
    connect(entry.tab, &PersonTab::leftField, this, [this] { m_desk.keepDraft(draftName(), saveDraft()); });
    connect(entry.tab, &PersonTab::pendingChanged, this, &PersonPage::showBanner);
    entry.tab->refresh(m_data);
    if (!entry.draft.isEmpty())
        entry.tab->restoreDraft(entry.draft);
    entry.draft = {};
    return entry.tab;
}

void PersonPage::showTab(int index)
{
    if (index < 0)
        return;
    PersonTab *tab = built(m_tabs[std::size_t(index)]);
    for (const Entry &entry : m_tabs)
        if (entry.tab)
            entry.tab->setVisible(entry.tab == tab);
    showBanner();
    showPrimary();
    bringTabs();
}

void PersonPage::bringTabs()
{
    // In a low window what was asked for comes into view, not the head of the page.
    if (m_bar->currentIndex() > 0)
        QTimer::singleShot(0, this, [this] {
            for (QWidget *up = m_bar->parentWidget(); up && up != this; up = up->parentWidget())
                if (auto *area = qobject_cast<QScrollArea *>(up); area && area->viewport()->height() < 420) {
                    const auto bring = [this, area] { area->verticalScrollBar()->setValue(m_bar->mapTo(area->widget(), QPoint()).y()); };
                    bring();
                    // The tab may still be on its way to its height.
                    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, bring, Qt::SingleShotConnection);
                }
        });
}

void PersonPage::showPrimary()
{
    // On the tab itself its own button says it.
    const bool offered = openTabKey() != QLatin1String("notes") && m_desk.may(QStringLiteral("note.add")) && m_data.current();
    header()->setPrimary(offered ? say("person", "Nieuw contact") : QString());
}

void PersonPage::openTab(const QString &key)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i)
        if (m_tabs[i].maker.key == key)
            m_bar->setCurrentIndex(int(i));
}

QString PersonPage::openTabKey() const
{
    return m_bar->currentIndex() < 0 ? QString() : m_tabs[std::size_t(m_bar->currentIndex())].maker.key;
}

PersonTab *PersonPage::tab(const QString &key) const
{
    for (const Entry &entry : m_tabs)
        if (entry.maker.key == key)
            return entry.tab;
    return nullptr;
}

void PersonPage::showField(const QString &field)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        PersonTab *tab = built(m_tabs[i]);
        if (!tab->hasField(field))
            continue;
        m_bar->setCurrentIndex(int(i));
        tab->showField(field);
        return;
    }
    m_bar->setFocus(Qt::OtherFocusReason);
}

void PersonPage::primaryAction()
{
    if (PersonTab *tab = current(); tab && tab->primaryAction())
        return;
    openTab(QStringLiteral("notes"));
    if (PersonTab *notes = tab(QStringLiteral("notes")))
        notes->showField(QStringLiteral("text"));
}

void PersonPage::toggleTable()
{
    if (PersonTab *tab = current())
        tab->toggleTable();
}

void PersonPage::print()
{
    if (PersonTab *tab = current())
        tab->print();
}

void PersonPage::findPlace()
{
    if (m_data.current() && m_desk.may(QStringLiteral("placement.request")))
        emit goTo(QStringLiteral("place/") + m_data.current()->id.toText());
}

QJsonObject PersonPage::saveDraft()
{
    QJsonObject draft;
    for (const Entry &entry : m_tabs) {
        const QJsonObject own = entry.tab ? entry.tab->saveDraft() : entry.draft;
        if (!own.isEmpty())
            draft.insert(entry.maker.key, own);
    }
    return draft;
}

void PersonPage::restoreDraft(const QJsonObject &draft)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const QJsonObject own = draft.value(m_tabs[i].maker.key).toObject();
        if (own.isEmpty())
            continue;
        m_tabs[i].draft = own;
        if (m_tabs[i].tab) {
            m_tabs[i].tab->restoreDraft(own);
            m_tabs[i].draft = {};
        }
        m_bar->setCurrentIndex(int(i));
    }
}

DraftName PersonPage::draftName() const
{
    return {QStringLiteral("person"), m_data.person.id.toText(), m_data.person.displayName()};
}

void PersonPage::activated()
{
    if (m_stale)
        refresh();
    bringTabs();
}

void PersonPage::conceal()
{
    for (const Entry &entry : m_tabs)
        if (entry.tab)
            entry.tab->conceal();
}

bool PersonPage::escape()
{
    return m_case->escape() || (current() && current()->escape());
}

void PersonPage::retranslate()
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        m_bar->setTabText(int(i), m_tabs[i].maker.title());
        m_bar->setGroupText(int(m_tabs[i].maker.group), personGroupTitle(m_tabs[i].maker.group));
    }
    m_bar->setAccessibleNames(say("person", "Onderdelen van deze pagina"), say("person", "Tabbladen van dit onderdeel"));
    showPrimary();
    showHead();
}

Page *makePersonPage(const Rooms &rooms, Desk &desk, const QString &rest)
{
    const auto id = Id::fromText(rest.section(u'/', 0, 0));
    const auto data = id ? victim::personPage(desk.reader().connection, *id) : std::nullopt;
    if (!data)
        return nullptr;
    if (const Refusals refusals = desk.admit(access::Right::PersonRead, *id); !refusals.isEmpty())
        return rooms.make(desk, QStringLiteral("emergency/person/") + id->toText());
    desk.looked(access::look::dossier, *id);
    QList<PersonTabMaker> tabs;
    for (const auto &maker : rooms.personTabs())
        if (desk.session().hasAny(maker.roles))
            tabs.append(maker);
    auto *page = new PersonPage(desk, *data, tabs);
    if (const auto draft = desk.draft(QStringLiteral("person"), id->toText()))
        page->restoreDraft(*draft);
    if (const QString tab = rest.section(u'/', 1, 1); !tab.isEmpty())
        page->openTab(tab);
    return page;
}

} // namespace luwte::ui
