#include <algorithm>
#include <numeric>

#include "core/codebook/book.h"
#include "core/instrument/rules.h"

namespace luwte::instrument::rules {

std::optional<std::vector<std::optional<int>>> readAnswers(const QString &text)
{
    QString spaced = text;
    spaced.replace(u',', u' ').replace(u';', u' ');
    std::vector<std::optional<int>> answers;
    const QStringList words = spaced.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool number = false;
        const int value = word.toInt(&number);
        if (number)
            answers.emplace_back(value);
        else if (word == QLatin1String("-"))
            answers.emplace_back(std::nullopt);
        else
            return std::nullopt;
    }
    return answers;
}

QString writeAnswers(const std::vector<std::optional<int>> &answers)
{
    QStringList words;
    for (const auto &answer : answers)
        words.append(answer ? QString::number(*answer) : QStringLiteral("-"));
    return words.join(u' ');
}

static PartScore scorePart(const Part &part, const std::vector<int> &values, int highestAnswer)
{
    PartScore scored{QLatin1String(part.code), 0, int(part.questions.size()) * highestAnswer, {}, {}};
    int present = 0;
    for (const int question : part.questions) {
        const int value = values[std::size_t(question - 1)];
        scored.sum += value;
        present += part.high > 0 && value >= part.high ? 1 : 0;
    }
    if (part.needed > 0)
        scored.present = present >= part.needed;
    return scored;
}

static bool allPresent(const std::vector<PartScore> &parts, std::initializer_list<const char *> codes)
{
    return std::all_of(codes.begin(), codes.end(), [&](const char *code) {
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const PartScore &one) { return one.code == QLatin1String(code); });
        return part != parts.end() && part->present.value_or(false);
    });
}

/// "screenAt" and "aboveAt" as outcomes; the KJTS says them as colours.
static Code byTotal(const Form &form, int total)
{
    const bool colours = QByteArrayView(form.code).startsWith("kjts");
    if (form.aboveAt == 0)
        return {};
    if (total >= form.aboveAt)
        return Code(colours ? "red" : "above");
    if (total >= form.screenAt)
        return Code(colours ? "yellow" : "near");
    return Code(colours ? "green" : "below");
}

static Code outcomeOf(const Form &form, const Score &score)
{
    if (qstrcmp(form.code, "itq") != 0)
        return score.total ? byTotal(form, *score.total) : Code();
    // CPTSD needs PTSD too, and then takes its place: never both.
    if (!allPresent(score.parts, {"itq.Re", "itq.Av", "itq.Th", "itq.PI"}))
        return Code("no_ptsd");
    return Code(allPresent(score.parts, {"itq.AD", "itq.NSC", "itq.DR", "itq.CI"}) ? "cptsd" : "ptsd");
}

static void scoreAnswers(const Form &form, const QString &text, Score &score)
{
    score.questions = form.questions;
    const auto answers = readAnswers(text).value_or(std::vector<std::optional<int>>());
    score.answered = int(std::count_if(answers.begin(), answers.end(), [](const auto &answer) { return answer.has_value(); }));
    if (!score.complete() || int(answers.size()) != form.questions) {
        score.outcome = Code("incomplete");
        return;
    }
    if (form.kind == Kind::Levels)
        return;
    std::vector<int> values;
    for (const auto &answer : answers)
        values.push_back(*answer);
    const int highestAnswer = *std::max_element(form.answers.begin(), form.answers.end());
    for (const Part &part : form.parts)
        score.parts.push_back(scorePart(part, values, highestAnswer));
    if (form.counted.empty())
        score.total = std::accumulate(values.begin(), values.end(), 0);
    else
        score.total = std::accumulate(form.counted.begin(), form.counted.end(), 0, [&](int sum, int question) { return sum + values[std::size_t(question - 1)]; });
    score.outcome = outcomeOf(form, score);
    if (qstrcmp(form.code, "pcl5") == 0)
        score.rule = std::all_of(score.parts.begin(), score.parts.end(), [](const PartScore &part) { return part.present.value_or(false); });
    for (PartScore &part : score.parts)
        if (part.code == QLatin1String("kjts.icd11"))
            part.outcome = Code(part.sum >= 9 ? "red" : part.sum >= 7 ? "yellow" : "green");
}

