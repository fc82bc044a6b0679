#pragma once
// Commands with a date, as people would have given them.

#include "core/house/office.h"

namespace luwte::demo {

class Script
{
public:
    explicit Script(house::Office &office) : m_office(office) {}

    /// Carries out a command `daysAgo` days before today at `hour`, as `as` ("" for the first user). A refusal is a bug of the demo: Fault(Internal)
    /// with its code.
    Id carryOut(const char *command, const QJsonObject &with, int daysAgo, int hour = 10, const QString &as = {});
    /// Keeps a letter of a case; `facts` as "attachment.add" takes them, without the case.
    void keepLetter(const Id &caseId, const QJsonObject &facts, const QString &text, int daysAgo, const QString &as = {});
    [[nodiscard]] QDate day(int daysFromNow) const;
    /// ISO text of a day, for arguments.
    [[nodiscard]] QString on(int daysFromNow) const { return day(daysFromNow).toString(Qt::ISODate); }
    [[nodiscard]] house::Office &office() { return m_office; }

private:
    [[nodiscard]] Instant moment(int daysAgo, int hour) const; ///< not after now
    house::Office &m_office;
};

/// Shorthand: {"a": b} with Latin-1 keys.
using With = QJsonObject;

} // namespace luwte::demo
