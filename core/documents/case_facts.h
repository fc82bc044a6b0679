#pragma once
// What a paper of one case starts from, and how it says who it is about.

#include "core/documents/document.h"
#include "core/victim/types.h"

namespace luwte::documents {

struct CaseFacts
{
    const victim::Person &person;
    const victim::Case &c;
    QString coordinator; ///< as people write it, or ""
    QDate today;
};

/// Name, birth, case number, nationality and language: for professionals.
[[nodiscard]] QList<Row> whoFacts(const CaseFacts &facts);
/// One row for each line of text.
[[nodiscard]] QList<Row> listOf(const QStringList &lines);
[[nodiscard]] QStringList labels(const char *list, const Codes &codes);

} // namespace luwte::documents
