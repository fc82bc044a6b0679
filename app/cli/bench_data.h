#pragma once
// Invented people for the benchmark: as many as asked for, the same ones every time, entered in time order as an office does.

#include <QRandomGenerator>

#include "core/command/door.h"
#include "core/victim/types.h"

namespace luwte::cli {

class BenchData
{
public:
    explicit BenchData(quint32 seed);

    [[nodiscard]] victim::Person person();
    [[nodiscard]] victim::Case caseAt(Instant at);
    /// Saves one of the rows that come after a case was opened: note, safety, exploitation, referral or prospect, by `turn` (0–23).
    void saveChild(command::Call &call, const Id &person, const Id &caseId, Instant at, int turn);
    [[nodiscard]] QString text(int words);
    /// What somebody may be typing on the way to a name: one to six letters of a first name, or a first name and the start of a second.
    [[nodiscard]] QString typed();

    static constexpr int childrenPerCase = 24;

private:
    [[nodiscard]] int below(int most) { return int(m_random.bounded(most)); }
    template<std::size_t n>
    [[nodiscard]] const char *oneOf(const char *const (&list)[n])
    {
        return list[std::size_t(below(int(n)))];
    }
    [[nodiscard]] QString firstName();
    [[nodiscard]] QString lastName();
    [[nodiscard]] Answer<Code> yesNo();
    static constexpr qsizetype wordCount = 40'000;
    QRandomGenerator m_random;
    QStringList m_words;
};

/// Fills a new vault with `cases` cases and their rows, some hundred rows a transaction. `progress` gets the number of cases done.
void fillForBench(command::Door &door, BenchData &data, int cases, const std::function<void(int)> &progress);

/// One transaction that brings in `cases` new cases with all their rows, as an import does.
void importForBench(command::Door &door, BenchData &data, int cases, Instant at);

/// `places` places in houses of five with rules of every kind, three of four taken by people of `cases` (person, case).
void placesForBench(command::Door &door, BenchData &data, int places, const std::vector<std::pair<Id, Id>> &cases, Instant at);

} // namespace luwte::cli
