#include <QJsonArray>

#include "core/command/change.h"
#include "core/victim/commands.h"
#include "core/victim/rules.h"
#include "core/victim/views.h"

namespace luwte::victim {

using command::Reader;

namespace {

struct PersonArgs
{
    Id id;
};

struct SecretArgs
{
    Id id;
    QString reason;
};

struct CaseQuery
{
    Id caseId;
};

struct ListArgs
{
    QString text;
    QString coordinator;
    int limit = 50;
};

} // namespace

template<class R>
static QJsonArray toArray(const std::vector<R> &records)
{
    QJsonArray array;
    for (const R &record : records) {
        QJsonObject object = toJson(record);
        object.insert(QStringLiteral("id"), record.id.toText());
        array.append(object);
    }
    return array;
}

/// What is secret stays out (address, names and sex in documents); that it is there is said.
static QJsonObject openJson(const Person &person)
{
    QJsonObject json = toJson(person);
    QJsonArray secrets;
    for (const auto &field : describe<Person>().fields()) {
        const QString name = QLatin1String(field.info.name);
        if (field.info.sensitivity != Sensitivity::Secret || !json.contains(name))
            continue;
        json.remove(name);
        secrets.append(name);
    }
    json.insert(QStringLiteral("secret"), secrets);
    return json;
}

static QJsonObject pageJson(const PersonPage &page, const Reader &reader)
{
    QJsonObject json = openJson(page.person);
    json.insert(QStringLiteral("id"), page.person.id.toText());
    json.insert(QStringLiteral("display_name"), page.person.displayName());
    const int age = page.person.ageOn(reader.today());
    if (age >= 0)
        json.insert(QStringLiteral("age"), age);
    json.insert(QStringLiteral("cases"), toArray(page.cases));
    json.insert(QStringLiteral("safety"), toArray(page.safety));
    json.insert(QStringLiteral("exploitation"), toArray(page.exploitation));
    json.insert(QStringLiteral("referrals"), toArray(page.referrals));
    json.insert(QStringLiteral("notes"), toArray(page.notes));
    return json;
}

static Result<QJsonValue> showPerson(const Reader &reader, const PersonArgs &args)
{
    const auto page = personPage(reader.connection, args.id);
    if (!page)
        return refuse({command::noSuchRecord({.name = "id", .nl = "Deze cliënt", .en = "This client"})});
    return pageJson(*page, reader);
}

static Result<QJsonValue> showSecret(const Reader &reader, const SecretArgs &args)
{
    const auto person = findPerson(reader.connection, args.id);
    if (!person)
        return refuse({command::noSuchRecord({.name = "id", .nl = "Deze cliënt", .en = "This client"})});
    const QJsonObject all = toJson(*person);
    QJsonObject json;
    for (const auto &name : openJson(*person).value(QLatin1String("secret")).toArray())
        json.insert(name.toString(), all.value(name.toString()));
    return json;
}

static Result<QJsonValue> showCase(const Reader &reader, const CaseQuery &args)
{
    const auto c = findCase(reader.connection, args.caseId);
    const auto person = c ? findPerson(reader.connection, c->person) : std::nullopt;
    if (!person)
        return refuse({command::noSuchRecord({.name = "case", .nl = "Deze casus", .en = "This case"})});
    QJsonObject json = toJson(*c);
    json.insert(QStringLiteral("id"), c->id.toText());
    json.insert(QStringLiteral("name"), person->displayName());
    const auto duty = rules::reflectionDuty(*c);
    json.insert(QStringLiteral("reflection"), QJsonObject{{QStringLiteral("offer"), duty.applies}, {QStringLiteral("why"), duty.why}});
    const QDate end = rules::reflectionEnd(*c);
    if (end.isValid())
        json.insert(QStringLiteral("reflection_end"), end.toString(Qt::ISODate));
    return json;
}

static Result<QJsonValue> listPeople(const Reader &reader, const ListArgs &args)
{
    QJsonArray rows;
    store::HeadFilter filter{QStringLiteral("person"), args.text, args.coordinator, reader.sight().heads()};
    for (const auto &row : store::readHeads(reader.connection, filter, qBound(1, args.limit, 1000)))
        rows.append(QJsonObject{{QStringLiteral("id"), row.record.toText()}, {QStringLiteral("case"), row.caseId.isNull() ? QJsonValue() : row.caseId.toText()},
            {QStringLiteral("title"), row.title}, {QStringLiteral("subtitle"), personSubtitle(row, reader.today())}});
    return rows;
}

void addQueries(command::Catalog &catalog)
{
    catalog.query<PersonArgs>("person.show", {"Alles van een cliënt, behalve wat geheim is", "Everything about a client, but what is secret"}, access::Right::PersonRead, showPerson);
    catalog.query<SecretArgs>("person.secret", {"Adres en gegevens uit documenten, met de reden waarom je kijkt", "Address and details from documents, with the reason for looking"}, access::Right::PersonSecret, showSecret);
    catalog.query<CaseQuery>("case.show", {"Een casus, met wat de bedenktijd vraagt", "A case, with what the reflection period asks"}, access::Right::PersonRead, showCase);
    catalog.query<ListArgs>("people.list", {"Cliënten op naam, of gezocht", "Clients by name, or searched"}, access::Right::PersonRead, listPeople);
}

} // namespace luwte::victim

using namespace luwte;
using namespace luwte::victim;

template<>
const Description<PersonArgs> &luwte::describe<PersonArgs>()
{
    static const Description<PersonArgs> description({}, {field<&PersonArgs::id>({.name = "id", .nl = "Cliënt", .en = "Client", .required = true, .ref = "person"})});
    return description;
}

template<>
const Description<SecretArgs> &luwte::describe<SecretArgs>()
{
    static const Description<SecretArgs> description({}, {field<&SecretArgs::id>({.name = "id", .nl = "Cliënt", .en = "Client", .required = true, .ref = "person"}),
        field<&SecretArgs::reason>({.name = "reason", .nl = "Waarom je kijkt", .en = "Why you look", .required = true})});
    return description;
}

template<>
const Description<CaseQuery> &luwte::describe<CaseQuery>()
{
    static const Description<CaseQuery> description({}, {field<&CaseQuery::caseId>({.name = "case", .nl = "Casus", .en = "Case", .required = true, .ref = "case"})});
    return description;
}

template<>
const Description<ListArgs> &luwte::describe<ListArgs>()
{
    static const Description<ListArgs> description({}, {field<&ListArgs::text>({.name = "text", .nl = "Zoektekst", .en = "Search text"}),
        field<&ListArgs::coordinator>({.name = "coordinator", .nl = "Zorgcoördinator", .en = "Care coordinator"}),
        field<&ListArgs::limit>({.name = "limit", .nl = "Hoeveel", .en = "How many"})});
    return description;
}
