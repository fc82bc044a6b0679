// Whatever somebody tries, in whatever order: no intake and no evaluation without an expert by experience or a reason (R-EBE), and nobody is let go
// without prospect and certainty (R-CLOSE, R-25). What the tables say is read here without a word of the rooms' own rules.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <rapidcheck.h>

#include "core/expert/commands.h"
#include "tests/care/ground.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Step
{
    int verb;
    int field;
    int value;
    int days;
};

std::ostream &operator<<(std::ostream &out, const Step &step)
{
    return out << '{' << step.verb << ',' << step.field << ',' << step.value << ',' << step.days << '}';
}

const std::vector<const char *> verbs{"case.start_intake", "case.change", "safety.assess", "case.activate", "prospect.save", "aftercare.plan", "case.aftercare", "case.close", "case.out_of_sight", "case.in_sight",
    "case.offer_handover", "case.handover_returned", "plan.make", "goal.add", "action.add", "plan.discuss", "plan.adopt", "plan.start_evaluation", "agreement.review", "plan.finish_evaluation", "plan.revise", "case.open"};

/// What leads somewhere; else hardly any case would become active at all.
const std::vector<std::vector<const char *>> ways{{"case.start_intake", "case.change", "safety.assess", "case.activate"}, {"plan.make", "goal.add", "action.add", "plan.discuss", "plan.adopt"},
    {"plan.start_evaluation", "agreement.review", "plan.finish_evaluation"}, {"prospect.save", "safety.assess", "case.aftercare", "case.close"}};

rc::Gen<Step> anyStep()
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::build<Step>(rc::gen::set(&Step::verb, rc::gen::inRange(0, int(verbs.size() + 4 * ways.size()))), rc::gen::set(&Step::field, rc::gen::inRange(0, 24)),
        rc::gen::set(&Step::value, rc::gen::inRange(0, 4)), rc::gen::set(&Step::days, rc::gen::inRange(0, 20))));
}

class Life
{
public:
    explicit Life(int age)
    {
        person.chosenName = QStringLiteral("Verzonnen Noa");
        person.birthDate = m_house.today().addYears(-age);
        person.language = Code("nl");
        m_house.put(person);
        expert.code = QStringLiteral("E-01");
        m_house.put(expert);
        victim::Case c;
        c.person = person.id;
        c.number = QStringLiteral("2026-0001-TEST");
        c.state = Code("registered");
        c.coordinator = QStringLiteral("noor");
        c.inDangerNow = Code("no");
        c.veiligThuis = Code("known");
        c.rightsExplainedOn = m_house.today();
        m_house.put(c);
        m_case = c.id.toText();
    }

    void take(const Step &step)
    {
        if (step.verb < int(verbs.size()))
            return carryOut(QLatin1String(verbs[std::size_t(step.verb)]), step);
        // Half of them by somebody careful, so that many arrive.
        const std::size_t way = std::size_t(step.verb - int(verbs.size())) % ways.size();
        Step careful = step;
        if (step.days % 2 == 0)
            careful.field = way == 0 ? 0 : 20, careful.value = 2;
        for (const char *verb : ways[way])
            carryOut(QLatin1String(verb), careful);
    }

    [[nodiscard]] const std::map<QString, int> &carriedOut() const { return m_carriedOut; }

private:
    void carryOut(const QString &verb, const Step &step)
    {
        const QString before = state();
        if (m_house.door().execute(verb, argumentsOf(verb, step)).has_value())
            ++m_carriedOut[verb];
        checkExperts();
        const QString after = state();
        if (before != after && (after == QLatin1String("aftercare") || after == QLatin1String("closed")))
            checkLetGo(after);
        m_hour += verb == QLatin1String("case.out_of_sight") || verb == QLatin1String("plan.revise") ? step.days * 24 : 1;
        m_house.setNow(Instant::civil(QDate(2026, 12, 10)).plusHours(m_hour).toText().toLatin1().constData());
    }

    QString text(const char *sql) const
    {
        store::Statement row = const_cast<House &>(m_house).connection().prepare(sql);
        return row.step() ? row.text(0) : QString();
    }
    QString id(const char *sql) const
    {
        store::Statement row = const_cast<House &>(m_house).connection().prepare(sql);
        return row.step() ? row.id(0).toText() : Id::make(1).toText();
    }
    QString state() const { return text("SELECT state FROM cases ORDER BY id DESC LIMIT 1"); }

