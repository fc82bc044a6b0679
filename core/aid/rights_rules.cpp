#include <algorithm>

#include "core/base/say.h"
#include "core/codebook/book.h"
#include "core/aid/rules.h"
#include "core/victim/rules.h"

namespace luwte::aid::rules {

static Refusal refusal(const char *code, const QString &text, const char *field = "")
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

Code stateOf(const RightCheck &check)
{
    if (check.applies.is(Code("no")))
        return Code("not_applicable");
    if (check.decidedOn.isValid() && !check.outcome.isEmpty())
        return check.outcome; // granted, refused: the same codes
    if (check.requestedOn.isValid())
        return Code("requested");
    if (check.explainedOn.isValid())
        return Code("explained");
    return check.applies.is(Code("yes")) ? Code("applies") : Code();
}

Refusals checkRight(const RightCheck &check, QDate today)
{
    Refusals refusals;
    const std::pair<const char *, QDate> days[] = {{"explained_on", check.explainedOn}, {"requested_on", check.requestedOn}, {"decided_on", check.decidedOn}};
    for (const auto &[field, day] : days)
        if (day.isValid() && day > today)
            refusals.append(refusal("right.future", say("aid", "Deze dag ligt in de toekomst. Kies vandaag of eerder."), field));
    if (check.decidedOn.isValid() && check.requestedOn.isValid() && check.decidedOn < check.requestedOn)
        refusals.append(refusal("right.order", say("aid", "Het besluit ligt voor de aanvraag. Controleer de dagen."), "decided_on"));
    if (check.decidedOn.isValid() && check.outcome.isEmpty())
        refusals.append(refusal("right.outcome", say("aid", "Kies wat het besluit is."), "outcome"));
    else if (!check.decidedOn.isValid() && !check.outcome.isEmpty())
        refusals.append(refusal("right.outcome", say("aid", "Vul in van welke dag het besluit is."), "decided_on"));
    if (check.outcome == "refused" && check.note.isEmpty())
        refusals.append(refusal("right.why", say("aid", "Schrijf waarom het is afgewezen, en wat jullie nu doen."), "note"));
    if (check.applies.is(Code("no")) && check.why.isEmpty())
        refusals.append(refusal("right.why", say("aid", "Schrijf waarom dit recht niet geldt."), "why"));
    return refusals;
}

static bool anyOf(const Answer<Code> &answer, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const char *code) { return answer.is(Code(code)); });
}

