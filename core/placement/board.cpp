#include <algorithm>

#include "core/base/day_text.h"
#include "core/codebook/book.h"
#include "core/placement/rules.h"
#include "core/placement/views.h"

namespace luwte::placement {

QString occupantCode(const QString &caseNumber)
{
    bool isYear = false;
    bool isNumber = false;
    const int year = caseNumber.section(u'-', 0, 0).toInt(&isYear);
    const int number = caseNumber.section(u'-', 1, 1).toInt(&isNumber);
    if (!isYear || !isNumber || year < 1900)
        return caseNumber.left(8);
    const int letter = ((year - 2026) % 26 + 26) % 26;
    return QStringLiteral("%1-%2").arg(QChar(u'A' + letter)).arg(number, 2, 10, QLatin1Char('0'));
}

namespace {

struct Entry
{
    int place = 0;
    BoardSpan span;
    QString caseNumber;
};

/// The case gives its number, for the code on the board.
QByteArray spanColumns()
{
    return QByteArray(
        "SELECT p.place_number, p.id, p.person, p.case_id, p.state, p.starts_at, p.needed_from, p.planned_end, p.ends_at, p.open_ended, c.number, p.reserved_until "
        "FROM placement p LEFT JOIN ")
        .append(describe<victim::Case>().info().table)
        .append(" c ON c.id = p.case_id WHERE p.facility = ? ");
}

QString hoursWord(Instant now, Instant until)
{
    const qint64 ms = until.ms() - now.ms();
    constexpr qint64 hour = 3600000;
    return ms > 0 && ms <= 72 * hour ? say("placement", "nog %1 u").arg((ms + hour - 1) / hour) : QString();
}

/// "di 3 mrt 17:00"
QString momentText(Instant at)
{
    return weekdayText(at.civilDate()) + u' ' + at.civilTime().toString(QStringLiteral("HH:mm"));
}

void readEntries(store::Statement &statement, Instant now, std::vector<Entry> &entries)
{
    store::Cursor row(statement);
    while (row.next()) {
        Entry entry;
        entry.place = int(row->number(0));
        BoardSpan &span = entry.span;
        span.placement = row->id(1);
        span.person = row->id(2);
        span.caseId = row->id(3);
        const QString state = row->text(4);
        span.state = Code(state);
        span.ended = state == QLatin1String(state::ended);
        span.reserved = !span.ended && state != QLatin1String(state::placed);
        span.from = span.reserved ? Instant::civil(qMax(row->date(6), now.civilDate())) : row->instant(5);
        span.until = span.ended ? row->instant(8) : row->instant(7);
        span.openEnded = row->number(9) != 0;
        entry.caseNumber = row->text(10);
        span.code = occupantCode(entry.caseNumber);
        if (span.reserved)
            span.word = row->isNull(11) ? say("placement", "gereserveerd") : say("placement", "gereserveerd tot %1").arg(momentText(row->instant(11)));
        else if (span.openEnded && !span.ended)
            span.word = say("placement", "zonder einddatum");
        else if (!span.ended && !span.until.isNull())
            span.word = hoursWord(now, span.until);
        entries.push_back(std::move(entry));
    }
}

std::vector<Entry> entriesOf(store::Connection &connection, const Id &facility, Instant from, Instant until, Instant now)
{
    std::vector<Entry> entries;
    const QByteArray sql = spanColumns();
    readEntries(connection.prepared(sql + "AND p.state = 'placed'").bind(1, facility), now, entries);
    readEntries(connection.prepared(sql + "AND p.reserved_at IS NOT NULL AND (p.reserved_until IS NULL OR p.reserved_until > ?)").bind(1, facility).bind(2, now), now, entries);
    readEntries(connection.prepared(sql + "AND p.state = 'ended' AND p.ends_at > ?").bind(1, facility).bind(2, from), now, entries);
    std::erase_if(entries, [&](const Entry &entry) { return entry.span.ended && entry.span.from >= until; });
    std::sort(entries.begin(), entries.end(),
        [](const Entry &a, const Entry &b) { return std::pair(a.place, a.span.from) < std::pair(b.place, b.span.from); });
    return entries;
}

QString ageWord(const Facility &facility, QDate today)
{
    if (callFirst(facility, today))
        return say("placement", "eerst bellen");
    const qint64 days = facility.updatedOn.daysTo(today);
    if (days <= 0)
        return say("placement", "vandaag bijgewerkt");
    return days == 1 ? say("placement", "gisteren bijgewerkt") : say("placement", "bijgewerkt %1 dagen geleden").arg(days);
}

bool takenNow(const BoardRow &row)
{
    return std::any_of(row.spans.begin(), row.spans.end(), [](const BoardSpan &span) { return !span.ended; });
}

/// What a board needs of a facility besides its stays.
struct Times
{
    std::vector<PlaceClosure> closures; ///< by place and start
    std::vector<CapacityStep> steps;    ///< by day
};

bool covers(const BoardClosure &closure, QDate day)
{
    return closure.from <= day && (!closure.until.isValid() || closure.until > day);
}

/// When the house as a whole, or the number of its places, leaves no place `place`.
void addHouseTimes(const Facility &facility, const Times &times, QDate from, QDate until, BoardRow &row)
{
    if (facility.opensOn.isValid() && facility.opensOn > from)
        row.closures.push_back({{}, from, facility.opensOn, say("placement", "nog niet open")});
    QDate gone;
    for (QDate day = from; day < until; day = day.addDays(1)) {
        const bool there = row.place <= capacityOn(facility, times.steps, day);
        if (!there && !gone.isValid())
            gone = day;
        if (there && gone.isValid()) {
            row.closures.push_back({{}, gone, day, say("placement", "plek komt nog")});
            gone = {};
        }
    }
    if (gone.isValid())
        row.closures.push_back({{}, gone, {}, say("placement", "plek vervalt")});
    if (facility.closesOn.isValid() && facility.closesOn < until)
        row.closures.push_back({{}, qMax(facility.closesOn, from), {}, say("placement", "gesloten")});
}

void addClosures(const std::vector<PlaceClosure> &closures, QDate from, QDate until, BoardRow &row)
{
    for (const PlaceClosure &closure : closures) {
        if (closure.placeNumber != row.place || closure.startsOn >= until || (closure.endsOn.isValid() && closure.endsOn <= from))
            continue;
        const QString why = codebook::Book::standard().label("PLACE_OUT", closure.reason);
        row.closures.push_back({closure.id, closure.startsOn, closure.endsOn, say("placement", "buiten gebruik: %1").arg(why.toLower())});
    }
}

/// Rows of one facility: as many as it has places in these weeks, and one for everybody who is there beyond that.
std::vector<BoardRow> rowsOf(const Facility &facility, const std::vector<Entry> &entries, const Times &times, const Board &board, QDate today)
{
    int last = facility.capacity;
    for (const CapacityStep &step : times.steps)
        if (step.startsOn < board.until)
            last = qMax(last, step.startsOn > today ? step.places : 0);
    for (const Entry &entry : entries)
        if (!entry.span.ended)
            last = qMax(last, entry.place);
    std::vector<BoardRow> rows;
    for (int place = 1; place <= last; ++place) {
        BoardRow row;
        row.facility = facility.id;
        row.alias = facility.alias;
        row.type = facility.type;
        row.place = place;
        for (const Entry &entry : entries)
            if (entry.place == place)
                row.spans.push_back(entry.span);
        if (place <= facility.capacity || row.spans.empty()) { // more people than places is told at the house
            addHouseTimes(facility, times, qMax(board.from, today), board.until, row);
            addClosures(times.closures, board.from, board.until, row);
            std::sort(row.closures.begin(), row.closures.end(), [](const BoardClosure &a, const BoardClosure &b) { return a.from < b.from; });
        }
        rows.push_back(std::move(row));
    }
    // Which places the facility has out of use or given to others is not recorded: the highest numbers that are empty stand for them.
    int outOfUse = facility.outOfUse;
    int others = facility.takenElsewhere;
    for (const BoardRow &row : rows) // who lives beyond the last place counts for one that is empty
        others += row.place > facility.capacity && takenNow(row) ? 1 : 0;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (takenNow(*row))
            continue;
        const auto closed = std::find_if(row->closures.begin(), row->closures.end(), [&](const BoardClosure &closure) { return covers(closure, today); });
        if (closed != row->closures.end()) {
            row->word = closed->word;
        } else if (row->place > facility.capacity) {
            continue;
        } else if (outOfUse > 0) {
            --outOfUse;
            row->word = say("placement", "buiten gebruik");
        } else if (others > 0) {
            --others;
            row->word = say("placement", "bezet");
        } else {
            row->free = !facility.stopped;
            row->word = facility.stopped ? say("placement", "gesloten") : say("placement", "vrij");
        }
    }
    return rows;
}

int comingFree(const BoardRow &row, Instant now)
{
    bool leaves = false;
    const QDate soon = now.civilDate().addDays(14);
    for (const BoardClosure &closure : row.closures)
        if (closure.from <= soon && (!closure.until.isValid() || closure.until > soon))
            return 0;
        else if (closure.from <= now.civilDate() && closure.until <= soon)
            leaves = !takenNow(row);
    for (const BoardSpan &span : row.spans) {
        if (span.reserved)
            return 0;
        leaves = leaves || (!span.ended && !span.openEnded && !span.until.isNull() && span.until <= now.plusHours(14 * 24));
    }
    return leaves ? 1 : 0;
}

int countWaiting(store::Connection &connection, const access::Sight &sight)
{
    store::Statement &statement = connection.prepared(QByteArray(
        "SELECT count(*) FROM (SELECT person, case_id FROM placement WHERE state IN ('requested', 'candidate', 'offered', 'accepted') AND ends_at IS NULL AND starts_at IS NULL "
        "UNION SELECT person, case_id FROM gap WHERE until IS NULL) w "
        "WHERE NOT EXISTS (SELECT 1 FROM placement s WHERE s.person = w.person AND s.state = 'placed')") + sight.condition("w.person"));
    sight.bind(statement);
    store::Cursor cursor(statement);
    return cursor.next() ? int(cursor->number(0)) : 0;
}

/// Two offices may both have a number 17: then the code says which.
void tellApart(std::vector<BoardRow> &rows, const QHash<Id, QString> &numbers)
{
    QHash<QString, Id> owner;
    QSet<QString> shared;
    for (const BoardRow &row : rows) {
        for (const BoardSpan &span : row.spans) {
            const auto known = owner.constFind(span.code);
            if (known != owner.constEnd() && *known != span.caseId)
                shared.insert(span.code);
            owner.insert(span.code, span.caseId);
        }
    }
    for (BoardRow &row : rows)
        for (BoardSpan &span : row.spans)
            if (shared.contains(span.code))
                span.code += u' ' + numbers.value(span.caseId).section(u'-', 2);
}

/// Of somebody out of sight only that the place is taken is told.
void coverOthers(std::vector<BoardRow> &rows, store::Connection &connection, const access::Sight &sight)
{
    if (sight.everybody())
        return;
    for (BoardRow &row : rows)
        for (BoardSpan &span : row.spans)
            if (!sight.sees(connection, span.person)) {
                span.placement = span.person = span.caseId = Id();
                span.code.clear();
                span.state = {};
                span.word = span.reserved ? say("placement", "gereserveerd") : say("placement", "bezet");
            }
}

} // namespace

