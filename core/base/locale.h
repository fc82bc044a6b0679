#pragma once
// How numbers and long dates are written in the language of now.

#include <QLocale>

#include "core/base/say.h"

namespace luwte {

/// Dutch as in the Netherlands (2,5 · 1.000 · maandag 2 maart), English as in the United Kingdom (2.5 · 1,000 · Monday 2 March). English
/// "as in the Netherlands" would have the decimal comma, which English readers take for a thousand.
[[nodiscard]] inline QLocale readersLocale()
{
    return language() == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace luwte
