#pragma once
// What goes to a recipient, exactly: the same content for the preview, the hash of the decision, and the print.

#include <QJsonObject>

#include "core/privacy/types.h"
#include "core/store/connection.h"

namespace luwte::privacy {

struct SharedField
{
    QString name;  ///< "person.chosen_name"
    QString label; ///< in the current language
    QJsonValue value;
    QString text; ///< as people read it
};

struct Content
{
    std::vector<SharedField> fields;
    std::vector<SharedField> stays; ///< what is known and does not go
    QStringList missing;            ///< names of fields that were asked for and hold nothing
    QString hash;        ///< BLAKE2b-256 over recipient, purpose, message and values; the same in every language

    [[nodiscard]] Codes names() const;
};

/// `sharing` says case, recipient, purpose, message and fields.
[[nodiscard]] Content contentOf(store::Connection &connection, const Sharing &sharing);

} // namespace luwte::privacy