Board placeBoard(store::Connection &connection, const BoardFilter &filter, Instant now, const access::Sight &sight)
{
    Board board;
    const QDate today = now.civilDate();
    board.from = filter.from.isValid() ? filter.from : today.addDays(1 - today.dayOfWeek());
    board.until = board.from.addDays(7 * qBound(1, filter.weeks, 26));
    QHash<Id, QString> numbers;
    QHash<Id, Times> times;
    for (PlaceClosure &closure : store::select<PlaceClosure>(connection, "WHERE withdrawn = 0 ORDER BY facility, place_number, starts_on"))
        times[closure.facility].closures.push_back(std::move(closure));
    for (CapacityStep &step : capacitySteps(connection))
        times[step.facility].steps.push_back(std::move(step));
    for (Facility &facility : facilities(connection, today, true)) {
        if ((!filter.type.isEmpty() && !(facility.type == filter.type)) ||
            (!filter.region.isEmpty() && !(facility.region == filter.region)))
            continue;
        const auto entries = entriesOf(connection, facility.id, Instant::civil(board.from), Instant::civil(board.until), now);
        if (facility.stopped && entries.empty())
            continue;
        QSet<int> held;
        for (const Entry &entry : entries) {
            numbers.insert(entry.span.caseId, entry.caseNumber);
            if (!entry.span.ended)
                held.insert(entry.place);
        }
        BoardFacility line;
        line.held = int(held.size());
        const Times &own = times[facility.id];
        QSet<int> out;
        for (const PlaceClosure &closure : own.closures)
            if (closure.startsOn <= today && (!closure.endsOn.isValid() || closure.endsOn > today) && closure.placeNumber <= facility.capacity &&
                !held.contains(closure.placeNumber))
                out.insert(closure.placeNumber);
        line.closed = facility.outOfUse + int(out.size());
        const int left = usablePlaces(facility) - line.held - int(out.size());
        line.free = rules::checkTakes(facility, today).isEmpty() ? qMax(left, 0) : 0;
        line.tooMany = qMax(-left, 0);
        if (line.tooMany > 0)
            line.tooManyText = say("placement", "%1 te veel").arg(line.tooMany);
        line.callFirst = callFirst(facility, today);
        line.dataAge = ageWord(facility, today);
        board.freeNow += line.free;
        board.outOfUse += line.closed;
        for (BoardRow &row : rowsOf(facility, entries, own, board, today)) {
            board.freeSoon += comingFree(row, now);
            board.rows.push_back(std::move(row));
        }
        line.facility = std::move(facility);
        board.facilities.push_back(std::move(line));
    }
    board.waiting = countWaiting(connection, sight);
    tellApart(board.rows, numbers);
    coverOthers(board.rows, connection, sight);
    return board;
}

