#pragma once
// What can be chosen in fields: values of the code book, colleagues.

#include "ui/desk/desk.h"
#include "ui/kit/field_factory.h"

namespace luwte::ui {

/// The values of a code list that may be recorded today, in the current language.
[[nodiscard]] Options codeOptions(const QString &list, QDate today);
/// Colleagues who have not stopped; the code is the account name. `role` (list ROLE) keeps only those who have it; "" keeps all.
[[nodiscard]] Options colleagueOptions(const Desk &desk, const QString &role = {});
/// The field holds the account name of a colleague; people read Desk::colleague() of it.
[[nodiscard]] bool holdsAccount(const FieldInfo &info);
/// Places to choose from in fields that hold a facility, experts by their code in those that hold an expert, clients in those that hold
/// somebody else's case ("with", "other"); none for other references.
[[nodiscard]] Options recordOptions(const FieldInfo &info, const Desk &desk);
/// For Form: code lists by FieldInfo::codes, colleagues for the fields that hold an account name, recordOptions(). The desk must outlive
/// the form.
[[nodiscard]] OptionsProvider choicesOf(const Desk &desk);
/// The input for a field whose type alone does not say it (an account name, a phone number); nullptr when fieldWidgetFor() knows.
[[nodiscard]] FieldWidget *inputFor(const FieldInfo &info, const Desk &desk);

} // namespace luwte::ui
