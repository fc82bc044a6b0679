// case.open: from a call to a case, with the person when new.

#include "core/base/calendar.h"
#include "core/command/change.h"
#include "core/victim/commands.h"
#include "core/victim/rules.h"

namespace luwte::victim {

using command::Call;
using command::Outcome;

QString nextCaseNumber(store::Connection &connection, QDate today)
{
    const QString counter = QStringLiteral("case_number_%1").arg(today.year());
    connection.prepared("INSERT INTO setting(name, value) VALUES(?, 1) ON CONFLICT(name) DO UPDATE SET value = value + 1").bind(1, counter).run();
    qint64 number = 0;
    {
        store::Cursor cursor(connection.prepared("SELECT value FROM setting WHERE name = ?").bind(1, counter));
        number = cursor.next() ? cursor->number(0) : 1;
    }
    store::Cursor office(connection.prepared("SELECT value FROM setting WHERE name = 'office_code'"));
    const QString code = office.next() ? office->text(0) : QStringLiteral("LUWTE");
    return QStringLiteral("%1-%2-%3").arg(today.year()).arg(number, 4, 10, QLatin1Char('0')).arg(code);
}

void openCase(Call &call, Person &person, Case &c)
{
    if (person.id.isNull())
        call.unit.save(person);
    c.person = person.id;
    if (c.registeredAt.isNull())
        c.registeredAt = call.now;
    c.number = nextCaseNumber(call.connection(), c.registeredAt.civilDate());
    c.state = Code("registered");
    call.unit.save(c);
}

static const QStringList &closedPerson()
{
    static const QStringList closed{QStringLiteral("phone_typed")};
    return closed;
}

static const QStringList &closedCase()
{
    static const QStringList closed{QStringLiteral("person"), QStringLiteral("number"), QStringLiteral("state"), QStringLiteral("active_since"), QStringLiteral("close_reason"),
        QStringLiteral("close_offer"), QStringLiteral("close_refusal"), QStringLiteral("door_open_until"), QStringLiteral("reopened_from")};
    return closed;
}

static Refusals checkNew(Call &call, Person &person, Case &c)
{
    if (person.chosenName.isEmpty() && !person.givenName.isEmpty())
        person.chosenName = person.givenName;
    Refusals refusals = rules::checkPerson(person, call.today());
    if (!c.registeredAt.isNull() && c.registeredAt > call.now)
        refusals.append({QStringLiteral("case.registered"), say("victim", "De aanmelding ligt in de toekomst. Controleer datum en tijd."), QStringLiteral("registered_at")});
    if (c.coordinator.isEmpty() && call.session.hasAny({QStringLiteral("coordinator")}))
        c.coordinator = call.session.user;
    if (c.region.isEmpty())
        c.region = Code(call.session.region);
    if (!c.coordinator.isEmpty() && c.coordinator != call.session.user)
        refusals += checkCoordinator(call, c.coordinator);
    normalisePhone(person);
    return refusals;
}

static Result<Outcome> open(Call &call, const QJsonObject &with)
{
    Person person;
    Case c;
    Refusals refusals;
    QJsonObject ofPerson;
    QJsonObject ofCase;
    for (auto it = with.begin(); it != with.end(); ++it) {
        if (it.key() == QLatin1String("person") || it.key() == QLatin1String("age"))
            continue;
        (describe<Person>().find(it.key()) ? ofPerson : ofCase).insert(it.key(), it.value());
    }
    if (with.contains(QStringLiteral("person"))) {
        const auto id = Id::fromText(with.value(QLatin1String("person")).toString());
        const auto known = id ? call.unit.find<Person>(*id) : std::nullopt;
        if (!known)
            return refuse({command::noSuchRecord(describe<Case>().find(u"person")->info)});
        if (!ofPerson.isEmpty())
            return refuse(QStringLiteral("case.open.person"), say("victim", "Deze cliënt is al bekend. Verander de gegevens op de cliëntpagina."), QStringLiteral("person"));
        person = *known;
    }
    if (with.contains(QStringLiteral("age"))) {
        const int age = with.value(QLatin1String("age")).toInt(-1);
        if (age < 0 || age > 120)
            refusals.append({QStringLiteral("person.age"), say("victim", "Vul een leeftijd in tussen 0 en 120."), QStringLiteral("age")});
        else
            person.estimatedBirthYear = call.today().year() - age;
    }
    refusals += command::readOpen(ofPerson, closedPerson(), person);
    refusals += command::readOpen(ofCase, closedCase(), c);
    refusals += checkNew(call, person, c);
    const auto cases = person.id.isNull() ? std::vector<Case>() : call.unit.select<Case>("WHERE person = ? ORDER BY id", {store::asValue(person.id)});
    for (const Case &other : cases)
        if (other.state != Code("closed") && other.state != Code("handed_over"))
            refusals.append({QStringLiteral("case.open.already"), say("victim", "Voor deze cliënt loopt al een casus: %1. Ga daarmee verder.").arg(other.number), QStringLiteral("person")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    if (!cases.empty())
        c.reopenedFrom = cases.back().id;
    openCase(call, person, c);
    call.unit.setSubject("case", c.id);
    return Outcome{c.id, QJsonObject{{QStringLiteral("case"), c.id.toText()}, {QStringLiteral("person"), person.id.toText()}, {QStringLiteral("number"), c.number}}};
}

void addIntake(command::Catalog &catalog)
{
    QList<FieldInfo> fields{{.name = "person", .nl = "Cliënt die al bekend is", .en = "Client who is known already", .type = FieldType::Ref, .ref = "person"},
        {.name = "age", .nl = "Leeftijd (geschat)", .en = "Age (estimated)", .type = FieldType::Number}};
    fields += command::openFields<Person>(closedPerson());
    fields += command::openFields<Case>(closedCase());
    catalog.add(command::CommandSpec{QStringLiteral("case.open"),
        {"Opent een casus, met een nieuwe of een bekende cliënt", "Opens a case, for a new or a known client"}, access::Right::CaseOpen, fields, open});
}

} // namespace luwte::victim
