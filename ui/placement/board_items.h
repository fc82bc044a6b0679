#pragma once
// The places board as a list of things with a place and a time: what the picture draws, a screen reader says, and the table lists. Pure.

#include <QHash>

#include "core/placement/views.h"

namespace luwte::ui {

struct BoardItem
{
    enum class Kind : quint8 {
        Stay,     ///< somebody lives there
        Past,     ///< somebody lived there
        Reserved, ///< held for somebody
        Closed,   ///< out of use, not open yet, closed
        Taken,    ///< out of use or given to others, as the facility said; no days known
        Free,
    };
    enum class Half : quint8 { Whole, Upper, Lower }; ///< a reservation below the stay that is still there

    Kind kind = Kind::Free;
    Half half = Half::Whole;
    int row = 0;        ///< of Board::rows
    double from = 0;    ///< days since the board's first day; may lie before it
    double until = 0;   ///< the end; noEnd when nobody knows it
    QString label;      ///< in the bar: "A-17", "vrij", "buiten gebruik: schoonmaak"
    QString note;       ///< after it: "zonder einddatum", "nog 31 u"
    QString when;       ///< "2 mrt – 10 mrt", "vanaf 2 mrt"
    Id placement, person, caseId, closure;
    Code state; ///< PLACEMENT_STATE of a stay or reservation
};
inline constexpr double noEnd = 1e6;

/// By row, then time. `names` by id of the person stand instead of codes.
[[nodiscard]] std::vector<BoardItem> boardItems(const placement::Board &board, Instant now, const QHash<QString, QString> &names = {});
/// "Linde, plek 2, A-17, 2 mrt – 10 mrt": what a screen reader says and the line below the picture shows.
[[nodiscard]] QString spokenItem(const placement::Board &board, const BoardItem &item);
/// "bezet", "gereserveerd", "vrij" …
[[nodiscard]] QString itemKindText(BoardItem::Kind kind);
/// Days since the board's first day, with the hours.
[[nodiscard]] double boardDay(const placement::Board &board, Instant at);

} // namespace luwte::ui
