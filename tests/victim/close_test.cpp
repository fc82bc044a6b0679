// R-CLOSE and R-25 (domain.md 3.3, W62): nobody is let go without prospect and certainty.
#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "core/victim/rules.h"

using namespace luwte;
using namespace luwte::victim;

static const Instant now = *Instant::fromText(QStringLiteral("2026-03-02T09:00"));
static const QDate today(2026, 3, 2);

namespace {

/// A case that may go to aftercare and be closed.
struct Ready
{
    Case c;
    Person person;
    std::optional<Prospect> prospect = Prospect();
    std::optional<Safety> safety = Safety();
    Ready()
    {
        c.state = Code("aftercare");
        c.closeReason = Code("persp");
        person.birthDate = QDate(1990, 1, 1);
        prospect->housing = prospect->work = prospect->income = prospect->care = prospect->network = prospect->certainty = Code("certain");
        prospect->followUpName = QStringLiteral("Ali");
        prospect->followUpRole = QStringLiteral("wijkcoach");
        prospect->followUpContact = QStringLiteral("via het wijkteam");
        prospect->followUpConfirmedOn = today;
        prospect->clientHasCopy = true;
        prospect->aftercarePlanned = true;
        safety->at = now.plusHours(-24);
        safety->level = 1;
    }
    [[nodiscard]] QStringList refusals() const
    {
        QStringList list;
        for (const Refusal &refusal : rules::close(c, person, prospect, safety, now))
            list.append(refusal.code);
        return list;
    }
};

struct Change
{
    const char *what;
    std::function<void(Ready &)> change;
    QStringList codes;
};

} // namespace

TEST_CASE("R-CLOSE asks for six pillars, a person who stays, safety, a copy and aftercare")
{
    const auto at = [](int days) { return Instant::civil(today.addDays(days), QTime(12, 0)); };
    const Change changes[] = {
        {"all there", [](Ready &) {}, {}},
        {"no prospect at all", [](Ready &r) { r.prospect.reset(); },
            {QStringLiteral("close.pillar"), QStringLiteral("close.pillar"), QStringLiteral("close.pillar"), QStringLiteral("close.pillar"), QStringLiteral("close.pillar"),
                QStringLiteral("close.pillar"), QStringLiteral("close.follow-up"), QStringLiteral("close.copy"), QStringLiteral("close.aftercare")}},
        {"housing empty", [](Ready &r) { r.prospect->housing = {}; }, {QStringLiteral("close.pillar")}},
        {"certainty empty", [](Ready &r) { r.prospect->certainty = {}; }, {QStringLiteral("close.pillar")}},
        {"arranged without a day", [](Ready &r) { r.prospect->income = Code("arranged_until"); }, {QStringLiteral("close.pillar.until")}},
        {"arranged until a day", [](Ready &r) { r.prospect->income = Code("arranged_until"); r.prospect->incomeUntil = today.addYears(1); }, {}},
        {"arranged until today", [](Ready &r) { r.prospect->income = Code("arranged_until"); r.prospect->incomeUntil = today; }, {}},
        {"arranged until yesterday", [](Ready &r) { r.prospect->income = Code("arranged_until"); r.prospect->incomeUntil = today.addDays(-1); }, {QStringLiteral("close.pillar.until")}},
        {"none, without a decision", [](Ready &r) { r.prospect->work = Code("none_decided"); }, {QStringLiteral("close.bespoke")}},
        {"none, decided", [](Ready &r) { r.prospect->work = Code("none_decided"); r.prospect->bespokeReason = QStringLiteral("teamleider, ziek, juni"); }, {}},
        {"nobody stays", [](Ready &r) { r.prospect->followUpName.clear(); }, {QStringLiteral("close.follow-up")}},
        {"who stays has no role", [](Ready &r) { r.prospect->followUpRole.clear(); }, {QStringLiteral("close.follow-up")}},
        {"who stays cannot be reached", [](Ready &r) { r.prospect->followUpContact.clear(); }, {QStringLiteral("close.follow-up")}},
        {"who stays did not confirm", [](Ready &r) { r.prospect->followUpConfirmedOn = {}; }, {QStringLiteral("close.follow-up")}},
        {"who stays will confirm tomorrow", [](Ready &r) { r.prospect->followUpConfirmedOn = today.addDays(1); }, {QStringLiteral("close.follow-up")}},
        {"no safety", [](Ready &r) { r.safety.reset(); }, {QStringLiteral("close.safety")}},
        {"safety level 2", [](Ready &r) { r.safety->level = 2; }, {}},
        {"safety level 3", [](Ready &r) { r.safety->level = 3; }, {QStringLiteral("close.safety")}},
        {"safety 14 days old", [&](Ready &r) { r.safety->at = at(-14); }, {}},
        {"safety 15 days old", [&](Ready &r) { r.safety->at = at(-15); }, {QStringLiteral("close.safety")}},
        {"no copy", [](Ready &r) { r.prospect->clientHasCopy = false; }, {QStringLiteral("close.copy")}},
        {"no aftercare", [](Ready &r) { r.prospect->aftercarePlanned = false; }, {QStringLiteral("close.aftercare")}},
        {"no reason", [](Ready &r) { r.c.closeReason = {}; }, {QStringLiteral("close.reason")}},
        {"from active, no reason needed yet", [](Ready &r) { r.c.state = Code("active"); r.c.closeReason = {}; }, {}},
        {"from intake", [](Ready &r) { r.c.state = Code("intake"); }, {QStringLiteral("case.state")}},
        {"closed already", [](Ready &r) { r.c.state = Code("closed"); }, {QStringLiteral("case.closed")}},
    };
    for (const Change &change : changes) {
        INFO(change.what);
        Ready ready;
        change.change(ready);
        CHECK(ready.refusals() == change.codes);
    }
}

