#include "core/privacy/rules.h"

#include <algorithm>

#include "core/base/calendar.h"
#include "core/base/day_text.h"
#include "core/codebook/book.h"
#include "core/privacy/share_fields.h"

namespace luwte::privacy::rules {

static Refusal refusal(const char *code, const QString &text, const char *field = "")
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

/// What a code list knows of a code.
static QJsonValue attribute(const char *list, const Code &code, const char *name)
{
    const auto *value = codebook::Book::standard().find(QLatin1String(list), code.value);
    return value ? value->attributes.value(QLatin1String(name)) : QJsonValue();
}

Code stateOn(const Consent &consent, QDate today)
{
    return consent.state == "given" && consent.until.isValid() && consent.until < today ? Code("expired") : consent.state;
}

bool isValid(const Consent &consent, QDate today)
{
    return stateOn(consent, today) == "given" && (!consent.from.isValid() || consent.from <= today);
}

bool covers(const Consent &consent, const Code &purpose, const Code &recipientKind, const QString &recipient, const QStringList &dataClasses, QDate today, QString *why)
{
    const auto no = [&](const QString &text) {
        if (why)
            *why = text;
        return false;
    };
    if (consent.purpose != purpose || consent.recipientKind != recipientKind || (!consent.recipient.isEmpty() && consent.recipient.compare(recipient, Qt::CaseInsensitive) != 0))
        return no(say("privacy", "Voor dit doel en deze ontvanger is er geen toestemming. Vraag de cliënt, of kies een andere grondslag."));
    const Code state = stateOn(consent, today);
    if (state == "withdrawn")
        return no(say("privacy", "De toestemming is ingetrokken op %1. Kies een andere grondslag of vraag opnieuw.").arg(dayText(consent.withdrawnOn)));
    if (state == "expired")
        return no(say("privacy", "De toestemming gold tot en met %1. Vraag opnieuw.").arg(dayText(consent.until)));
    if (state != "given")
        return no(say("privacy", "De toestemming is gevraagd, en nog niet gegeven. Wacht op het antwoord van de cliënt."));
    if (consent.from.isValid() && consent.from > today)
        return no(say("privacy", "De toestemming geldt vanaf %1. Wacht tot die dag, of vraag opnieuw.").arg(dayText(consent.from)));
    for (const QString &wanted : dataClasses)
        if (!consent.data.contains(Code(wanted)))
            return no(say("privacy", "De toestemming geldt niet voor: %1. Laat dat weg, of vraag opnieuw.").arg(codebook::Book::standard().label(u"DATA_CLASS", wanted)));
    return true;
}

Refusals give(const Consent &consent, int age, QDate today)
{
    Refusals refusals;
    if (consent.state != "asked" && consent.state != "rather_not")
        refusals.append(refusal("consent.state", say("privacy", "Op deze vraag is al een antwoord. Vraag opnieuw om toestemming."), "consent"));
    const bool child = age >= 0 && age < 16;
    const bool self = consent.givenBy == "self";
    const bool guardian = consent.givenBy == "guardian";
    if (child && self)
        refusals.append(refusal("consent.guardian", say("privacy", "De cliënt is jonger dan 16. Ook een ouder of voogd geeft toestemming."), "given_by"));
    if (child && age >= 12 && guardian)
        refusals.append(refusal("consent.child", say("privacy", "De cliënt is 12 jaar of ouder en beslist mee. Kies: cliënt en ouder of voogd."), "given_by"));
    if (age >= 16 && guardian)
        refusals.append(refusal("consent.self", say("privacy", "Vanaf 16 jaar geeft de cliënt zelf toestemming. Vraag het de cliënt."), "given_by"));
    if (!self && !consent.givenBy.isEmpty() && consent.guardianName.isEmpty())
        refusals.append(refusal("consent.guardian.name", say("privacy", "Vul in hoe de ouder of voogd heet."), "guardian_name"));
    if (consent.recipientKind == "comensha" && consent.how != "written")
        refusals.append(refusal("consent.written", say("privacy", "CoMensha vraagt toestemming op papier. Laat het formulier tekenen."), "how"));
    if (consent.until.isValid() && consent.from.isValid() && consent.until < consent.from)
        refusals.append(refusal("consent.dates", say("privacy", "De laatste dag ligt voor de eerste. Kies een latere dag."), "valid_until"));
    else if (consent.until.isValid() && consent.until < today)
        refusals.append(refusal("consent.dates", say("privacy", "De laatste dag is al voorbij. Kies een latere dag."), "valid_until"));
    if (consent.data.isEmpty())
        refusals.append(refusal("consent.data", say("privacy", "Kies voor welke gegevens de toestemming geldt."), "data"));
    return refusals;
}

QStringList dataClasses(const Codes &fields)
{
    QStringList classes;
    for (const Code &field : fields)
        if (const QString known = dataClassOf(field.value); !known.isEmpty() && !classes.contains(known))
            classes.append(known);
    return classes;
}

/// Where somebody is, leaves for two readers only: the shelter that takes them in, and whoever saves their life.
static bool locationMayGo(const Sharing &sharing)
{
    if (sharing.recipientKind == "facility")
        return !sharing.facility.isNull();
    return sharing.basis == "vital" && attribute("RECIPIENT", sharing.recipientKind, "emergency").toBool();
}

Refusals mayGo(const Sharing &sharing)
{
    Refusals refusals;
    for (const Code &field : sharing.fields)
        if (dataClassOf(field.value).isEmpty())
            refusals.append(refusal("sharing.field", say("privacy", "Het veld %1 gaat nooit naar buiten. Laat het weg.").arg(field.value.left(60)), "fields"));
    if (sharing.fields.contains(Code(locationField)) && !locationMayGo(sharing))
        refusals.append(refusal("sharing.address", say("privacy", "Het adres van de opvang gaat alleen naar de opvang die de cliënt opneemt, of bij levensgevaar naar de politie. Laat het weg."), "fields"));
    return refusals;
}

static void checkConsent(const Sharing &sharing, const std::vector<Consent> &consents, QDate today, Refusals &refusals)
{
    const QStringList classes = dataClasses(sharing.fields);
    QString why = say("privacy", "Voor dit doel en deze ontvanger is er geen toestemming. Vraag de cliënt, of kies een andere grondslag.");
    if (sharing.consent.isNull()) {
        // Without a choice any consent will do; what the nearest one lacks is what is said.
        const bool some = std::any_of(consents.begin(), consents.end(), [&](const Consent &consent) {
            const bool fits = consent.purpose == sharing.purpose && consent.recipientKind == sharing.recipientKind;
            return covers(consent, sharing.purpose, sharing.recipientKind, sharing.recipient, classes, today, fits ? &why : nullptr);
        });
        if (!some)
            refusals.append(refusal("sharing.consent", why, "consent"));
        return;
    }
    const auto chosen = std::find_if(consents.begin(), consents.end(), [&](const Consent &consent) { return consent.id == sharing.consent; });
    if (chosen == consents.end() || !covers(*chosen, sharing.purpose, sharing.recipientKind, sharing.recipient, classes, today, &why))
        refusals.append(refusal("sharing.consent", why, "consent"));
}

static void checkBasis(const Sharing &sharing, const std::vector<Consent> &consents, QDate today, Refusals &refusals)
{
    if (attribute("RECIPIENT", sharing.recipientKind, "aliens").toBool() && sharing.basis != "consent")
        refusals.append(refusal("sharing.consent", say("privacy", "Aan de IND en de vreemdelingenpolitie deel je alleen met toestemming van de cliënt. Bespreek het eerst, of laat de advocaat het doen."), "basis"));
    if (sharing.basis == "consent")
        checkConsent(sharing, consents, today, refusals);
    if (sharing.basis == "wgs" && !attribute("RECIPIENT", sharing.recipientKind, "wgs").toBool())
        refusals.append(refusal("sharing.wgs", say("privacy", "De WGS geldt alleen voor Zorg- en Veiligheidshuizen, RIEC's, FEC en iCOV. Kies een andere grondslag."), "basis"));
    if (sharing.basis == "vt_report" && sharing.recipientKind != "vt")
        refusals.append(refusal("sharing.vt", say("privacy", "Het meldrecht geldt alleen voor een melding bij Veilig Thuis. Kies een andere grondslag."), "basis"));
    if (sharing.basis != "duties")
        return;
    const std::pair<const char *, const QString &> criteria[] = {{"tried_consent", sharing.triedConsent}, {"serious_harm", sharing.seriousHarm}, {"no_other_way", sharing.noOtherWay},
        {"will_avert", sharing.willAvert}, {"as_little", sharing.asLittle}, {"weighed", sharing.weighed}};
    for (const auto &[name, answer] : criteria)
        if (answer.isEmpty())
            refusals.append(refusal("sharing.duties", say("privacy", "Een conflict van plichten vraagt dit antwoord: %1.").arg(describe<Sharing>().find(QString::fromLatin1(name))->info.label()), name));
}

Refusals informed(const Sharing &sharing, QDate today)
{
    if (sharing.informed.isEmpty())
        return {refusal("sharing.informed", say("privacy", "Kies of de cliënt weet dat je deelt."), "informed")};
    if (sharing.informed == "yes" && (!sharing.informedOn.isValid() || sharing.informedOn > today))
        return {refusal("sharing.informed", say("privacy", "Vul in op welke dag je het de cliënt hebt verteld."), "informed_on")};
    if (sharing.informed != "yes" && sharing.notInformedWhy.isEmpty())
        return {refusal("sharing.informed", say("privacy", "Schrijf waarom de cliënt het (nog) niet weet."), "not_informed_why")};
    return {};
}

Refusals share(const Sharing &sharing, const std::vector<Consent> &consents, QDate today)
{
    Refusals refusals = mayGo(sharing);
    if (sharing.basis.isEmpty())
        refusals.append(refusal("sharing.basis", say("privacy", "Kies op welke grond je deelt."), "basis"));
    if (sharing.recipient.isEmpty())
        refusals.append(refusal("sharing.recipient", say("privacy", "Schrijf wie het ontvangt: naam, functie en organisatie."), "recipient"));
    if (sharing.recipientKind == "facility" && sharing.facility.isNull())
        refusals.append(refusal("sharing.facility", say("privacy", "Kies welke opvang de cliënt opneemt."), "facility"));
    checkBasis(sharing, consents, today, refusals);
    if (sharing.reason.isEmpty())
        refusals.append(refusal("sharing.reason", say("privacy", "Schrijf in één zin waarom je deelt."), "reason"));
    const QStringList least = preset(sharing.purpose);
    const bool more = std::any_of(sharing.fields.begin(), sharing.fields.end(), [&](const Code &field) { return !least.contains(field.value); });
    if (more && sharing.extraReason.isEmpty())
        refusals.append(refusal("sharing.extra", say("privacy", "Je deelt meer dan dit doel vraagt. Schrijf waarom dat nodig is."), "extra_reason"));
    return refusals + informed(sharing, today);
}

bool isOpen(const Request &request)
{
    return !request.decidedOn.isValid();
}

QDate dueOn(const Request &request)
{
    if (!request.receivedOn.isValid())
        return {};
    QDate due = calendar::plusMonths(request.receivedOn, request.extendedOn.isValid() ? 3 : 1);
    while (!calendar::isWorkingDay(due))
        due = due.addDays(1);
    return due;
}

Refusals checkStep(const Request &request, const char *to)
{
    struct Step
    {
        const char *from;
        const char *to;
    };
    // Who somebody is comes first; only a refusal may end a request without (identity that cannot be established).
    static constexpr Step allowed[] = {{"received", "identified"}, {"identified", "in_progress"}, {"in_progress", "extended"}, {"in_progress", "granted"}, {"in_progress", "partly"},
        {"in_progress", "not_granted"}, {"extended", "granted"}, {"extended", "partly"}, {"extended", "not_granted"}, {"received", "not_granted"}, {"identified", "not_granted"}};
    for (const Step &step : allowed)
        if (request.state == step.from && QByteArrayView(step.to) == QByteArrayView(to))
            return {};
    if (!isOpen(request))
        return {refusal("avg.state", say("privacy", "Dit verzoek is al beantwoord. Leg een nieuw verzoek vast."), "request")};
    if (request.state == "received")
        return {refusal("avg.state", say("privacy", "Stel eerst vast of het verzoek echt van de cliënt komt."), "request")};
    if (request.state == "identified")
        return {refusal("avg.state", say("privacy", "Neem het verzoek eerst in behandeling."), "request")};
    return {refusal("avg.state", say("privacy", "Deze stap past niet bij de stand van het verzoek. Kijk welke stap nu kan."), "request")};
}

Refusals checkFunding(const FundingLine &line)
{
    if (line.from.isValid() && line.until.isValid() && line.until < line.from)
        return {refusal("funding.dates", say("privacy", "De laatste dag ligt voor de eerste. Kies een latere dag."), "valid_until")};
    return {};
}

bool runs(const FundingLine &line, QDate on)
{
    return line.state != "not_granted" && (!line.from.isValid() || line.from <= on) && (!line.until.isValid() || line.until >= on);
}

const FundingLine *lineForBsn(const std::vector<FundingLine> &lines, QDate on)
{
    for (const FundingLine &line : lines)
        if (runs(line, on) && attribute("FIN", line.law, "bsn").toBool())
            return &line;
    return nullptr;
}

bool isBsn(const QString &digits)
{
    if (digits.size() != 9)
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const QChar digit = digits.at(i);
        if (digit < u'0' || digit > u'9')
            return false;
        sum += (digit.unicode() - u'0') * (i == 8 ? -1 : 9 - i);
    }
    return sum % 11 == 0 && digits != QLatin1String("000000000");
}

