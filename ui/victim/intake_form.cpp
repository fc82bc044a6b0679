#include "ui/victim/intake_form.h"

#include "core/victim/rules.h"
#include "ui/desk/choices.h"
#include "ui/kit/inline_choice_field.h"
#include "ui/victim/age_field.h"

namespace luwte::ui {

namespace {

/// Done, or planned: "rights" is no field of a record, it says which of two dates "rights_on" is.
class DoneOrPlanned final : public InlineChoiceField
{
public:
    /// No code list has them: what a form knows of the field is no options at all.
    void setOptions(const Options &) override { InlineChoiceField::setOptions(currentOptions()); }

protected:
    [[nodiscard]] Options currentOptions() const override
    {
        return {{QStringLiteral("done"), say("intake", "gedaan")}, {QStringLiteral("planned"), say("intake", "gepland")}};
    }
};

// The fields as questions. Names are those of the records, but for age, rights and rights_on.
constexpr FieldInfo danger{.name = "in_danger_now", .nl = "Is deze persoon nu in gevaar?", .en = "Is this person in danger now?", .codes = "YESNO", .type = FieldType::Code, .required = true, .answer = true};
constexpr FieldInfo chosenName{.name = "chosen_name", .nl = "Hoe wil de cliënt genoemd worden?", .en = "What does the client want to be called?", .type = FieldType::Text, .required = true};
constexpr FieldInfo ageOrBirth{.name = "age", .nl = "Leeftijd of geboortedatum", .en = "Age or date of birth", .type = FieldType::Text, .required = true, .answer = true};
constexpr FieldInfo spoken{.name = "language", .nl = "Welke taal spreekt de cliënt?", .en = "Which language does the client speak?", .codes = "LANGUAGE", .type = FieldType::Code, .required = true, .answer = true};
constexpr FieldInfo source{.name = "source", .nl = "Wie meldt aan?", .en = "Who reports?", .codes = "BRON", .type = FieldType::Code, .required = true};
constexpr FieldInfo registered{.name = "registered_at", .nl = "Aangemeld op", .en = "Registered at", .type = FieldType::Instant, .required = true};
constexpr FieldInfo region{.name = "region", .nl = "Regio nu", .en = "Region now", .codes = "REGION", .type = FieldType::Code, .required = true};
constexpr FieldInfo coordinator{.name = "coordinator", .nl = "Zorgcoördinator", .en = "Care coordinator", .type = FieldType::Code, .required = true};
constexpr FieldInfo form{.name = "main_form", .nl = "Welke vorm van uitbuiting?", .en = "Which form of exploitation?", .codes = "UITB", .type = FieldType::Code, .required = true};
constexpr FieldInfo residence{.name = "residence", .nl = "Verblijfsrecht", .en = "Residence", .codes = "VERBL", .type = FieldType::Code, .required = true, .answer = true};
constexpr FieldInfo lvb{.name = "lvb", .nl = "Licht verstandelijke beperking?", .en = "Mild intellectual disability?", .codes = "LVB", .type = FieldType::Code, .required = true, .answer = true};
constexpr FieldInfo childrenAlong{.name = "children_along", .nl = "Hoeveel kinderen komen mee?", .en = "How many children come along?", .type = FieldType::Number, .required = true, .answer = true};
constexpr FieldInfo shelter{.name = "shelter_needed", .nl = "Is er opvang nodig?", .en = "Is shelter needed?", .codes = "YESNO", .type = FieldType::Code, .required = true, .answer = true};
constexpr FieldInfo expert{.name = "no_expert_reason", .nl = "Waarom is er geen ervaringsdeskundige bij?", .en = "Why is there no expert by experience?", .codes = "GEEN_ED", .type = FieldType::Code, .required = true};
constexpr FieldInfo rights{.name = "rights", .nl = "Zijn de rechten uitgelegd?", .en = "Have the rights been explained?", .type = FieldType::Code, .required = true};
constexpr FieldInfo rightsOn{.name = "rights_on", .nl = "Op welke dag?", .en = "On which day?", .type = FieldType::Date}; // one question with "rights"

template<class R>
FieldInfo described(const char *name)
{
    return describe<R>().find(QString::fromLatin1(name))->info;
}

} // namespace

IntakeForm::IntakeForm(Desk &desk, Step step, QWidget *parent) : Form(choicesOf(desk), parent), m_step(step)
{
    step == Registration ? addRegistration(desk) : addSituation(desk);
    connect(this, &Form::changed, this, &IntakeForm::applyRules);
    applyRules();
    IntakeForm::retranslate();
}

void IntakeForm::ask(Desk &desk, const QList<FieldInfo> &fields)
{
    for (const FieldInfo &info : fields) {
        FieldWidget *own = inputFor(info, desk);
        if (QByteArrayView(info.name) == "age")
            own = new AgeField;
        else if (QByteArrayView(info.name) == "rights")
            own = new DoneOrPlanned;
        addField(info, own);
    }
}

void IntakeForm::fold(const char *title)
{
    m_sections.append({beginSection(say("intake", title)), title});
}

void IntakeForm::addRegistration(Desk &desk)
{
    using victim::Case;
    using victim::Person;
    ask(desk, {danger, chosenName, ageOrBirth, spoken, source, registered, region, coordinator});
    fold(QT_TRANSLATE_NOOP("intake", "Meer over de persoon"));
    ask(desk, {described<Person>("working_name"), described<Person>("family_name"), described<Person>("aliases"), described<Person>("pronouns"), described<Person>("gender"),
                  described<Person>("citizenship"), described<Person>("phone"), described<Person>("email"), described<Person>("interpreter"), described<Person>("interpreter_not_from"),
                  described<Person>("guardian")});
    endSection();
}

void IntakeForm::addSituation(Desk &desk)
{
    using victim::Case;
    using victim::Person;
    ask(desk, {form, residence});
    // Asked by rule, see applyRules().
    for (const char *name : {"reflection_offered", "reflection_offered_by", "reflection_offered_on", "reflection_reason", "reflection_review_on"})
        ask(desk, {described<Case>(name)});
    ask(desk, {lvb, childrenAlong, shelter});
    ask(desk, {described<Case>("veilig_thuis"), described<Case>("veilig_thuis_on")});
    ask(desk, {expert, rights, rightsOn});
    fold(QT_TRANSLATE_NOOP("intake", "Meer over de situatie"));
    ask(desk, {described<Case>("own_words"), described<Case>("signs"), described<Case>("target_groups"), described<Case>("complex_care"), described<Person>("pregnant"), described<Case>("consent")});
    endSection();
    setMinor(false);
}

AgeField *IntakeForm::ageField() const
{
    return qobject_cast<AgeField *>(field(u"age"));
}

void IntakeForm::setMinor(bool minor)
{
    showField(u"veilig_thuis", minor);
    showField(u"veilig_thuis_on", minor && field(u"veilig_thuis")->asked() == Asked::Given);
}

void IntakeForm::applyRules()
{
    if (m_step != Situation)
        return;
    victim::Case c;
    QJsonObject known = values();
    for (const char *own : {"rights", "rights_on", "lvb", "children_along", "pregnant"})
        known.remove(QLatin1String(own));
    known.remove(QStringLiteral("reflection_offered"));
    (void)readJson(known, c);
    const auto duty = victim::rules::reflectionDuty(c);
    const bool asked = field(u"residence")->asked() != Asked::NotAsked;
    row(u"residence")->setHelp(asked ? duty.why : QString());
    showField(u"reflection_offered", duty.applies);
    const QString offered = values().value(QLatin1String("reflection_offered")).toString();
    showField(u"reflection_offered_by", duty.applies && offered == QLatin1String("offered"));
    showField(u"reflection_offered_on", duty.applies && offered == QLatin1String("offered"));
    showField(u"reflection_reason", duty.applies && offered == QLatin1String("not_offered"));
    showField(u"reflection_review_on", duty.applies && offered == QLatin1String("not_now"));
    showField(u"rights_on", !field(u"rights")->isEmpty());
    showField(u"veilig_thuis_on", isShown(u"veilig_thuis") && field(u"veilig_thuis")->asked() == Asked::Given);
    const QString disability = values().value(QLatin1String("lvb")).toString();
    const bool plain = disability == QLatin1String("suspected") || disability == QLatin1String("established");
    row(u"lvb")->setHelp(plain ? say("intake", "Stel één vraag tegelijk, in korte zinnen. Neem meer tijd.") : QString());
}

QJsonObject IntakeForm::arguments() const
{
    QJsonObject with = values();
    if (m_step == Registration) {
        with.remove(QStringLiteral("age"));
        ageField()->addTo(with);
        return with;
    }
    const QString kind = with.take(QLatin1String("rights")).toString();
    const QJsonValue on = with.take(QLatin1String("rights_on"));
    if (on.isString())
        with.insert(kind == QLatin1String("done") ? QStringLiteral("rights_explained_on") : QStringLiteral("rights_planned_on"), on);
    return with;
}

QString IntakeForm::fieldFor(const QString &argument)
{
    if (argument == QLatin1String("birth_date") || argument == QLatin1String("estimated_birth_year"))
        return QStringLiteral("age");
    if (argument == QLatin1String("rights_explained_on") || argument == QLatin1String("rights_planned_on"))
        return QStringLiteral("rights");
    return argument;
}

Refusals IntakeForm::leftToDo() const
{
    const QHash<QString, QString> words{ // by field, in the words of the question
        {QStringLiteral("in_danger_now"), say("intake", "Kies of deze persoon nu in gevaar is. 'Onbekend' mag ook.")},
        {QStringLiteral("chosen_name"), say("intake", "Vul in hoe de cliënt genoemd wil worden. Een werknaam mag ook.")},
        {QStringLiteral("age"), say("intake", "Vul een leeftijd of geboortedatum in. Schatten mag.")},
        {QStringLiteral("language"), say("intake", "Kies welke taal de cliënt spreekt. 'Onbekend' mag ook.")},
        {QStringLiteral("source"), say("intake", "Kies wie aanmeldt.")},
        {QStringLiteral("registered_at"), say("intake", "Vul in wanneer de aanmelding binnenkwam.")},
        {QStringLiteral("region"), say("intake", "Kies de regio waar de cliënt nu is.")},
        {QStringLiteral("coordinator"), say("intake", "Kies wie de zorgcoördinator is.")},
        {QStringLiteral("main_form"), say("intake", "Kies de vorm van uitbuiting. 'Onbekend' staat ook in de lijst.")},
        {QStringLiteral("residence"), say("intake", "Kies het verblijfsrecht. 'Onbekend' mag ook.")},
        {QStringLiteral("lvb"), say("intake", "Kies of er een licht verstandelijke beperking is. 'Onbekend' mag ook.")},
        {QStringLiteral("children_along"), say("intake", "Vul in hoeveel kinderen meekomen. 0 mag ook.")},
        {QStringLiteral("shelter_needed"), say("intake", "Kies of er opvang nodig is. 'Onbekend' mag ook.")},
        {QStringLiteral("no_expert_reason"), say("intake", "Kies waarom er geen ervaringsdeskundige bij is.")},
        {QStringLiteral("rights"), say("intake", "Kies of de rechten zijn uitgelegd, of wanneer dat gebeurt.")},
        {QStringLiteral("rights_on"), say("intake", "Vul de dag in waarop de rechten zijn of worden uitgelegd.")},
    };
    Refusals refusals = check();
    if (isShown(u"rights_on") && field(u"rights_on")->isEmpty() && field(u"rights_on")->problem().isEmpty())
        refusals.append(missingField(rightsOn));
    for (Refusal &refusal : refusals)
        if (refusal.code == QLatin1String("field.required"))
            refusal.text = words.value(refusal.field, refusal.text);
    return refusals;
}

void IntakeForm::retranslate()
{
    Form::retranslate();
    for (const auto &[section, title] : std::as_const(m_sections))
        section->setTitle(say("intake", title));
    applyRules();
}

} // namespace luwte::ui