    QJsonObject argumentsOf(const QString &verb, const Step &step)
    {
        const auto day = [&](int days) { return m_house.today().addDays(days).toString(Qt::ISODate); };
        const int field = step.field % 12;
        QJsonObject with;
        const auto set = [&](const char *name, const QJsonValue &value) { with.insert(QLatin1String(name), value); };
        const auto withExpert = [&](const char *name) {
            if (step.value == 1)
                set(name, expert.id.toText());
            if (step.value == 2)
                set("no_expert_reason", QStringLiteral("client_nee"));
        };
        static const char *const reasons[] = {"persp", "wens", "overdr", "terug"};
        if (verb == QLatin1String("case.open"))
            return {{QStringLiteral("person"), person.id.toText()}, {QStringLiteral("in_danger_now"), QStringLiteral("no")}};
        if (verb.startsWith(QLatin1String("plan.")) && verb != QLatin1String("plan.make")) {
            set("plan", id("SELECT id FROM care_plan ORDER BY id DESC LIMIT 1"));
            if (verb == QLatin1String("plan.start_evaluation") || verb == QLatin1String("plan.finish_evaluation"))
                withExpert("expert");
            if (verb == QLatin1String("plan.discuss") || (verb == QLatin1String("plan.finish_evaluation") && field > 2))
                set("client_view", QStringLiteral("Goed zo."));
            if (verb == QLatin1String("plan.adopt"))
                with = {{QStringLiteral("plan"), with.value(QLatin1String("plan"))}, {QStringLiteral("agreement"), QStringLiteral("yes")}, {QStringLiteral("agreement_how"), QStringLiteral("gezegd")},
                    {QStringLiteral("client_voice"), QStringLiteral("Ik wil rust.")}};
            return with;
        }
        if (verb == QLatin1String("goal.add"))
            return {{QStringLiteral("plan"), id("SELECT id FROM care_plan ORDER BY id DESC LIMIT 1")}, {QStringLiteral("domain"), QStringLiteral("housing")}, {QStringLiteral("title"), QStringLiteral("Wonen")},
                {QStringLiteral("start_value"), 1}, {QStringLiteral("target_value"), 3}, {QStringLiteral("measure_on"), day(60)}};
        if (verb == QLatin1String("action.add"))
            return {{QStringLiteral("goal"), id("SELECT id FROM care_goal ORDER BY id DESC LIMIT 1")}, {QStringLiteral("title"), QStringLiteral("Bellen")}, {QStringLiteral("who"), QStringLiteral("Noor")}, {QStringLiteral("funding"), QStringLiteral("wmo")}};
        if (verb == QLatin1String("agreement.review"))
            return {{QStringLiteral("action"), id("SELECT id FROM care_action ORDER BY id DESC LIMIT 1")}, {QStringLiteral("verdict"), QStringLiteral("gehouden")}};
        set(verb == QLatin1String("case.change") ? "id" : "case", id("SELECT id FROM cases ORDER BY id DESC LIMIT 1"));
        if (verb == QLatin1String("case.change")) {
            if (field < 3)
                with.insert(QStringLiteral("no_expert_reason"), step.value == 0 ? QJsonValue() : QJsonValue(QStringLiteral("acuut")));
            else if (field < 6)
                with.insert(QStringLiteral("intake_expert"), step.value % 2 == 0 ? QJsonValue() : QJsonValue(expert.id.toText()));
            else if (field < 8)
                with.insert(QStringLiteral("close_reason"), QLatin1String(reasons[step.value]));
            else
                with.insert(QStringLiteral("close_offer"), QStringLiteral("Wonen"));
        } else if (verb == QLatin1String("safety.assess")) {
            for (int question = 1; question <= 10; ++question)
                with.insert(QStringLiteral("q%1").arg(question), step.value == 3 && question < 6 ? QStringLiteral("yes") : QStringLiteral("no"));
        } else if (verb == QLatin1String("prospect.save")) {
            // Whole, but for one thing that is left out or wrong.
            static const char *const pillars[] = {"housing", "work", "income", "care", "network", "certainty"};
            for (int i = 0; i < 6; ++i)
                if (step.field != i)
                    set(pillars[i], QStringLiteral("certain"));
            if (step.field == 6) {
                set("work", QStringLiteral("arranged_until"));
                set("work_until", day(step.value * 10 - 15));
            }
            if (step.field == 7)
                set("income", QStringLiteral("none_decided"));
            for (const char *name : {"follow_up_name", "follow_up_role", "follow_up_contact"})
                if (step.field != 8)
                    set(name, QStringLiteral("iemand"));
            set("follow_up_confirmed_on", day(step.field == 9 ? 5 : 0));
            set("client_has_copy", step.field != 10);
            set("aftercare_planned", step.value != 0);
            set("ladder_clear", step.value != 1);
        } else if (verb == QLatin1String("case.close")) {
            set("reason", QLatin1String(reasons[step.value]));
            if (field > 3) {
                set("offer", QStringLiteral("Wonen"));
                set("refusal", QStringLiteral("Wil naar haar zus"));
                set("door_open_until", day(field > 6 ? 400 : 200));
            }
        } else if (verb == QLatin1String("case.out_of_sight")) {
            set("last_seen_on", day(0));
            set("who_informed", QStringLiteral("zus"));
            set("missing_report_on", day(0));
        } else if (verb == QLatin1String("case.in_sight")) {
            set("returned_how", QStringLiteral("network"));
        } else if (verb == QLatin1String("case.offer_handover")) {
            set("to", QStringLiteral("elders"));
        } else if (verb == QLatin1String("plan.make")) {
            set("own_aims", QStringLiteral("Rust"));
            set("causes", QJsonArray{QStringLiteral("eenzaam")});
        }
        return with;
    }

