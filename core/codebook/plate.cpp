#include "core/codebook/plate.h"

namespace luwte::codebook {

static constexpr qsizetype maxTyped = 40;

static QChar latin(QChar c)
{
    static const QString foreign = QStringLiteral("АВЕІКМНОРСТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧ");
    static const QString look = QStringLiteral("ABEIKMHOPCTXYABEZHIKMNOPTYX");
    const qsizetype at = foreign.indexOf(c);
    return at < 0 ? c : look[at];
}

std::optional<QString> toPlate(const QString &typed)
{
    if (typed.size() > maxTyped)
        return std::nullopt;
    QString plate;
    for (const QChar raw : typed.normalized(QString::NormalizationForm_KD).toUpper()) {
        const QChar c = latin(raw);
        if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            plate.append(c);
        else if (!c.isSpace() && !c.isMark() && c.category() != QChar::Punctuation_Dash && c != u'.' && c != QChar(0xb7))
            return std::nullopt;
    }
    if (plate.size() < 3 || plate.size() > 12)
        return std::nullopt;
    return plate;
}

} // namespace luwte::codebook
