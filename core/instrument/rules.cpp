#include "core/instrument/rules.h"

#include <algorithm>

#include "core/base/day_text.h"
#include "core/codebook/book.h"

namespace luwte::instrument::rules {

static Refusal refusal(const char *code, const QString &text, const char *field)
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

static QString nameOf(const Measurement &one)
{
    return one.name.isEmpty() ? codebook::Book::standard().label(u"INSTRUMENT", one.instrument) : one.name;
}

static QString inWords(const std::vector<int> &values)
{
    QStringList words;
    for (const int value : values)
        words.append(QString::number(value));
    const QString last = words.takeLast();
    return words.isEmpty() ? last : say("instrument", "%1 of %2").arg(words.join(QStringLiteral(", ")), last);
}

/// Numbers of a row of answers: as many as there are questions, each one that exists.
static Refusals checkRow(const QString &text, int questions, const std::vector<int> &allowed, const char *field)
{
    const auto answers = readAnswers(text);
    if (!answers)
        return {refusal("measurement.answers", say("instrument", "Schrijf per vraag een getal, en een streepje waar geen antwoord is."), field)};
    if (int(answers->size()) != questions)
        return {refusal("measurement.answers", say("instrument", "Er zijn %1 vragen, en hier staan %2 antwoorden. Zet een streepje waar geen antwoord is.").arg(questions).arg(answers->size()), field)};
    Refusals refusals;
    for (std::size_t i = 0; i < answers->size(); ++i)
        if (const auto &answer = (*answers)[i]; answer && std::find(allowed.begin(), allowed.end(), *answer) == allowed.end())
            refusals.append(refusal("measurement.value", say("instrument", "Vraag %1: kies %2.").arg(i + 1).arg(inWords(allowed)), field));
    return refusals;
}

static Refusals checkAge(const Measurement &one, const Form &form, int age)
{
    if (age < 0 || (age >= form.ageFrom && (form.ageUntil == 0 || age <= form.ageUntil)))
        return {};
    QStringList fitting;
    for (const Form &other : forms())
        if (other.kind == Kind::Scored && age >= other.ageFrom && (other.ageUntil == 0 || age <= other.ageUntil))
            fitting.append(codebook::Book::standard().label(u"INSTRUMENT", QLatin1String(other.code)));
    QString text = say("instrument", "%1 is voor %2; op die dag was de cliënt %3.").arg(nameOf(one), ageText(form)).arg(age);
    if (!fitting.isEmpty())
        text += u' ' + say("instrument", "Wat wel past: %1.").arg(fitting.join(QStringLiteral(", ")));
    else
        text += u' ' + say("instrument", "Kijk de geboortedatum en de dag van afname na.");
    return {refusal("measurement.age", text, "instrument")};
}

static Refusals checkScoreOnly(const Measurement &one, const Form &form)
{
    Refusals refusals;
    if (!one.score && one.side.isEmpty() && !one.thermometer)
        refusals.append(refusal("measurement.score", say("instrument", "Vul de score in, of kies of die onder of boven de afkapwaarde ligt."), "score"));
    if (one.score && (*one.score < 0 || *one.score > form.scoreUntil))
        refusals.append(refusal("measurement.score", say("instrument", "Vul een score in van 0 tot en met %1.").arg(form.scoreUntil), "score"));
    if (one.thermometer && (one.instrument != Code("rhs15") || *one.thermometer < 0 || *one.thermometer > 10))
        refusals.append(refusal("measurement.score", say("instrument", "De thermometer hoort bij de RHS-15 en gaat van 0 tot en met 10."), "thermometer"));
    if (refusals.isEmpty() && one.score && (one.instrument == "scil18" || one.instrument == "scil14") && !one.side.isEmpty() && (one.side == "below") != (*one.score <= 19))
        refusals.append(refusal("measurement.score", say("instrument", "Score en kant van de afkapwaarde spreken elkaar tegen: 19 of lager is eronder. Kijk de score na."), "side"));
    return refusals;
}

static Refusals checkFree(const Measurement &one)
{
    Refusals refusals;
    if (one.instrument == "other" && one.name.isEmpty())
        refusals.append(refusal("measurement.result", say("instrument", "Schrijf hoe de vragenlijst heet."), "name"));
    if (!one.score && one.result.isEmpty())
        refusals.append(refusal("measurement.result", say("instrument", "Vul de score in, of schrijf de uitslag op."), "result"));
    return refusals;
}

/// Answers, events, scores that this form does not have.
static Refusals checkForeign(const Measurement &one, const Form &form)
{
    Refusals refusals;
    const bool asks = form.kind == Kind::Scored || form.kind == Kind::Levels;
    if (asks && (one.score || one.thermometer || !one.side.isEmpty()))
        refusals.append(refusal("measurement.not-here", say("instrument", "Van %1 rekent Luwte de uitslag uit. Laat score en afkapwaarde leeg, en vul de antwoorden in.").arg(nameOf(one)), "score"));
    if (!asks && !one.answers.isEmpty())
        refusals.append(refusal("measurement.not-here", say("instrument", "Van %1 mag Luwte geen vragen bewaren. Laat de antwoorden leeg, en vul de uitslag in.").arg(nameOf(one)), "answers"));
    if (!one.instrument.value.startsWith(QLatin1String("kjts")) && (!one.events.isEmpty() || !one.burden.isEmpty()))
        refusals.append(refusal("measurement.not-here", say("instrument", "Gebeurtenissen en last horen bij de KJTS. Laat ze hier leeg."), one.events.isEmpty() ? "burden" : "events"));
    return refusals;
}

Refusals check(const Measurement &one, int age, QDate today)
{
    const Form *form = findForm(one.instrument);
    if (!form)
        return {refusal("measurement.not-here", say("instrument", "Deze vragenlijst kent deze versie van Luwte niet. Kies een andere uit de lijst."), "instrument")};
    Refusals refusals = checkForeign(one, *form);
    if (one.takenOn > today)
        refusals.append(refusal("measurement.date", say("instrument", "Kies de dag van afname: vandaag of eerder."), "taken_on"));
    refusals += checkAge(one, *form, age);
    if (!refusals.isEmpty())
        return refusals;
    switch (form->kind) {
    case Kind::Scored:
    case Kind::Levels:
        refusals = checkRow(one.answers, form->questions, form->answers, "answers");
        if (refusals.isEmpty() && score(one).answered == 0)
            refusals.append(refusal("measurement.answers", say("instrument", "Vul minstens één antwoord in."), "answers"));
        if (!one.events.isEmpty())
            refusals += checkRow(one.events, 15, {0, 1}, "events");
        if (!one.burden.isEmpty())
            refusals += checkRow(one.burden, 5, {0, 1}, "burden");
        break;
    case Kind::ScoreOnly: refusals = checkScoreOnly(one, *form); break;
    case Kind::FreeText: refusals = checkFree(one); break;
    }
    return refusals;
}

Refusals warnings(const Measurement &one, const std::vector<Measurement> &earlier, int age)
{
    Refusals warnings;
    const Form *form = findForm(one.instrument);
    if (!form)
        return warnings;
    if (age < 0 && (form->ageFrom > 0 || form->ageUntil > 0))
        warnings.append(refusal("measurement.age-unknown", say("instrument", "De leeftijd is niet bekend. %1 is voor %2.").arg(nameOf(one), ageText(*form)), "instrument"));
    if (const Score scored = score(one); !scored.complete())
        warnings.append(refusal("measurement.incomplete", say("instrument", "Onvolledig: %1 van %2 vragen. Zo is er geen totaal.").arg(scored.answered).arg(scored.questions), "answers"));
    for (const Measurement &other : earlier) {
        if (other.id == one.id || other.withdrawn())
            continue;
        const Form *otherForm = findForm(other.instrument);
        const bool sameAgain = form->once && otherForm && otherForm->once;
        const bool sameDay = other.instrument == one.instrument && other.name == one.name && other.takenOn == one.takenOn;
        if (!sameAgain && !sameDay)
            continue;
        warnings.append(refusal("measurement.again", say("instrument", "%1 is al afgenomen op %2. Vraag het niet twee keer; trek de dubbele in als het dezelfde is.").arg(nameOf(other), dayText(other.takenOn)), "taken_on"));
        break;
    }
    return warnings;
}

} // namespace luwte::instrument::rules
