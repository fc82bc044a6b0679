#include "core/instrument/views.h"

#include <QJsonArray>
#include <algorithm>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/codebook/book.h"

namespace luwte::instrument {

std::vector<Measurement> measurementsOf(store::Connection &connection, const Id &person)
{
    return store::select<Measurement>(connection, "WHERE person = ? ORDER BY taken_on, id", {store::asValue(person)});
}

bool Course::drawn() const
{
    return std::any_of(points.begin(), points.end(), [](const Point &point) { return point.score.total.has_value(); });
}

static QString nameOf(const Measurement &one)
{
    return one.name.isEmpty() ? codebook::Book::standard().label(u"INSTRUMENT", one.instrument) : one.name;
}

std::vector<Course> coursesFrom(const std::vector<Measurement> &measurements)
{
    std::vector<Course> courses;
    for (const Measurement &one : measurements) {
        if (one.withdrawn())
            continue;
        const QString name = nameOf(one);
        auto course = std::find_if(courses.begin(), courses.end(), [&](const Course &known) { return known.instrument == one.instrument && known.name == name; });
        if (course == courses.end())
            course = courses.insert(courses.end(), {one.instrument, name, {}});
        Point point{one, rules::score(one), {}, {}};
        for (auto before = course->points.rbegin(); before != course->points.rend() && !point.sincePrevious; ++before)
            point.sincePrevious = rules::change(before->measurement, one);
        for (auto before = course->points.begin(); before != course->points.end() && !point.sinceFirst; ++before)
            point.sinceFirst = rules::change(before->measurement, one);
        course->points.push_back(std::move(point));
    }
    std::stable_sort(courses.begin(), courses.end(), [](const Course &a, const Course &b) { return a.points.back().measurement.takenOn > b.points.back().measurement.takenOn; });
    return courses;
}

std::vector<Course> coursesOf(store::Connection &connection, const Id &person)
{
    return coursesFrom(measurementsOf(connection, person));
}

QString changeText(const rules::Change &change)
{
    const int size = std::abs(change.difference);
    const QString points = change.difference == 0 ? say("instrument", "gelijk gebleven")
        : change.difference < 0 ? counted(size, say("instrument", "1 punt minder"), say("instrument", "%1 punten minder")) : counted(size, say("instrument", "1 punt meer"), say("instrument", "%1 punten meer"));
    return change.mark.isEmpty() || change.difference == 0 ? points : QStringLiteral("%1: %2").arg(points, codebook::Book::standard().label(u"CHANGE_MARK", change.mark).toLower());
}

QString spokenText(const Course &course, const Point &point)
{
    QString text = QStringLiteral("%1, %2: %3").arg(course.name, dayText(point.measurement.takenOn), rules::resultText(point.measurement));
    if (point.sincePrevious)
        text += QStringLiteral(". ") + say("instrument", "Sinds de vorige keer %1").arg(changeText(*point.sincePrevious));
    return text;
}

QString courseText(const Course &course)
{
    QStringList lines;
    for (const Point &point : course.points)
        lines.append(spokenText(course, point) + u'.');
    return lines.join(u' ');
}

QJsonObject toJson(const rules::Score &score)
{
    QJsonArray parts;
    for (const auto &part : score.parts) {
        QJsonObject json{{QStringLiteral("code"), part.code}, {QStringLiteral("sum"), part.sum}, {QStringLiteral("of"), part.of}};
        if (part.present)
            json.insert(QStringLiteral("present"), *part.present);
        if (!part.outcome.isEmpty())
            json.insert(QStringLiteral("outcome"), part.outcome.value);
        parts.append(json);
    }
    QJsonObject json{{QStringLiteral("answered"), score.answered}, {QStringLiteral("questions"), score.questions}, {QStringLiteral("parts"), parts}};
    if (score.total)
        json.insert(QStringLiteral("total"), *score.total);
    if (score.highest > 0)
        json.insert(QStringLiteral("highest"), score.highest);
    if (score.rule)
        json.insert(QStringLiteral("rule"), *score.rule);
    if (!score.outcome.isEmpty())
        json.insert(QStringLiteral("outcome"), score.outcome.value);
    return json;
}

std::optional<WordingPack> wordingOf(store::Connection &connection, const Code &instrument, const Code &language)
{
    auto found = store::select<WordingPack>(connection, "WHERE instrument = ? AND language = ? AND NOT stopped ORDER BY id DESC LIMIT 1", {instrument.value, language.value});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<WordingPack> wordings(store::Connection &connection)
{
    return store::select<WordingPack>(connection, "WHERE NOT stopped ORDER BY instrument, language, id", {});
}

QString ownLabel(const Code &instrument, int question)
{
    const auto *value = codebook::Book::standard().find(QStringLiteral("ITEM_") + instrument.value.toUpper(), QString::number(question));
    return value ? value->label() : QString();
}

QString partLabel(const rules::PartScore &part)
{
    return codebook::Book::standard().label(QStringLiteral("PART_") + part.code.section(u'.', 0, 0).toUpper(), part.code.section(u'.', 1));
}

} // namespace luwte::instrument
