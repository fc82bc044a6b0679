#pragma once
// What most verbs of the room start with.

#include "core/care/views.h"
#include "core/command/change.h"

namespace luwte::care {

/// A plan that may be worked on, with its case.
struct OpenPlan
{
    Plan plan;
    victim::Case caseRecord;
};

/// The argument that names a plan, goal, action or case.
[[nodiscard]] FieldInfo planField();
[[nodiscard]] FieldInfo goalField();
[[nodiscard]] FieldInfo actionField();
using command::caseField;

/// Any version of an open case; refusals "record.unknown" and "case.closed".
[[nodiscard]] Result<OpenPlan> loadPlan(command::Call &call, const Id &plan);
/// A version that may still be changed: refusal "plan.state" too.
[[nodiscard]] Result<OpenPlan> loadDraft(command::Call &call, const Id &plan);
/// The draft or discussed version of a case, when there is one.
[[nodiscard]] std::optional<Plan> draftOf(store::Connection &connection, const Id &caseId);

/// {"warnings":[{"code","message","field"}]}; null when there are none.
[[nodiscard]] QJsonValue warningsJson(const rules::Warnings &warnings);

} // namespace luwte::care
