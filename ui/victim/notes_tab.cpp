#include "ui/victim/notes_tab.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/base/counted.h"
#include "core/codebook/book.h"
#include "ui/desk/choices.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form.h"
#include "ui/kit/section.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

/// What somebody told about themselves, as against what a worker did.
static bool isStory(const victim::Note &note)
{
    return note.type == "story" || note.type == "import";
}

NotesTab::NotesTab(Desk &desk, const Id &person, QWidget *parent)
    : PersonTab(desk, person, parent), m_ask(new Card), m_form(new Form([this](const FieldInfo &info) {
          Options options = choicesOf(this->desk())(info);
          options.removeIf([](const Option &option) { return option.code == QLatin1String("import"); }); // only an import makes those
          return options;
      })),
      m_save(new PrimaryButton), m_list(new QVBoxLayout), m_empty(new EmptyState), m_more(new LinkButton)
{
    setMaximumWidth(920);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    for (const char *name : {"type", "at", "text"})
        m_form->addField(describe<victim::Note>().find(QString::fromLatin1(name))->info);
    m_form->row(u"type")->setOptionalHint(false);
    m_form->row(u"text")->setOptionalHint(false);
    m_ask->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    m_ask->body()->addLayout(buttons);
    layout->addWidget(m_ask);
    layout->addWidget(m_empty);
    m_list->setSpacing(space::m);
    layout->addLayout(m_list);
    layout->addWidget(m_more);
    layout->addStretch(1);
    m_form->setValues({{QStringLiteral("type"), QStringLiteral("contact")}});
    connect(m_form, &Form::changed, this, &NotesTab::touched);
    connect(m_form, &Form::fieldLeft, this, &NotesTab::leftField);
    connect(m_save, &QPushButton::clicked, this, &NotesTab::primaryAction);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown = m_notes.size();
        fill();
    });
    NotesTab::retranslate();
}

void NotesTab::refresh(const victim::PersonPage &page)
{
    const victim::Case *c = page.current();
    m_case = c ? c->id : Id();
    const bool closed = !c || c->state == "closed" || c->state == "handed_over";
    m_ask->setVisible(!closed && desk().may(QStringLiteral("note.add")));
    if (m_notes.size() == page.notes.size())
        return; // notes are only ever added
    m_notes = page.notes;
    fill();
}

QWidget *NotesTab::entryOf(const victim::Note &note)
{
    const QString kind = codebook::Book::standard().label(u"NOTE_TYPE", note.type);
    const QString when = QStringLiteral("%1 · %2").arg(showDateTime(note.at), desk().colleague(note.madeBy));
    if (!isStory(note)) {
        auto *entry = new QWidget;
        auto *column = new QVBoxLayout(entry);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto *head = new Heading(kind, 3);
        column->addWidget(head);
        column->addWidget(new MutedText(when));
        column->addWidget(new Text(note.text));
        return entry;
    }
    const qsizetype paragraphs = note.text.count(u'\n') + 1;
    auto *section = new Section(kind);
    section->setSummary(QStringLiteral("%1 · %2").arg(counted(paragraphs, say("notes", "1 alinea"), say("notes", "%1 alinea's")), when));
    section->addWidget(new Text(note.text));
    section->setFolded(true);
    return section;
}

void NotesTab::fill()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::size_t shown = 0;
    for (auto note = m_notes.rbegin(); note != m_notes.rend() && shown < m_shown; ++note, ++shown)
        m_list->addWidget(entryOf(*note));
    m_more->setVisible(m_notes.size() > m_shown);
    m_more->setText(say("notes", "Toon alle %1").arg(m_notes.size()));
    m_empty->setVisible(m_notes.empty());
    m_empty->setText(say("notes", "Nog niets vastgelegd over contact met deze cliënt."));
}

void NotesTab::showField(const QString &)
{
    m_form->focusField(u"text");
}

bool NotesTab::primaryAction()
{
    if (m_ask->isHidden())
        return false;
    if (!m_form->validate())
        return true;
    QJsonObject with = m_form->values();
    with.insert(QStringLiteral("case"), m_case.toText());
    const auto done = desk().execute(QStringLiteral("note.add"), with);
    if (!done) {
        m_form->showRefusals(done.error());
        return true;
    }
    m_form->setValues({{QStringLiteral("type"), QStringLiteral("contact")}});
    m_form->clearErrors();
    emit touched();
    return true;
}

QJsonObject NotesTab::saveDraft() const
{
    return m_form->values().contains(QLatin1String("text")) ? m_form->draft() : QJsonObject();
}

void NotesTab::restoreDraft(const QJsonObject &draft)
{
    m_form->setDraft(draft);
}

void NotesTab::conceal()
{
    for (auto *section : findChildren<Section *>())
        section->setFolded(true);
}

void NotesTab::retranslate()
{
    m_ask->setTitle(say("notes", "Nieuw contact"));
    m_save->setText(say("notes", "Voeg toe"));
    fill();
}

} // namespace luwte::ui
