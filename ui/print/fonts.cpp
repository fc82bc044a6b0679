#include "ui/print/fonts.h"

#include <QRawFont>
#include <QSet>

namespace luwte::print {

static const QStringList &families()
{
    static const QStringList named{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans Ethiopic"), QStringLiteral("DejaVu Sans")};
    return named;
}

TypeScale typeScale(documents::Style style)
{
    switch (style) {
    case documents::Style::Professional: return {};
    case documents::Style::Plain: return {12, 24, 14, 16, 9};
    case documents::Style::Easy: break;
    }
    return {16, 30, 18, 21, 10};
}

TypeScale typeScale(const documents::Document &document)
{
    if (!document.pocket)
        return typeScale(document.style);
    return document.style == documents::Style::Easy ? TypeScale{11, 15, 12, 12.5, 7} : TypeScale{9, 13, 10, 10.5, 7};
}

QFont paperFont(double points, int dpi, bool bold)
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(qRound(points * dpi / 72));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QStringList missingCharacters(const QString &text)
{
    static const QList<QRawFont> fonts = [] {
        QList<QRawFont> list;
        for (const QString &family : families()) {
            QFont font;
            font.setFamilies({family});
            font.setPixelSize(20);
            font.setStyleStrategy(QFont::NoFontMerging);
            list.append(QRawFont::fromFont(font));
        }
        return list;
    }();
    QStringList missing;
    QSet<uint> seen;
    for (const uint character : text.toUcs4()) {
        if (character <= 0x20 || seen.contains(character) || QChar::category(character) == QChar::Other_Format || QChar::isSpace(character))
            continue;
        seen.insert(character);
        bool shown = false;
        for (const QRawFont &font : fonts)
            shown = shown || (font.isValid() && font.supportsCharacter(character));
        if (!shown)
            missing.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1));
    }
    return missing;
}

} // namespace luwte::print
