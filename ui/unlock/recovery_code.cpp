#include "ui/unlock/recovery_code.h"

#include <QAccessibleWidget>
#include <QFontDatabase>
#include <QPainter>

#include "core/base/say.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static constexpr int groupLength = 4, across = 4;

/// The characters of a group, without the dashes between groups; wiped when it goes.
class GroupText
{
public:
    GroupText(const crypto::SecretBytes &code, int group)
    {
        m_text.reserve(groupLength);
        int at = 0;
        for (const std::uint8_t c : code) {
            if (c == '-' || c == ' ')
                continue;
            if (at / groupLength == group)
                m_text.append(QLatin1Char(char(c)));
            ++at;
        }
    }
    ~GroupText() { m_text.fill(u'\0'); }
    GroupText(const GroupText &) = delete;
    GroupText &operator=(const GroupText &) = delete;
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// Tells a screen reader the groups when it asks. An accessible description would keep them in a text for as long as the widget lives.
class SpokenCode final : public QAccessibleWidget
{
public:
    explicit SpokenCode(RecoveryCode *code) : QAccessibleWidget(code, QAccessible::StaticText) {}
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Name)
            return say("recovery", "Herstelcode");
        if (what != QAccessible::Description)
            return QAccessibleWidget::text(what);
        const crypto::SecretBytes &code = static_cast<RecoveryCode *>(widget())->code();
        QString spoken;
        for (int group = 0; group < recoveryGroups(code); ++group)
            spoken += (group > 0 ? QStringLiteral(" ") : QString()) + GroupText(code, group).text();
        return spoken;
    }

    static QAccessibleInterface *make(const QString &, QObject *object)
    {
        auto *code = qobject_cast<RecoveryCode *>(object);
        return code ? new SpokenCode(code) : nullptr;
    }
};

int recoveryGroups(const crypto::SecretBytes &code)
{
    return int(std::count_if(code.begin(), code.end(), [](std::uint8_t c) { return c != '-' && c != ' '; })) / groupLength;
}

bool fitsRecoveryGroup(const crypto::SecretBytes &code, int group, const QString &typed)
{
    QString read = typed.toUpper().remove(u' ').remove(u'-');
    read.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return !read.isEmpty() && read == GroupText(code, group).text();
}

static QFont codeFont(double points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points);
    return font;
}

void paintRecoverySheet(QPainter &painter, const QRectF &area, const crypto::SecretBytes &code, double unit)
{
    painter.setPen(Qt::black);
    QFont font(painter.font());
    double y = area.top();
    const auto line = [&](const QString &text, double points, bool bold) {
        font.setPixelSize(std::max(1, qRound(points * unit)));
        font.setBold(bold);
        painter.setFont(font);
        QRectF used;
        painter.drawText(QRectF(area.left(), y, area.width(), area.bottom() - y), Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        y = used.bottom() + 10 * unit;
    };
    line(say("recovery", "Herstelcode"), 20, true);
    line(say("recovery", "Deze code opent het bestand als het wachtwoord kwijt is. Bewaar dit blad achter slot, niet bij de computer."), 12, false);
    QFont fixed = codeFont(12);
    fixed.setPixelSize(std::max(1, qRound(18 * unit)));
    painter.setFont(fixed);
    y += 10 * unit;
    for (int group = 0; group < recoveryGroups(code); ++group) {
        const double x = area.left() + (group % across) * 90 * unit;
        painter.drawText(QPointF(x, y + (1 + group / across) * 32 * unit), GroupText(code, group).text());
    }
}

RecoveryCode::RecoveryCode(QWidget *parent) : QWidget(parent)
{
    static const bool once = [] {
        QAccessible::installFactory(SpokenCode::make);
        return true;
    }();
    (void)once;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RecoveryCode::setCode(const crypto::SecretBytes &code)
{
    m_code = code;
    updateGeometry();
    update();
}

QSize RecoveryCode::sizeHint() const
{
    const QFontMetrics metrics(codeFont(QFont(font()).pointSizeF() * 1.3));
    return {across * (metrics.horizontalAdvance(QStringLiteral("0000")) + space::xl), 2 * (metrics.height() + space::s) + space::l};
}

void RecoveryCode::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
    painter.setFont(codeFont(font().pointSizeF() * 1.3));
    painter.setPen(t.text);
    const int cell = width() / across, line = (height() - space::l) / 2;
    for (int group = 0; group < recoveryGroups(m_code); ++group)
        painter.drawText(QRect((group % across) * cell, space::s + (group / across) * line, cell, line), Qt::AlignCenter, GroupText(m_code, group).text());
}

} // namespace luwte::ui
