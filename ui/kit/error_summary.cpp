#include "ui/kit/error_summary.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/counted.h"
#include "core/base/say.h"
#include "ui/kit/buttons.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

namespace {

/// A line that leads to its field; long ones go on below.
class LinkLine final : public LinkButton
{
public:
    explicit LinkLine(const QString &text) : LinkButton(text)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return std::max(24, words(width).height() + space::s); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 24}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont f = font();
        f.setUnderline(underMouse() || hasFocus());
        painter.setFont(f);
        painter.setPen(tokens().link);
        painter.drawText(rect().adjusted(space::xs, space::xs, -space::xs, -space::xs), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
    }

private:
    [[nodiscard]] QRect words(int width) const
    {
        return fontMetrics().boundingRect(QRect(0, 0, std::max(1, width - 2 * space::xs), 10'000), Qt::AlignLeft | Qt::TextWordWrap, text());
    }
};

} // namespace

ErrorSummary::ErrorSummary(QWidget *parent) : Localized(parent), m_title(new Heading({}, 2)), m_list(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::xs);
    layout->addWidget(m_title);
    layout->addLayout(m_list);
    m_list->setSpacing(0);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    hide();
}

static void bringIntoView(QWidget *target)
{
    for (QWidget *up = target->parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area->ensureWidgetVisible(target, space::l, space::xxl);
}

void ErrorSummary::show(const QList<Line> &lines)
{
    clear();
    m_lines = lines;
    for (const Line &line : lines) {
        auto *button = new LinkLine(line.text);
        m_list->addWidget(button);
        connect(button, &QPushButton::clicked, this, [target = line.target] {
            if (target) {
                bringIntoView(target);
                target->setFocus(Qt::TabFocusReason);
            }
        });
    }
    retranslate();
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
    announce(this);
}

void ErrorSummary::clear()
{
    m_lines.clear();
    clearLayout(m_list);
    hide();
}

void ErrorSummary::retranslate()
{
    const QString title = counted(m_lines.size(), say("form", "Nog 1 ding te doen"), say("form", "Nog %1 dingen te doen"));
    m_title->setText(title);
    setAccessibleName(title);
    QStringList texts;
    for (const Line &line : m_lines)
        texts.append(line.text);
    setAccessibleDescription(texts.join(u' '));
}

void ErrorSummary::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.focus : t.error, hasFocus() ? 2 : 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.fillRect(QRectF(1, radius, 4, height() - 2 * radius), t.error);
}

} // namespace luwte::ui
