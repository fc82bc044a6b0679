#pragma once
// Time. Instants are UTC milliseconds; civil dates are dates in Europe/Amsterdam. One injectable clock: nobody else asks the
// system for the time.

#include <QDate>
#include <QDateTime>
#include <QString>
#include <compare>
#include <optional>

namespace luwte {

/// A moment, as milliseconds since 1970-01-01T00:00Z. Null ("not known") is a state of its own.
class Instant
{
public:
    Instant() = default;
    explicit Instant(qint64 unixMs) : m_ms(unixMs) {}
    /// Reads ISO 8601 with zone, or without zone as civil time in Europe/Amsterdam; a bare date is its 00:00. nullopt when unreadable.
    [[nodiscard]] static std::optional<Instant> fromText(const QString &iso);
    /// `date` at `time` in Europe/Amsterdam.
    [[nodiscard]] static Instant civil(QDate date, QTime time = QTime(0, 0));

    [[nodiscard]] bool isNull() const { return m_ms == nullMs; }
    [[nodiscard]] qint64 ms() const { return m_ms; }
    [[nodiscard]] QDate civilDate() const;
    [[nodiscard]] QDateTime civilTime() const;
    /// ISO 8601 with the offset of Europe/Amsterdam at that moment, e.g. 2026-03-02T09:00:00+01:00.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] Instant plusMs(qint64 ms) const { return Instant(m_ms + ms); }
    [[nodiscard]] Instant plusHours(qint64 hours) const { return Instant(m_ms + hours * 3600000); }
    auto operator<=>(const Instant &) const = default;

private:
    static constexpr qint64 nullMs = std::numeric_limits<qint64>::min();
    qint64 m_ms = nullMs;
};

class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands where it is put: `--now`, `"at"` in scripts, tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant at) : m_at(at) {}
    [[nodiscard]] Instant now() const override { return m_at; }
    void set(Instant at) { m_at = at; }

private:
    Instant m_at;
};

} // namespace luwte
