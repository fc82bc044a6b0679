// Consent: asked, given or not, withdrawn (domain.md 3.3). Withdrawing needs no reason and works at once.

#include "core/privacy/commands.h"
#include "core/victim/views.h"

namespace luwte::privacy {

using command::Call;
using command::Reader;

static Refusals ask(Call &call, const victim::Case &, Consent &consent)
{
    consent.state = Code("asked");
    if (!consent.askedOn.isValid())
        consent.askedOn = call.today();
    if (consent.askedOn > call.today())
        return {{QStringLiteral("consent.future"), say("privacy", "Deze dag is nog niet geweest. Kies vandaag of eerder."), QStringLiteral("asked_on")}};
    return {};
}

static Refusals give(Call &call, Consent &consent)
{
    if (!consent.from.isValid())
        consent.from = call.today();
    const auto person = victim::findPerson(call.connection(), consent.person);
    Refusals refusals = rules::give(consent, person ? person->ageOn(call.today()) : -1, call.today());
    consent.state = Code("given");
    return refusals;
}

static Refusals decline(Call &, Consent &consent)
{
    if (consent.state != "asked")
        return {{QStringLiteral("consent.state"), say("privacy", "Op deze vraag is al een antwoord. Vraag opnieuw om toestemming."), QStringLiteral("consent")}};
    consent.state = Code("rather_not");
    return {};
}

static Refusals withdraw(Call &call, Consent &consent)
{
    if (consent.state != "given")
        return {{QStringLiteral("consent.state"), say("privacy", "Deze toestemming geldt niet (meer). Er is niets in te trekken."), QStringLiteral("consent")}};
    consent.state = Code("withdrawn");
    consent.withdrawnOn = call.today();
    return {};
}

static Result<QJsonValue> list(const Reader &reader, const PersonArgs &args)
{
    QJsonArray rows;
    for (const Consent &consent : consentsOf(reader.connection, args.person)) {
        QJsonObject row = withId(consent);
        row.insert(QStringLiteral("state"), rules::stateOn(consent, reader.today()).value);
        row.insert(QStringLiteral("valid"), rules::isValid(consent, reader.today()));
        rows.append(row);
    }
    return rows;
}

void addConsent(command::Catalog &catalog)
{
    const auto names = [](std::initializer_list<const char *> list) {
        QStringList texts;
        for (const char *name : list)
            texts.append(QString::fromLatin1(name));
        return texts;
    };
    const QStringList answer = names({"given_by", "guardian_name", "guardian_kind", "how", "language", "interpreter", "valid_from", "valid_until", "data", "note"});
    catalog.add(command::addingToCase<Consent, victim::Case>("consent.ask", {"Vraagt de cliënt om toestemming", "Asks the client for consent"}, access::Right::ConsentWrite,
        names({"state", "given_by", "guardian_name", "guardian_kind", "how", "language", "interpreter", "valid_from", "valid_until", "withdrawn_on"}), ask));
    catalog.add(stepping<Consent>("consent.give", {"Legt vast dat er toestemming is", "Records that consent was given"}, access::Right::ConsentWrite, "consent", answer, names({"given_by", "how"}), give));
    catalog.add(stepping<Consent>("consent.decline", {"Legt vast dat de cliënt liever geen toestemming geeft", "Records that the client would rather not consent"}, access::Right::ConsentWrite, "consent", names({"note"}), {}, decline));
    catalog.add(stepping<Consent>("consent.withdraw", {"Trekt een toestemming in; een reden is niet nodig", "Withdraws consent; no reason is needed"}, access::Right::ConsentWrite, "consent", {}, {}, withdraw));
    catalog.query<PersonArgs>("consent.list", {"De toestemmingen van een cliënt", "A client's consents"}, access::Right::ConsentRead, list);
}

} // namespace luwte::privacy
