#include "ui/shell/nav_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "core/base/say.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/window_keys.h"

namespace luwte::ui {

static constexpr int rowHeight = 40;

class NavDelegate final : public QStyledItemDelegate
{
public:
    explicit NavDelegate(NavList *list) : QStyledItemDelegate(list), m_list(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {40, std::max(rowHeight, option.fontMetrics.height() + space::l)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const NavList::Entry *entry = m_list->at(index.row());
        if (!entry)
            return;
        const Tokens &t = tokens();
        const bool open = entry->item.key == m_list->openKey(), rail = m_list->isRail();
        const bool cursor = m_list->hasFocus() && m_list->currentIndex() == index;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF body = QRectF(option.rect).adjusted(space::xs, 2, -space::xs, -2);
        painter->setPen(cursor ? QPen(t.focus, focusWidth) : t.highContrast && open ? QPen(t.text) : QPen(Qt::NoPen));
        painter->setBrush(open ? QBrush(t.highContrast ? t.background : t.accentSoft) : option.state & QStyle::State_MouseOver ? QBrush(t.raised) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(body, radius, radius);
        if (open) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accent);
            painter->drawRoundedRect(QRectF(body.left(), body.top() + 8, 3, body.height() - 16), 1.5, 1.5);
        }
        const QColor colour = open ? (t.highContrast ? t.text : t.dark ? t.accent : t.accent) : t.muted;
        const double side = 20;
        const double x = rail ? body.center().x() - side / 2 : body.left() + space::m;
        paintIcon(painter, QRectF(x, body.center().y() - side / 2, side, side), entry->item.iconName, colour);
        QFont font = option.font;
        if (open)
            font.setWeight(QFont::DemiBold);
        const QString count = entry->badge > 999 ? QStringLiteral("999+") : QString::number(entry->badge);
        QFont small = typeFont(TypeStep::Small);
        small.setPointSizeF(rail ? small.pointSizeF() * .85 : small.pointSizeF());
        const QFontMetrics metrics(small);
        if (rail) {
            if (entry->badge > 0) {
                const double h = metrics.height() + 1, w = std::max(h, metrics.horizontalAdvance(count) + 6.0);
                const QRectF dot(body.right() - w, body.top() - 1, w, h);
                painter->setPen(Qt::NoPen);
                painter->setBrush(t.accent);
                painter->drawRoundedRect(dot, h / 2, h / 2);
                painter->setPen(t.onAccent);
                painter->setFont(small);
                painter->drawText(dot, Qt::AlignCenter, count);
            }
            painter->restore();
            return;
        }
        double right = body.right() - space::s;
        if (entry->badge > 0) {
            const double w = std::max(22.0, metrics.horizontalAdvance(count) + 12.0), h = metrics.height() + 4;
            const QRectF pill(right - w, body.center().y() - h / 2, w, h);
            painter->setPen(t.highContrast ? QPen(t.text) : QPen(Qt::NoPen));
            painter->setBrush(open ? t.accent : mix(t.raised, t.border, .25));
            painter->drawRoundedRect(pill, h / 2, h / 2);
            painter->setPen(open ? t.onAccent : t.text);
            painter->setFont(small);
            painter->drawText(pill, Qt::AlignCenter, count);
            right = pill.left() - space::xs;
        }
        painter->setFont(font);
        painter->setPen(t.text);
        const QRectF text(x + side + space::m, body.top(), right - x - side - space::m, body.height());
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, QFontMetrics(font).elidedText(entry->item.title(), Qt::ElideRight, int(text.width())));
        painter->restore();
    }

private:
    NavList *m_list;
};

NavList::NavList(QWidget *parent) : Localized(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setAccessibleName(say("frame", "Onderdelen"));
    setItemDelegate(new NavDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const Entry *entry = at(index.row()))
            emit chosen(entry->item.key);
    });
    setRail(false);
}

void NavList::add(const NavItem &item)
{
    m_entries.append({item, 0, true});
    rebuild();
}

const NavList::Entry *NavList::at(int row) const
{
    for (const Entry &entry : m_entries)
        if (entry.shown && row-- == 0)
            return &entry;
    return nullptr;
}

void NavList::setBadge(const QString &key, int count)
{
    for (Entry &entry : m_entries)
        if (entry.item.key == key && entry.badge != count) {
            entry.badge = count;
            rebuild();
        }
}

void NavList::setShown(const QString &key, bool shown)
{
    for (Entry &entry : m_entries)
        if (entry.item.key == key && entry.shown != shown) {
            entry.shown = shown;
            rebuild();
        }
}

void NavList::setOpen(const QString &key)
{
    m_open = key;
    const QStringList keys = shownKeys();
    const int row = int(keys.indexOf(key));
    if (row >= 0)
        setCurrentIndex(m_model->index(row, 0));
    viewport()->update();
}

void NavList::setRail(bool rail)
{
    m_rail = rail;
    setFixedWidth(rail ? railWidth : listWidth);
    rebuild();
}

QStringList NavList::shownKeys() const
{
    QStringList keys;
    for (const Entry &entry : m_entries)
        if (entry.shown)
            keys.append(entry.item.key);
    return keys;
}

bool NavList::contains(const QString &key) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &e) { return e.item.key == key; });
}

QSize NavList::sizeHint() const
{
    return {m_rail ? railWidth : listWidth, int(m_model->rowCount()) * rowHeight};
}

void NavList::rebuild()
{
    const int row = currentIndex().row();
    while (m_model->rowCount() < shownKeys().size())
        m_model->appendRow(new QStandardItem);
    while (m_model->rowCount() > shownKeys().size())
        m_model->removeRow(m_model->rowCount() - 1);
    int number = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.shown)
            continue;
        QStandardItem *item = m_model->item(number++);
        const QString title = entry.item.title ? entry.item.title() : entry.item.key;
        item->setText(title);
        item->setData(entry.badge > 0 ? say("nav", "%1, %2 open").arg(title).arg(entry.badge) : title, Qt::AccessibleTextRole);
        item->setToolTip(number <= 8 ? QStringLiteral("%1 (%2)").arg(title, openKeyText(number)) : title);
    }
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
    viewport()->update();
    updateGeometry();
}

void NavList::retranslate()
{
    setAccessibleName(say("nav", "Hoofdmenu"));
    rebuild();
}

void NavList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && event->modifiers() == Qt::NoModifier) {
        if (const Entry *entry = at(currentIndex().row()))
            emit chosen(entry->item.key);
        return;
    }
    QListView::keyPressEvent(event);
}

void NavList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
    viewport()->update();
}

} // namespace luwte::ui