    /// At every moment, of everything that was ever saved.
    void checkExperts()
    {
        RC_ASSERT(m_house.connection().number("SELECT count(*) FROM cases WHERE active_since IS NOT NULL AND intake_expert IS NULL AND ifnull(no_expert_reason, '') = ''") == 0);
        RC_ASSERT(m_house.connection().number("SELECT count(*) FROM care_evaluation WHERE expert IS NULL AND ifnull(no_expert_reason, '') = ''") == 0);
        RC_ASSERT(m_house.connection().number("SELECT count(*) FROM care_evaluation e WHERE finished_at IS NOT NULL AND EXISTS(SELECT 1 FROM care_action a WHERE a.plan_id = e.plan_id AND NOT a.dropped "
                                               "AND NOT EXISTS(SELECT 1 FROM care_review r WHERE r.action_id = a.id))") == 0);
    }

    /// The case went to aftercare or was closed just now: either she asked for it and the door stays open, or all of R-CLOSE was there.
    void checkLetGo(const QString &state)
    {
        auto &db = m_house.connection();
        store::Statement row = db.prepare("SELECT close_reason, close_offer, close_refusal, door_open_until FROM cases ORDER BY id DESC LIMIT 1");
        RC_ASSERT(row.step());
        const QDate today = m_house.today();
        if (row.text(0) == QLatin1String("wens")) {
            RC_ASSERT(!row.text(1).isEmpty() && !row.text(2).isEmpty());
            RC_ASSERT(row.date(3) >= today.addMonths(12));
            return;
        }
        RC_ASSERT(state != QLatin1String("closed") || !row.text(0).isEmpty());
        const QByteArray today8 = today.toString(Qt::ISODate).toLatin1();
        QByteArray whole = "SELECT count(*) FROM prospect WHERE case_id = (SELECT id FROM cases ORDER BY id DESC LIMIT 1) AND follow_up_name IS NOT NULL AND follow_up_role IS NOT NULL AND follow_up_contact IS NOT NULL "
                           "AND follow_up_confirmed_on <= '" + today8 + "' AND client_has_copy = 1";
        for (const char *pillar : {"housing", "work", "income", "care", "network", "certainty"})
            whole += QByteArray(" AND (") + pillar + " = 'certain' OR (" + pillar + " = 'arranged_until' AND " + pillar + "_until >= '" + today8 + "') OR (" + pillar + " = 'none_decided' AND bespoke_reason IS NOT NULL))";
        if (person.ageOn(today) < 25)
            whole += " AND ladder_clear = 1";
        RC_ASSERT(db.number(whole.constData()) == 1);
        RC_ASSERT(db.number("SELECT count(DISTINCT step) FROM aftercare_contact WHERE case_id = (SELECT id FROM cases ORDER BY id DESC LIMIT 1)") == 4);
        store::Statement safety = db.prepare("SELECT level, at FROM safety ORDER BY at DESC, id DESC LIMIT 1");
        RC_ASSERT(safety.step());
        RC_ASSERT(safety.number(0) <= 2 && safety.instant(1).civilDate().addDays(14) >= today);
    }

    House m_house{victim::addTo, placement::addTo, care::addTo, expert::addTo};
    victim::Person person;
    expert::Expert expert;
    QString m_case;
    int m_hour = 9;
    std::map<QString, int> m_carriedOut;
};

} // namespace

TEST_CASE("no path leads past an expert by experience or a reason, nor past R-CLOSE")
{
    std::map<QString, int> carriedOut;
    CHECK(rc::check([&] {
        Life life(*rc::gen::inRange(16, 40));
        for (const Step &step : *rc::gen::resize(60, rc::gen::container<std::vector<Step>>(anyStep())))
            life.take(step);
        for (const auto &[verb, times] : life.carriedOut())
            carriedOut[verb] += times;
    }));
    // It went where it matters often enough to mean something.
    for (const char *verb : {"case.activate", "case.aftercare", "case.close", "plan.adopt", "plan.start_evaluation", "plan.finish_evaluation", "case.change"}) {
        INFO(verb);
        CHECK(carriedOut[QLatin1String(verb)] > 5);
    }
}
