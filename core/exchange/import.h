#pragma once
// Case sheets into the store: look first, then all in one transaction.
//
//   auto plan = readPlan(path, options, clock.now(), progress);        // no store
//   auto preview = previewImport(connection, *plan);                   // changes nothing
//   auto report = runImport(door, *plan, skipFaulty, progress);        // all or nothing, one journal entry
//
// A window does this in a worker with a connection of its own: `command::Door door(vault.anotherConnection(16 * 1024), catalog, clock,
// session)`; when it is done it tells the vault (Vault::committed()) from its own thread.

#include "core/command/door.h"
#include "core/exchange/import_types.h"

namespace luwte::exchange {

/// What an import would make and match now.
/// Of somebody out of `sight` only that they are known is told.
[[nodiscard]] ImportReport previewImport(store::Connection &connection, const ImportPlan &plan, const ImportProgress &progress = {}, const access::Sight &sight = {});

/// Makes a person, a case and what belongs to them of each row that is nobody known. Coordinators only. Refusals: "import.doubts" while a
/// row that would be made has a doubt and `skipFaulty` is off; those of the door. Fault(Cancelled) when `progress` says so.
/// When everybody is known already nothing is written, not even in the journal.
[[nodiscard]] Result<ImportReport> runImport(command::Door &door, const ImportPlan &plan, bool skipFaulty, const ImportProgress &progress = {});

} // namespace luwte::exchange
