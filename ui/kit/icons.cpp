#include "ui/kit/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/kit/theme.h"

namespace luwte::ui {

static QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> known;
    const auto it = known.constFind(name);
    if (it != known.cend())
        return *it;
    QFile file(QStringLiteral(":/luwte/icons/%1.svg").arg(name));
    const QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    known.insert(name, svg);
    return svg;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const double scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    const QString key = QStringLiteral("luwte-icon/%1/%2/%3x%4").arg(name, colour.name(QColor::HexArgb)).arg(rect.width() * scale).arg(rect.height() * scale);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QByteArray svg = source(name);
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        pixmap = QPixmap((rect.size() * scale).toSize());
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        renderer.render(&inner);
        inner.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
    }
    painter->drawPixmap(rect.topLeft(), pixmap);
}

namespace {

class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &t = tokens();
        paintIcon(painter, rect, m_name, m_colour.isValid() ? m_colour : mode == QIcon::Disabled ? t.muted : t.text);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        pixmap.setDevicePixelRatio(scale);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), mode, state);
        return pixmap;
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QString iconName() override { return QStringLiteral("luwte:") + m_name; }
    QIconEngine *clone() const override { return new LineIcon(m_name, m_colour); }
    bool isNull() override { return source(m_name).isEmpty(); }
    QString key() const override { return QStringLiteral("luwte"); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    return source(name).isEmpty() ? QIcon() : QIcon(new LineIcon(name, colour));
}

QPixmap tinted(const QIcon &icon, const QColor &colour, QSize size, double scale)
{
    const QString name = icon.name();
    if (!name.startsWith(QLatin1String("luwte:")))
        return icon.pixmap(size, scale);
    QPixmap pixmap(size * scale);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(scale);
    QPainter painter(&pixmap);
    paintIcon(&painter, QRectF(QPointF(), size), name.mid(6), colour);
    return pixmap;
}

} // namespace luwte::ui
