#include "core/instrument/forms.h"

#include <algorithm>

#include "core/base/say.h"

namespace luwte::instrument {

int Form::highest() const
{
    if (kind != Kind::Scored)
        return scoreUntil;
    return int(counted.empty() ? std::size_t(questions) : counted.size()) * *std::max_element(answers.begin(), answers.end());
}

/// KJTS-NL is CATS-2: 20 questions 0–3; the six of ICD-11 are counted apart.
static Form catsForm(const char *code)
{
    return {.code = code, .kind = Kind::Scored, .ageFrom = 7, .ageUntil = 17, .answers = {0, 1, 2, 3}, .questions = 20,
        .parts = {{"kjts.icd11", {2, 3, 6, 7, 17, 18}}}, .screenAt = 21, .aboveAt = 25};
}

const std::vector<Form> &forms()
{
    static const std::vector<Form> all = {
        {.code = "pcl5", .kind = Kind::Scored, .ageFrom = 16, .answers = {0, 1, 2, 3, 4}, .questions = 20,
            .parts = {{"pcl5.B", {1, 2, 3, 4, 5}, 2, 1}, {"pcl5.C", {6, 7}, 2, 1}, {"pcl5.D", {8, 9, 10, 11, 12, 13, 14}, 2, 2}, {"pcl5.E", {15, 16, 17, 18, 19, 20}, 2, 2}},
            .screenAt = 31, .aboveAt = 33, .respondsAt = 5, .meansAt = 10},
        // P1–P9 are questions 1–9, C1–C9 are 10–18. The cut is by clusters, not by the total.
        {.code = "itq", .kind = Kind::Scored, .ageFrom = 18, .answers = {0, 1, 2, 3, 4}, .questions = 18,
            .parts = {{"itq.Re", {1, 2}, 2, 1}, {"itq.Av", {3, 4}, 2, 1}, {"itq.Th", {5, 6}, 2, 1}, {"itq.PI", {7, 8, 9}, 2, 1},
                {"itq.AD", {10, 11}, 2, 1}, {"itq.NSC", {12, 13}, 2, 1}, {"itq.DR", {14, 15}, 2, 1}, {"itq.CI", {16, 17, 18}, 2, 1}},
            .counted = {1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 14, 15}},
        {.code = "cries13", .kind = Kind::Scored, .ageFrom = 8, .ageUntil = 17, .answers = {0, 1, 3, 5}, .questions = 13,
            .parts = {{"cries13.intrusion", {1, 4, 8, 9}}, {"cries13.avoidance", {2, 6, 7, 10}}, {"cries13.arousal", {3, 5, 11, 12, 13}}}, .screenAt = 30, .aboveAt = 30},
        catsForm("kjts_self"),
        catsForm("kjts_parent"),
        // For 3 to 6 years the sources name different cut-offs, so there is only a total.
        {.code = "kjts_young", .kind = Kind::Scored, .ageFrom = 3, .ageUntil = 6, .answers = {0, 1, 2, 3}, .questions = 16},
        {.code = "pcptsd5", .kind = Kind::Scored, .ageFrom = 18, .answers = {0, 1}, .questions = 5, .screenAt = 3, .aboveAt = 4},
        {.code = "scil18", .kind = Kind::ScoreOnly, .ageFrom = 18, .scoreUntil = 28, .once = true},
        {.code = "scil14", .kind = Kind::ScoreOnly, .ageFrom = 14, .ageUntil = 17, .scoreUntil = 28, .once = true},
        {.code = "zrm", .kind = Kind::Levels, .ageFrom = 18, .answers = {1, 2, 3, 4, 5}, .questions = 13},
        {.code = "rhs15", .kind = Kind::ScoreOnly, .ageFrom = 14, .scoreUntil = 56},
        {.code = "rhs13", .kind = Kind::ScoreOnly, .ageFrom = 14, .scoreUntil = 52},
        {.code = "risl", .kind = Kind::FreeText},
        {.code = "other", .kind = Kind::FreeText},
    };
    return all;
}

const Form *findForm(const Code &instrument)
{
    for (const Form &form : forms())
        if (instrument == form.code)
            return &form;
    return nullptr;
}

QString ageText(const Form &form)
{
    if (form.ageUntil > 0)
        return say("instrument", "%1 tot en met %2 jaar").arg(form.ageFrom).arg(form.ageUntil);
    return form.ageFrom > 0 ? say("instrument", "%1 jaar en ouder").arg(form.ageFrom) : QString();
}

} // namespace luwte::instrument
