#pragma once
// A questionnaire that somebody filled in, or the result of one that Luwte may only note down (domain.md 2.6, 3.1 Afname). What the answers come to
// is never stored: rules.h computes it each time from the answers, so that it cannot differ from them.

#include "core/base/field.h"

namespace luwte::instrument {

/// One taking. `answers` holds a number a question in the order of the form, "-" where there is no answer.
struct Measurement : Record
{
    Id person;
    Id caseId;
    Code instrument; ///< INSTRUMENT
    QString name;    ///< of an instrument that is not in the list
    QString version; ///< of the form that lay on the table
    QDate takenOn;
    Code language;                ///< LANGUAGE
    Answer<Code> withInterpreter; ///< YESNO
    QString takenBy;
    QString answers; ///< "2 0 - 4 …"; of the ZRM a level (1–5) a domain
    QString events;  ///< KJTS: 15 events, 1 yes and 0 no; counts for nothing
    QString burden;  ///< KJTS: 5 questions about daily life, 1 yes and 0 no; counts for nothing
    std::optional<int> score;       ///< only where Luwte holds no questions: what the form gave
    std::optional<int> thermometer; ///< RHS-15: 0–10
    Code side;       ///< CUT_SIDE: what whoever took it read off, where the score alone is not noted
    QString result;  ///< in words, of other instruments
    QString note;
    QString withdrawnReason; ///< not taken after all, or of somebody else; stays to be read, counts for nothing
    [[nodiscard]] bool withdrawn() const { return !withdrawnReason.isEmpty(); }
};

/// The questions of an instrument in one language, from a file of whoever may hand them out. Never changed, never built in.
struct WordingPack : Record
{
    Code instrument;
    Code language;
    QString version;
    QString source; ///< who gave it out
    QString terms;  ///< what it may be used for, as the file says
    QString text;   ///< the file as it was (wording.h)
    bool stopped = false;
};

} // namespace luwte::instrument

#define LUWTE_DESCRIBE(type) \
    template<> \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::instrument::Measurement);
LUWTE_DESCRIBE(luwte::instrument::WordingPack);
#undef LUWTE_DESCRIBE
