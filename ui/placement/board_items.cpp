#include "ui/placement/board_items.h"

#include <algorithm>

#include "core/base/day_text.h"
#include "core/base/say.h"

namespace luwte::ui {

using placement::Board;
using placement::BoardClosure;
using placement::BoardRow;
using placement::BoardSpan;
using Kind = BoardItem::Kind;

double boardDay(const Board &board, Instant at)
{
    const QDateTime civil = at.civilTime();
    return double(board.from.daysTo(civil.date())) + double(civil.time().msecsSinceStartOfDay()) / 86'400'000.0;
}

QString itemKindText(Kind kind)
{
    switch (kind) {
    case Kind::Stay: return say("board", "bezet");
    case Kind::Past: return say("board", "geweest");
    case Kind::Reserved: return say("board", "gereserveerd");
    case Kind::Closed:
    case Kind::Taken: return say("board", "niet te gebruiken");
    case Kind::Free: break;
    }
    return say("board", "vrij");
}

namespace {

/// "2 mrt" of this year's weeks; the year stands at the axis.
QString shortDay(QDate day)
{
    return QStringLiteral("%1 %2").arg(day.day()).arg(monthName(day.month()));
}

QString fromTo(QDate from, QDate until)
{
    if (!until.isValid())
        return say("board", "vanaf %1").arg(shortDay(from));
    return QStringLiteral("%1 – %2").arg(shortDay(from), shortDay(until));
}

class RowItems
{
public:
    RowItems(const Board &board, int row, Instant now, const QHash<QString, QString> &names) : m_board(board), m_row(board.rows[std::size_t(row)]), m_index(row), m_now(now), m_names(names) {}

    std::vector<BoardItem> make()
    {
        for (const BoardSpan &span : m_row.spans)
            addSpan(span);
        for (const BoardClosure &closure : m_row.closures)
            addClosure(closure);
        if (!m_row.free && !m_row.word.isEmpty() && !covered(boardDay(m_board, m_now)))
            add(Kind::Taken, qMax(0.0, boardDay(m_board, m_now)), noEnd, m_row.word);
        shareRow();
        addFree();
        std::stable_sort(m_items.begin(), m_items.end(), [](const BoardItem &a, const BoardItem &b) { return a.from < b.from; });
        return std::move(m_items);
    }

private:
    BoardItem &add(Kind kind, double from, double until, const QString &label)
    {
        BoardItem &item = m_items.emplace_back();
        item.kind = kind;
        item.row = m_index;
        item.from = from;
        item.until = until;
        item.label = label;
        return item;
    }

    void addSpan(const BoardSpan &span)
    {
        const Kind kind = span.ended ? Kind::Past : span.reserved ? Kind::Reserved : Kind::Stay;
        double until = span.until.isNull() ? noEnd : boardDay(m_board, span.until);
        if (kind == Kind::Stay)
            until = qMax(until, boardDay(m_board, m_now)); // longer than expected: still there
        const QString who = m_names.value(span.person.toText(), span.code);
        BoardItem &item = add(kind, boardDay(m_board, span.from), until, who.isEmpty() ? span.word : who);
        item.note = who.isEmpty() ? QString() : span.word;
        item.when = fromTo(span.from.civilDate(), span.until.isNull() ? QDate() : span.until.civilDate());
        item.placement = span.placement;
        item.person = span.person;
        item.caseId = span.caseId;
        item.state = span.state;
    }

    void addClosure(const BoardClosure &closure)
    {
        const double from = double(m_board.from.daysTo(closure.from));
        const double until = closure.until.isValid() ? double(m_board.from.daysTo(closure.until)) : noEnd;
        BoardItem &item = add(Kind::Closed, from, until, closure.word);
        item.when = fromTo(closure.from, closure.until);
        item.closure = closure.closure;
    }

    [[nodiscard]] bool covered(double day) const
    {
        return std::any_of(m_items.begin(), m_items.end(), [&](const BoardItem &item) { return item.kind != Kind::Past && item.from <= day && item.until > day; });
    }

    /// Who waits for a place and who still has it share the row.
    void shareRow()
    {
        for (BoardItem &held : m_items)
            for (BoardItem &stay : m_items)
                if (held.kind == Kind::Reserved && (stay.kind == Kind::Stay || stay.kind == Kind::Closed) && held.from < stay.until && stay.from < held.until) {
                    held.half = BoardItem::Half::Lower;
                    stay.half = BoardItem::Half::Upper;
                }
    }

    /// From today on, wherever nothing else is.
    void addFree()
    {
        std::vector<std::pair<double, double>> taken;
        for (const BoardItem &item : m_items)
            if (item.kind != Kind::Past)
                taken.emplace_back(item.from, item.until);
        std::sort(taken.begin(), taken.end());
        const double end = double(m_board.from.daysTo(m_board.until));
        double at = qMax(0.0, boardDay(m_board, m_now));
        const auto gap = [&](double until) {
            if (until - at < 0.5)
                return;
            BoardItem &item = add(Kind::Free, at, until, say("board", "vrij"));
            item.when = fromTo(m_board.from.addDays(qint64(at)), until >= end ? QDate() : m_board.from.addDays(qint64(until)));
        };
        for (const auto &[from, until] : taken) {
            if (from > at)
                gap(qMin(from, end));
            at = qMax(at, until);
        }
        gap(end);
    }

    const Board &m_board;
    const BoardRow &m_row;
    int m_index;
    Instant m_now;
    const QHash<QString, QString> &m_names;
    std::vector<BoardItem> m_items;
};

} // namespace

std::vector<BoardItem> boardItems(const Board &board, Instant now, const QHash<QString, QString> &names)
{
    std::vector<BoardItem> all;
    for (int row = 0; row < int(board.rows.size()); ++row)
        for (BoardItem &item : RowItems(board, row, now, names).make())
            all.push_back(std::move(item));
    return all;
}

QString spokenItem(const Board &board, const BoardItem &item)
{
    const BoardRow &row = board.rows[std::size_t(item.row)];
    QStringList parts{row.alias, say("board", "plek %1").arg(row.place)};
    if (item.kind == Kind::Past)
        parts.append(itemKindText(item.kind));
    if (!item.label.isEmpty())
        parts.append(item.label);
    if (!item.when.isEmpty())
        parts.append(item.when);
    if (!item.note.isEmpty())
        parts.append(item.note);
    return parts.join(QStringLiteral(", "));
}

} // namespace luwte::ui
