#include "ui/victim/details_tab.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/base/counted.h"
#include "ui/desk/record_form.h"
#include "ui/kit/buttons.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static QStringList names(const char *spaced)
{
    return QString::fromLatin1(spaced).split(u' ');
}

static QList<RecordForm::Group> personGroups()
{
    return {
        {[] { return say("details", "Naam en leeftijd"); }, names("chosen_name working_name family_name aliases pronouns gender birth_date estimated_birth_year"), false},
        {[] { return say("details", "Taal"); }, names("language dialect other_languages dutch reads script interpreter interpreter_not_from")},
        {[] { return say("details", "Bereikbaar"); }, names("phone home_phone email")},
        {[] { return say("details", "Gezin en gezondheid"); }, names("children_along pregnant lvb guardian")},
        {[] { return say("details", "Herkomst"); }, names("citizenship country")},
        {[] { return say("details", "Verblijfplaats (geheim)"); }, names("street postcode city province")},
        {[] { return say("details", "In documenten (geheim)"); }, names("given_name document_sex salutation title")},
    };
}

static QList<RecordForm::Group> caseGroups()
{
    return {
        {[] { return say("details", "Aanmelding"); }, names("coordinator co_coordinator region source registered_at in_danger_now own_words consent"), false},
        {[] { return say("details", "Uitbuiting en signalen"); }, names("main_form role role_judgement signs target_groups trafficking_status trafficking_decision_by")},
        {[] { return say("details", "Opvang en zorg"); }, names("shelter_needed complex_care no_expert_reason")},
        {[] { return say("details", "Rechten"); }, names("rights_explained_on rights_planned_on")},
        {[] { return say("details", "Verblijf en bedenktijd"); },
            names("residence dublin reflection_offered reflection_offered_by reflection_offered_on reflection_reason reflection_review_on reflection_start reflection_end_by_notice")},
        {[] { return say("details", "Veilig Thuis en CoMensha"); }, names("veilig_thuis veilig_thuis_on comensha_on comensha_reference")},
        {[] { return say("details", "Uit beeld"); }, names("last_seen_on who_informed missing_report_on")},
        {[] { return say("details", "Opnieuw uitgebuit"); }, names("recidivism_causes")},
        {[] { return say("details", "Afsluiten"); }, names("close_reason close_offer close_refusal door_open_until handover_to")},
    };
}

DetailsTab::DetailsTab(Desk &desk, const Id &person, QWidget *parent)
    : PersonTab(desk, person, parent), m_person(new RecordForm(desk, QStringLiteral("person.change"), personGroups())),
      m_case(new RecordForm(desk, QStringLiteral("case.change"), caseGroups())), m_personTitle(new Heading), m_caseTitle(new Heading), m_save(new PrimaryButton),
      m_discard(new SecondaryButton)
{
    setMaximumWidth(920);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_personTitle);
    layout->addWidget(m_person);
    layout->addSpacing(space::m);
    layout->addWidget(m_caseTitle);
    layout->addWidget(m_case);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(1);
    for (RecordForm *form : {m_person, m_case}) {
        connect(form, &Form::changed, this, &DetailsTab::changed);
        connect(form, &Form::fieldLeft, this, [this] {
            if (!pending().isEmpty())
                emit leftField();
        });
    }
    connect(m_save, &QPushButton::clicked, this, &DetailsTab::primaryAction);
    connect(m_discard, &QPushButton::clicked, this, &DetailsTab::discard);
    DetailsTab::retranslate();
    changed();
}

void DetailsTab::refresh(const victim::PersonPage &page)
{
    m_person->load(page.person.id, toJson(page.person));
    const victim::Case *c = page.current();
    m_case->setVisible(c != nullptr);
    m_caseTitle->setVisible(c != nullptr);
    if (c)
        m_case->load(c->id, toJson(*c));
    m_closed = c && (c->state == "closed" || c->state == "handed_over");
    m_person->setReadOnly(!desk().may(QStringLiteral("person.change")));
    m_case->setReadOnly(m_closed || !desk().may(QStringLiteral("case.change")));
    changed();
}

bool DetailsTab::hasField(const QString &field) const
{
    return m_person->field(field) || m_case->field(field);
}

void DetailsTab::showField(const QString &field)
{
    (m_person->field(field) ? m_person : m_case)->reach(field);
}

bool DetailsTab::primaryAction()
{
    if (pending().isEmpty())
        return false;
    // Both are tried, so that all that is left to do shows at once.
    const bool person = m_person->save();
    const bool both = m_case->save() && person;
    if (both)
        emit touched(); // nothing is left for the draft
    changed();
    return true;
}

void DetailsTab::discard()
{
    m_person->discard();
    m_case->discard();
    emit touched();
}

void DetailsTab::changed()
{
    const QString text = pending();
    m_save->setVisible(!text.isEmpty());
    m_discard->setVisible(!text.isEmpty());
    emit pendingChanged();
    if (!text.isEmpty())
        emit touched();
}

QString DetailsTab::pending() const
{
    const int count = int(m_person->changedDraft().size() + m_case->changedDraft().size());
    if (count == 0)
        return {};
    return counted(count, say("details", "1 gegeven is veranderd en nog niet vastgesteld."), say("details", "%1 gegevens zijn veranderd en nog niet vastgesteld."));
}

QJsonObject DetailsTab::saveDraft() const
{
    QJsonObject draft;
    if (const QJsonObject person = m_person->changedDraft(); !person.isEmpty())
        draft.insert(QStringLiteral("person"), person);
    if (const QJsonObject c = m_case->changedDraft(); !c.isEmpty())
        draft.insert(QStringLiteral("case"), c);
    return draft;
}

void DetailsTab::restoreDraft(const QJsonObject &draft)
{
    m_person->setDraft(draft.value(QLatin1String("person")).toObject());
    m_case->setDraft(draft.value(QLatin1String("case")).toObject());
    changed();
}

void DetailsTab::conceal()
{
    m_person->coverSecrets();
    m_case->coverSecrets();
}

void DetailsTab::retranslate()
{
    m_personTitle->setText(say("details", "Cliënt"));
    m_caseTitle->setText(say("details", "Casus"));
    m_save->setText(say("details", "Stel vast"));
    m_discard->setText(say("details", "Zet terug"));
}

} // namespace luwte::ui
