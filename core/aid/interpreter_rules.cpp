#include <algorithm>

#include "core/base/fold.h"
#include "core/base/say.h"
#include "core/codebook/book.h"
#include "core/aid/rules.h"

namespace luwte::aid::rules {

static Refusal refusal(const char *code, const QString &text, const char *field = "")
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

Refusals checkInterpreter(const Interpreter &interpreter)
{
    if (interpreter.kind == "sign" && interpreter.modes.contains(Code("phone")))
        return {refusal("interpreter.sign-phone", say("aid", "Gebarentaal gaat niet per telefoon. Kies video of op locatie."), "modes")};
    return {};
}

QString notFrom(const victim::Person &person, const Interpreter &interpreter)
{
    QString about = interpreter.name + u' ' + interpreter.community + u' ' + interpreter.dialects;
    if (interpreter.origin.given())
        if (const auto *country = codebook::Book::standard().find(u"COUNTRY", interpreter.origin.value().value))
            about += u' ' + country->nl + u' ' + country->en;
    const QStringList words = searchWords(about);
    for (const QString &wish : searchWords(person.interpreterNotFrom))
        if (wish.size() >= 3 && words.contains(wish)) // "de", "of" name nobody
            return wish;
    return {};
}

bool speaks(const victim::Person &person, const Interpreter &interpreter)
{
    Codes languages = person.otherLanguages;
    if (person.language.given())
        languages.prepend(person.language.value());
    return std::any_of(languages.begin(), languages.end(), [&](const Code &language) { return interpreter.languages.contains(language); });
}

Refusals mayInterpret(const victim::Person &person, const Interpreter &interpreter, const std::vector<InterpreterBlock> &blocks, const Code &mode, const command::Deviation &deviation, QDate today)
{
    Refusals refusals;
    if (interpreter.stopped)
        refusals.append(refusal("interpreter.stopped", say("aid", "Deze tolk werkt niet meer voor ons. Kies een andere tolk."), "interpreter"));
    const bool blocked = std::any_of(blocks.begin(), blocks.end(), [&](const InterpreterBlock &block) {
        return block.person == person.id && block.interpreter == interpreter.id && !(block.endedOn.isValid() && block.endedOn <= today);
    });
    if (blocked)
        refusals.append(refusal("interpreter.blocked", say("aid", "De cliënt wil deze tolk niet. Kies een andere tolk."), "interpreter"));
    if (interpreter.kind == "sign" && mode == "phone")
        refusals.append(refusal("interpreter.sign-phone", say("aid", "Gebarentaal gaat niet per telefoon. Kies video of op locatie."), "mode"));
    Refusals soft;
    if (const QString word = notFrom(person, interpreter); !word.isEmpty())
        soft.append(refusal("interpreter.not-from", say("aid", "De cliënt wil liever geen tolk uit: %1. Kies een ander, of schrijf waarom het toch kan.").arg(person.interpreterNotFrom), "deviation_reason"));
    return refusals + command::weigh(soft, deviation, today);
}

Refusals checkUse(const InterpreterUse &use, QDate today)
{
    Refusals refusals;
    if (use.on > today)
        refusals.append(refusal("interpreter.day", say("aid", "Het gesprek ligt in de toekomst. Leg het vast als het geweest is."), "held_on"));
    if (use.minutes < 0 || use.minutes > 24 * 60)
        refusals.append(refusal("interpreter.minutes", say("aid", "Vul de minuten in: 1 tot en met 1440."), "minutes"));
    return refusals;
}

Refusals whyNotClaimable(const ClaimFacts &facts)
{
    Refusals reasons;
    const bool sign = facts.kind == "sign";
    if (!facts.ambulant)
        reasons.append(refusal("claim.shelter", say("aid", "De cliënt woonde die dag in de opvang. Dan betaalt de opvang de tolk."), "held_on"));
    if (!facts.registered)
        reasons.append(refusal("claim.comensha", say("aid", "De cliënt is nog niet aangemeld bij CoMensha. Leg de aanmelding vast bij Gegevens."), "comensha_on"));
    if (facts.kind != Code("sworn") && !sign)
        reasons.append(refusal("claim.sworn", say("aid", "De tolk is niet beëdigd. Alleen een beëdigde tolk wordt vergoed."), "interpreter"));
    if (!sign && facts.mode != Code("phone") && facts.onSiteReason.isEmpty())
        reasons.append(refusal("claim.on-site", say("aid", "Het gesprek ging niet per telefoon. Schrijf waarom dat nodig was."), "on_site_reason"));
    if (facts.purpose == "legal")
        reasons.append(refusal("claim.legal", say("aid", "Het gesprek was juridisch. Vraag de advocaat wie dan de tolk betaalt."), "purpose"));
    if (facts.outcome == "cancelled")
        reasons.append(refusal("claim.cancelled", say("aid", "Het gesprek is afgezegd. Dat wordt niet vergoed."), "outcome"));
    if (facts.outcome == "no_show")
        reasons.append(refusal("claim.no-show", say("aid", "Het gesprek ging niet door: er kwam iemand niet. Dat wordt niet vergoed."), "outcome"));
    if (facts.outcome == "held" && facts.minutes == 0)
        reasons.append(refusal("claim.minutes", say("aid", "Vul in hoeveel minuten het gesprek duurde."), "minutes"));
    return reasons;
}

Refusals claim(const InterpreterUse &before, const InterpreterUse &after, const ClaimFacts &facts, QDate today)
{
    if (before.claimedOn.isValid())
        return {refusal("claim.done", say("aid", "Dit gesprek is al gedeclareerd. Kijk bij het kenmerk."), "use")};
    Refusals refusals = whyNotClaimable(facts);
    if (!after.claimedOn.isValid() || after.claimedOn > today || after.claimedOn < after.on)
        refusals.append(refusal("claim.day", say("aid", "Kies de dag van de declaratie: na het gesprek, en niet na vandaag."), "claimed_on"));
    return refusals;
}

} // namespace luwte::aid::rules
