// Requests under the privacy law (domain.md 3.3, D15): who asks is established first, the answer comes in time, and an access file goes out
// only when every text in it was read for what is about others.

#include <algorithm>

#include "core/privacy/access_file.h"
#include "core/privacy/commands.h"
#include "core/victim/views.h"

namespace luwte::privacy {

using command::Call;
using command::Outcome;
using command::Reader;

namespace {

struct RequestArgs
{
    Id request;
};

struct DecideArgs
{
    Id request;
    Code outcome;
    Code ground;
    QString explanation;
};

struct RedactArgs
{
    Id request;
    Id record;
    QString passage;
    Code reason;
};

const FieldInfo requestField{.name = "request", .nl = "AVG-verzoek", .en = "Privacy request", .required = true, .ref = "avg_request"};
const FieldInfo recordField{.name = "record", .nl = "Tekst van", .en = "Text of", .required = true};

} // namespace

static Refusals receive(Call &call, const victim::Case &, Request &request)
{
    request.state = Code("received");
    if (!request.receivedOn.isValid())
        request.receivedOn = call.today();
    if (request.receivedOn > call.today())
        return {{QStringLiteral("avg.future"), say("privacy", "Deze dag is nog niet geweest. Kies vandaag of eerder."), QStringLiteral("received_on")}};
    return {};
}

static Refusals identify(Call &call, Request &request)
{
    const Refusals refusals = rules::checkStep(request, "identified");
    request.state = Code("identified");
    request.identifiedOn = call.today();
    return refusals;
}

static Refusals start(Call &, Request &request)
{
    const Refusals refusals = rules::checkStep(request, "in_progress");
    request.state = Code("in_progress");
    return refusals;
}

static Refusals extend(Call &call, Request &request)
{
    Refusals refusals = rules::checkStep(request, "extended");
    if (refusals.isEmpty() && call.today() > rules::dueOn(request))
        refusals.append({QStringLiteral("avg.extend"), say("privacy", "Verlengen kon tot en met de eerste termijn. Beantwoord het verzoek zo snel mogelijk."), QStringLiteral("request")});
    request.state = Code("extended");
    request.extendedOn = call.today();
    return refusals;
}

static int unread(store::Connection &connection, const Request &request)
{
    int count = 0;
    for (const TextToRead &text : textsToRead(connection, request))
        count += text.read ? 0 : 1;
    return count;
}

static Result<Outcome> decide(Call &call, const DecideArgs &args)
{
    auto request = call.unit.find<Request>(args.request);
    if (!request)
        return refuse({command::noSuchRecord(requestField)});
    const QString to = args.outcome.value;
    Refusals refusals = rules::checkStep(*request, to.toLatin1().constData());
    if (to != QLatin1String("granted")) {
        if (args.ground.isEmpty())
            refusals.append({QStringLiteral("avg.ground"), say("privacy", "Kies waarom (een deel van) het verzoek niet kan."), QStringLiteral("ground")});
        if (args.explanation.isEmpty())
            refusals.append({QStringLiteral("avg.explanation"), say("privacy", "Leg in gewone taal uit waarom. De cliënt leest dit, en kan klagen bij de toezichthouder."), QStringLiteral("explanation")});
    }
    const bool file = request->kind == "access" || request->kind == "copy";
    if (refusals.isEmpty() && file && to != QLatin1String("not_granted"))
        if (const int left = unread(call.connection(), *request); left > 0)
            refusals.append({QStringLiteral("avg.unread"), say("privacy", "Lees eerst alle teksten na op wat over een ander gaat. Nog te lezen: %1.").arg(left), QStringLiteral("request")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    request->state = args.outcome;
    request->refusalGround = args.ground;
    request->explanation = args.explanation;
    request->decidedOn = call.today();
    call.unit.save(*request);
    return Outcome{request->id, {}};
}

/// A passage is about somebody else; without a passage: read to the end, and nothing more in it is.
static Result<Outcome> redact(Call &call, const RedactArgs &args)
{
    const auto request = call.unit.find<Request>(args.request);
    if (!request || !rules::isOpen(*request))
        return refuse({command::noSuchRecord(requestField)});
    const auto texts = textsToRead(call.connection(), *request);
    const auto text = std::find_if(texts.begin(), texts.end(), [&](const TextToRead &one) { return one.record == args.record; });
    if (text == texts.end())
        return refuse({command::noSuchRecord(recordField)});
    if (args.passage.isEmpty() && text->read)
        return Outcome{args.record, {}};
    Refusals refusals;
    if (!args.passage.isEmpty()) {
        if (args.reason.isEmpty())
            refusals.append({QStringLiteral("avg.reason"), say("privacy", "Kies waarom deze passage onleesbaar wordt."), QStringLiteral("reason")});
        if (!std::any_of(text->texts.begin(), text->texts.end(), [&](const QString &one) { return one.contains(args.passage); }))
            refusals.append({QStringLiteral("avg.passage"), say("privacy", "Deze passage staat niet in de tekst. Neem haar letterlijk over."), QStringLiteral("passage")});
    }
    if (!refusals.isEmpty())
        return refuse(refusals);
    Redaction redaction;
    redaction.person = request->person;
    redaction.request = request->id;
    redaction.record = args.record;
    redaction.passage = args.passage;
    redaction.reason = args.passage.isEmpty() ? Code() : args.reason;
    call.unit.save(redaction);
    return Outcome{redaction.id, {}};
}

static QJsonObject requestJson(const Request &request, QDate today)
{
    QJsonObject json = withId(request);
    json.insert(QStringLiteral("open"), rules::isOpen(request));
    json.insert(QStringLiteral("due"), rules::dueOn(request).toString(Qt::ISODate));
    if (rules::isOpen(request))
        json.insert(QStringLiteral("days_left"), int(today.daysTo(rules::dueOn(request))));
    return json;
}

static Result<QJsonValue> list(const Reader &reader, const PersonArgs &args)
{
    QJsonArray rows;
    for (const Request &request : requestsOf(reader.connection, args.person))
        rows.append(requestJson(request, reader.today()));
    return rows;
}

static Result<QJsonValue> due(const Reader &reader, const command::NoArgs &)
{
    QJsonArray rows;
    for (const RequestDue &one : openRequests(reader.connection, {}, reader.sight(access::Right::PrivacyKeep))) {
        QJsonObject row = requestJson(one.request, reader.today());
        row.insert(QStringLiteral("name"), one.name);
        rows.append(row);
    }
    return rows;
}

static Result<QJsonValue> texts(const Reader &reader, const RequestArgs &args)
{
    const auto request = store::findById<Request>(reader.connection, args.request);
    if (!request)
        return refuse({command::noSuchRecord(requestField)});
    QJsonArray rows;
    for (const TextToRead &text : textsToRead(reader.connection, *request)) {
        QJsonArray passages;
        for (const Redaction &redaction : text.redactions)
            passages.append(QJsonObject{{QStringLiteral("passage"), redaction.passage}, {QStringLiteral("reason"), redaction.reason.value}});
        rows.append(QJsonObject{{QStringLiteral("record"), text.record.toText()}, {QStringLiteral("kind"), text.kind}, {QStringLiteral("label"), text.label},
            {QStringLiteral("on"), text.on.toString(Qt::ISODate)}, {QStringLiteral("texts"), QJsonArray::fromStringList(text.texts)}, {QStringLiteral("read"), text.read},
            {QStringLiteral("blacked_out"), passages}});
    }
    return rows;
}

} // namespace luwte::privacy

using namespace luwte;
using namespace luwte::privacy;

template<>
const Description<RequestArgs> &luwte::describe<RequestArgs>()
{
    static const Description<RequestArgs> description({}, {field<&RequestArgs::request>(requestField)});
    return description;
}

template<>
const Description<DecideArgs> &luwte::describe<DecideArgs>()
{
    static const Description<DecideArgs> description({}, {field<&DecideArgs::request>(requestField),
        field<&DecideArgs::outcome>({.name = "outcome", .nl = "Besluit", .en = "Decision", .codes = "AVG_OUTCOME", .required = true}),
        field<&DecideArgs::ground>({.name = "ground", .nl = "Grond van (deels) afwijzen", .en = "Ground for not granting (all of) it", .codes = "AVG_REFUSAL"}),
        field<&DecideArgs::explanation>({.name = "explanation", .nl = "Uitleg aan de cliënt", .en = "Explanation to the client", .type = FieldType::LongText})});
    return description;
}

template<>
const Description<RedactArgs> &luwte::describe<RedactArgs>()
{
    static const Description<RedactArgs> description({}, {field<&RedactArgs::request>(requestField),
        field<&RedactArgs::record>(recordField),
        field<&RedactArgs::passage>({.name = "passage", .nl = "Passage over een ander", .en = "Passage about somebody else", .type = FieldType::LongText}),
        field<&RedactArgs::reason>({.name = "reason", .nl = "Waarom onleesbaar", .en = "Why blacked out", .codes = "BLACKOUT"})});
    return description;
}

namespace luwte::privacy {

void addRequests(command::Catalog &catalog)
{
    constexpr auto everybody = access::Right::RequestReceive;
    const QStringList closed{QStringLiteral("state"), QStringLiteral("identified_on"), QStringLiteral("identified_how"), QStringLiteral("extended_on"), QStringLiteral("extension_reason"),
        QStringLiteral("decided_on"), QStringLiteral("refusal_ground"), QStringLiteral("explanation")};
    catalog.add(command::addingToCase<Request, victim::Case>("avg.receive", {"Legt een AVG-verzoek vast", "Records a privacy request"}, everybody, closed, receive));
    catalog.add(stepping<Request>("avg.identify", {"Legt vast dat het verzoek van de cliënt komt", "Records that the request comes from the client"}, everybody, "request", {QStringLiteral("identified_how")}, {QStringLiteral("identified_how")}, identify));
    catalog.add(stepping<Request>("avg.start", {"Neemt een AVG-verzoek in behandeling", "Takes up a privacy request"}, access::Right::PrivacyKeep, "request", {}, {}, start));
    catalog.add(stepping<Request>("avg.extend", {"Verlengt de termijn met twee maanden", "Extends the term by two months"}, access::Right::PrivacyKeep, "request", {QStringLiteral("extension_reason")}, {QStringLiteral("extension_reason")}, extend));
    catalog.command<DecideArgs>("avg.decide", {"Beantwoordt een AVG-verzoek", "Answers a privacy request"}, access::Right::PrivacyKeep, decide);
    catalog.command<RedactArgs>("access_file.redact", {"Maakt een passage over een ander onleesbaar, of legt vast dat een tekst is nagelezen", "Blacks out a passage about somebody else, or records that a text was read"}, access::Right::AccessFile, redact);
    catalog.query<RequestArgs>("access_file.texts", {"De teksten die iemand naleest voor een inzagedossier", "The texts that somebody reads for an access file"}, access::Right::AccessFile, texts);
    catalog.query<PersonArgs>("avg.list", {"De AVG-verzoeken van een cliënt", "A client's privacy requests"}, everybody, list);
    catalog.query<command::NoArgs>("avg.due", {"AVG-verzoeken die op antwoord wachten", "Privacy requests that wait for an answer"}, access::Right::PrivacyKeep, due);
}

} // namespace luwte::privacy
