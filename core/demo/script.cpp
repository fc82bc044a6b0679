#include "core/demo/script.h"

#include <algorithm>

#include "core/attachment/content.h"
#include "core/base/fault.h"

namespace luwte::demo {

QDate Script::day(int daysFromNow) const
{
    return m_office.door().clock().now().civilDate().addDays(daysFromNow);
}

static Fault notMade(const QString &what, const Refusals &refusals)
{
    return Fault(FaultKind::Internal, say("demo", "Het oefenbestand is niet gemaakt. Probeer het opnieuw in een lege map."),
        QStringLiteral("demo %1: %2 %3").arg(what, refusals.value(0).code, refusals.value(0).text));
}

Instant Script::moment(int daysAgo, int hour) const
{
    return std::min(Instant::civil(day(-daysAgo), QTime(hour, 0)), m_office.door().clock().now());
}

Id Script::carryOut(const char *command, const QJsonObject &with, int daysAgo, int hour, const QString &as)
{
    const auto done = m_office.door().execute(QString::fromLatin1(command), with, {moment(daysAgo, hour), as});
    if (!done)
        throw notMade(QString::fromLatin1(command), done.error());
    return done->id;
}

void Script::keepLetter(const Id &caseId, const QJsonObject &facts, const QString &text, int daysAgo, const QString &as)
{
    QJsonObject with = facts;
    with.insert(QStringLiteral("case"), caseId.toText());
    const auto done = attachment::add(m_office.door(), with, text.toUtf8(), {moment(daysAgo, 11), as});
    if (!done)
        throw notMade(QStringLiteral("letter"), done.error());
}

} // namespace luwte::demo
