#include "ui/kit/record_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/kit/theme.h"

namespace luwte::ui {

RecordTable::RecordTable(QWidget *parent) : QTableView(parent), m_empty(new EmptyState({}, {}, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setAlternatingRowColors(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new TextDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSortIndicatorClearable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    setTypeStep(horizontalHeader(), TypeStep::Small);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    m_empty->hide();
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
    fitRows();
    connect(m_empty, &EmptyState::textChanged, this, &RecordTable::showEmpty);
}

void RecordTable::setTwoLines(bool two)
{
    m_twoLines = two;
    fitRows();
}

void RecordTable::setLabel(const QString &label)
{
    setAccessibleName(label);
}

void RecordTable::setColumnWidths(const QList<int> &characters)
{
    m_characters = characters;
    fitColumns();
}

void RecordTable::setDroppable(const QList<int> &columns)
{
    m_droppable = columns;
    fitColumns();
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    // Sorting stays off while the model is put in: the page decides the first order.
    setSortingEnabled(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QTableView::setModel(model);
    setSortingEnabled(true);
    if (model) {
        for (const auto signal : {&QAbstractItemModel::modelReset})
            connect(model, signal, this, &RecordTable::showEmpty);
        connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTable::showEmpty);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordTable::showEmpty);
        connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::fitColumns);
    }
    fitColumns();
    showEmpty();
}

void RecordTable::selectFirst()
{
    if (model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool bare = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (bare && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    // Ctrl+Enter, Esc and the like belong to the page.
    if (!bare && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void RecordTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        selectFirst();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        emit currentRowChanged(current);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    fitColumns();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        fitColumns();
    }
}

void RecordTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(TextDelegate::rowHeight(font(), m_twoLines));
}

void RecordTable::fitColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns == 0)
        return;
    const int character = fontMetrics().averageCharWidth() + 1;
    QList<int> widths(columns, 0);
    for (int c = 0; c < columns; ++c)
        if (const int n = m_characters.value(c, 0); n > 0)
            widths[c] = n * character + 2 * space::m;
    for (int c = 0; c < columns; ++c)
        setColumnHidden(c, false);
    const int least = 14 * character;
    const auto needed = [&] {
        int sum = 0;
        for (int c = 0; c < columns; ++c)
            if (!isColumnHidden(c))
                sum += widths.at(c) > 0 ? widths.at(c) : least;
        return sum;
    };
    for (const int c : m_droppable) {
        if (needed() <= viewport()->width())
            break;
        if (c >= 0 && c < columns)
            setColumnHidden(c, true);
    }
    int fixed = 0, open = 0;
    for (int c = 0; c < columns; ++c) {
        if (isColumnHidden(c))
            continue;
        fixed += widths.at(c);
        open += widths.at(c) == 0;
    }
    const int rest = viewport()->width() - fixed;
    int used = 0, last = -1;
    for (int c = 0; c < columns; ++c) {
        if (isColumnHidden(c))
            continue;
        const int width = widths.at(c) > 0 ? (open == 0 || rest > 0 ? widths.at(c) : widths.at(c) * viewport()->width() / std::max(1, fixed)) : std::max(least, rest / std::max(1, open));
        horizontalHeader()->resizeSection(c, width);
        used += width;
        last = c;
    }
    if (last >= 0 && used != viewport()->width())
        horizontalHeader()->resizeSection(last, std::max(60, horizontalHeader()->sectionSize(last) + viewport()->width() - used));
}

void RecordTable::showEmpty()
{
    const bool empty = model() && model()->rowCount() == 0 && !(model()->canFetchMore({})) && !m_empty->text().isEmpty();
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(empty);
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (hasFocus() && currentIndex().isValid()) {
        const int y = rowViewportPosition(currentIndex().row());
        QPainter painter(viewport());
        painter.setPen(QPen(tokens().focus, focusWidth));
        painter.drawRect(QRect(1, y + 1, viewport()->width() - 2, rowHeight(currentIndex().row()) - 3));
    }
}

} // namespace luwte::ui
