#pragma once
// What answers come to, and which answers can be: pure functions, no store and no clock. Numbers by domain.md 2.6.

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/instrument/forms.h"
#include "core/instrument/types.h"

namespace luwte::instrument::rules {

/// A number a question; nullopt where there is no answer. "2 0 - 4", commas are as good as spaces. nullopt when something else is in it.
[[nodiscard]] std::optional<std::vector<std::optional<int>>> readAnswers(const QString &text);
/// As they are stored: "2 0 - 4".
[[nodiscard]] QString writeAnswers(const std::vector<std::optional<int>> &answers);

struct PartScore
{
    QString code; ///< Part::code
    int sum = 0;
    int of = 0;   ///< highest sum
    std::optional<bool> present; ///< for parts with a rule
    Code outcome; ///< OUTCOME, for a part with a cut-off of its own (ICD-11)
};

struct Score
{
    int answered = 0;
    int questions = 0;
    std::optional<int> total;     ///< none while an answer is missing, and none where the instrument has none
    int highest = 0;
    std::vector<PartScore> parts; ///< none while an answer is missing
    std::optional<bool> rule;     ///< PCL-5: enough symptoms in each of the four groups, whatever the total
    Code outcome;                 ///< OUTCOME; "incomplete" while an answer is missing, "" when there is nothing to say
    [[nodiscard]] bool complete() const { return answered == questions; }
};

/// What is read off a measurement; a withdrawn one is scored as it was.
[[nodiscard]] Score score(const Measurement &measurement);

/// "38 van 80".
[[nodiscard]] QString outOf(int sum, int highest);
/// "40 van 80, op of boven de afkapwaarde (33)", "onvolledig (19 van 20)", "niveaus van 13 leefgebieden": one line for lists and pictures.
[[nodiscard]] QString resultText(const Measurement &measurement);
/// What whoever reads the result has to know: the second rule of the PCL-5, that a screening is no diagnosis, an unverified cut-off.
[[nodiscard]] QStringList remarks(const Measurement &measurement);

/// One measurement against an earlier one of the same instrument.
struct Change
{
    int difference = 0; ///< less is better in all that is drawn
    Code mark;          ///< CHANGE_MARK; "" when the instrument has no rule for it
};
/// nullopt when one of the two has no total or they are of different instruments.
[[nodiscard]] std::optional<Change> change(const Measurement &earlier, const Measurement &later);

/// May this be kept? `age` in whole years on the day of taking, -1 when it is not known. Codes "measurement.answers", "measurement.value",
/// "measurement.age", "measurement.date", "measurement.score", "measurement.result", "measurement.not-here".
[[nodiscard]] Refusals check(const Measurement &measurement, int age, QDate today);
/// Worth a second look: the age is not known, answers are missing, the same was taken before. Holds nothing up.
[[nodiscard]] Refusals warnings(const Measurement &measurement, const std::vector<Measurement> &earlier, int age);

} // namespace luwte::instrument::rules
