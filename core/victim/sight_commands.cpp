// Somebody is out of sight: the steps of day 1, 3, 7 and 30, "MOB", and the return (D17, W17).

#include <QJsonArray>

#include "core/command/change.h"
#include "core/victim/commands.h"
#include "core/victim/rules.h"
#include "core/victim/views.h"

namespace luwte::victim {

using command::Call;
using command::caseField;
using command::Outcome;
using command::Reader;

namespace {

struct ReturnArgs
{
    Id caseId;
    QDate on;
    Code how;
    Code region;
    QString where;
    QString note;
};

struct TickArgs
{
    Id caseId;
    Code step;
    QDate doneOn;
    QString done;
    QString told;
};

struct MobArgs
{
    Id caseId;
    QDate on;
    QString by;
};

struct SightQuery
{
    Id caseId;
};


} // namespace

/// The absence that goes on now, or an empty one.
static Absence openAbsence(Call &call, const Case &c)
{
    auto found = call.unit.select<Absence>("WHERE person = ? AND case_id = ? AND returned_on IS NULL ORDER BY id DESC LIMIT 1", {store::asValue(c.person), store::asValue(c.id)});
    return found.empty() ? Absence() : found.front();
}

static void copyFromCase(Absence &absence, const Case &c)
{
    absence.person = c.person;
    absence.caseId = c.id;
    absence.lastSeenOn = c.lastSeenOn;
    absence.whoInformed = c.whoInformed;
    absence.missingReportOn = c.missingReportOn;
}

void beginAbsence(Call &call, const Case &c)
{
    Absence absence;
    copyFromCase(absence, c);
    call.unit.save(absence);
    call.unit.setSubject("case", c.id);
}

void correctAbsence(Call &call, const Case &c)
{
    if (c.state != Code("out_of_sight"))
        return;
    Absence absence = openAbsence(call, c);
    copyFromCase(absence, c);
    call.unit.save(absence);
    call.unit.setSubject("case", c.id);
}

static Result<Outcome> comeBack(Call &call, const ReturnArgs &args)
{
    auto c = call.unit.find<Case>(args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    if (c->state != Code("out_of_sight"))
        return refuse(QStringLiteral("case.state"), say("victim", "Deze casus is niet uit beeld. Kijk op de cliëntpagina welke stap nu kan."), QStringLiteral("case"));
    Absence absence = openAbsence(call, *c);
    copyFromCase(absence, *c);
    absence.returnedOn = args.on.isValid() ? args.on : call.today();
    absence.returnedHow = args.how;
    absence.returnedRegion = args.region;
    absence.returnedWhere = args.where;
    absence.returnedNote = args.note;
    const Refusals refusals = rules::comeBack(absence, call.today());
    if (!refusals.isEmpty())
        return refuse(refusals);
    c->state = rules::backInSight(*c);
    call.unit.save(*c);
    call.unit.save(absence);
    if (!args.region.isEmpty()) {
        Whereabouts seen;
        seen.person = c->person;
        seen.caseId = c->id;
        seen.from = absence.returnedOn;
        seen.region = args.region;
        call.unit.save(seen);
    }
    return Outcome{c->id, QJsonObject{{QStringLiteral("state"), c->state.value}}};
}

static Result<Outcome> tick(Call &call, const TickArgs &args)
{
    const auto c = call.unit.find<Case>(args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    const Absence absence = openAbsence(call, *c);
    SightStep step;
    step.person = c->person;
    step.caseId = c->id;
    step.absenceId = absence.id;
    step.step = args.step;
    step.doneOn = args.doneOn.isValid() ? args.doneOn : call.today();
    step.done = args.done;
    step.told = args.told;
    const Refusals refusals = rules::tickSight(absence, step, sightStepsOf(call.connection(), *c), call.today());
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(step);
    return Outcome{step.id, {}};
}

static Result<Outcome> leftUnknown(Call &call, const MobArgs &args)
{
    const auto c = call.unit.find<Case>(args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    Absence absence = openAbsence(call, *c);
    absence.mobOn = args.on;
    absence.mobBy = args.by;
    const Refusals refusals = rules::leftUnknown(absence, call.today());
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(absence);
    return Outcome{absence.id, {}};
}

static QJsonObject stepJson(const rules::SightDue &due, const std::vector<SightStep> &done, const Id &absence, bool minor)
{
    QJsonObject json{{QStringLiteral("step"), due.step.value}, {QStringLiteral("due"), due.due.toString(Qt::ISODate)}, {QStringLiteral("hint"), rules::sightHint(due.step, minor)}};
    for (const SightStep &step : done)
        if (step.absenceId == absence && step.step == due.step) {
            json.insert(QStringLiteral("id"), step.id.toText());
            json.insert(QStringLiteral("done_on"), step.doneOn.toString(Qt::ISODate));
            json.insert(QStringLiteral("done"), step.done);
            json.insert(QStringLiteral("told"), step.told);
        }
    return json;
}

static Result<QJsonValue> show(const Reader &reader, const SightQuery &args)
{
    const auto c = findCase(reader.connection, args.caseId);
    const auto person = c ? findPerson(reader.connection, c->person) : std::nullopt;
    if (!person)
        return refuse({command::noSuchRecord(caseField())});
    const auto done = sightStepsOf(reader.connection, *c);
    QJsonArray rows;
    for (const Absence &absence : absencesOf(reader.connection, *c)) {
        QJsonObject row = toJson(absence);
        row.insert(QStringLiteral("id"), absence.id.toText());
        QJsonArray steps;
        for (const auto &due : rules::sightSteps(absence, done))
            steps.append(stepJson(due, done, absence.id, rules::isMinor(*person, reader.today())));
        row.insert(QStringLiteral("steps"), steps);
        if (const auto next = rules::nextSightStep(absence, done))
            row.insert(QStringLiteral("next"), QJsonObject{{QStringLiteral("step"), next->step.value}, {QStringLiteral("due"), next->due.toString(Qt::ISODate)}});
        rows.append(row);
    }
    return rows;
}

void addSight(command::Catalog &catalog)
{
    catalog.command<ReturnArgs>("case.in_sight", {"De cliënt is weer in beeld: wanneer, waar, hoe", "The client is in sight again: when, where, how"}, access::Right::CaseWrite, comeBack);
    catalog.command<TickArgs>("sight.tick", {"Legt een stap vast van wie uit beeld is: wat is er gedaan, wie weet ervan", "Records a step while somebody is out of sight: what was done, who knows"},
        access::Right::DossierWrite, tick);
    catalog.command<MobArgs>("sight.mob", {"Vertrokken, bestemming onbekend (MOB)", "Left, whereabouts unknown"}, access::Right::CaseWrite, leftUnknown);
    catalog.query<SightQuery>("sight.list", {"Wanneer de cliënt uit beeld was, met de stappen", "When the client was out of sight, with the steps"}, access::Right::PersonRead, show);
}

} // namespace luwte::victim

using namespace luwte;
using namespace luwte::victim;

template<>
const Description<ReturnArgs> &luwte::describe<ReturnArgs>()
{
    static const Description<ReturnArgs> description({}, {field<&ReturnArgs::caseId>(caseField()),
        field<&ReturnArgs::on>({.name = "returned_on", .nl = "Weer in beeld op", .en = "In sight again on"}),
        field<&ReturnArgs::how>({.name = "returned_how", .nl = "Hoe", .en = "How", .codes = "SIGHT_RETURN", .required = true}),
        field<&ReturnArgs::region>({.name = "returned_region", .nl = "In welke regio", .en = "In which region", .codes = "REGION"}),
        field<&ReturnArgs::where>({.name = "returned_where", .nl = "Waar", .en = "Where"}),
        field<&ReturnArgs::note>({.name = "returned_note", .nl = "Hoe gaat het", .en = "How are they", .type = FieldType::LongText})});
    return description;
}

template<>
const Description<TickArgs> &luwte::describe<TickArgs>()
{
    static const Description<TickArgs> description({}, {field<&TickArgs::caseId>(caseField()),
        field<&TickArgs::step>({.name = "step", .nl = "Stap", .en = "Step", .codes = "SIGHT_STEP", .required = true}),
        field<&TickArgs::done>({.name = "done", .nl = "Wat heb je gedaan", .en = "What did you do", .type = FieldType::LongText, .required = true}),
        field<&TickArgs::told>({.name = "told", .nl = "Wie weet ervan", .en = "Who knows about it", .required = true}),
        field<&TickArgs::doneOn>({.name = "done_on", .nl = "Op welke dag", .en = "On which day"})});
    return description;
}

template<>
const Description<MobArgs> &luwte::describe<MobArgs>()
{
    static const Description<MobArgs> description({}, {field<&MobArgs::caseId>(caseField()),
        field<&MobArgs::on>({.name = "mob_on", .nl = "Sinds welke dag", .en = "Since which day", .required = true}),
        field<&MobArgs::by>({.name = "mob_by", .nl = "Wie stelde dat vast", .en = "Who established that", .required = true})});
    return description;
}

template<>
const Description<SightQuery> &luwte::describe<SightQuery>()
{
    static const Description<SightQuery> description({}, {field<&SightQuery::caseId>(caseField())});
    return description;
}
