#include "ui/kit/progress_line.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include "core/base/say.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

ProgressLine::ProgressLine(QWidget *parent)
    : Localized(parent), m_what(new Text), m_stop(new SecondaryButton), m_delay(new QTimer(this)), m_tick(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, space::s + 4);
    row->addWidget(m_what, 1);
    row->addWidget(m_stop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_delay->setSingleShot(true);
    m_delay->setInterval(500);
    m_tick->setInterval(60);
    connect(m_delay, &QTimer::timeout, this, [this] {
        show();
        m_tick->start();
        announce(m_what);
    });
    connect(m_tick, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % 40;
        if (m_share < 0)
            update();
    });
    connect(m_stop, &QPushButton::clicked, this, &ProgressLine::stopRequested);
    retranslate();
    hide();
}

void ProgressLine::start(const QString &what, bool canStop)
{
    m_running = true;
    m_share = -1;
    m_what->setText(what);
    m_stop->setVisible(canStop);
    setAccessibleName(what);
    m_delay->start();
}

void ProgressLine::setShare(double share)
{
    if (m_share == share)
        return;
    m_share = share;
    setAccessibleDescription(share < 0 ? QString() : QStringLiteral("%1 %").arg(int(share * 100)));
    update();
}

void ProgressLine::done()
{
    m_running = false;
    m_delay->stop();
    m_tick->stop();
    hide();
}

void ProgressLine::retranslate()
{
    m_stop->setText(say("progress", "Stop"));
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove(0, height() - 5, width(), 4);
    painter.setBrush(t.line);
    painter.drawRoundedRect(groove, 2, 2);
    painter.setBrush(t.accent);
    if (m_share >= 0)
        painter.drawRoundedRect(QRectF(groove.left(), groove.top(), groove.width() * std::min(m_share, 1.0), groove.height()), 2, 2);
    else
        painter.drawRoundedRect(QRectF(groove.left() + groove.width() * .8 * (m_phase / 40.0), groove.top(), groove.width() * .2, groove.height()), 2, 2);
}

} // namespace luwte::ui
