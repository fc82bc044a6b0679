#pragma once
// What the place screens read (ux.md 2.7, 2.8). Plain structs for the window, the same as JSON for the command line.

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

#include "core/access/sight.h"
#include "core/placement/figures.h"
#include "core/placement/gap.h"
#include "core/placement/need.h"

namespace luwte::placement {

// — Plek zoeken —

/// The person of a case with the need, over it the open request, over that what somebody says now (`wishes`: fields of the query
/// placement.match). nullopt when there is no such case, or a wish cannot be read.
[[nodiscard]] std::optional<Subject> subjectWith(store::Connection &connection, const Id &caseId, const QJsonObject &wishes, QDate today);

struct MatchRow
{
    Facility facility;
    int free = 0; ///< may be below zero
    std::vector<Criterion> criteria;
    QStringList orderReasons; ///< why it stands where it stands; empty for a misfit
    bool callFirst = false;
};

struct MatchPage
{
    Need need;
    std::vector<MatchRow> fits;   ///< best first (domain.md 3.5)
    std::vector<MatchRow> misses; ///< fewest objections first
    QString mostInTheWay;         ///< "vol"; "" when everything fits
    int mostCount = 0;            ///< of how many facilities
};

/// Every facility that takes people, against the need of one person, or of a household when they belong to one: then for all of them
/// together. Their own reservations do not count as taken. Who of the household is out of `sight` is named "gezinslid".
[[nodiscard]] MatchPage matchPlaces(store::Connection &connection, const Subject &subject, Instant now, const access::Sight &sight = {});
/// {"need":{…},"fits":[…],"misses":[…],"most_in_the_way":{"text","count"} or null}
[[nodiscard]] QJsonObject matchJson(const MatchPage &page);

// — Plekkenbord —

struct BoardSpan
{
    Id placement, person, caseId;
    QString code;  ///< "A-17": stands for a person, says no name; "" and null ids for somebody out of sight
    Instant from;  ///< start; for a reservation the day from which the place is needed
    Instant until; ///< end or expected end; null when there is none
    bool openEnded = false;
    bool reserved = false;
    bool ended = false;
    Code state;   ///< PLACEMENT_STATE; empty for somebody out of sight
    QString word; ///< "zonder einddatum", "nog 31 u", "gereserveerd"; "" when the bar says it all
};

/// A time in which a place is not there for anybody: out of use, not open yet, closed.
struct BoardClosure
{
    Id closure;  ///< null when it follows from the house: not open yet, closed, fewer places
    QDate from;  ///< first day
    QDate until; ///< first day on which it is there again; invalid: not known
    QString word; ///< "buiten gebruik: schoonmaak", "nog niet open", "gesloten"
};

struct BoardRow
{
    Id facility;
    QString alias;
    Code type;
    int place = 0;
    std::vector<BoardSpan> spans;       ///< by start
    std::vector<BoardClosure> closures; ///< by start
    bool free = false;                  ///< nobody has it now, and it can be used now
    QString word;                       ///< of the cell when empty now: "vrij", "bezet" (by others), "buiten gebruik", "gesloten"
};

struct BoardFacility
{
    Facility facility;
    int held = 0;        ///< places that somebody of this office has or has reserved
    int closed = 0;      ///< places out of use now, by day or as the facility said
    int free = 0;        ///< never below zero
    int tooMany = 0;     ///< people more than places
    QString tooManyText; ///< "2 te veel", or ""
    bool callFirst = false;
    QString dataAge; ///< "bijgewerkt 6 dagen geleden", or "eerst bellen"
};

struct Board
{
    QDate from;
    QDate until;                           ///< first day after the last week
    std::vector<BoardFacility> facilities; ///< by alias
    std::vector<BoardRow> rows;            ///< by alias, then place
    int freeNow = 0;
    int freeSoon = 0; ///< come free within 14 days: expected end, nobody waits for the place
    int outOfUse = 0;
    int waiting = 0; ///< cases with an open request or gap whose person has no place
};

struct BoardFilter
{
    QDate from = {}; ///< invalid: Monday of this week
    int weeks = 5;   ///< 1–26
    Code type = {};
    Code region = {};
};
/// Of people out of `sight` it only says that a place is taken.
[[nodiscard]] Board placeBoard(store::Connection &connection, const BoardFilter &filter, Instant now, const access::Sight &sight = {});
[[nodiscard]] QJsonObject boardJson(const Board &board);
/// The short code of a case number: a letter for the year (A is 2026) and its number: "2026-0017-ZUID" is "A-17".
[[nodiscard]] QString occupantCode(const QString &caseNumber);

// — Who waits —

struct WaitRow
{
    Id person, caseId;
    QString name, code; ///< code as on the board
    Instant since;      ///< of the oldest request or gap that is open
    int days = 0;       ///< whole 24-hour periods
    GapStage stage = GapStage::None;
    bool gap = false;   ///< nothing fits; else a request is under way
    QString alias;      ///< facility of the newest open request, "" while it is open to any
    QString word;       ///< what stands in the way, or how far the newest request is
};
/// Everybody with an open request or gap who has no place, longest first.
[[nodiscard]] std::vector<WaitRow> waitingList(store::Connection &connection, Instant now, const access::Sight &sight = {});
[[nodiscard]] QJsonObject waitJson(const WaitRow &row);

// — Of one case —

struct StayRow
{
    Placement placement;
    QString alias; ///< "" while there is no facility
    Code type;
};
/// All requests and stays of one case, oldest first.
[[nodiscard]] std::vector<StayRow> placementsOf(store::Connection &connection, const victim::Case &c);
/// Where the person stays now, whatever case it belongs to; nullopt when nowhere that this office knows of.
[[nodiscard]] std::optional<StayRow> stayNow(store::Connection &connection, const Id &person);
/// All gaps of one case, oldest first.
[[nodiscard]] std::vector<Gap> gapsOf(store::Connection &connection, const victim::Case &c);

// — Wie horen bij elkaar, en wie niet —

struct HouseholdRow
{
    HouseholdMember member;
    QString name; ///< "" for somebody out of sight
    std::optional<StayRow> stay;
};
/// The household of somebody, in the order in which they joined; empty for somebody who is on their own.
[[nodiscard]] std::vector<HouseholdRow> householdRows(store::Connection &connection, const Id &person, const access::Sight &sight = {});
/// {"household": id or null, "together": whether they all live at one place, "members":[…]}
[[nodiscard]] QJsonObject householdJson(const std::vector<HouseholdRow> &rows);

struct ApartRow
{
    KeepApart apart;
    QString name; ///< of the other; "" out of sight
    bool underOneRoof = false;
};
/// Whom somebody must not live with, as it stands in their dossier.
[[nodiscard]] std::vector<ApartRow> apartRows(store::Connection &connection, const Id &person, const access::Sight &sight = {});
[[nodiscard]] QJsonObject apartJson(const ApartRow &row);

// — Tussen wal en schip —

struct GapRow
{
    Gap gap;
    int days = 0; ///< whole 24-hour periods
    GapStage stage = GapStage::None;
};
/// Everybody who waits now, longest first.
[[nodiscard]] std::vector<GapRow> openGaps(store::Connection &connection, Instant now, const access::Sight &sight = {});
/// Everybody who waited at some moment from `from` until `until`, also who still does; by start.
[[nodiscard]] std::vector<Gap> gapsBetween(store::Connection &connection, Instant from, Instant until);
[[nodiscard]] QJsonObject gapJson(const Gap &gap, Instant now);

/// As it is on `on`; nullopt when there is no such facility.
[[nodiscard]] std::optional<Facility> findFacility(store::Connection &connection, const Id &id, QDate on);
/// All fields that may be shown; name and address only with `secret`.
[[nodiscard]] QJsonObject facilityJson(const Facility &facility, bool secret = false);

} // namespace luwte::placement
