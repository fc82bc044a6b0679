#pragma once
// What was printed, of whom, for whom: the log that the random number in a print's footer leads to (security.md).

#include "core/command/catalog.h"
#include "core/documents/document.h"

namespace luwte::documents {

struct Print : Record
{
    Id person;
    Id caseId;
    QString document; ///< "careplan"
    QString style;
    QString language;
    bool safe = false;
    QString printId;
    Instant at;
    QString unsafeReason; ///< why a client print is no safe copy
};

/// "print.record" and the table behind it.
void addTo(command::Catalog &catalog);
/// The arguments of "print.record" for a document that is about to be printed.
[[nodiscard]] QJsonObject recordOf(const Document &document, const QString &unsafeReason = {});

} // namespace luwte::documents

template<>
const luwte::Description<luwte::documents::Print> &luwte::describe<luwte::documents::Print>();