bool holdsBsn(const QString &text, const QString &bsn)
{
    if (bsn.isEmpty())
        return false;
    QString digits; // with what may stand between them in a number left out
    for (const QChar c : text)
        if (c.isDigit())
            digits.append(c);
        else if (c != u' ' && c != u'.' && c != u'-')
            digits.append(u'|');
    return digits.contains(bsn);
}

Term keepTerm(const std::vector<FundingLine> &lines, QDate closedOn, QDate lastChange)
{
    Term term;
    if (!closedOn.isValid())
        return term;
    term.until = calendar::plusMonths(closedOn, 12);
    term.clientMayErase = true;
    for (const FundingLine &line : lines) {
        const int years = attribute("FIN", line.law, "keep_years").toInt();
        if (years == 0 || line.state == "not_granted")
            continue;
        const bool fromChange = attribute("FIN", line.law, "keep_from").toString() == QLatin1String("changed");
        const QDate start = fromChange && lastChange.isValid() ? lastChange : closedOn;
        const QDate until = calendar::plusMonths(start, 12 * years);
        const bool may = attribute("FIN", line.law, "client_may_erase").toBool();
        term.clientMayErase = term.clientMayErase && may;
        if (term.statutory && until <= term.until)
            continue;
        term.statutory = true;
        term.until = until;
        term.law = line.law.value;
    }
    return term;
}

