#include "ui/kit/theme.h"

namespace luwte::ui {

static QColor hex(QRgb rgb)
{
    return QColor(rgb);
}

Tokens lightTokens()
{
    Tokens t;
    t.background = hex(0xF6F7F4);
    t.surface = hex(0xFFFFFF);
    t.raised = hex(0xECEFEA);
    t.text = hex(0x1B2420);
    t.muted = hex(0x4D5A53);
    t.border = hex(0x7C8A82);
    t.line = hex(0xDADFD8);
    t.accent = hex(0x1F6150);
    t.onAccent = hex(0xFFFFFF);
    t.accentSoft = hex(0xE0ECE6);
    t.selection = hex(0xBFDFD2);
    t.link = t.focus = hex(0x0B4FA8);
    t.good = hex(0x1C6B3A);
    t.attention = hex(0x7A4B00);
    t.error = hex(0xA3231B);
    t.lanes = {hex(0x1F6150), hex(0x3F7FD0), hex(0x8A4B12), hex(0x6B7A72)};
    t.risk = {RiskColours{hex(0xFFFFFF), hex(0x4D5A53)}, {hex(0xCFE3F2), hex(0x123E5C)}, {hex(0xF2C55C), hex(0x3A2A00)},
        {hex(0xC2500A), hex(0xFFFFFF)}, {hex(0x5E0A22), hex(0xFFFFFF)}};
    t.heat = {hex(0xEEF4F0), hex(0xCBE1D6), hex(0x98C7B1), hex(0x62A78C), hex(0x1F6150)};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.background = hex(0x151B18);
    t.surface = hex(0x1D2521);
    t.raised = hex(0x28322D);
    t.text = hex(0xEDF2EE);
    t.muted = hex(0xB3C0B9);
    t.border = hex(0x7F8F86);
    t.line = hex(0x37433D);
    t.accent = hex(0x8FD3BC);
    t.onAccent = hex(0x10201A);
    t.accentSoft = hex(0x263F37);
    t.selection = hex(0x2F5A4B);
    t.link = hex(0x9CC4FF);
    t.focus = hex(0x8AB8FF);
    t.good = hex(0x8AD6A2);
    t.attention = hex(0xF2C46D);
    t.error = hex(0xFFA79E);
    t.lanes = {hex(0x8FD3BC), hex(0x5E9BEA), hex(0xF0B27A), hex(0x7F8F86)};
    t.risk = {RiskColours{hex(0x1D2521), hex(0xB3C0B9)}, {hex(0x2B4A63), hex(0xDCEBF7)}, {hex(0x8A6618), hex(0xFFFFFF)},
        {hex(0xF08A3C), hex(0x1B1000)}, {hex(0xFFD9DF), hex(0x5E0A22)}};
    t.heat = {hex(0xEEF4F0), hex(0xCBE1D6), hex(0x98C7B1), hex(0x62A78C), hex(0x1F6150)};
    return t;
}

} // namespace luwte::ui
