#pragma once
// The instruments that Luwte knows, as tables: how many questions, which answers, for which ages, and what counts with what. Every number comes from
// domain.md 2.6; where that marks it [R] (read, not verified), the screen says so too.

#include <vector>

#include "core/base/answer.h"

namespace luwte::instrument {

/// What a form may be filled with here.
enum class Kind : quint8 {
    Scored,   ///< answers to questions; Luwte counts
    Levels,   ///< a level a domain, no total (ZRM)
    ScoreOnly, ///< questions belong to others: score or side of the cut-off, who, when
    FreeText, ///< any other instrument: name, version, score or result
};

/// Questions that count together: "pcl5.B". Its label is "B" of list PART_PCL5.
struct Part
{
    const char *code;
    std::vector<int> questions; ///< 1-based
    int high = 0;               ///< an answer of this or more counts as present …
    int needed = 0;             ///< … and so many of them make the part present; 0: the part is only summed
};

struct Form
{
    const char *code; ///< INSTRUMENT
    Kind kind;
    int ageFrom = 0;  ///< whole years on the day of taking
    int ageUntil = 0; ///< 0: no upper age
    std::vector<int> answers = {}; ///< that exist; empty where there are no questions
    int questions = 0;
    std::vector<Part> parts = {};
    std::vector<int> counted = {}; ///< questions that the total is of; empty: all
    int screenAt = 0;   ///< a total from here on is near the cut-off, or yellow …
    int aboveAt = 0;    ///< … and from here on above, or red. Both 0: no cut-off that the sources agree on
    int respondsAt = 0; ///< a change of the total that is a response …
    int meansAt = 0;    ///< … and one that matters in life. 0: no such rule
    int scoreUntil = 0; ///< ScoreOnly: the highest score there is
    bool once = false;  ///< a second one within the same person is rather a mistake (S5)

    [[nodiscard]] int highest() const; ///< total
};

[[nodiscard]] const std::vector<Form> &forms();
/// nullptr for an instrument that a newer office knows.
[[nodiscard]] const Form *findForm(const Code &instrument);
/// "16 jaar en ouder", "8 tot en met 17 jaar", "" for all ages.
[[nodiscard]] QString ageText(const Form &form);

} // namespace luwte::instrument
