#include "ui/kit/tag.h"

#include <QPainter>

#include "ui/kit/flow_layout.h"
#include "ui/kit/risk_badge.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

Tag::Tag(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTypeStep(this, TypeStep::Small);
    set(text, tone);
}

void Tag::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * space::s, fontMetrics().height() + space::xs};
}

void Tag::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const QColor tone = toneColour(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.highContrast ? t.text : mix(t.surface, tone, .4)));
    painter.setBrush(t.highContrast ? t.surface : mix(t.surface, tone, t.dark ? .12 : .07));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
    painter.setPen(m_tone == Tone::Muted ? t.text : tone);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

PersonLine::PersonLine(QWidget *parent) : QWidget(parent), m_name(new Heading({}, 1)), m_facts(new MutedText), m_risk(new RiskBadge)
{
    auto *flow = new FlowLayout(this, space::m);
    m_name->setWordWrap(false);
    m_facts->setWordWrap(false);
    flow->addWidget(m_name);
    flow->addWidget(m_facts);
    flow->addWidget(m_risk);
    m_risk->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PersonLine::setPerson(const QString &name, const QStringList &facts, int risk)
{
    m_name->setText(name);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    m_risk->setLevel(risk);
    m_risk->setVisible(risk >= 0);
    setAccessibleName(name);
    setAccessibleDescription(facts.join(QStringLiteral(", ")));
}

} // namespace luwte::ui
