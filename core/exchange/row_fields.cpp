// The fields of the standard, and where each goes.

#include "core/base/say.h"
#include "core/exchange/cell_faults.h"
#include "core/exchange/export_text.h"
#include "core/exchange/missing.h"
#include "core/exchange/row_planner.h"

namespace luwte::exchange {

using victim::Case;
using victim::Person;
using victim::Referral;

namespace {

using Reader = std::function<void(RowPlanner &, const TypedCell &)>;

struct Place
{
    bool telling; ///< says something about a person; owner, status and what sheets fill in beforehand do not
    Reader read;
};

/// An answer that was given, or asked and not understood.
template<class T>
Answer<T> answer(const T &value, bool known)
{
    return known ? Answer<T>(value) : Answer<T>::unknown();
}

/// The cell is one of our own words for a missing value, and says all there is to say.
template<class T>
bool readMissing(const TypedCell &typed, Answer<T> &answer)
{
    const auto asked = missingFrom(typed.cell.text);
    if (asked)
        answer = missingAnswer<T>(*asked);
    return asked.has_value();
}

Reader text(QString Person::*member)
{
    return [member](RowPlanner &planner, const TypedCell &typed) { planner.draft().person.*member = planner.shortText(typed); };
}

Reader text(QString RowDraft::*member)
{
    return [member](RowPlanner &planner, const TypedCell &typed) { planner.draft().*member = planner.shortText(typed); };
}

Reader text(Referral RowDraft::*referral, QString Referral::*member)
{
    return [=](RowPlanner &planner, const TypedCell &typed) { planner.draft().*referral.*member = planner.shortText(typed); };
}

Reader longText(Referral RowDraft::*referral, QString Referral::*member)
{
    return [=](RowPlanner &planner, const TypedCell &typed) { planner.draft().*referral.*member = planner.longText(typed); };
}

Reader date(Referral RowDraft::*referral, const char *what, DateUse use)
{
    return [=](RowPlanner &planner, const TypedCell &typed) { (planner.draft().*referral).on = planner.takeDate(typed, QLatin1String(what), planner.date(typed, use)); };
}

Reader reasons(Referral RowDraft::*referral, const char *what)
{
    return [=](RowPlanner &planner, const TypedCell &typed) {
        const Code reason = planner.code(typed, QLatin1String(what));
        if (!reason.isEmpty())
            (planner.draft().*referral).reasons = {reason};
    };
}

Reader code(Answer<Code> Case::*member, const char *what)
{
    return [=](RowPlanner &planner, const TypedCell &typed) {
        if (readMissing(typed, planner.draft().c.*member))
            return;
        const Code found = planner.code(typed, QLatin1String(what));
        planner.draft().c.*member = answer(found, !found.isEmpty());
    };
}

Reader codes(Codes RowDraft::*member, const char *what)
{
    return [=](RowPlanner &planner, const TypedCell &typed) { planner.draft().*member = planner.codes(typed, QLatin1String(what)); };
}

void readOwner(RowPlanner &planner, const TypedCell &typed)
{
    RowDraft &draft = planner.draft();
    draft.owner = planner.shortText(typed);
    draft.ownerColumn = typed.column;
    draft.ownerLabel = planner.at(typed).label;
}

void readBirthDate(RowPlanner &planner, const TypedCell &typed)
{
    Person &person = planner.draft().person;
    if (readMissing(typed, person.birthDate))
        return;
    const DateReading reading = planner.date(typed, DateUse::Past);
    const bool plausible = reading.year >= 1900 && reading.year <= planner.today().year();
    if (reading.reason == DateReason::Incomplete && plausible) {
        person.birthDate = Answer<QDate>::unknown();
        person.estimatedBirthYear = reading.year;
        planner.report(faults::onlyYear(planner.at(typed), reading.year));
        return planner.keep(typed);
    }
    const QDate born = planner.takeDate(typed, QStringLiteral("birthdate"), reading);
    person.birthDate = answer(born, born.isValid());
}

void readGender(RowPlanner &planner, const TypedCell &typed)
{
    if (readMissing(typed, planner.draft().person.gender))
        return;
    const Code found = planner.code(typed, QStringLiteral("gender"));
    planner.draft().person.gender = answer(found, !found.isEmpty());
}

void readCitizenship(RowPlanner &planner, const TypedCell &typed)
{
    if (readMissing(typed, planner.draft().person.citizenship))
        return;
    const Codes found = planner.codes(typed, QStringLiteral("citizenship"));
    planner.draft().person.citizenship = answer(found, !found.isEmpty());
}

void readMobile(RowPlanner &planner, const TypedCell &typed)
{
    Person &person = planner.draft().person;
    if (readMissing(typed, person.phone))
        return;
    const QString number = planner.phone(typed, QStringLiteral("phone"));
    person.phone = answer(number, !number.isEmpty());
    const QString asTyped = fromCsvText(typed.cell.text).trimmed().left(maxShortText);
    if (asTyped != number)
        person.phoneTyped = asTyped;
}

void readHomePhone(RowPlanner &planner, const TypedCell &typed)
{
    if (readMissing(typed, planner.draft().person.homePhone))
        return;
    const QString number = planner.phone(typed, QStringLiteral("home-phone"));
    planner.draft().person.homePhone = answer(number, !number.isEmpty());
}

void readCountry(RowPlanner &planner, const TypedCell &typed)
{
    planner.draft().person.country = planner.code(typed, QStringLiteral("country"));
}

void readForms(RowPlanner &planner, const TypedCell &typed)
{
    RowDraft &draft = planner.draft();
    draft.forms = planner.codes(typed, QStringLiteral("exploitation"));
    draft.otherForm = draft.forms.isEmpty();
}

void readIndustry(RowPlanner &planner, const TypedCell &typed)
{
    planner.draft().industry = planner.code(typed, QStringLiteral("industry"));
}

void keepAsNote(RowPlanner &planner, const TypedCell &typed)
{
    if (typed.cell.kind == sheet::Cell::Kind::Formula)
        planner.report(faults::formula(planner.at(typed)));
    planner.keep(typed);
}

const QHash<QString, Place> &places()
{
    constexpr auto in = &RowDraft::incoming;
    constexpr auto out = &RowDraft::outgoing;
    static const QHash<QString, Place> table{
        {QStringLiteral("cas_CaseOwner"), {false, readOwner}},
        {QStringLiteral("prs_Salutation"), {false, text(&Person::salutation)}},
        {QStringLiteral("prs_FirstName"), {true, text(&Person::givenName)}},
        {QStringLiteral("prs_SecondName"), {true, text(&Person::familyName)}},
        {QStringLiteral("con_Consent"), {false, code(&Case::consent, "consent")}},
        {QStringLiteral("prs_Birthdate"), {true, readBirthDate}},
        {QStringLiteral("prs_Gender"), {true, readGender}},
        {QStringLiteral("prs_Citizenship"), {true, readCitizenship}},
        {QStringLiteral("prs_Title"), {false, text(&Person::title)}},
        {QStringLiteral("prs_Email"), {true, text(&Person::email)}},
        {QStringLiteral("prs_HomePhone"), {true, readHomePhone}},
        {QStringLiteral("prs_MobilePhone"), {true, readMobile}},
        {QStringLiteral("prs_MailingStreet"), {true, text(&Person::street)}},
        {QStringLiteral("prs_MailingCity"), {true, text(&Person::city)}},
        {QStringLiteral("prs_MailingState"), {false, text(&Person::province)}},
        {QStringLiteral("prs_MailingPostalCode"), {true, text(&Person::postcode)}},
        {QStringLiteral("prs_MailingCountry"), {false, readCountry}},
        {QStringLiteral("vic_TraffickingStatus"), {false, code(&Case::traffickingStatus, "trafficking-status")}},
        {QStringLiteral("vic_TraffickingStatusDecisionMakingOrg"), {false, code(&Case::traffickingDecisionBy, "trafficking-decision")}},
        {QStringLiteral("vic_MethodOfRecruitment"), {true, codes(&RowDraft::recruitment, "recruitment")}},
        {QStringLiteral("vic_LocationOfRecruitment"), {true, text(&RowDraft::recruitmentPlace)}},
        {QStringLiteral("vic_MethodsOfControl"), {true, codes(&RowDraft::control, "control")}},
        {QStringLiteral("vic_TypeOfExploitation"), {true, readForms}},
        {QStringLiteral("vic_ForcedLabourIndustry"), {true, readIndustry}},
        {QStringLiteral("vic_TypeOfSexExploitation"), {true, codes(&RowDraft::sexExploitation, "sex-exploitation")}},
        {QStringLiteral("vic_LocationOfExploitation"), {true, text(&RowDraft::place)}},
        {QStringLiteral("cas_Status"), {false, keepAsNote}}, // a state is earned through its guards
        {QStringLiteral("cas_ReferringOrganisation"), {false, text(in, &Referral::organisation)}},
        {QStringLiteral("cas_IncomingReferralDate"), {false, date(in, "referral-date", DateUse::Past)}},
        {QStringLiteral("cas_ReferringPrimaryCaseWorker"), {false, text(in, &Referral::caseWorker)}},
        {QStringLiteral("cas_ReasonForIncomingReferral"), {false, reasons(in, "referral-reason")}},
        {QStringLiteral("cas_IncomingReferralDetails"), {true, longText(in, &Referral::details)}},
        {QStringLiteral("cas_ReferredOrganisation"), {false, text(out, &Referral::organisation)}},
        {QStringLiteral("cas_ReferredPrimaryCaseWorker"), {false, text(out, &Referral::caseWorker)}},
        {QStringLiteral("cas_ReasonForOutgoingReferral"), {false, reasons(out, "outgoing-reason")}},
        {QStringLiteral("cas_OutgoingReferralDate"), {false, date(out, "outgoing-date", DateUse::Any)}},
        {QStringLiteral("cas_OutgoingReferralDetails"), {true, longText(out, &Referral::details)}},
        {QStringLiteral("cas_ReasonForCaseClosure"), {true, keepAsNote}}, // so is an end
    };
    return table;
}

void completeName(RowPlanner &planner)
{
    RowDraft &draft = planner.draft();
    Person &person = draft.person;
    person.chosenName = person.givenName.isEmpty() ? person.familyName : person.givenName;
    if (!person.chosenName.isEmpty())
        return;
    draft.named = false;
    person.workingName = true;
    person.chosenName = QStringLiteral("Naam onbekend (rij %1)").arg(draft.row);
    planner.reportNoName();
}

void completeExploitation(RowDraft &draft)
{
    const bool anything = draft.otherForm || !draft.forms.isEmpty() || !draft.industry.isEmpty() || !draft.sexExploitation.isEmpty() || !draft.recruitment.isEmpty() ||
        !draft.control.isEmpty() || !draft.place.isEmpty() || !draft.recruitmentPlace.isEmpty();
    if (!anything)
        return;
    // The sheet does not tie means and places to a form, so they hold for each.
    victim::Exploitation common;
    common.recruitment = draft.recruitment;
    common.control = draft.control;
    common.place = draft.place;
    common.recruitmentPlace = draft.recruitmentPlace;
    for (const Code &form : draft.forms.isEmpty() ? Codes{Code()} : draft.forms) {
        draft.exploitation.push_back(common);
        draft.exploitation.back().form = form;
    }
    const auto of = [&](const char *form) -> victim::Exploitation & {
        for (auto &exploitation : draft.exploitation)
            if (exploitation.form == form)
                return exploitation;
        return draft.exploitation.front();
    };
    if (!draft.industry.isEmpty())
        of("arbeid").industry = draft.industry;
    if (!draft.sexExploitation.isEmpty())
        of("seks").sexExploitation = draft.sexExploitation;
    draft.c.mainForm = draft.forms.value(0);
}

void completeReferrals(RowDraft &draft)
{
    for (auto [referral, direction] : {std::pair(&draft.incoming, "incoming"), std::pair(&draft.outgoing, "outgoing")}) {
        referral->direction = Code(direction);
        if (!referral->organisation.isEmpty() || !referral->caseWorker.isEmpty() || referral->on.isValid() || !referral->reasons.isEmpty() || !referral->details.isEmpty())
            draft.referrals.push_back(*referral);
    }
    if (draft.incoming.on.isValid())
        draft.c.registeredAt = Instant::civil(draft.incoming.on);
    if (const auto *source = codebook::Book::standard().match(u"BRON", draft.incoming.organisation))
        draft.c.source = Code(source->code);
}

} // namespace

void readField(RowPlanner &planner, const TypedCell &typed)
{
    const auto place = places().constFind(typed.field->name);
    if (place == places().constEnd())
        return planner.keep(typed);
    planner.draft().telling = planner.draft().telling || place->telling;
    place->read(planner, typed);
}

void completeRow(RowPlanner &planner)
{
    completeName(planner);
    completeExploitation(planner.draft());
    completeReferrals(planner.draft());
}

} // namespace luwte::exchange
