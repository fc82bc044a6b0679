#pragma once
// The documents that Luwte prints, by name (domain.md 3.9), and how one is made.

#include "core/command/catalog.h"
#include "core/documents/document.h"

namespace luwte::documents {

struct Options
{
    Style style = Style::Professional;
    std::optional<bool> safe; ///< default: on for clients, off for professionals
    QString language = QStringLiteral("nl");
    bool exercise = false;
};

struct Kind
{
    const char *name;
    command::Purpose title;
};

[[nodiscard]] const QList<Kind> &kinds();
[[nodiscard]] std::optional<Style> styleFromName(const QString &name); ///< professional, plain, easy
[[nodiscard]] QString styleName(Style style);

/// What a client's copy looks like when nobody says otherwise: easy for somebody with a (suspected) mild intellectual disability (S2), else plain.
[[nodiscard]] Style clientStyle(store::Connection &connection, const Id &subject);

/// "careplan": the care plan of a case, or of one plan version when `subject` is a plan. "sharing", "access": privacy_files.h, of a sharing
/// decision and of a request. Refusals: no such case, not in reach (access.…), no plan yet, language not there.
[[nodiscard]] Result<Document> make(const command::Reader &reader, const QString &name, const Id &subject, const Options &options);

} // namespace luwte::documents
