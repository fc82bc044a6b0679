#include "core/base/day_text.h"

#include <array>

#include "core/base/say.h"

namespace luwte {

static constexpr std::array<const char *, 12> monthsNl = {"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"};
static constexpr std::array<const char *, 12> monthsEn = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
static constexpr std::array<const char *, 7> daysNl = {"ma", "di", "wo", "do", "vr", "za", "zo"};
static constexpr std::array<const char *, 7> daysEn = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

QString monthName(int month)
{
    const auto &names = language() == Language::Dutch ? monthsNl : monthsEn;
    return month >= 1 && month <= 12 ? QString::fromLatin1(names[std::size_t(month) - 1]) : QString();
}

QString dayName(int dayOfWeek)
{
    const auto &names = language() == Language::Dutch ? daysNl : daysEn;
    return dayOfWeek >= 1 && dayOfWeek <= 7 ? QString::fromLatin1(names[std::size_t(dayOfWeek) - 1]) : QString();
}

QString dayText(QDate date)
{
    return date.isValid() ? QStringLiteral("%1 %2 %3").arg(date.day()).arg(monthName(date.month())).arg(date.year()) : QString();
}

QString weekdayText(QDate date)
{
    return date.isValid() ? QStringLiteral("%1 %2 %3").arg(dayName(date.dayOfWeek())).arg(date.day()).arg(monthName(date.month())) : QString();
}

} // namespace luwte
