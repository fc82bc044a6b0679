#pragma once
// What pages and lists read of measurements. No rule and no widget.

#include "core/command/catalog.h"
#include "core/instrument/rules.h"
#include "core/instrument/wording.h"

namespace luwte::instrument {

/// All of a person, also of earlier cases and withdrawn ones; oldest first.
[[nodiscard]] std::vector<Measurement> measurementsOf(store::Connection &connection, const Id &person);

/// One measurement in a course of time.
struct Point
{
    Measurement measurement;
    rules::Score score;
    std::optional<rules::Change> sincePrevious; ///< against the last one before it that has a total
    std::optional<rules::Change> sinceFirst;
};
/// The measurements of one instrument, oldest first, without withdrawn ones.
struct Course
{
    Code instrument;
    QString name; ///< for people
    std::vector<Point> points;
    /// Can be drawn: at least one total.
    [[nodiscard]] bool drawn() const;
};
/// By instrument, the one that was taken last first. Those "other" are told apart by name.
[[nodiscard]] std::vector<Course> coursesOf(store::Connection &connection, const Id &person);
[[nodiscard]] std::vector<Course> coursesFrom(const std::vector<Measurement> &measurements);

/// "14 punten minder: merkbaar beter"; "9 punten meer: een achteruitgang"; "4 punten minder".
[[nodiscard]] QString changeText(const rules::Change &change);
/// "PCL-5, 20 jul 2026: 38 van 80, …, 14 punten minder dan de vorige keer: …": a point as it is read out.
[[nodiscard]] QString spokenText(const Course &course, const Point &point);
/// The course in sentences, for who does not see the picture.
[[nodiscard]] QString courseText(const Course &course);

/// {"answered","questions","total","highest","outcome","rule","parts":[{code,sum,of,present,outcome}],"text","remarks"}
[[nodiscard]] QJsonObject toJson(const rules::Score &score);

/// The pack in use of an instrument and language; nullopt when none is loaded.
[[nodiscard]] std::optional<WordingPack> wordingOf(store::Connection &connection, const Code &instrument, const Code &language);
[[nodiscard]] std::vector<WordingPack> wordings(store::Connection &connection);

/// What stands beside the number of a question where no wording is loaded: our own short label (PCL-5, ITQ, PC-PTSD-5, the domains of the ZRM); "" where the licence leaves no room for one.
[[nodiscard]] QString ownLabel(const Code &instrument, int question);
/// "Herbeleven (B)".
[[nodiscard]] QString partLabel(const rules::PartScore &part);

} // namespace luwte::instrument
