#include "core/care/views.h"

namespace luwte::care {

Coverage::Part Coverage::all() const
{
    Part sum = evaluations;
    sum.total += intakes.total;
    sum.withExpert += intakes.withExpert;
    for (auto it = intakes.reasons.begin(); it != intakes.reasons.end(); ++it)
        sum.reasons[it.key()] += it.value();
    return sum;
}

static Coverage::Part count(store::Statement &statement, QDate from, QDate to, const access::Sight &sight)
{
    Coverage::Part part;
    sight.bind(statement);
    store::Cursor cursor(statement.bind(1, Instant::civil(from)).bind(2, Instant::civil(to.addDays(1))));
    while (cursor.next()) {
        const int number = int(cursor->number(2));
        part.total += number;
        if (cursor->number(0) != 0)
            part.withExpert += number;
        else if (const QString reason = cursor->text(1); !reason.isEmpty())
            part.reasons[reason] += number;
    }
    return part;
}

Coverage expertCoverage(store::Connection &connection, QDate from, QDate to, const access::Sight &sight)
{
    Coverage coverage;
    coverage.evaluations = count(connection.prepared(QByteArray(
        "SELECT expert IS NOT NULL, no_expert_reason, count(*) FROM care_evaluation WHERE finished_at >= ?1 AND finished_at < ?2") + sight.condition("care_evaluation.person") + " GROUP BY 1, 2"), from, to, sight);
    coverage.intakes = count(connection.prepared(QByteArray(
        "SELECT intake_expert IS NOT NULL, no_expert_reason, count(*) FROM cases WHERE active_since >= ?1 AND active_since < ?2") + sight.condition("cases.person") + " GROUP BY 1, 2"), from, to, sight);
    return coverage;
}

} // namespace luwte::care
