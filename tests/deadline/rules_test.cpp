// Which deadlines follow from which facts, and what takes them away: without a store.

#include <catch2/catch_test_macros.hpp>

#include "core/deadline/rules.h"
#include "core/deadline/words.h"
#include "core/expert/rules.h"

using namespace luwte;
using namespace luwte::deadline;

static QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

static Instant at(const char *iso)
{
    return Instant::fromText(QString::fromLatin1(iso)).value();
}

static Id some()
{
    static qint64 ms = 0;
    return Id::make(++ms);
}

static Facts adult(const char *state = "active")
{
    Facts facts;
    facts.person.id = some();
    facts.person.birthDate = day("1990-05-01");
    facts.current.id = some();
    facts.current.state = Code(state);
    facts.current.coordinator = QStringLiteral("noor");
    facts.current.registeredAt = at("2026-03-02T09:00");
    facts.planAdopted = true;
    return facts;
}

/// "D1 2026-04-30" of each open term, without reminders; "D13.place 2026-03-05T09:00" for what has no last day.
static QStringList told(const Facts &facts)
{
    QStringList list;
    for (const Deadline &d : deadlinesOf(facts))
        if (d.reminder == 0 && d.handled.isNull())
            list.append(d.rule + u' ' + (d.due.isValid() ? d.due.toString(Qt::ISODate) : d.showAt.civilTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm"))));
    return list;
}

static std::string all(const Facts &facts)
{
    return told(facts).join(QStringLiteral(", ")).toStdString();
}

TEST_CASE("nothing runs for a closed case, and little for a quiet one", "[deadline]")
{
    CHECK(all(adult()).empty());
    Facts closed = adult("closed");
    closed.current.reflectionStart = day("2026-03-02");
    CHECK(all(closed).empty());
    CHECK(all(Facts()).empty());
}

TEST_CASE("every rule of the table has a sentence of its own, and no rule is told that is not in it", "[deadline]")
{
    QSet<QString> sentences;
    for (const RuleInfo &info : ruleTable()) {
        Deadline d;
        d.rule = QString::fromLatin1(info.code);
        d.detail = d.rule == QStringLiteral("D16") ? QStringLiteral("w2") : QStringLiteral("rvb");
        CHECK(whatText(d) != d.rule);
        CHECK_FALSE(buttonText(d.rule).isEmpty());
        sentences.insert(whatText(d));
        CHECK(shortText(d).size() <= whatText(d).size());
    }
    CHECK(sentences.size() == qsizetype(ruleTable().size()));
    CHECK(findRule(QStringLiteral("D99")) == nullptr);
}

TEST_CASE("R-GA: offered, not offered, or put off", "[deadline][residence]")
{
    Facts facts = adult();
    facts.current.residence = Code("ongedoc");
    facts.current.mainForm = Code("arbeid");
    CHECK(all(facts) == "R-GA 2026-03-02T09:00");
    facts.current.reflectionOffered = Code("not_now");
    facts.current.reflectionReviewOn = day("2026-03-16");
    CHECK(all(facts) == "R-GA.review 2026-03-16");
    facts.current.reflectionOffered = Code("offered");
    facts.current.reflectionReviewOn = {};
    CHECK(all(facts).empty());
    facts.current.residence = Code("b8_bed");
    CHECK(all(facts) == "D1.start 2026-03-02T09:00"); // the missing fact is named
    facts.current.reflectionStart = day("2026-03-02");
    CHECK(all(facts) == "D1 2026-06-02, D2 2026-03-16");
    facts.current.reflectionEndByNotice = day("2026-06-01");
    CHECK(all(facts) == "D1 2026-06-01, D2 2026-03-16");
    facts.funding.emplace_back().law = Code("rvb");
    CHECK(all(facts) == "D1 2026-06-01");
    lane::ResidenceStep end;
    end.step = Code("ended");
    end.on = day("2026-04-01");
    facts.residence = {end};
    CHECK(all(facts).empty());
}

TEST_CASE("a mark holds for one day only: when a fact moves the term it is open again", "[deadline]")
{
    Facts facts = adult();
    facts.current.reflectionStart = day("2026-03-02");
    facts.current.residence = Code("b8_bed");
    Mark mark;
    mark.id = some();
    mark.rule = QStringLiteral("D2");
    mark.subject = facts.current.id;
    mark.due = day("2026-03-16");
    facts.marks = {mark};
    CHECK(all(facts) == "D1 2026-06-02");
    facts.current.reflectionStart = day("2026-03-03");
    CHECK(all(facts) == "D1 2026-06-03, D2 2026-03-17");
    facts.current.reflectionStart = day("2026-03-02");
    facts.marks.front().withdrawn = true;
    CHECK(all(facts) == "D1 2026-06-02, D2 2026-03-16");
}

TEST_CASE("D1 shows two weeks before, and for a week from each earlier reminder", "[deadline]")
{
    Facts facts = adult();
    facts.current.reflectionStart = day("2026-01-31");
    QStringList shown;
    for (const Deadline &d : deadlinesOf(facts))
        if (d.rule == u"D1")
            shown.append(QStringLiteral("%1: %2 – %3").arg(d.reminder).arg(d.showAt.civilDate().toString(Qt::ISODate), d.hideAt.civilDate().toString(Qt::ISODate)));
    CHECK(shown == QStringList{QStringLiteral("0: 2026-04-16 – 2026-05-31"), QStringLiteral("60: 2026-03-01 – 2026-03-08"), QStringLiteral("30: 2026-03-31 – 2026-04-07")});
}

TEST_CASE("D3: a report to Veilig Thuis, and only a report", "[deadline]")
{
    Facts facts = adult();
    facts.current.veiligThuis = Code("reported");
    facts.current.veiligThuisOn = day("2026-04-01");
    CHECK(all(facts) == "D3.triage 2026-04-10, D3.investigation 2026-06-19");
    facts.current.veiligThuis = Code("consulted");
    CHECK(all(facts).empty());
}

TEST_CASE("D5, D6: a place asks for an assessment within a day, then by its level", "[deadline]")
{
    Facts facts = adult();
    facts.stay = Facts::Stay{some(), at("2026-03-10T14:00"), Code("VO")};
    CHECK(all(facts) == "D6.first 2026-03-11");
    facts.safety.emplace();
    facts.safety->at = at("2026-03-10T20:00");
    facts.safety->level = 3;
    CHECK(all(facts) == "D6 2026-03-17");
    facts.safety->level = 2;
    CHECK(all(facts) == "D6 2026-04-09");
    facts.safety->level = 1;
    CHECK(all(facts).empty());
    facts.safety->at = at("2026-03-09T13:59"); // more than a day before
    CHECK(all(facts) == "D6.first 2026-03-11");
    facts.safety->at = at("2026-03-10T09:00");
    facts.stay->facilityType = Code("72U");
    CHECK(all(facts) == "D5 2026-03-13");
}

TEST_CASE("D7: the first plan, then each evaluation", "[deadline]")
{
    Facts facts = adult();
    facts.planAdopted = false;
    facts.current.activeSince = at("2026-03-02T12:00");
    CHECK(all(facts) == "D7.first 2026-04-13");
    facts.current.state = Code("intake");
    CHECK(all(facts).empty());
    facts.current.state = Code("active");
    facts.planAdopted = true;
    care::Plan &plan = facts.plans.emplace_back();
    plan.evaluateOn = day("2026-06-01");
    CHECK(all(facts) == "D7 2026-06-01");
}

TEST_CASE("D10, D19: what follows from a dismissal, and from the end of the exploitation", "[deadline]")
{
    Facts facts = adult();
    lane::CriminalStep dismissed;
    dismissed.step = Code("dismissed");
    dismissed.on = day("2027-01-28");
    dismissed.knownOn = day("2027-02-03");
    facts.criminal = {dismissed};
    CHECK(all(facts) == "D10 2027-05-03");
    lane::CriminalStep complaint;
    complaint.step = Code("art12");
    complaint.on = day("2027-02-10");
    facts.criminal.push_back(complaint);
    CHECK(all(facts).empty());
    facts.exploitation.emplace_back();
    CHECK(all(facts).empty());
    facts.exploitation.emplace_back().endedOn = day("2020-02-29");
    CHECK(all(facts) == "D19 2030-02-28");
    facts.funding.emplace_back().law = Code("schadefonds");
    CHECK(all(facts).empty());
}

TEST_CASE("D11, D20: only birthdays that come after the case began", "[deadline]")
{
    Facts facts = adult();
    facts.person.birthDate = day("2008-03-02"); // eighteen on the day of the call
    CHECK(all(facts) == "D11.21 2029-03-02, D11.23 2031-03-02, D11.25 2033-03-02");
    facts.person.birthDate = day("2008-03-03");
    CHECK(told(facts).first() == QStringLiteral("D11.18 2026-03-03"));
    facts.person.birthDate = day("2021-12-31");
    CHECK(told(facts).last() == QStringLiteral("D20 2027-01-04"));
    facts.person.birthDate = Answer<QDate>::unknown();
    CHECK(all(facts).empty());
}

TEST_CASE("D12, D13: money that stops", "[deadline]")
{
    Facts facts = adult();
    facts.person.birthDate = day("2007-01-15");
    facts.current.registeredAt = at("2026-07-20T09:00");
    privacy::FundingLine youth;
    youth.id = some();
    youth.law = Code("jeugdwet");
    youth.from = day("2025-01-01");
    youth.until = day("2026-02-01");
    facts.funding = {youth};
    CHECK(told(facts).mid(3) == QStringList{QStringLiteral("funding.end 2026-02-01"), QStringLiteral("D13.funding 2026-07-23T09:00"), QStringLiteral("D12 2026-08-01")});
    privacy::FundingLine next = youth;
    next.id = some();
    next.law = Code("wmo");
    next.from = day("2026-02-02");
    next.until = {};
    facts.funding.push_back(next); // Wmo takes over: somebody pays, and youth help could still come back
    CHECK(told(facts).mid(3) == QStringList{QStringLiteral("funding.end 2026-02-01"), QStringLiteral("D12 2026-08-01")});
    facts.funding[1].law = Code("jeugdwet");
    CHECK(told(facts).size() == 3);
    facts.funding[1].state = Code("not_granted");
    CHECK(told(facts).size() == 6);
    facts.funding.pop_back();
    facts.person.birthDate = day("2008-02-02"); // seventeen when it ended: no re-entry
    CHECK_FALSE(told(facts).contains(QStringLiteral("D12 2026-08-01")));
}

TEST_CASE("D13: no place, no coordinator", "[deadline]")
{
    Facts facts = adult("registered");
    facts.current.coordinator.clear();
    CHECK(all(facts) == "D13.coordinator 2026-03-05T09:00");
    facts.gaps.emplace_back().since = at("2026-03-27T12:00");
    CHECK(told(facts).first() == QStringLiteral("D13.place 2026-03-30T13:00")); // summer time began in between
}

TEST_CASE("D17: four calendar days, and danger", "[deadline]")
{
    Facts facts = adult("out_of_sight");
    facts.current.lastSeenOn = day("2026-02-27");
    CHECK(all(facts) == "D17 2026-02-28, D17 2026-03-02, D17 2026-03-06, D17 2026-03-29");
    facts.absence.emplace().id = some();
    for (const char *step : {"d1", "d3", "d7"}) {
        victim::SightStep &done = facts.sightDone.emplace_back();
        done.absenceId = facts.absence->id;
        done.step = Code(step);
        done.doneOn = day("2026-03-01");
    }
    CHECK(all(facts) == "D17 2026-03-29");
    facts.sightDone.emplace_back(facts.sightDone.front()).step = Code("d30");
    CHECK(all(facts) == "D17 2026-02-27T00:00"); // all was done, and the client is still out of sight
    facts = adult("intake");
    facts.current.inDangerNow = Code("yes");
    CHECK(all(facts) == "danger 2026-03-02T09:00");
    facts.current.state = Code("active");
    CHECK(all(facts).empty());
}

TEST_CASE("D16: aftercare goes on after a case is closed", "[deadline]")
{
    Facts facts = adult("closed");
    facts.current.reflectionStart = day("2026-03-02");
    victim::AftercareContact &contact = facts.aftercare.emplace_back();
    contact.plannedOn = day("2026-06-16");
    CHECK(all(facts) == "D16 2026-06-16");
    contact.doneOn = day("2026-06-15");
    CHECK(all(facts).empty());
}

TEST_CASE("D18: certificate and supervision of an expert", "[deadline]")
{
    expert::Expert expert;
    expert.id = some();
    expert.code = QStringLiteral("E-07");
    expert.vogOn = day("2024-02-29");
    expert.supervisionOn = day("2026-03-02");
    const auto terms = deadlinesOf(expert);
    REQUIRE(terms.size() == 2);
    CHECK(terms[0].due == expert::rules::validity(expert).vogUntil);
    CHECK(terms[1].due == expert::rules::validity(expert).supervisionUntil);
    expert.stopped = true;
    CHECK(deadlinesOf(expert).empty());
}
