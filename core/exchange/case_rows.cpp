#include "core/exchange/case_rows.h"

#include "core/access/account.h"
#include "core/codebook/book.h"
#include "core/exchange/missing.h"
#include "core/victim/types.h"

namespace luwte::exchange {

using codebook::Book;
using codebook::HtcdsField;
using victim::Case;
using victim::Exploitation;
using victim::Person;
using victim::Referral;

namespace {

/// What one row is made of.
struct Source
{
    Person person;
    Case c;
    QString owner;
    std::vector<Exploitation> exploitation;
    Referral incoming;
    Referral outgoing;
};

using Writer = ExportCell (*)(const HtcdsField &, const Source &);

ExportCell cellOf(const QString &text)
{
    return {text, {}};
}

ExportCell cellOf(QDate date)
{
    return date.isValid() ? ExportCell{date.toString(Qt::ISODate), date} : ExportCell{};
}

ExportCell cellOf(const HtcdsField &field, const Codes &codes)
{
    QStringList cells;
    for (const Code &code : codes) {
        const QString cell = codebook::htcdsCell(field, code.value, Book::standard()).value_or(QString());
        if (!cell.isEmpty() && !cells.contains(cell))
            cells.append(cell);
    }
    return cellOf(cells.join(QStringLiteral("; ")));
}

ExportCell cellOf(const HtcdsField &field, const Code &code)
{
    return cellOf(field, code.isEmpty() ? Codes() : Codes{code});
}

template<class T>
ExportCell cellOf(const Answer<T> &answer)
{
    return answer.given() ? cellOf(answer.value()) : cellOf(missingWord(answer.state()));
}

template<class T>
ExportCell cellOf(const HtcdsField &field, const Answer<T> &answer)
{
    return answer.given() ? cellOf(field, answer.value()) : cellOf(missingWord(answer.state()));
}

/// What all of a case's forms of exploitation say together.
template<class Each>
Codes gathered(const Source &source, Each each)
{
    Codes all;
    for (const Exploitation &exploitation : source.exploitation)
        for (const Code &code : each(exploitation))
            if (!code.isEmpty() && !all.contains(code))
                all.append(code);
    return all;
}

QString places(const Source &source, QString Exploitation::*member)
{
    QStringList all;
    for (const Exploitation &exploitation : source.exploitation)
        if (!(exploitation.*member).isEmpty() && !all.contains(exploitation.*member))
            all.append(exploitation.*member);
    return all.join(QStringLiteral("; "));
}

/// Who somebody is, is their chosen name; the name in documents is secret.
QString firstName(const Person &person)
{
    return person.workingName || person.chosenName == person.familyName ? QString() : person.chosenName;
}

const QHash<QString, Writer> &writers()
{
    using F = const HtcdsField &;
    using S = const Source &;
    static const QHash<QString, Writer> table{
        {QStringLiteral("cas_CaseOwner"), [](F, S s) { return cellOf(s.owner); }},
        {QStringLiteral("prs_Salutation"), [](F, S s) { return cellOf(s.person.salutation); }},
        {QStringLiteral("prs_FirstName"), [](F, S s) { return cellOf(firstName(s.person)); }},
        {QStringLiteral("prs_SecondName"), [](F, S s) { return cellOf(s.person.familyName); }},
        {QStringLiteral("con_Consent"), [](F f, S s) { return cellOf(f, s.c.consent); }},
        {QStringLiteral("prs_Birthdate"), [](F, S s) { return cellOf(s.person.birthDate); }},
        {QStringLiteral("prs_Gender"), [](F f, S s) { return cellOf(f, s.person.gender); }},
        {QStringLiteral("prs_Citizenship"), [](F f, S s) { return cellOf(f, s.person.citizenship); }},
        {QStringLiteral("prs_Title"), [](F, S s) { return cellOf(s.person.title); }},
        {QStringLiteral("prs_Email"), [](F, S s) { return cellOf(s.person.email); }},
        {QStringLiteral("prs_HomePhone"), [](F, S s) { return cellOf(s.person.homePhone); }},
        {QStringLiteral("prs_MobilePhone"), [](F, S s) { return cellOf(s.person.phone); }},
        {QStringLiteral("vic_TraffickingStatus"), [](F f, S s) { return cellOf(f, s.c.traffickingStatus); }},
        {QStringLiteral("vic_TraffickingStatusDecisionMakingOrg"), [](F f, S s) { return cellOf(f, s.c.traffickingDecisionBy); }},
        {QStringLiteral("vic_MethodOfRecruitment"), [](F f, S s) { return cellOf(f, gathered(s, [](const Exploitation &e) { return e.recruitment; })); }},
        {QStringLiteral("vic_LocationOfRecruitment"), [](F, S s) { return cellOf(places(s, &Exploitation::recruitmentPlace)); }},
        {QStringLiteral("vic_MethodsOfControl"), [](F f, S s) { return cellOf(f, gathered(s, [](const Exploitation &e) { return e.control; })); }},
        {QStringLiteral("vic_TypeOfExploitation"), [](F f, S s) { return cellOf(f, gathered(s, [](const Exploitation &e) { return Codes{e.form}; })); }},
        {QStringLiteral("vic_ForcedLabourIndustry"), [](F f, S s) { return cellOf(f, gathered(s, [](const Exploitation &e) { return Codes{e.industry}; })); }},
        {QStringLiteral("vic_TypeOfSexExploitation"), [](F f, S s) { return cellOf(f, gathered(s, [](const Exploitation &e) { return e.sexExploitation; })); }},
        {QStringLiteral("vic_LocationOfExploitation"), [](F, S s) { return cellOf(places(s, &Exploitation::place)); }},
        {QStringLiteral("cas_Status"), [](F f, S s) { return cellOf(f, s.c.state); }},
        {QStringLiteral("cas_ReferringOrganisation"), [](F, S s) { return cellOf(s.incoming.organisation); }},
        {QStringLiteral("cas_IncomingReferralDate"), [](F, S s) { return cellOf(s.incoming.on.isValid() ? s.incoming.on : s.c.registeredAt.civilDate()); }},
        {QStringLiteral("cas_ReferringPrimaryCaseWorker"), [](F, S s) { return cellOf(s.incoming.caseWorker); }},
        {QStringLiteral("cas_ReasonForIncomingReferral"), [](F f, S s) { return cellOf(f, s.incoming.reasons); }},
        {QStringLiteral("cas_IncomingReferralDetails"), [](F, S s) { return cellOf(s.incoming.details); }},
        {QStringLiteral("cas_ReferredOrganisation"), [](F, S s) { return cellOf(s.outgoing.organisation); }},
        {QStringLiteral("cas_ReferredPrimaryCaseWorker"), [](F, S s) { return cellOf(s.outgoing.caseWorker); }},
        {QStringLiteral("cas_ReasonForOutgoingReferral"), [](F f, S s) { return cellOf(f, s.outgoing.reasons); }},
        {QStringLiteral("cas_OutgoingReferralDate"), [](F, S s) { return cellOf(s.outgoing.on); }},
        {QStringLiteral("cas_OutgoingReferralDetails"), [](F, S s) { return cellOf(s.outgoing.details); }},
        {QStringLiteral("cas_ReasonForCaseClosure"), [](F, S s) { return cellOf(s.c.closeReason.isEmpty() ? QString() : Book::standard().label(u"AFSLUIT", s.c.closeReason)); }},
    };
    return table;
}

/// The newest referral of a direction.
Referral newest(const std::vector<Referral> &referrals, const char *direction)
{
    for (auto it = referrals.rbegin(); it != referrals.rend(); ++it)
        if (it->direction == direction)
            return *it;
    return {};
}

} // namespace

QStringList withheldFields()
{
    QStringList names;
    for (const HtcdsField &field : codebook::Htcds::standard().fields())
        if (!writers().contains(field.name))
            names.append(field.name);
    return names;
}

int eachCaseRow(store::Connection &connection, const std::function<void(const ExportRow &)> &each, const access::Sight &sight)
{
    QHash<QString, QString> owners;
    for (const auto &account : access::accounts(connection))
        owners.insert(account.name, account.displayName.isEmpty() ? account.name : account.displayName);
    store::Statement ids = connection.prepare("SELECT id FROM cases WHERE TRUE" + sight.condition("cases.person") + " ORDER BY id");
    sight.bind(ids);
    int count = 0;
    while (ids.step()) {
        Source source;
        source.c = store::findById<Case>(connection, ids.id(0)).value_or(Case());
        source.person = store::findById<Person>(connection, source.c.person).value_or(Person());
        source.owner = owners.value(source.c.coordinator, source.c.coordinator);
        const auto ofCase = {store::asValue(source.c.person), store::asValue(source.c.id)};
        source.exploitation = store::select<Exploitation>(connection, "WHERE person = ? AND case_id = ? ORDER BY id", ofCase);
        const auto referrals = store::select<Referral>(connection, "WHERE person = ? AND case_id = ? ORDER BY id", ofCase);
        source.incoming = newest(referrals, "incoming");
        source.outgoing = newest(referrals, "outgoing");
        ExportRow row;
        for (const HtcdsField &field : codebook::Htcds::standard().fields()) {
            const Writer writer = writers().value(field.name, nullptr);
            row.append(writer ? writer(field, source) : ExportCell());
        }
        each(row);
        ++count;
    }
    return count;
}

} // namespace luwte::exchange
