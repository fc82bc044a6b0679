// Who pays (W47), and the BSN that some of those laws ask for.

#include "core/privacy/commands.h"
#include "core/victim/views.h"

namespace luwte::privacy {

using command::Call;
using command::Outcome;
using command::Reader;

namespace {

struct BsnArgs
{
    Id person;
    QString number;
};

struct BsnQuery
{
    Id person;
    QString reason;
};

const FieldInfo personField{.name = "person", .nl = "Cliënt", .en = "Client", .required = true, .ref = "person"};

} // namespace

static void complete(FundingLine &line)
{
    if (line.level.isEmpty())
        line.level = Code("person");
    if (line.state.isEmpty())
        line.state = Code("granted");
}

static Refusals addLine(Call &, const victim::Case &, FundingLine &line)
{
    complete(line);
    return rules::checkFunding(line);
}

static Refusals changeLine(Call &, const FundingLine *, FundingLine &line)
{
    complete(line);
    return rules::checkFunding(line);
}

static Refusals endLine(Call &, FundingLine &line)
{
    return rules::checkFunding(line);
}

static Result<QJsonValue> listLines(const Reader &reader, const PersonArgs &args)
{
    QJsonArray rows;
    for (const FundingLine &line : fundingOf(reader.connection, args.person)) {
        QJsonObject row = withId(line);
        row.insert(QStringLiteral("runs"), rules::runs(line, reader.today()));
        rows.append(row);
    }
    return rows;
}

static Result<Outcome> recordBsn(Call &call, const BsnArgs &args)
{
    if (!victim::findPerson(call.connection(), args.person))
        return refuse({command::noSuchRecord(personField)});
    const auto lines = fundingOf(call.connection(), args.person);
    const FundingLine *line = rules::lineForBsn(lines, call.today());
    if (!line)
        return refuse(QStringLiteral("bsn.closed"), say("privacy", "Een BSN leg je alleen vast als een wet het vraagt: Jeugdwet, Wmo, Zvw of Wlz. Leg eerst die financiering vast."), QStringLiteral("number"));
    QString digits;
    for (const QChar c : args.number)
        if (!c.isSpace() && c != u'.' && c != u'-')
            digits.append(c);
    if (digits.size() == 8) // the leading zero is often left out
        digits.prepend(u'0');
    if (!rules::isBsn(digits))
        return refuse(QStringLiteral("bsn.check"), say("privacy", "Dit nummer kan geen BSN zijn. Kijk het na op de zorgpas of het identiteitsbewijs."), QStringLiteral("number"));
    Bsn bsn = bsnOf(call.connection(), args.person).value_or(Bsn());
    bsn.person = args.person;
    bsn.number = digits;
    bsn.funding = line->id;
    call.unit.save(bsn);
    return Outcome{bsn.id, {}};
}

static Result<QJsonValue> showBsn(const Reader &reader, const BsnQuery &args)
{
    const auto bsn = bsnOf(reader.connection, args.person);
    return bsn ? QJsonValue(QJsonObject{{QStringLiteral("id"), bsn->id.toText()}, {QStringLiteral("number"), bsn->number}}) : QJsonValue();
}

} // namespace luwte::privacy

using namespace luwte;
using namespace luwte::privacy;

template<>
const Description<BsnArgs> &luwte::describe<BsnArgs>()
{
    static const Description<BsnArgs> description({}, {field<&BsnArgs::person>(personField),
        field<&BsnArgs::number>({.name = "number", .nl = "BSN", .en = "Citizen service number (BSN)", .required = true})});
    return description;
}

template<>
const Description<BsnQuery> &luwte::describe<BsnQuery>()
{
    static const Description<BsnQuery> description({}, {field<&BsnQuery::person>(personField),
        field<&BsnQuery::reason>({.name = "reason", .nl = "Waarom je kijkt", .en = "Why you look", .required = true})});
    return description;
}

namespace luwte::privacy {

void addFunding(command::Catalog &catalog)
{
    const QStringList closed{QStringLiteral("person"), QStringLiteral("case_id")};
    catalog.add(command::addingToCase<FundingLine, victim::Case>("funding.add", {"Legt vast wie betaalt", "Records who pays"}, access::Right::FundingWrite, {}, addLine));
    catalog.add(command::changing<FundingLine>("funding.change", {"Verandert een financiering", "Changes a funding line"}, access::Right::FundingWrite, closed, changeLine));
    catalog.add(stepping<FundingLine>("funding.end", {"Legt vast tot wanneer er betaald wordt", "Records until when it is paid"}, access::Right::FundingWrite, "funding", {QStringLiteral("valid_until"), QStringLiteral("note")}, {QStringLiteral("valid_until")}, endLine));
    catalog.query<PersonArgs>("funding.list", {"Wie betaalt voor een cliënt", "Who pays for a client"}, access::Right::ConsentRead, listLines);
    catalog.command<BsnArgs>("bsn.record", {"Legt het BSN vast, als een wet dat vraagt", "Records the citizen service number, if a law asks it"}, access::Right::FundingWrite, recordBsn);
    catalog.query<BsnQuery>("bsn.show", {"Het BSN, met de reden waarom je kijkt", "The citizen service number, with the reason for looking"}, access::Right::FundingWrite, showBsn);
}

} // namespace luwte::privacy