Refusals mayErase(const Keeping &keeping, const Code &ground, bool wholePerson, QDate today)
{
    if (keeping.held)
        return {refusal("erasure.hold", say("privacy", "Er geldt een bewaarplicht: %1. Hef die eerst op, met reden.").arg(keeping.holdReason), "person")};
    // What should never have been written down, or what a judge decides, goes whatever the term.
    if (ground == "unlawful" || ground == "court")
        return {};
    if (wholePerson && keeping.open)
        return {refusal("erasure.open", say("privacy", "Er loopt nog een casus. Sluit die eerst af, of wis één record."), "person")};
    const bool runs = keeping.term.statutory && keeping.term.until >= today;
    if (runs && !(ground == "client_request" && keeping.term.clientMayErase))
        return {refusal("erasure.term", say("privacy", "%1 schrijft bewaren voor tot en met %2. Tot die dag blijft het staan.")
            .arg(codebook::Book::standard().label(u"FIN", keeping.term.law), dayText(keeping.term.until)), "ground")};
    if (ground == "term_over" && !(keeping.term.until.isValid() && keeping.term.until < today))
        return {refusal("erasure.term", say("privacy", "De bewaartermijn is nog niet voorbij. Kies een andere grond, of wacht."), "ground")};
    return {};
}

} // namespace luwte::privacy::rules
