#pragma once
// Design tokens (ux.md §3): colours, spacing, type scale. Light and dark follow the lightness of the platform's palette; when the
// platform asks for high contrast, all colours come from its palette.

#include <QColor>
#include <QFont>
#include <array>

class QApplication;

namespace luwte::ui {

/// Fill and text of one risk level; fill is the third way to tell levels apart, after number and word.
struct RiskColours
{
    QColor fill;
    QColor text;
};

struct Tokens
{
    QColor background; ///< behind everything
    QColor surface;    ///< cards, fields, tables
    QColor raised;     ///< hover, quiet buttons, header rows
    QColor text;
    QColor muted;
    QColor border; ///< edges that carry meaning (fields); at least 3:1
    QColor line;   ///< edges that only divide; carries no meaning
    QColor accent; ///< primary button, selection
    QColor onAccent;
    QColor accentSoft; ///< selected row, current page
    QColor selection;  ///< selected text
    QColor link;
    QColor focus;
    QColor good;
    QColor attention;
    QColor error;
    std::array<QColor, 4> lanes; ///< zorg, verblijf, straf, plek
    std::array<RiskColours, 5> risk;
    std::array<QColor, 5> heat;
    bool dark = false;
    bool highContrast = false;
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();
/// The tokens in force.
[[nodiscard]] const Tokens &tokens();

/// Text colour that reads on `fill`: the darker or lighter of the two texts, whichever has more contrast.
[[nodiscard]] QColor textOn(const QColor &fill);
/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `a` with `share` (0 to 1) of `b`.
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, double share);

/// Distances in logical pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}
/// Widest fields: as wide as their usual answer, so that the width says what is expected.
namespace fieldWidth {
inline constexpr int number = 120, date = 220, moment = 260, phone = 420, choice = 360, text = 480, tags = 640, story = 640;
}
inline constexpr int controlHeight = 32;
inline constexpr int radius = 4;
inline constexpr int focusWidth = 2;
inline constexpr int focusGap = 2;
/// Widest comfortable text column, in characters.
inline constexpr int lineLength = 85;

/// Steps of the type scale over QApplication::font(): 0.9 (min 9 pt), 1, 1 semibold, 1.15 semibold, 1.4, 1.75.
enum class TypeStep { Small, Body, Group, Strong, Title, Display };
[[nodiscard]] QFont typeFont(TypeStep step);
/// Sets the font of a step on a widget and keeps it when the application's font changes.
void setTypeStep(class QWidget *widget, TypeStep step);

/// Width classes of a window: smal <900, normaal <1200, ruim.
enum class WidthClass { Narrow, Normal, Wide };
[[nodiscard]] WidthClass widthClassFor(int width);

enum class ThemeChoice { FollowPlatform, Light, Dark };
/// Installs style, palette and tokens; follows changes of the platform's theme from then on. May be called again.
void applyTheme(QApplication &app, ThemeChoice choice = ThemeChoice::FollowPlatform);

} // namespace luwte::ui

#include "core/base/say.h"

namespace luwte::ui {

/// Sets the language of texts for people and lets every widget set its texts again.
void switchLanguage(Language language);

} // namespace luwte::ui
