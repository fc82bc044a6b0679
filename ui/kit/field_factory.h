#pragma once
// From the description of a field to the input for it.

#include <functional>

#include "ui/kit/field_widget.h"

namespace luwte::ui {

/// The choices of a Code, CodeSet or Ref field (for a Ref, the code is the id's text). Called again when the language changes.
using OptionsProvider = std::function<Options(const FieldInfo &)>;

/// The input for a field: Text, LongText, Date, Instant, Number, Flag (ja/nee), Code (up to 3 short choices side by side, else a list),
/// CodeSet (tags), Ref (list); Sensitivity::Secret text gives a SecretField. Label, type and missing values are set; the caller owns it.
[[nodiscard]] FieldWidget *fieldWidgetFor(const FieldInfo &info, const OptionsProvider &options = {}, QWidget *parent = nullptr);

} // namespace luwte::ui
