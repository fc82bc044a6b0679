// What CoMensha pays of an interpreter (domain.md 2.4), and whom a client does not want (W84). All people are invented.
#include <catch2/catch_test_macros.hpp>

#include "core/aid/rules.h"

using namespace luwte;
using namespace luwte::aid;

namespace {

const Id tolk = Id::make(7), client = Id::make(8);

/// What is paid: a sworn interpreter by phone, about care, for somebody who lives on their own and is registered.
rules::ClaimFacts paid()
{
    return {true, true, Code("sworn"), Code("phone"), Code("care"), Code("held"), 30, {}};
}

QStringList codes(const Refusals &refusals)
{
    QStringList found;
    for (const Refusal &refusal : refusals) {
        CHECK_FALSE(refusal.text.isEmpty());
        found.append(refusal.code);
    }
    return found;
}

Interpreter mandarin()
{
    Interpreter interpreter;
    interpreter.id = tolk;
    interpreter.name = QStringLiteral("W. Verzonnen");
    interpreter.languages = {Code("cmn")};
    interpreter.kind = Code("sworn");
    interpreter.origin = Code("CN");
    interpreter.community = QStringLiteral("Wenzhou");
    return interpreter;
}

victim::Person li(const char *notFrom)
{
    victim::Person person;
    person.id = client;
    person.language = Code("cmn");
    person.interpreterNotFrom = QString::fromUtf8(notFrom);
    return person;
}

} // namespace

TEST_CASE("each condition of a claim fails by itself, and says so")
{
    CHECK(rules::whyNotClaimable(paid()).isEmpty());
    struct Line
    {
        const char *code;
        void (*change)(rules::ClaimFacts &);
    };
    const Line lines[] = {
        {"claim.shelter", [](rules::ClaimFacts &f) { f.ambulant = false; }},
        {"claim.comensha", [](rules::ClaimFacts &f) { f.registered = false; }},
        {"claim.sworn", [](rules::ClaimFacts &f) { f.kind = Code("unsworn"); }},
        {"claim.sworn", [](rules::ClaimFacts &f) { f.kind = Code("informal"); }},
        {"claim.sworn", [](rules::ClaimFacts &f) { f.kind = Code(); }},
        {"claim.on-site", [](rules::ClaimFacts &f) { f.mode = Code("on_site"); }},
        {"claim.on-site", [](rules::ClaimFacts &f) { f.mode = Code("video"); }},
        {"claim.legal", [](rules::ClaimFacts &f) { f.purpose = Code("legal"); }},
        {"claim.cancelled", [](rules::ClaimFacts &f) { f.outcome = Code("cancelled"); }},
        {"claim.no-show", [](rules::ClaimFacts &f) { f.outcome = Code("no_show"); }},
        {"claim.minutes", [](rules::ClaimFacts &f) { f.minutes = 0; }},
    };
    for (const Line &line : lines) {
        auto facts = paid();
        line.change(facts);
        INFO(line.code);
        CHECK(codes(rules::whyNotClaimable(facts)) == QStringList{QString::fromLatin1(line.code)});
    }
}

TEST_CASE("what is paid in spite of a condition that seems to fail")
{
    auto facts = paid();
    facts.mode = Code("on_site");
    facts.onSiteReason = QStringLiteral("Lange intake, de cliënt kent geen telefoontolk");
    CHECK(rules::whyNotClaimable(facts).isEmpty());
    facts = paid();
    facts.purpose = Code("welfare");
    CHECK(rules::whyNotClaimable(facts).isEmpty());
    facts = paid();
    facts.kind = Code("sign"); // is seen: no phone, no reason asked
    for (const char *mode : {"on_site", "video"}) {
        facts.mode = Code(mode);
        CHECK(rules::whyNotClaimable(facts).isEmpty());
    }
}

TEST_CASE("all reasons are said at once")
{
    CHECK(codes(rules::whyNotClaimable({false, false, Code("informal"), Code("on_site"), Code("legal"), Code("no_show"), 0, {}}))
        == QStringList{"claim.shelter", "claim.comensha", "claim.sworn", "claim.on-site", "claim.legal", "claim.no-show"});
}

