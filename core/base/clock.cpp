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

namespace {

/// How far civil time was ahead of UTC, and from when until when it was.
struct Offset
{
    qint64 fromMs = 0;
    qint64 untilMs = 0;
    int seconds = 0;
};

} // namespace

/// Asking the zone takes longer than all the rest of a date, and moments that are read together mostly lie in one half year.
static int offsetAt(qint64 ms)
{
    static thread_local Offset known;
    if (ms < known.fromMs || ms >= known.untilMs) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        known = {ms, ms + 1, amsterdam().offsetFromUtc(moment)};
        const auto last = amsterdam().previousTransition(moment.addMSecs(1));
        const auto next = amsterdam().nextTransition(moment);
        if (last.atUtc.isValid() && next.atUtc.isValid())
            known = {last.atUtc.toMSecsSinceEpoch(), next.atUtc.toMSecsSinceEpoch(), known.seconds};
    }
    return known.seconds;
}

QDate Instant::civilDate() const
{
    if (isNull())
        return {};
    constexpr qint64 dayMs = 86'400'000;
    const qint64 local = m_ms + qint64(offsetAt(m_ms)) * 1000;
    const qint64 days = local / dayMs - (local % dayMs < 0 ? 1 : 0);
    return QDate(1970, 1, 1).addDays(days);
}

QDateTime Instant::civilTime() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ms, amsterdam());
}

/// `value` in `digits` digits, written to where `to` ends.
static void appendDigits(QString &to, int value, int digits)
{
    for (int unit = digits == 4 ? 1000 : digits == 3 ? 100 : 10; unit > 0; unit /= 10)
        to += QChar(u'0' + value / unit % 10);
}

QString Instant::toText() const
{
    if (isNull())
        return {};
    const int offset = offsetAt(m_ms) / 60;
    constexpr qint64 dayMs = 86'400'000;
    const QDate date = civilDate();
    if (date.year() < 0 || date.year() > 9999)
        return {};
    const qint64 local = m_ms + qint64(offsetAt(m_ms)) * 1000;
    const auto ofDay = int((local % dayMs + dayMs) % dayMs);
    QString text;
    text.reserve(29);
    appendDigits(text, date.year(), 4);
    appendDigits(text += u'-', date.month(), 2);
    appendDigits(text += u'-', date.day(), 2);
    appendDigits(text += u'T', ofDay / 3'600'000, 2);
    appendDigits(text += u':', ofDay / 60'000 % 60, 2);
    appendDigits(text += u':', ofDay / 1000 % 60, 2);
    if (ofDay % 1000 != 0)
        appendDigits(text += u'.', ofDay % 1000, 3);
    appendDigits(text += offset < 0 ? u'-' : u'+', qAbs(offset) / 60, 2);
    appendDigits(text += u':', qAbs(offset) % 60, 2);
    return text;
}

Instant SystemClock::now() const
{
    return Instant(QDateTime::currentMSecsSinceEpoch());
}

} // namespace luwte
