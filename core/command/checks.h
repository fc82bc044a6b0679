#pragma once
// What the door checks before a command's own guards: codes exist and are valid today.

#include <QDate>
#include <QJsonObject>

#include "core/base/field.h"
#include "core/base/result.h"

namespace luwte::command {

/// A refusal "code.unknown" for every code that is not in its list or not valid on `today`.
[[nodiscard]] Refusals checkCodes(const QList<FieldInfo> &fields, const QJsonObject &with, QDate today);

} // namespace luwte::command
