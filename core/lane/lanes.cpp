// Everything that happened to somebody, as four lanes over time. The rooms' own records, read once; nothing of it is kept.

#include <algorithm>

#include "core/care/views.h"
#include "core/codebook/book.h"
#include "core/lane/views.h"
#include "core/placement/views.h"
#include "core/victim/views.h"

namespace luwte::lane {

namespace {

using Shape = LaneItem::Shape;
using State = LaneItem::State;

class Collector
{
public:
    Collector(store::Connection &connection, const victim::Case &c, QDate today) : m_connection(connection), m_case(c), m_today(today) {}

    Lanes collect()
    {
        care();
        const auto steps = residenceSteps(m_connection, m_case);
        m_lanes.residence = rules::standOf(m_case, steps);
        residence(steps);
        criminal();
        places();
        m_lanes.willingness = willingnessOf(m_connection, m_case);
        std::stable_sort(m_lanes.items.begin(), m_lanes.items.end(), [](const LaneItem &a, const LaneItem &b) { return std::pair(a.lane, a.from) < std::pair(b.lane, b.from); });
        return std::move(m_lanes);
    }

private:
    void dot(Lane lane, QDate on, const QString &text, const char *kind, const Id &record, State state = State::Done)
    {
        if (on.isValid())
            m_lanes.items.push_back({lane, Shape::Dot, on > m_today ? State::Planned : state, on, on, text, record, kind});
    }

    void bar(Lane lane, QDate from, QDate until, const QString &text, const char *kind, const Id &record, State state = State::Running)
    {
        if (!from.isValid())
            return;
        if (state == State::Running)
            state = from > m_today ? State::Planned : until.isValid() && until < m_today ? State::Done : State::Running;
        m_lanes.items.push_back({lane, Shape::Bar, state, from, until, text, record, kind});
    }

    void care()
    {
        dot(Lane::Care, m_case.registeredAt.isNull() ? QDate() : m_case.registeredAt.civilDate(), say("lane", "aangemeld"), "case", m_case.id);
        dot(Lane::Care, m_case.activeSince.isNull() ? QDate() : m_case.activeSince.civilDate(), say("lane", "casus actief"), "case", m_case.id);
        dot(Lane::Care, m_case.rightsExplainedOn, say("lane", "rechten uitgelegd"), "case", m_case.id);
        if (!m_case.rightsExplainedOn.isValid())
            dot(Lane::Care, m_case.rightsPlannedOn, say("lane", "rechten uitleggen"), "case", m_case.id);
        if (m_case.state == "out_of_sight")
            bar(Lane::Care, m_case.lastSeenOn, {}, say("lane", "uit beeld"), "case", m_case.id);
        for (const auto &safety : store::select<victim::Safety>(m_connection, "WHERE person = ? ORDER BY id", {store::asValue(m_case.person)}))
            if (safety.caseId == m_case.id)
                dot(Lane::Care, safety.at.civilDate(), say("lane", "veiligheid: %1").arg(codebook::Book::standard().label(u"RISK", QString::number(safety.level)).toLower()), "safety", safety.id);
        for (const auto &plan : care::plansOfCase(m_connection, m_case.id)) {
            dot(Lane::Care, plan.adoptedOn, say("lane", "zorgplan %1").arg(plan.version), "plan", plan.id);
            if (const auto evaluation = care::evaluationOf(m_connection, plan.id); evaluation && !evaluation->finishedAt.isNull())
                dot(Lane::Care, evaluation->finishedAt.civilDate(), say("lane", "zorgplan %1 geëvalueerd").arg(plan.version), "evaluation", evaluation->id);
        }
    }

