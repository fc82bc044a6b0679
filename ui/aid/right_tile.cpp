#include "ui/aid/right_tile.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "core/base/day_text.h"
#include "ui/desk/part_card.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static QString stateWord(const Code &state)
{
    return state.isEmpty() ? say("rights_check", "Nog niet bekeken") : codeText("RIGHT_STATE", state);
}

static Tone stateTone(const Code &state)
{
    if (state == "granted")
        return Tone::Good;
    if (state == "refused" || state == "requested")
        return Tone::Attention;
    return state == "explained" || state == "applies" ? Tone::Accent : Tone::Muted;
}

/// What is most useful below the state: the last day, else why, else what the case says.
static QString lineOf(const aid::RightBox &box, QDate today)
{
    if (box.deadline.isValid()) {
        const qint64 days = today.daysTo(box.deadline);
        return days < 0 ? say("rights_check", "over de datum: %1").arg(weekdayText(box.deadline)) : say("rights_check", "uiterlijk %1").arg(weekdayText(box.deadline));
    }
    if (box.state == "granted" || box.state == "refused")
        return say("rights_check", "besluit van %1").arg(dayText(box.check.decidedOn));
    if (box.state == "requested")
        return say("rights_check", "aangevraagd op %1").arg(dayText(box.check.requestedOn));
    if (box.state == "not_applicable")
        return box.check.why;
    return box.suggestion.why;
}

RightTile::RightTile(QWidget *parent) : QAbstractButton(parent), m_name(new Text), m_state(new Tag), m_line(new MutedText)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::xs);
    setTypeStep(m_name, TypeStep::Group);
    auto *marks = new QHBoxLayout;
    marks->addWidget(m_state);
    marks->addStretch();
    layout->addWidget(m_name);
    layout->addLayout(marks);
    layout->addWidget(m_line);
    layout->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_line)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void RightTile::setBox(const aid::RightBox &box, QDate today)
{
    m_right = box.right;
    m_looked = !box.state.isEmpty();
    const QString name = codeText("RIGHT", box.right);
    const QString line = lineOf(box, today);
    m_name->setText(name);
    m_state->set(stateWord(box.state), box.deadline.isValid() && box.deadline < today ? Tone::Attention : stateTone(box.state));
    m_line->setText(line);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, stateWord(box.state).toLower(), line));
    update();
}

QSize RightTile::sizeHint() const
{
    return layout()->sizeHint();
}

void RightTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF edge = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPen pen(m_looked ? t.line : t.border, 1, m_looked ? Qt::SolidLine : Qt::DashLine);
    if (hasFocus())
        pen = QPen(t.focus, focusWidth);
    painter.setPen(pen);
    painter.setBrush(underMouse() || isDown() ? t.raised : t.surface);
    painter.drawRoundedRect(edge, radius, radius);
}

void RightTile::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return emit step(-1, 0);
    case Qt::Key_Right: return emit step(1, 0);
    case Qt::Key_Up: return emit step(0, -1);
    case Qt::Key_Down: return emit step(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier)
            return click();
        break;
    default: break;
    }
    QAbstractButton::keyPressEvent(event);
}

void RightTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RightTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

RightsGrid::RightsGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s);
}

void RightsGrid::setBoxes(const std::vector<aid::RightBox> &boxes, QDate today)
{
    while (m_tiles.size() < qsizetype(boxes.size())) {
        auto *tile = new RightTile(this);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { emit chosen(tile->right()); });
        connect(tile, &RightTile::step, this, [this, tile](int columns, int rows) { move(tile, columns, rows); });
        m_tiles.append(tile);
        m_columns = 0;
    }
    for (std::size_t i = 0; i < boxes.size(); ++i)
        m_tiles[qsizetype(i)]->setBox(boxes[i], today);
    arrange();
}

void RightsGrid::arrange()
{
    constexpr int least = 200;
    const int columns = qBound(1, (width() + space::s) / (least + space::s), 4);
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles[i], i / columns, i % columns);
}

void RightsGrid::move(RightTile *from, int columns, int rows)
{
    const qsizetype to = m_tiles.indexOf(from) + columns + qsizetype(rows) * m_columns;
    if (to >= 0 && to < m_tiles.size())
        m_tiles[to]->setFocus(Qt::OtherFocusReason);
}

void RightsGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace luwte::ui
