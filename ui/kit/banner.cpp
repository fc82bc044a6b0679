#include "ui/kit/banner.h"

#include <QHBoxLayout>
#include <QPainter>

#include "core/base/say.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static Tone toneOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Good: return Tone::Good;
    case Banner::Kind::Attention: return Tone::Attention;
    case Banner::Kind::Error: return Tone::Error;
    case Banner::Kind::Info:
    case Banner::Kind::ReadOnly: break;
    }
    return Tone::Accent;
}

static QString iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Good: return QStringLiteral("good");
    case Banner::Kind::Attention: return QStringLiteral("attention");
    case Banner::Kind::Error: return QStringLiteral("error");
    case Banner::Kind::ReadOnly: return QStringLiteral("lock");
    case Banner::Kind::Info: break;
    }
    return QStringLiteral("info");
}

Banner::Banner(Kind kind, const QString &text, QWidget *parent)
    : Localized(parent), m_kind(kind), m_icon(new IconLabel(iconOf(kind), toneOf(kind), 20)), m_text(new Text(text)), m_action(new SecondaryButton),
      m_close(new IconButton(QStringLiteral("close")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setMinimumHeight(controlHeight);
    m_action->hide();
    m_close->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionClicked);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    retranslate();
    setAccessibleName(text);
}

void Banner::show(Kind kind, const QString &text)
{
    m_kind = kind;
    m_icon->set(iconOf(kind), toneOf(kind));
    setText(text);
    setVisible(!text.isEmpty());
    update();
    if (!text.isEmpty())
        announce(m_text);
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::retranslate()
{
    m_close->setName(say("banner", "Sluit deze melding"));
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const QColor tone = toneColour(toneOf(m_kind));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.highContrast ? t.text : mix(t.surface, tone, .45));
    painter.setBrush(t.highContrast ? t.surface : mix(t.surface, tone, t.dark ? .14 : .07));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
}

} // namespace luwte::ui