Suggestion suggest(const Code &right, const victim::Case &c, const victim::Person &person, int risk, QDate today)
{
    const Answer<Code> yes{Code("yes")}, no{Code("no")}, ask;
    const Answer<Code> &stay = c.residence;
    const bool reflection = anyOf(stay, {"b8_bed", "b8_bed_dub"});
    const bool dutchOrEu = anyOf(stay, {"nl", "eu_recht"});
    if (right == "lawyer")
        return {yes, say("aid", "Een slachtoffer krijgt een advocaat. Dat kost niets.")};
    if (right == "interpreter")
        return person.interpreter.is(Code("yes")) ? Suggestion{yes, say("aid", "De cliënt heeft een tolk nodig.")}
            : person.interpreter.is(Code("no"))   ? Suggestion{no, say("aid", "De cliënt heeft geen tolk nodig.")}
                                                  : Suggestion{ask, say("aid", "Vraag of de cliënt een tolk nodig heeft.")};
    if (right == "reflection") {
        const auto duty = victim::rules::reflectionDuty(c);
        if (reflection)
            return {yes, say("aid", "De bedenktijd is begonnen.")};
        return {duty.applies ? yes : stay.given() && stay.value() != Code("onb") && !victim::rules::withoutRightToStay().contains(stay.value().value) ? no : ask, duty.why};
    }
    if (right == "residence")
        return dutchOrEu ? Suggestion{no, say("aid", "Er is al verblijfsrecht.")}
            : stay.given() && stay.value() != Code("onb") ? Suggestion{yes, say("aid", "Bespreek met de advocaat welke vergunning past.")}
                                                          : Suggestion{ask, say("aid", "Vul het verblijfsrecht in. Dan is duidelijk wat kan.")};
    if (right == "allowance")
        return reflection || stay.is(Code("b8_get")) ? Suggestion{yes, say("aid", "Vraag het leefgeld aan binnen twee weken na het begin van de bedenktijd.")}
            : dutchOrEu ? Suggestion{no, say("aid", "Leefgeld (Rvb) is er alleen zonder ander verblijfsrecht.")}
                        : Suggestion{ask, say("aid", "Zonder aangifte kan het soms ook, in de vrouwenopvang. Vraag het COA.")};
    if (right == "care")
        return {yes, say("aid", "Zorg die nodig is, krijgt iedereen. Ook zonder papieren.")};
    if (right == "compensation")
        return {yes, say("aid", "Het Schadefonds kan ook betalen zonder aangifte.")};
    if (right == "speak")
        return {ask, say("aid", "Geldt als er een zitting komt.")};
    if (right == "information")
        return {yes, say("aid", "De politie vertelt wat er met de zaak gebeurt, als de cliënt dat wil.")};
    if (right == "address")
        return risk >= 2 ? Suggestion{yes, say("aid", "De veiligheid is niveau %1. Vraag een briefadres of een geheim adres.").arg(risk)}
                         : Suggestion{ask, say("aid", "Bespreek met de cliënt of het adres geheim blijft.")};
    if (right == "education")
        return victim::rules::isMinor(person, today) ? Suggestion{yes, say("aid", "De cliënt is jonger dan 18 en mag naar school. Ook zonder papieren.")}
                                                     : Suggestion{ask, say("aid", "Bespreek of de cliënt wil leren.")};
    if (anyOf(stay, {"nl", "eu_recht", "b8_ver", "b8_schr", "b8_get", "b9", "asiel_ver"}))
        return {yes, say("aid", "De cliënt mag werken.")};
    return anyOf(stay, {"ongedoc", "eu_geen"}) ? Suggestion{no, say("aid", "Zonder verblijfsrecht mag de cliënt niet werken. Loon van eerder werk is wel een recht.")}
                                               : Suggestion{ask, say("aid", "Vraag na of de cliënt mag werken.")};
}

QDate deadlineOf(const RightCheck &check, const victim::Case &c)
{
    const Code state = stateOf(check);
    if (state == "not_applicable" || state == "granted")
        return {};
    if (check.deadline.isValid())
        return check.deadline;
    const bool waiting = state.isEmpty() || state == "applies" || state == "explained";
    return check.right == "allowance" && waiting && c.reflectionStart.isValid() ? c.reflectionStart.addDays(14) : QDate();
}

QStringList partsFor(bool minor)
{
    const QString rights = QStringLiteral("rights");
    return minor ? QStringList{rights, QStringLiteral("risks"), QStringLiteral("signals"), QStringLiteral("helpers")} : QStringList{rights};
}

QStringList stillToExplain(const std::vector<Explanation> &explanations, bool minor)
{
    QStringList missing;
    for (const QString &part : partsFor(minor)) {
        const bool understood = std::any_of(explanations.begin(), explanations.end(), [&](const Explanation &one) { return one.understood == "yes" && one.parts.contains(Code(part)); });
        if (!understood)
            missing.append(part);
    }
    return missing;
}

Code ageBand(int age)
{
    if (age < 0)
        return {};
    for (const auto &value : codebook::Book::standard().list(u"AGE_BAND")->values()) {
        const QJsonValue to = value.attributes.value(QLatin1String("to_age"));
        if (age >= value.attributes.value(QLatin1String("from_age")).toInt() && (to.isUndefined() || age <= to.toInt()))
            return Code(value.code);
    }
    return {};
}

Refusals checkExplanation(const Explanation &explanation, QDate today)
{
    if (explanation.on.isValid() && explanation.on > today)
        return {refusal("explanation.future", say("aid", "De uitleg ligt in de toekomst. Leg hem vast als hij geweest is."), "explained_on")};
    return {};
}

} // namespace luwte::aid::rules
