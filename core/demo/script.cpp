#include "core/demo/script.h"

#include "core/base/fault.h"

namespace luwte::demo {

QDate Script::day(int daysFromNow) const
{
    return m_office.door().clock().now().civilDate().addDays(daysFromNow);
}

Id Script::carryOut(const char *command, const QJsonObject &with, int daysAgo, int hour, const QString &as)
{
    Instant at = Instant::civil(day(-daysAgo), QTime(hour, 0));
    if (at > m_office.door().clock().now())
        at = m_office.door().clock().now();
    const auto done = m_office.door().execute(QString::fromLatin1(command), with, {at, as});
    if (!done)
        throw Fault(FaultKind::Internal, say("demo", "Het oefenbestand is niet gemaakt. Probeer het opnieuw in een lege map."),
            QStringLiteral("demo %1: %2 %3").arg(QString::fromLatin1(command), done.error().value(0).code, done.error().value(0).text));
    return done->id;
}

} // namespace luwte::demo