TEST_CASE("R-25: under 25 the ladder is clear up to 25")
{
    struct Row
    {
        QDate born;
        bool ladder;
        bool refused;
    };
    const Row rows[] = {{QDate(2001, 3, 3), false, true}, {QDate(2001, 3, 2), false, false}, {QDate(2001, 3, 3), true, false}, {QDate(2010, 6, 14), false, true}, {{}, false, false}};
    for (const Row &row : rows) {
        INFO(row.born.toString(Qt::ISODate).toStdString());
        Ready ready;
        ready.person.birthDate = row.born.isValid() ? Answer<QDate>(row.born) : Answer<QDate>();
        ready.prospect->ladderClear = row.ladder;
        CHECK(ready.refusals() == (row.refused ? QStringList{QStringLiteral("close.ladder")} : QStringList()));
    }
}

TEST_CASE("S9: closing at 20 is refused with an empty work pillar and nobody who stays")
{
    Ready lotte;
    lotte.person.birthDate = QDate(2005, 6, 14);
    lotte.prospect->work = {};
    lotte.prospect->followUpName.clear();
    lotte.prospect->ladderClear = true;
    CHECK(lotte.refusals() == QStringList{QStringLiteral("close.pillar"), QStringLiteral("close.follow-up")});
}

TEST_CASE("at the client's wish a case closes with less, but the door stays open for a year")
{
    Ready ready;
    ready.prospect.reset();
    ready.safety.reset();
    ready.c.closeReason = Code("wens");
    CHECK(ready.refusals() == QStringList{QStringLiteral("close.offer"), QStringLiteral("close.refusal"), QStringLiteral("close.door")});
    ready.c.closeOffer = QStringLiteral("begeleid wonen");
    ready.c.closeRefusal = QStringLiteral("wil naar familie");
    ready.c.doorOpenUntil = QDate(2027, 3, 1);
    CHECK(ready.refusals() == QStringList{QStringLiteral("close.door")});
    ready.c.doorOpenUntil = QDate(2027, 3, 2);
    CHECK(ready.refusals().isEmpty());
}

TEST_CASE("who died or was no victim leaves no plan to make")
{
    for (const char *reason : {"overl", "geensl"}) {
        Ready ready;
        ready.prospect.reset();
        ready.safety.reset();
        ready.c.closeReason = Code(reason);
        CHECK(ready.refusals().isEmpty());
    }
}

TEST_CASE("R-EBE: who was at the intake may be put right after it, not taken away")
{
    Case before, after;
    CHECK(rules::keepExpert(before, after).isEmpty()); // before the intake is done nothing was said yet
    before.activeSince = after.activeSince = now;
    REQUIRE(rules::keepExpert(before, after).size() == 1);
    CHECK(rules::keepExpert(before, after).front().code == QStringLiteral("case.expert"));
    after.noExpertReason = Code("acuut");
    CHECK(rules::keepExpert(before, after).isEmpty());
    after.noExpertReason = {};
    after.intakeExpert = Id::make(1);
    CHECK(rules::keepExpert(before, after).isEmpty());
}
