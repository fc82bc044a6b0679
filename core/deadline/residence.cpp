#include "core/codebook/book.h"
#include "core/deadline/rules.h"
#include "core/deadline/terms.h"
#include "core/victim/rules.h"

namespace luwte::deadline {

/// A term of the law that passed stays a month in sight: by then it is over for good, and the lane says what came.
static constexpr int month = 30;

static void reflection(const Facts &facts, const lane::rules::Residence &r, Terms &terms)
{
    const victim::Case &c = facts.current;
    const Id &id = c.id;
    const bool answered = c.reflectionOffered.given();
    if (!answered && victim::rules::reflectionDuty(c).applies)
        terms.open("R-GA", c.registeredAt);
    if (c.reflectionReviewOn.isValid() && !r.reflectionStart.isValid())
        terms.add("R-GA.review", c.reflectionOfferedOn, c.reflectionReviewOn, {});
    const bool says = c.residence.is(Code("b8_bed")) || c.residence.is(Code("b8_bed_dub"));
    if (says && !c.reflectionStart.isValid())
        terms.open("D1.start", c.registeredAt);
    if (r.reflectionRuns()) // D1: an end before the term, by a report or anything else, takes it away
        terms.add("D1", r.reflectionStart, r.reflectionEnd, {.before = 14, .after = month}, id);
    bool asked = false;
    for (const auto &line : facts.funding)
        asked = asked || (line.law == "rvb" && line.state != "not_granted");
    if (r.reflectionStart.isValid() && !asked)
        terms.add("D2", r.reflectionStart, terms::rvb(r.reflectionStart), {.before = 14, .after = month}, id);
}

static int objectionWeeks(const Code &term)
{
    const auto *value = codebook::Book::standard().find(u"OBJECTION_TERM", term.isEmpty() ? QStringLiteral("aliens") : term.value);
    return value ? value->attributes.value(QLatin1String("weeks")).toInt() : 4;
}

void residenceTerms(const Facts &facts, Terms &terms)
{
    const lane::rules::Residence r = lane::rules::standOf(facts.current, facts.residence);
    reflection(facts, r, terms);
    if (r.stand == lane::rules::Stand::Granted) {
        const bool lasting = r.ground == "b9";
        terms.add("D8.renewal", r.permitFrom, terms::renewal(r.permitUntil), {}, facts.current.id);
        if (!lasting && !r.b9Requested)
            terms.add("D8.lasting", r.uninterruptedFrom, terms::lastingPermit(r.uninterruptedFrom), {.before = 60}, facts.current.id);
    }
    if (r.decisionReceived.isValid())
        terms.add("D9", r.decisionReceived, terms::objection(r.decisionReceived, objectionWeeks(r.objectionTerm)), {.before = 42, .after = month}, r.decision);
}

} // namespace luwte::deadline