static QJsonValue orNull(const Instant &instant)
{
    return instant.isNull() ? QJsonValue() : QJsonValue(instant.toText());
}

static QJsonObject closureJson(const BoardClosure &closure)
{
    return {{QStringLiteral("closure"), closure.closure.isNull() ? QJsonValue() : QJsonValue(closure.closure.toText())}, {QStringLiteral("from"), closure.from.toString(Qt::ISODate)},
        {QStringLiteral("until"), closure.until.isValid() ? QJsonValue(closure.until.toString(Qt::ISODate)) : QJsonValue()}, {QStringLiteral("word"), closure.word}};
}

static QJsonObject spanJson(const BoardSpan &span)
{
    return {{QStringLiteral("placement"), span.placement.toText()}, {QStringLiteral("person"), span.person.toText()},
        {QStringLiteral("case"), span.caseId.toText()}, {QStringLiteral("code"), span.code}, {QStringLiteral("from"), orNull(span.from)},
        {QStringLiteral("until"), orNull(span.until)}, {QStringLiteral("open_ended"), span.openEnded},
        {QStringLiteral("reserved"), span.reserved}, {QStringLiteral("ended"), span.ended}, {QStringLiteral("word"), span.word}};
}

QJsonObject boardJson(const Board &board)
{
    QJsonArray rows;
    for (const BoardRow &row : board.rows) {
        QJsonArray spans;
        for (const BoardSpan &span : row.spans)
            spans.append(spanJson(span));
        QJsonArray closures;
        for (const BoardClosure &closure : row.closures)
            closures.append(closureJson(closure));
        rows.append(QJsonObject{{QStringLiteral("closures"), closures}, {QStringLiteral("facility"), row.facility.toText()}, {QStringLiteral("alias"), row.alias},
            {QStringLiteral("type"), row.type.value}, {QStringLiteral("place_number"), row.place}, {QStringLiteral("spans"), spans},
            {QStringLiteral("free"), row.free}, {QStringLiteral("word"), row.word}});
    }
    QJsonArray lines;
    for (const BoardFacility &line : board.facilities) {
        const Facility &f = line.facility;
        lines.append(QJsonObject{{QStringLiteral("facility"), f.id.toText()}, {QStringLiteral("alias"), f.alias},
            {QStringLiteral("type"), f.type.value}, {QStringLiteral("region"), f.region.value}, {QStringLiteral("capacity"), f.capacity},
            {QStringLiteral("out_of_use"), f.outOfUse}, {QStringLiteral("taken_elsewhere"), f.takenElsewhere},
            {QStringLiteral("held"), line.held}, {QStringLiteral("closed"), line.closed}, {QStringLiteral("free"), line.free}, {QStringLiteral("too_many"), line.tooMany},
            {QStringLiteral("too_many_text"), line.tooManyText}, {QStringLiteral("call_first"), line.callFirst},
            {QStringLiteral("data_age"), line.dataAge}});
    }
    const QJsonObject counts{{QStringLiteral("free_now"), board.freeNow}, {QStringLiteral("free_within_14_days"), board.freeSoon},
        {QStringLiteral("out_of_use"), board.outOfUse}, {QStringLiteral("waiting"), board.waiting}};
    return {{QStringLiteral("from"), board.from.toString(Qt::ISODate)}, {QStringLiteral("until"), board.until.toString(Qt::ISODate)},
        {QStringLiteral("facilities"), lines}, {QStringLiteral("rows"), rows}, {QStringLiteral("counts"), counts}};
}

} // namespace luwte::placement
