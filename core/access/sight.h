#pragma once
// Which of the office's clients a session sees with a right (domain.md 3.6): region, location, own cases, what break-glass opened; never
// whom it is shut out of. One condition, for one client and for lists: it goes into the SQL, so a page of a list stays a page.

#include <vector>

#include "core/access/rights.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/store/head.h"

namespace luwte::store {
class Connection;
class Statement;
}

namespace luwte::access {

struct Session;

class Sight
{
public:
    /// Everybody.
    Sight() = default;
    /// `now` says which break-glass still holds.
    Sight(const Session &session, Right right, Instant now);

    /// No client is kept out: lists need no condition.
    [[nodiscard]] bool everybody() const { return m_whole && !m_shutOut; }
    /// "" when everybody is seen, else " AND (…)" about the client whose id is in `person` (a column, or a parameter). bind() gives the
    /// condition its values, which are the parameters ?91 and on.
    [[nodiscard]] QByteArray condition(const QByteArray &person) const;
    void bind(store::Statement &statement) const;
    /// Whether one client is seen. Somebody who is not there is: a command says that by itself.
    [[nodiscard]] bool sees(store::Connection &connection, const Id &person) const;
    /// For store::readHeads().
    [[nodiscard]] store::HeadScope heads() const;
    /// Seen only because of a break-glass.
    [[nodiscard]] bool byGlass(const Id &person) const;

private:
    [[nodiscard]] QByteArray onHead() const;
    [[nodiscard]] std::vector<std::pair<int, Value>> values() const;

    bool m_whole = true;   ///< the whole office
    bool m_nobody = false; ///< no reach to clients at all
    bool m_shutOut = false;
    QString m_user;
    QString m_region;
    Id m_location;
    Instant m_now;
    std::vector<Id> m_glass;
};

} // namespace luwte::access
