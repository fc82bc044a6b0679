#pragma once

#include <QJsonObject>

#include "core/base/field.h"

namespace luwte::cli {

[[nodiscard]] QString typeName(FieldType type);
/// {"name","label","type","required","codes"?,"ref"?,"missing"?}
[[nodiscard]] QJsonObject describeField(const FieldInfo &field);

} // namespace luwte::cli
