#include "core/store/schema.h"

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

namespace luwte::store {

int schemaVersion(Connection &connection)
{
    return int(connection.number("PRAGMA user_version"));
}

void assertNotNewer(Connection &connection, const QList<SchemaStep> &steps)
{
    if (schemaVersion(connection) > steps.size())
        throw Fault(FaultKind::Newer, say("store", "Dit bestand is van een nieuwere Luwte. Werk eerst het programma bij. Er is niets veranderd."), QStringLiteral("newer schema"));
}

void applySteps(Connection &connection, const QList<SchemaStep> &steps)
{
    assertNotNewer(connection, steps);
    const int done = schemaVersion(connection);
    if (done == steps.size())
        return;
    Transaction transaction(connection);
    for (qsizetype i = done; i < steps.size(); ++i) {
        if (steps.at(i).number != i + 1)
            throw Fault(FaultKind::Internal, QStringLiteral("schema"), QStringLiteral("schema steps are not numbered 1, 2, 3 …"));
        connection.execute(steps.at(i).sql);
    }
    connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(steps.size()).toLatin1().constData());
    transaction.commit();
}

} // namespace luwte::store
