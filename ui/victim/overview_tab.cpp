#include "ui/victim/overview_tab.h"

#include <QVBoxLayout>

#include "core/base/counted.h"
#include "core/codebook/book.h"
#include "core/victim/rules.h"
#include "ui/desk/facts.h"
#include "ui/kit/card.h"
#include "ui/kit/dates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field_widget.h"
#include "ui/kit/theme.h"
#include "ui/victim/person_text.h"

namespace luwte::ui {

OverviewTab::OverviewTab(Desk &desk, const Id &person, QWidget *parent)
    : PersonTab(desk, person, parent), m_columns(new Columns), m_now(new Card), m_contact(new Card), m_facts(new Facts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_now->addWidget(m_facts);
    m_columns->add(m_now);
    m_columns->add(m_contact);
    layout->addWidget(m_columns);
    layout->addStretch(1);
}

void OverviewTab::refresh(const victim::PersonPage &page)
{
    m_page = page;
    fill();
}

static Fact answered(const QString &label, const char *list, const Answer<Code> &answer)
{
    return {label, answerText(list, answer), !answer.given()};
}

static Fact coded(const QString &label, QStringView list, const Code &code)
{
    return code.isEmpty() ? Fact{label, missingWord(Asked::NotAsked), true} : Fact{label, codebook::Book::standard().label(list, code)};
}

void OverviewTab::fill()
{
    m_now->setTitle(say("overview", "Nu"));
    m_contact->setTitle(say("overview", "Laatst vastgelegd"));
    QList<Fact> facts;
    if (const victim::Case *c = m_page.current()) {
        facts.append({say("overview", "Casus"), say("overview", "%1, aangemeld op %2").arg(c->number, showDate(c->registeredAt.civilDate()))});
        facts.append({say("overview", "Zorgcoördinator"), c->coordinator.isEmpty() ? say("overview", "nog niet gekozen") : desk().colleague(c->coordinator), c->coordinator.isEmpty()});
        facts.append(coded(say("overview", "Regio"), u"REGION", c->region));
        facts.append(coded(say("overview", "Vorm van uitbuiting"), u"UITB", c->mainForm));
        facts.append(answered(say("overview", "Verblijfsrecht"), "VERBL", c->residence));
        const auto duty = victim::rules::reflectionDuty(*c);
        const QDate end = victim::rules::reflectionEnd(*c);
        facts.append({say("overview", "Bedenktijd"), end.isValid() ? say("overview", "loopt tot en met %1").arg(showDate(end)) : duty.why, !end.isValid() && !duty.applies});
        facts.append(answered(say("overview", "Opvang nodig"), "YESNO", c->shelterNeeded));
        const QDate rights = c->rightsExplainedOn.isValid() ? c->rightsExplainedOn : c->rightsPlannedOn;
        facts.append({say("overview", "Rechten"), c->rightsExplainedOn.isValid() ? say("overview", "uitgelegd op %1").arg(showDate(rights))
                : rights.isValid() ? say("overview", "uitleg gepland op %1").arg(showDate(rights)) : say("overview", "nog niet uitgelegd"), !rights.isValid()});
    }
    m_facts->setFacts(facts);
    delete m_notes;
    m_notes = latestNotes();
    m_contact->addWidget(m_notes);
}

QWidget *OverviewTab::latestNotes()
{
    auto *home = new QWidget;
    auto *layout = new QVBoxLayout(home);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    struct Line
    {
        QString head;
        QString text;
    };
    QList<Line> lines;
    for (auto note = m_page.notes.rbegin(); note != m_page.notes.rend() && lines.size() < 3; ++note) {
        // What somebody told stays folded, here too.
        const bool story = note->type == "story" || note->type == "import";
        const QString kind = codebook::Book::standard().label(u"NOTE_TYPE", note->type);
        const qsizetype paragraphs = note->text.count(u'\n') + 1;
        const QString text = story ? counted(paragraphs, say("overview", "1 alinea, te lezen bij Notities"), say("overview", "%1 alinea's, te lezen bij Notities")) : note->text.left(240);
        lines.append({QStringLiteral("%1 · %2 · %3").arg(kind, showDate(note->at.civilDate()), desk().colleague(note->madeBy)), text});
    }
    if (lines.isEmpty()) {
        auto *empty = new MutedText(say("overview", "Nog geen contact vastgelegd. Begin met 'Nieuw contact'."));
        layout->addWidget(empty);
    }
    for (const Line &line : std::as_const(lines)) {
        auto *entry = new QVBoxLayout;
        entry->setSpacing(2);
        entry->addWidget(new MutedText(line.head));
        entry->addWidget(new Text(line.text));
        layout->addLayout(entry);
    }
    return home;
}

void OverviewTab::retranslate()
{
    fill();
}

} // namespace luwte::ui
