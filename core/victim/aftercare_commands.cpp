// Contacts after the support ended: two weeks, 3, 6 and 12 months (D16, R-CLOSE).

#include <QJsonArray>

#include "core/codebook/book.h"
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

struct PlanArgs
{
    Id caseId;
    QDate from;
};

struct TickArgs
{
    Id contact;
    Code result;
    QDate doneOn;
    QString note;
};

struct MoveArgs
{
    Id contact;
    QDate on;
};

struct ListQuery
{
    Id caseId;
};

const FieldInfo contactField{.name = "contact", .nl = "Nazorgcontact", .en = "Aftercare contact", .required = true, .ref = "aftercare_contact"};

} // namespace

void planMissingAftercare(Call &call, const Case &c)
{
    const auto known = aftercareOf(call.connection(), c);
    for (const auto &value : codebook::Book::standard().list(u"AFTERCARE_STEP")->values()) {
        if (std::any_of(known.begin(), known.end(), [&](const AftercareContact &one) { return one.step == Code(value.code); }))
            continue;
        AftercareContact contact;
        contact.person = c.person;
        contact.caseId = c.id;
        contact.step = Code(value.code);
        contact.plannedOn = rules::aftercareOn(call.today(), contact.step);
        call.unit.save(contact);
    }
}

static Result<Outcome> plan(Call &call, const PlanArgs &args)
{
    const auto c = call.unit.find<Case>(args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    if (const Refusals closed = refuseClosed(*c); !closed.isEmpty())
        return refuse(closed);
    const QDate from = args.from.isValid() ? args.from : call.today();
    auto known = aftercareOf(call.connection(), *c);
    QJsonArray dates;
    for (const auto &value : codebook::Book::standard().list(u"AFTERCARE_STEP")->values()) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const AftercareContact &one) { return one.step == Code(value.code); });
        AftercareContact contact = same == known.end() ? AftercareContact() : *same;
        contact.person = c->person;
        contact.caseId = c->id;
        contact.step = Code(value.code);
        if (!contact.doneOn.isValid()) { // what was done stays where it was
            contact.plannedOn = rules::aftercareOn(from, contact.step);
            call.unit.save(contact);
        }
        dates.append(contact.plannedOn.toString(Qt::ISODate));
    }
    Prospect prospect = prospectOf(call.connection(), *c).value_or(Prospect());
    prospect.person = c->person;
    prospect.caseId = c->id;
    prospect.aftercarePlanned = true;
    call.unit.save(prospect);
    call.unit.setSubject("case", c->id);
    return Outcome{c->id, QJsonObject{{QStringLiteral("planned"), dates}}};
}

static Result<Outcome> tick(Call &call, const TickArgs &args)
{
    const auto before = call.unit.find<AftercareContact>(args.contact);
    if (!before)
        return refuse({command::noSuchRecord(contactField)});
    AftercareContact after = *before;
    after.doneOn = args.doneOn.isValid() ? args.doneOn : call.today();
    after.result = args.result;
    after.note = args.note;
    const Refusals refusals = rules::tickAftercare(*before, after, call.today());
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(after);
    return Outcome{after.id, {}};
}

static Result<Outcome> move(Call &call, const MoveArgs &args)
{
    auto contact = call.unit.find<AftercareContact>(args.contact);
    if (!contact)
        return refuse({command::noSuchRecord(contactField)});
    if (contact->doneOn.isValid())
        return refuse(QStringLiteral("aftercare.done"), say("sight", "Dit contact is al vastgelegd. Kies een volgend contact."), QStringLiteral("contact"));
    contact->plannedOn = args.on;
    call.unit.save(*contact);
    return Outcome{contact->id, {}};
}

static Result<QJsonValue> list(const Reader &reader, const ListQuery &args)
{
    const auto c = findCase(reader.connection, args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    QJsonArray rows;
    for (const AftercareContact &contact : aftercareOf(reader.connection, *c)) {
        QJsonObject row = toJson(contact);
        row.insert(QStringLiteral("id"), contact.id.toText());
        rows.append(row);
    }
    return rows;
}

void addAftercare(command::Catalog &catalog)
{
    constexpr auto right = access::Right::DossierWrite;
    catalog.command<PlanArgs>("aftercare.plan", {"Plant de nazorg: na 2 weken, 3, 6 en 12 maanden", "Plans aftercare: after 2 weeks, 3, 6 and 12 months"}, right, plan);
    catalog.command<TickArgs>("aftercare.tick", {"Legt vast hoe een nazorgcontact ging", "Records how an aftercare contact went"}, right, tick);
    catalog.command<MoveArgs>("aftercare.move", {"Verzet een nazorgcontact", "Moves an aftercare contact"}, right, move);
    catalog.query<ListQuery>("aftercare.list", {"De nazorgcontacten van een casus", "The aftercare contacts of a case"}, access::Right::PersonRead, list);
}

} // namespace luwte::victim

using namespace luwte;
using namespace luwte::victim;

template<>
const Description<PlanArgs> &luwte::describe<PlanArgs>()
{
    static const Description<PlanArgs> description({}, {field<&PlanArgs::caseId>(caseField()),
        field<&PlanArgs::from>({.name = "since", .nl = "Vanaf welke dag", .en = "From which day"})});
    return description;
}

template<>
const Description<TickArgs> &luwte::describe<TickArgs>()
{
    static const Description<TickArgs> description({}, {field<&TickArgs::contact>(contactField),
        field<&TickArgs::result>({.name = "result", .nl = "Hoe ging het contact", .en = "How did the contact go", .codes = "AFTERCARE_RESULT", .required = true}),
        field<&TickArgs::note>({.name = "note", .nl = "Hoe gaat het", .en = "How are things", .type = FieldType::LongText}),
        field<&TickArgs::doneOn>({.name = "done_on", .nl = "Op welke dag", .en = "On which day"})});
    return description;
}

template<>
const Description<MoveArgs> &luwte::describe<MoveArgs>()
{
    static const Description<MoveArgs> description({}, {field<&MoveArgs::contact>(contactField),
        field<&MoveArgs::on>({.name = "planned_on", .nl = "Nieuwe dag", .en = "New day", .required = true})});
    return description;
}

template<>
const Description<ListQuery> &luwte::describe<ListQuery>()
{
    static const Description<ListQuery> description({}, {field<&ListQuery::caseId>(caseField())});
    return description;
}
