#include <QJsonArray>

#include "core/command/change.h"
#include "core/expert/commands.h"
#include "core/expert/load.h"
#include "core/victim/views.h"

namespace luwte::expert {

using command::Reader;

namespace {

struct ListArgs
{
    bool stopped = false;
};

struct ExpertArgs
{
    Id expert;
};

struct MatchQuery
{
    Id caseId;
    Code moment; ///< said for who reads the request; the same experts can at every moment
    Code wishLanguage;
    Code wishGender;
};

struct DueArgs
{
    QDate until;
};

struct CaseArgs
{
    Id caseId;
};

struct CardArgs
{
    Id assignment;
};

struct ClaimArgs
{
    Id expert;
    QDate from;
    QDate to;
};

} // namespace

static QJsonValue iso(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// All that may be shown without a reason: what is secret stays out, that it is there is said.
static QJsonObject openJson(const Expert &expert, QDate today)
{
    QJsonObject json = toJson(expert);
    QJsonArray secrets;
    for (const auto &field : describe<Expert>().fields()) {
        const QString name = QLatin1String(field.info.name);
        if (field.info.sensitivity != Sensitivity::Secret || !json.contains(name))
            continue;
        json.remove(name);
        secrets.append(name);
    }
    const Validity validity = rules::validity(expert);
    json.insert(QStringLiteral("id"), expert.id.toText());
    json.insert(QStringLiteral("secret"), secrets);
    json.insert(QStringLiteral("vog_until"), iso(validity.vogUntil));
    json.insert(QStringLiteral("supervision_until"), iso(validity.supervisionUntil));
    json.insert(QStringLiteral("attention"), blocksJson(rules::blocks(expert, {}, {}, today)));
    return json;
}

static Result<QJsonValue> list(const Reader &reader, const ListArgs &args)
{
    QJsonArray rows;
    for (const Expert &expert : experts(reader.connection, args.stopped)) {
        const QJsonObject all = openJson(expert, reader.today());
        QJsonObject row;
        for (const char *name : {"id", "code", "languages", "region", "contract", "available", "vog_until", "supervision_until", "attention", "stopped"})
            row.insert(QLatin1String(name), all.value(QLatin1String(name)));
        rows.append(row);
    }
    return rows;
}

static Result<QJsonValue> show(const Reader &reader, const ExpertArgs &args)
{
    const auto expert = store::findById<Expert>(reader.connection, args.expert);
    if (!expert)
        return refuse({command::noSuchRecord(expertField())});
    return openJson(*expert, reader.today());
}

static QString word(Fit fit)
{
    switch (fit) {
    case Fit::Good: return QStringLiteral("fits");
    case Fit::Bespoke: return QStringLiteral("bespoke");
    case Fit::Cannot: break;
    }
    return QStringLiteral("cannot");
}

static Result<QJsonValue> match(const Reader &reader, const MatchQuery &args)
{
    const auto c = victim::findCase(reader.connection, args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    QJsonArray rows;
    for (const MatchRow &row : matchExperts(reader.connection, *c, args.wishLanguage, args.wishGender, reader.today()))
        rows.append(QJsonObject{{QStringLiteral("expert"), row.expert.toText()}, {QStringLiteral("code"), row.code}, {QStringLiteral("fit"), word(row.fit)},
            {QStringLiteral("text"), row.text}, {QStringLiteral("good"), QJsonArray::fromStringList(row.words.good)},
            {QStringLiteral("lacking"), QJsonArray::fromStringList(row.words.lacking)}, {QStringLiteral("blocks"), blocksJson(row.blocks)}});
    return rows;
}

static Result<QJsonValue> due(const Reader &reader, const DueArgs &args)
{
    QJsonArray rows;
    for (const ExpertDue &row : expertsDue(reader.connection, args.until.isValid() ? args.until : reader.today()))
        rows.append(QJsonObject{{QStringLiteral("expert"), row.expert.toText()}, {QStringLiteral("code"), row.code},
            {QStringLiteral("what"), row.vog ? QStringLiteral("vog") : QStringLiteral("supervision")}, {QStringLiteral("until"), iso(row.until)}});
    return rows;
}

static Result<QJsonValue> ofCase(const Reader &reader, const CaseArgs &args)
{
    QJsonArray rows;
    for (const Assignment &assignment : assignmentsOfCase(reader.connection, args.caseId)) {
        QJsonObject row = toJson(assignment);
        row.insert(QStringLiteral("id"), assignment.id.toText());
        if (const auto expert = store::findById<Expert>(reader.connection, assignment.expert))
            row.insert(QStringLiteral("expert_code"), expert->code);
        rows.append(row);
    }
    return rows;
}

static QJsonObject cardJson(const MatchCard &card)
{
    return {{QStringLiteral("assignment"), card.assignment.toText()}, {QStringLiteral("moment"), card.moment.value}, {QStringLiteral("state"), card.state.value},
        {QStringLiteral("language"), card.language.value}, {QStringLiteral("gender"), card.gender.value}, {QStringLiteral("wishes"), card.wishes},
        {QStringLiteral("planned_minutes"), card.plannedMinutes ? QJsonValue(*card.plannedMinutes) : QJsonValue()}, {QStringLiteral("contact"), card.contact},
        {QStringLiteral("reminder"), card.reminder}};
}

static Result<QJsonValue> card(const Reader &reader, const CardArgs &args)
{
    const auto assignment = store::findById<Assignment>(reader.connection, args.assignment);
    if (!assignment)
        return refuse({command::noSuchRecord(assignmentField())});
    const Refusals refusals = checkOwn(reader.connection, reader.session, *assignment);
    if (!refusals.isEmpty())
        return refuse(refusals);
    return cardJson(matchCard(reader.connection, *assignment));
}

static Result<QJsonValue> mine(const Reader &reader, const command::NoArgs &)
{
    QJsonArray rows;
    for (const Expert &expert : experts(reader.connection))
        if (!expert.account.isEmpty() && expert.account.compare(reader.session.user, Qt::CaseInsensitive) == 0)
            for (const Assignment &assignment : assignmentsOfExpert(reader.connection, expert.id)) {
                QJsonObject row = cardJson(matchCard(reader.connection, assignment));
                row.insert(QStringLiteral("minutes"), assignment.minutes ? QJsonValue(*assignment.minutes) : QJsonValue());
                row.insert(QStringLiteral("started_on"), iso(assignment.startedOn));
                row.insert(QStringLiteral("completed_on"), iso(assignment.completedOn));
                rows.append(row);
            }
    return rows;
}

static Result<QJsonValue> claim(const Reader &reader, const ClaimArgs &args)
{
    const auto expert = store::findById<Expert>(reader.connection, args.expert);
    if (!expert)
        return refuse({command::noSuchRecord(expertField())});
    const Claim result = claimOf(reader.connection, *expert, args.from, args.to);
    QJsonArray lines;
    for (const Claim::Line &line : result.lines)
        lines.append(QJsonObject{{QStringLiteral("on"), iso(line.on)}, {QStringLiteral("moment"), line.moment.value}, {QStringLiteral("minutes"), line.minutes}, {QStringLiteral("cents"), line.cents}});
    return QJsonObject{{QStringLiteral("code"), result.code}, {QStringLiteral("contract"), result.contract.value}, {QStringLiteral("lines"), lines},
        {QStringLiteral("minutes"), result.minutes}, {QStringLiteral("cents"), result.cents}};
}

void addQueries(command::Catalog &catalog)
{
    constexpr auto right = access::Right::ExpertRead;
    catalog.query<ListArgs>("expert.list", {"Ervaringsdeskundigen, op code", "Experts by experience, by code"}, right, list);
    catalog.query<ExpertArgs>("expert.show", {"Een ervaringsdeskundige, zonder wat geheim is", "An expert, without what is secret"}, right, show);
    catalog.query<MatchQuery>("expert.match", {"Wie kan er bij deze cliënt, en waarom", "Who can be there for this client, and why"}, right, match);
    catalog.query<DueArgs>("experts.due", {"VOG's en supervisie die aflopen", "Certificates and supervision that run out"}, access::Right::ExpertWrite, due);
    catalog.query<CaseArgs>("assignment.of_case", {"De inzet van ervaringsdeskundigen bij een casus", "Assignments of experts in a case"}, right, ofCase);
    catalog.query<CardArgs>("assignment.card", {"De matchkaart: wat de deskundige ziet", "The match card: what the expert sees"}, access::Right::ExpertOwn, card);
    catalog.query<command::NoArgs>("assignments.mine", {"Mijn eigen inzetten als deskundige", "My own assignments as an expert"}, access::Right::ExpertMine, mine);
    catalog.query<ClaimArgs>("assignment.claim", {"Gewerkte uren van een deskundige", "Hours an expert worked"}, access::Right::ExpertWrite, claim);
}

} // namespace luwte::expert

using namespace luwte;
using namespace luwte::expert;

template<>
const Description<ListArgs> &luwte::describe<ListArgs>()
{
    static const Description<ListArgs> description({}, {field<&ListArgs::stopped>({.name = "stopped", .nl = "Ook wie gestopt is", .en = "Those who stopped as well"})});
    return description;
}

template<>
const Description<ExpertArgs> &luwte::describe<ExpertArgs>()
{
    static const Description<ExpertArgs> description({}, {field<&ExpertArgs::expert>(expertField())});
    return description;
}

template<>
const Description<MatchQuery> &luwte::describe<MatchQuery>()
{
    static const Description<MatchQuery> description({}, {field<&MatchQuery::caseId>(caseField()),
        field<&MatchQuery::moment>({.name = "moment", .nl = "Moment", .en = "Moment", .codes = "EXPERT_MOMENT"}),
        field<&MatchQuery::wishLanguage>({.name = "wish_language", .nl = "Gewenste taal", .en = "Preferred language", .codes = "LANGUAGE"}),
        field<&MatchQuery::wishGender>({.name = "wish_gender", .nl = "Gewenste gender", .en = "Preferred gender", .codes = "GENDER"})});
    return description;
}

template<>
const Description<DueArgs> &luwte::describe<DueArgs>()
{
    static const Description<DueArgs> description({}, {field<&DueArgs::until>({.name = "until", .nl = "Tot en met", .en = "Up to and including"})});
    return description;
}

template<>
const Description<CaseArgs> &luwte::describe<CaseArgs>()
{
    static const Description<CaseArgs> description({}, {field<&CaseArgs::caseId>(caseField())});
    return description;
}

template<>
const Description<CardArgs> &luwte::describe<CardArgs>()
{
    static const Description<CardArgs> description({}, {field<&CardArgs::assignment>(assignmentField())});
    return description;
}

template<>
const Description<ClaimArgs> &luwte::describe<ClaimArgs>()
{
    static const Description<ClaimArgs> description({}, {field<&ClaimArgs::expert>(expertField()),
        field<&ClaimArgs::from>({.name = "from", .nl = "Van", .en = "From", .required = true}),
        field<&ClaimArgs::to>({.name = "to", .nl = "Tot en met", .en = "Up to and including", .required = true})});
    return description;
}
