#pragma once
// Numbered schema steps. A step is frozen once shipped; a change of the schema is a new step.

#include <QList>

namespace luwte::store {

class Connection;

struct SchemaStep
{
    int number = 0;   ///< 1, 2, 3 … without gaps, over all rooms together
    const char *name = "";
    const char *sql = "";
};

/// The version of the store's schema: the number of the last step done.
[[nodiscard]] int schemaVersion(Connection &connection);
/// Does what is still to do in one transaction, so that a step that fails leaves the store as it was. Fault(Newer) before anything is touched when the store is ahead of `steps`.
void applySteps(Connection &connection, const QList<SchemaStep> &steps);
/// Throws Fault(Newer) when the store has steps that this program does not know.
void assertNotNewer(Connection &connection, const QList<SchemaStep> &steps);

/// Step 1: journal, keys of records, search index, settings, drafts.
[[nodiscard]] SchemaStep groundStep();

} // namespace luwte::store
