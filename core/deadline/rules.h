#pragma once
// Which deadlines follow from what is known of a client (domain.md 3.4). Pure functions over facts: no store, no clock, no today. Facts that
// change the outcome make the index anew for that client (index.h), so a rule is written once and never asks whether it is up to date.
//
// Add a rule: a line in the table of rules.cpp, a function in the file it belongs to (residence.cpp, care.cpp …), its sentence in words.cpp.
// When it needs facts of a record type that Facts does not have yet: a member here, a line in facts.cpp, and the kind in factKinds().

#include <optional>

#include "core/care/types.h"
#include "core/deadline/types.h"
#include "core/expert/types.h"
#include "core/lane/rules.h"
#include "core/placement/types.h"
#include "core/privacy/types.h"
#include "core/victim/types.h"

namespace luwte::deadline {

/// What the rules look at: of one client, the newest case and what belongs to it.
struct Facts
{
    struct Stay
    {
        Id placement;
        Instant startsAt;
        Code facilityType; ///< FACILITY_TYPE
    };
    victim::Person person;
    victim::Case current;
    std::optional<victim::Safety> safety; ///< the last one
    std::vector<victim::Exploitation> exploitation;
    std::vector<lane::ResidenceStep> residence;
    std::vector<lane::CriminalStep> criminal;
    std::vector<care::Plan> plans; ///< adopted or in evaluation, not evaluated yet
    bool planAdopted = false;      ///< there was one once
    std::vector<privacy::FundingLine> funding;
    std::optional<Stay> stay; ///< where the client is now
    std::vector<placement::Gap> gaps; ///< open ones
    std::optional<victim::Absence> absence; ///< the one that goes on
    std::vector<victim::SightStep> sightDone;
    std::vector<victim::AftercareContact> aftercare;
    std::vector<Mark> marks;
};

/// One rule as people and scripts know it.
struct RuleInfo
{
    const char *code;   ///< "D2"
    Group group;
    bool byHand;        ///< somebody ticks it off; otherwise the record that it asks for ends it
    const char *open;   ///< where its button on Today goes: person, safety, place, plan, intake, lanes, privacy, experts
    std::vector<int> reminders = {}; ///< days before; those on or before the start are not made
};
[[nodiscard]] const std::vector<RuleInfo> &ruleTable();
/// nullptr when there is no such rule.
[[nodiscard]] const RuleInfo *findRule(const QString &code);

/// The days on which a term reminds of itself, first to last.
[[nodiscard]] std::vector<QDate> remindersOf(const Deadline &deadline);

/// Collects what the rules say; fills in whose it is and when it shows.
class Terms
{
public:
    explicit Terms(const Facts &facts) : m_facts(facts) {}

    /// How long before and after its day it stands on Today.
    struct Shown
    {
        int before = 14; ///< days
        int after = -1;  ///< days; -1: until it is handled or a fact ends it
    };
    /// A term with a last day. It also shows for a week from each reminder that comes before `shown.before`.
    void add(const char *rule, QDate since, QDate due, const Shown &shown, const Id &subject = {}, const QString &detail = {});
    /// A term with a last moment; shows from `from` until two weeks after: then other terms say what is needed.
    void at(const char *rule, Instant from, Instant due, const Id &subject = {}, const QString &detail = {});
    /// Open without a last day, from `since` on.
    void open(const char *rule, Instant since, const Id &subject = {}, const QString &detail = {});

    [[nodiscard]] std::vector<Deadline> take();

private:
    Deadline &made(const char *rule, const Id &subject, const QString &detail);
    const Facts &m_facts;
    std::vector<Deadline> m_all;
};

/// Everything that runs for a client with an open case, in a fixed order; of a closed one only aftercare. Marks are matched.
[[nodiscard]] std::vector<Deadline> deadlinesOf(const Facts &facts);
/// D18, of an expert who is not stopped.
[[nodiscard]] std::vector<Deadline> deadlinesOf(const expert::Expert &expert);

// Parts of deadlinesOf(), one file each.
void residenceTerms(const Facts &facts, Terms &terms);  ///< R-GA, D1, D2, D8, D9
void criminalTerms(const Facts &facts, Terms &terms);   ///< D10, D19
void safetyTerms(const Facts &facts, Terms &terms);     ///< danger, D3, D6, D17
void careTerms(const Facts &facts, Terms &terms);       ///< D7
void aftercareTerms(const Facts &facts, Terms &terms);  ///< D16
void ageTerms(const Facts &facts, Terms &terms);        ///< D11, D20
void placeTerms(const Facts &facts, Terms &terms);      ///< D5, D13
void fundingTerms(const Facts &facts, Terms &terms);    ///< D12, D13, the end of a funding line

} // namespace luwte::deadline
