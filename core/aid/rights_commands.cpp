// The twelve rights of a case, and what was explained.

#include <QJsonArray>

#include "core/aid/commands.h"
#include "core/victim/rules.h"
#include "core/victim/views.h"

namespace luwte::aid {

using command::Call;
using command::caseField;
using command::Outcome;
using command::Reader;

namespace {


QStringList closedFields()
{
    return {QStringLiteral("person"), QStringLiteral("case_id")};
}

} // namespace

/// One record a right and case: what is not named stays as it is.
static Result<Outcome> setRight(Call &call, const QJsonObject &with)
{
    const auto id = Id::fromText(with.value(QLatin1String("case")).toString());
    const auto c = id ? call.unit.find<victim::Case>(*id) : std::nullopt;
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    QJsonObject given = with;
    given.remove(QStringLiteral("case"));
    const auto known = call.unit.select<RightCheck>("WHERE person = ? AND case_id = ? AND right_code = ?", {store::asValue(c->person), store::asValue(c->id), Value(with.value(QLatin1String("right_code")).toString())});
    RightCheck check = known.empty() ? RightCheck() : known.front();
    check.person = c->person;
    check.caseId = c->id;
    Refusals refusals = command::readOpen(given, closedFields(), check);
    if (refusals.isEmpty())
        refusals = refuseClosed(*c) + rules::checkRight(check, call.today());
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(check);
    return Outcome{check.id, QJsonObject{{QStringLiteral("state"), rules::stateOf(check).value}}};
}

static Refusals explain(Call &call, const victim::Case &c, Explanation &explanation)
{
    if (!explanation.on.isValid())
        explanation.on = call.today();
    if (explanation.by.isEmpty())
        explanation.by = call.session.displayName.isEmpty() ? call.session.user : call.session.displayName;
    if (const auto person = call.unit.find<victim::Person>(c.person)) {
        if (explanation.ageBand.isEmpty())
            explanation.ageBand = rules::ageBand(person->ageOn(explanation.on));
        if (explanation.language.isEmpty() && person->language.given())
            explanation.language = person->language.value();
    }
    const Refusals refusals = refuseClosed(c) + rules::checkExplanation(explanation, call.today());
    if (!refusals.isEmpty())
        return refusals;
    call.unit.save(explanation); // first, so that the entry is about it
    if (explanation.parts.contains(Code("rights")) && !c.rightsExplainedOn.isValid()) {
        victim::Case told = c;
        told.rightsExplainedOn = explanation.on;
        call.unit.save(told);
    }
    return {};
}

static Result<QJsonValue> listRights(const Reader &reader, const CaseArgs &args)
{
    const auto c = victim::findCase(reader.connection, args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    QJsonArray rows;
    for (const RightBox &box : rightsOf(reader.connection, *c, reader.today())) {
        QJsonObject row = toJson(box.check);
        row.insert(QStringLiteral("right"), box.right.value);
        row.insert(QStringLiteral("state"), box.state.value);
        row.insert(QStringLiteral("suggested"), box.suggestion.applies.given() ? QJsonValue(box.suggestion.applies.value().value) : QJsonValue());
        row.insert(QStringLiteral("because"), box.suggestion.why);
        if (box.deadline.isValid())
            row.insert(QStringLiteral("due"), box.deadline.toString(Qt::ISODate));
        rows.append(row);
    }
    return rows;
}

static Result<QJsonValue> listExplanations(const Reader &reader, const PersonArgs &args)
{
    const auto person = victim::findPerson(reader.connection, args.person);
    if (!person)
        return refuse({command::noSuchRecord({.name = "person", .nl = "Cliënt", .en = "Client"})});
    QJsonArray rows;
    const auto all = explanationsOf(reader.connection, args.person);
    for (const Explanation &one : all)
        rows.append(withId(one));
    const bool minor = victim::rules::isMinor(*person, reader.today());
    return QJsonObject{{QStringLiteral("explanations"), rows}, {QStringLiteral("missing"), QJsonArray::fromStringList(rules::stillToExplain(all, minor))}};
}

void addRights(command::Catalog &catalog)
{
    constexpr auto right = access::Right::DossierWrite;
    catalog.add(command::CommandSpec{QStringLiteral("right.set"), {"Legt vast hoe het met een recht staat", "Records where a right stands"}, right,
        QList<FieldInfo>{caseField()} + command::openFields<RightCheck>(closedFields()), setRight});
    catalog.query<CaseArgs>("right.list", {"De rechtencheck van een casus", "The rights check of a case"}, access::Right::PersonRead, listRights);
    catalog.add(command::addingToCase<Explanation, victim::Case>("explanation.add", {"Legt vast wat is uitgelegd", "Records what was explained"}, right, {}, explain));
    catalog.query<PersonArgs>("explanation.list", {"Wat is uitgelegd, en wat nog niet", "What was explained, and what not yet"}, access::Right::PersonRead, listExplanations);
}

} // namespace luwte::aid
