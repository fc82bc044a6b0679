#include "core/base/clock.h"

#include <QTimeZone>

namespace luwte {

static const QTimeZone &amsterdam()
{
    static const QTimeZone zone("Europe/Amsterdam");
    return zone;
}

std::optional<Instant> Instant::fromText(const QString &iso)
{
    QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid()) {
        const QDate date = QDate::fromString(iso, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        return civil(date);
    }
    if (time.timeSpec() == Qt::LocalTime)
        return civil(time.date(), time.time());
    return Instant(time.toMSecsSinceEpoch());
}

Instant Instant::civil(QDate date, QTime time)
{
    return Instant(QDateTime(date, time, amsterdam()).toMSecsSinceEpoch());
}

QDate Instant::civilDate() const
{
    return isNull() ? QDate() : civilTime().date();
}

QDateTime Instant::civilTime() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ms, amsterdam());
}

QString Instant::toText() const
{
    if (isNull())
        return {};
    const QDateTime civil = civilTime();
    const QString text =
        civil.toString(civil.time().msec() ? QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz") : QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const int offset = civil.offsetFromUtc() / 60;
    return text +
        QStringLiteral("%1%2:%3")
            .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
            .arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0'))
            .arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'));
}

Instant SystemClock::now() const
{
    return Instant(QDateTime::currentMSecsSinceEpoch());
}

} // namespace luwte