/// SCIL: 19 or less is below the cut-off. RHS: 11 (RHS-13), 12 or a thermometer from 5 (RHS-15) is above.
static Code outcomeOfScore(const Measurement &one)
{
    const bool scil = one.instrument == "scil18" || one.instrument == "scil14";
    if (scil) {
        if (one.score)
            return Code(*one.score <= 19 ? "lvb_suspected" : "lvb_not_suspected");
        return one.side.isEmpty() ? Code() : Code(one.side == "below" ? "lvb_suspected" : "lvb_not_suspected");
    }
    if (one.instrument == "rhs13" && one.score)
        return Code(*one.score >= 11 ? "above" : "below");
    if (one.instrument == "rhs15" && (one.score || one.thermometer))
        return Code(one.score.value_or(0) >= 12 || one.thermometer.value_or(0) >= 5 ? "above" : "below");
    return one.side;
}

Score score(const Measurement &one)
{
    Score score;
    const Form *form = findForm(one.instrument);
    if (!form)
        return score;
    score.highest = form->highest();
    if (form->kind == Kind::Scored || form->kind == Kind::Levels) {
        scoreAnswers(*form, one.answers, score);
    } else {
        score.total = one.score;
        score.outcome = outcomeOfScore(one);
    }
    return score;
}

QString outOf(int sum, int highest)
{
    return QString::number(sum) + u' ' + say("instrument", "van %1").arg(highest);
}

QString resultText(const Measurement &one)
{
    const Score scored = score(one);
    const Form *form = findForm(one.instrument);
    if (!scored.complete())
        return say("instrument", "onvolledig (%1 van %2)").arg(scored.answered).arg(scored.questions);
    if (form && form->kind == Kind::Levels)
        return say("instrument", "niveau van %1 leefgebieden").arg(scored.questions);
    QStringList words;
    if (scored.total)
        words.append(scored.highest > 0 ? outOf(*scored.total, scored.highest) : QString::number(*scored.total));
    if (one.thermometer)
        words.append(say("instrument", "thermometer %1").arg(*one.thermometer));
    if (!scored.outcome.isEmpty())
        words.append(codebook::Book::standard().label(u"OUTCOME", scored.outcome).toLower());
    if (!one.result.isEmpty())
        words.append(one.result);
    return words.join(QStringLiteral(", "));
}

QStringList remarks(const Measurement &one)
{
    QStringList lines;
    const Score scored = score(one);
    if (scored.rule)
        lines.append(*scored.rule ? say("instrument", "De klachten passen wel bij de regel van de DSM-5: genoeg klachten in elk van de vier groepen.")
                                  : say("instrument", "De klachten passen niet bij de regel van de DSM-5: in een van de vier groepen zijn het er te weinig."));
    if (one.instrument == "pcl5")
        lines.append(say("instrument", "De grens is 31 tot 33. Voor Nederland is geen eigen norm; hier telt 33."));
    if (one.instrument == "kjts_young")
        lines.append(say("instrument", "Voor 3 tot en met 6 jaar noemen de bronnen verschillende grenzen. Daarom staat hier alleen de som."));
    if (one.instrument == "scil18" || one.instrument == "scil14")
        lines.append(say("instrument", "Een SCIL is geen diagnose. Ligt de score dicht bij 19, laat dan meer onderzoek doen."));
    else if (one.instrument == "rhs13" || one.instrument == "rhs15" || one.instrument == "pcptsd5")
        lines.append(say("instrument", "De grens is nog niet nagekeken voor Nederland."));
    if (findForm(one.instrument) && findForm(one.instrument)->kind == Kind::Scored)
        lines.append(say("instrument", "Een vragenlijst is geen diagnose."));
    return lines;
}

std::optional<Change> change(const Measurement &earlier, const Measurement &later)
{
    const auto from = score(earlier).total, to = score(later).total;
    const Form *form = findForm(later.instrument);
    if (!from || !to || earlier.instrument != later.instrument || !form)
        return std::nullopt;
    Change change{*to - *from, {}};
    if (form->meansAt > 0) {
        const int size = std::abs(change.difference);
        const bool better = change.difference < 0;
        if (size >= form->meansAt)
            change.mark = Code(better ? "meaningful_better" : "meaningful_worse");
        else if (size >= form->respondsAt)
            change.mark = Code(better ? "response_better" : "response_worse");
        else
            change.mark = Code("same");
    }
    return change;
}

} // namespace luwte::instrument::rules