    void residence(const std::vector<ResidenceStep> &steps)
    {
        const rules::Residence &r = m_lanes.residence;
        const Code answer = m_case.reflectionOffered.given() ? m_case.reflectionOffered.value() : Code();
        if (!answer.isEmpty())
            dot(Lane::Residence, m_case.reflectionOfferedOn,
                answer == "offered" ? say("lane", "bedenktijd aangeboden") : answer == "not_offered" ? say("lane", "bedenktijd niet aangeboden") : say("lane", "nu geen contact met de politie"),
                "case", m_case.id, answer == "offered" && !r.reflectionStart.isValid() ? State::Offered : State::Done);
        if (r.reflectionStart.isValid())
            bar(Lane::Residence, r.reflectionStart, r.reflectionEndedOn.isValid() ? qMin(r.reflectionEndedOn, r.reflectionEnd) : r.reflectionEnd, say("lane", "bedenktijd"), "case", m_case.id);
        QDate open; // of the permit that runs
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const ResidenceStep &step = steps[i];
            const QString text = codebook::Book::standard().label(u"RESIDENCE_STEP", step.step).toLower();
            if (step.step != step::granted && step.step != step::extended) {
                dot(Lane::Residence, step.on, text, "residence_step", step.id);
                continue;
            }
            QDate until = step.until;
            QDate from = step.step == step::extended && open.isValid() ? open.addDays(1) : step.on;
            for (std::size_t j = i + 1; j < steps.size(); ++j)
                if (steps[j].step == step::interrupted || steps[j].step == step::withdrawn) {
                    until = qMin(until, steps[j].on);
                    break;
                }
            bar(Lane::Residence, from, until, step.step == step::granted ? say("lane", "vergunning") : say("lane", "vergunning verlengd"), "residence_step", step.id);
            open = step.until;
        }
        markOverlap();
    }

    void markOverlap()
    {
        QDate until;
        for (const LaneItem &item : m_lanes.items) {
            if (item.lane != Lane::Residence || item.shape != Shape::Bar)
                continue;
            m_lanes.overlapping = m_lanes.overlapping || (until.isValid() && item.from < until);
            until = item.until;
        }
    }

    void criminal()
    {
        const auto steps = criminalSteps(m_connection, m_case);
        if (const CriminalStep *last = rules::lastOf(steps))
            m_lanes.criminal = last->step;
        for (const CriminalStep &step : steps) {
            QString text = codebook::Book::standard().label(u"CRIMINAL_STEP", step.step).toLower();
            if (step.step == "verdict")
                text = codebook::Book::standard().label(u"VERDICT", step.outcome).toLower();
            dot(Lane::Criminal, step.on, text, "criminal_step", step.id);
        }
        for (const Willingness &one : willingnessOf(m_connection, m_case))
            dot(Lane::Criminal, one.on, say("lane", "over aangifte: %1").arg(codebook::Book::standard().label(u"WILLINGNESS", one.answer).toLower()), "willingness", one.id);
    }

    void places()
    {
        for (const auto &row : placement::placementsOf(m_connection, m_case)) {
            const placement::Placement &p = row.placement;
            const QString where = row.alias.isEmpty() ? say("lane", "plek gezocht") : row.alias;
            if (!p.startsAt.isNull()) {
                const Instant end = p.endsAt.isNull() ? p.plannedEnd : p.endsAt;
                bar(Lane::Place, p.startsAt.civilDate(), end.isNull() ? QDate() : end.civilDate(), where, "placement", p.id);
            } else if (placement::isOpen(p) && !p.requestedAt.isNull()) {
                dot(Lane::Place, p.requestedAt.civilDate(), say("lane", "gevraagd: %1").arg(where), "placement", p.id, State::Offered);
            }
        }
        for (const auto &gap : placement::gapsOf(m_connection, m_case))
            bar(Lane::Place, gap.since.civilDate(), gap.until.isNull() ? QDate() : gap.until.civilDate(), say("lane", "geen plek"), "gap", gap.id, State::Offered);
    }

    store::Connection &m_connection;
    const victim::Case &m_case;
    QDate m_today;
    Lanes m_lanes;
};

} // namespace

Lanes lanesOf(store::Connection &connection, const victim::Case &c, QDate today)
{
    return Collector(connection, c, today).collect();
}

} // namespace luwte::lane
