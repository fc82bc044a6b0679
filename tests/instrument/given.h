#pragma once
// Measurements as the tests write them. All people are invented.

#include <catch2/catch_test_macros.hpp>

#include "core/instrument/views.h"

namespace luwte::test {

inline instrument::Measurement taken(const char *instrument, const QString &answers)
{
    instrument::Measurement one;
    one.instrument = Code(instrument);
    one.answers = answers;
    one.takenOn = QDate(2026, 4, 1);
    return one;
}

/// `count` times the same answer.
inline QString same(int answer, int count)
{
    return QString(QStringLiteral("%1 ").arg(answer)).repeated(count).trimmed();
}

/// Answers of 0 with some that differ: {{1, 2}} is a 2 for the first question.
inline QString but(int count, std::initializer_list<std::pair<int, int>> others)
{
    std::vector<std::optional<int>> answers(std::size_t(count), 0);
    for (const auto &[question, answer] : others)
        answers[std::size_t(question - 1)] = answer;
    return instrument::rules::writeAnswers(answers);
}

/// Answers that add up to `total`, the highest answers first, from those that exist.
inline QString summing(const instrument::Form &form, int total)
{
    std::vector<std::optional<int>> answers(std::size_t(form.questions), 0);
    for (auto &answer : answers)
        for (const int value : form.answers)
            if (value <= total && value > *answer)
                answer = value;
    // One after another, so that what is left always fits.
    int left = total;
    for (auto &answer : answers) {
        answer = 0;
        for (const int value : form.answers)
            if (value <= left)
                answer = std::max(*answer, value);
        left -= *answer;
    }
    REQUIRE(left == 0);
    return instrument::rules::writeAnswers(answers);
}

inline int sumOf(const instrument::rules::Score &score, const char *part)
{
    for (const auto &one : score.parts)
        if (one.code == QLatin1String(part))
            return one.sum;
    return -1;
}

} // namespace luwte::test
