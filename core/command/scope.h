#pragma once
// Whether what a command or query names lies within the reach of who asks: the person behind each reference, the facility for those who
// keep facilities. The door asks it of every verb; views that are read past the door ask it of themselves.

#include "core/command/catalog.h"

namespace luwte::command {

/// A record that a verb names.
struct Named
{
    QString kind;
    Id record;
    Id person; ///< whose it is; null when it is nobody's, or not there
};

/// The records that `with` names in fields that refer to one.
[[nodiscard]] std::vector<Named> namedIn(store::Connection &connection, const Catalog &catalog, const QList<FieldInfo> &fields, const QJsonObject &with);

/// Code "access.scope" when a client or facility of `named` is out of reach; the sentence says whom to ask.
[[nodiscard]] Refusals checkScope(store::Connection &connection, const access::Session &session, access::Right right, const std::vector<Named> &named, Instant now);
/// The same for one client.
[[nodiscard]] Refusals checkPerson(const Reader &reader, access::Right right, const Id &person);

/// Code "access.role".
[[nodiscard]] Refusal notYourRole();

} // namespace luwte::command