TEST_CASE("a claim is made once, and not before the conversation")
{
    const QDate today(2026, 12, 10);
    InterpreterUse before, after;
    before.on = after.on = QDate(2026, 12, 3);
    after.claimedOn = today;
    CHECK(rules::claim(before, after, paid(), today).isEmpty());
    after.claimedOn = QDate(2026, 12, 2);
    CHECK(codes(rules::claim(before, after, paid(), today)) == QStringList{"claim.day"});
    after.claimedOn = QDate(2026, 12, 11);
    CHECK(codes(rules::claim(before, after, paid(), today)) == QStringList{"claim.day"});
    before.claimedOn = today;
    CHECK(codes(rules::claim(before, after, paid(), today)) == QStringList{"claim.done"});
}

TEST_CASE("not from there: by country, community, dialect or name, however it is written")
{
    CHECK(rules::notFrom(li(""), mandarin()).isEmpty());
    for (const char *wish : {"China", "china of omgeving", "Wenzhóu", "liever niet uit WENZHOU", "mevrouw Verzonnen"})
        CHECK_FALSE(rules::notFrom(li(wish), mandarin()).isEmpty());
    for (const char *wish : {"Fujian", "de familie", "W.", "geen voorkeur"})
        CHECK(rules::notFrom(li(wish), mandarin()).isEmpty());
}

TEST_CASE("a client's no is absolute until the client thinks otherwise; not from there may be set aside with a reason")
{
    const QDate today(2026, 12, 10);
    const auto may = [&](const victim::Person &person, const Interpreter &interpreter, const std::vector<InterpreterBlock> &blocks, const char *mode, const command::Deviation &deviation = {}) {
        return codes(rules::mayInterpret(person, interpreter, blocks, Code(mode), deviation, today));
    };
    CHECK(may(li(""), mandarin(), {}, "phone").isEmpty());
    InterpreterBlock block;
    block.person = client;
    block.interpreter = tolk;
    CHECK(may(li(""), mandarin(), {block}, "phone") == QStringList{"interpreter.blocked"});
    CHECK(may(li(""), mandarin(), {block}, "phone", {QStringLiteral("Er is geen ander"), today}) == QStringList{"interpreter.blocked"});
    block.endedOn = today;
    CHECK(may(li(""), mandarin(), {block}, "phone").isEmpty());
    block.endedOn = {};
    block.person = Id::make(9); // somebody else's
    CHECK(may(li(""), mandarin(), {block}, "phone").isEmpty());
    CHECK(may(li("Wenzhou"), mandarin(), {}, "phone") == QStringList{"interpreter.not-from"});
    CHECK(may(li("Wenzhou"), mandarin(), {}, "phone", {QStringLiteral("De cliënt vindt het nu goed"), today.addDays(30)}).isEmpty());
    CHECK(may(li("Wenzhou"), mandarin(), {}, "phone", {QStringLiteral("De cliënt vindt het nu goed"), today.addDays(-1)}) == QStringList{"deviation.review"});
    auto signs = mandarin();
    signs.kind = Code("sign");
    CHECK(may(li(""), signs, {}, "phone") == QStringList{"interpreter.sign-phone"});
    CHECK(may(li(""), signs, {}, "video").isEmpty());
    auto gone = mandarin();
    gone.stopped = true;
    CHECK(may(li(""), gone, {}, "phone") == QStringList{"interpreter.stopped"});
}

TEST_CASE("an interpreter speaks a language of the client, the first or another")
{
    auto person = li("");
    CHECK(rules::speaks(person, mandarin()));
    person.language = Code("vi");
    CHECK_FALSE(rules::speaks(person, mandarin()));
    person.otherLanguages = {Code("cmn")};
    CHECK(rules::speaks(person, mandarin()));
    person.language = Answer<Code>::unknown();
    CHECK(rules::speaks(person, mandarin()));
}
