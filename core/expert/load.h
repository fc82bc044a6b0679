#pragma once
// What most verbs of the room start with.

#include <QJsonArray>

#include "core/command/change.h"
#include "core/expert/views.h"

namespace luwte::expert {

[[nodiscard]] FieldInfo expertField();
[[nodiscard]] FieldInfo assignmentField();
using command::caseField;

/// The case of an assignment that is still worked on; nullopt for work about no client. Refusals "record.unknown", "case.closed".
[[nodiscard]] Result<std::optional<victim::Case>> openCase(store::Connection &connection, const Id &caseId);
/// Somebody who is only an expert works on their own assignments only. Code "assignment.own".
[[nodiscard]] Refusals checkOwn(store::Connection &connection, const access::Session &session, const Assignment &assignment);

/// An assignment that may take a step, with its case.
struct OpenAssignment
{
    Assignment assignment;
    std::optional<victim::Case> caseRecord; ///< nullopt for work about no client
};
/// Refuses what is unknown, somebody else's, in another state or, but for ending it, of a closed case.
[[nodiscard]] Result<OpenAssignment> loadAssignment(command::Call &call, const Id &id, rules::Step step);
/// What stands in the way of an expert for this case, or for work about no client.
[[nodiscard]] QList<Block> blocksOf(command::Call &call, const Expert &expert, const std::optional<victim::Case> &c);
/// The same for an assignment, without what its match passed with a bespoke decision: blocks that came up after it.
[[nodiscard]] QList<Block> newBlocks(command::Call &call, const OpenAssignment &open);

/// {"code","absolute","message"} of each.
[[nodiscard]] QJsonArray blocksJson(const QList<Block> &blocks);

} // namespace luwte::expert
