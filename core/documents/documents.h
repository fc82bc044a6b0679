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

/// Who reads a document: some are one and the same for everybody, some are for clients only.
enum class Reader { Any, Client, Office };

struct Kind
{
    const char *name;
    command::Purpose title;
    Reader reader = Reader::Any;
};

[[nodiscard]] const QList<Kind> &kinds();
/// nullptr when there is no such document.
[[nodiscard]] const Kind *findKind(const QString &name);
[[nodiscard]] std::optional<Style> styleFromName(const QString &name); ///< professional, plain, easy
[[nodiscard]] QString styleName(Style style);

/// What a client's copy looks like when nobody says otherwise: easy for somebody with a (suspected) mild intellectual disability (S2), else plain.
[[nodiscard]] Style clientStyle(store::Connection &connection, const Id &subject);

/// "careplan": the care plan of a case, or of one plan version when `subject` is a plan. "sharing", "access": privacy_files.h, of a sharing
/// decision and of a request. "appointments", "safetyplan", "rights": cards.h, of a case. "interpreter": interpreter_claim.h, of a conversation.
/// "rvb", "compensation": checklists.h; "reflection-letter", "facts", "forced-acts": legal_papers.h; all of a case.
/// Refusals: no such case, not in reach (access.…), nothing to print yet, language not there.
[[nodiscard]] Result<Document> make(const command::Reader &reader, const QString &name, const Id &subject, const Options &options);

} // namespace luwte::documents
