#include <QJsonArray>

#include "core/codebook/book.h"
#include "core/command/change.h"
#include "core/instrument/commands.h"

namespace luwte::instrument {

using command::Reader;

namespace {

struct PersonQuery
{
    Id person;
};

} // namespace

static QJsonObject changeJson(const rules::Change &change)
{
    QJsonObject json{{QStringLiteral("difference"), change.difference}, {QStringLiteral("text"), changeText(change)}};
    if (!change.mark.isEmpty())
        json.insert(QStringLiteral("mark"), change.mark.value);
    return json;
}

static QJsonObject pointJson(const Point &point)
{
    QJsonObject json = toJson(point.score);
    json.insert(QStringLiteral("id"), point.measurement.id.toText());
    json.insert(QStringLiteral("taken_on"), point.measurement.takenOn.toString(Qt::ISODate));
    json.insert(QStringLiteral("text"), rules::resultText(point.measurement));
    json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(rules::remarks(point.measurement)));
    if (point.sincePrevious)
        json.insert(QStringLiteral("since_previous"), changeJson(*point.sincePrevious));
    if (point.sinceFirst)
        json.insert(QStringLiteral("since_first"), changeJson(*point.sinceFirst));
    return json;
}

static Result<QJsonValue> list(const Reader &reader, const PersonQuery &args)
{
    QJsonArray courses, withdrawn;
    const auto all = measurementsOf(reader.connection, args.person);
    for (const Course &course : coursesFrom(all)) {
        QJsonArray points;
        for (const Point &point : course.points)
            points.append(pointJson(point));
        courses.append(QJsonObject{{QStringLiteral("instrument"), course.instrument.value}, {QStringLiteral("name"), course.name}, {QStringLiteral("points"), points}, {QStringLiteral("text"), courseText(course)}});
    }
    for (const Measurement &one : all)
        if (one.withdrawn())
            withdrawn.append(QJsonObject{{QStringLiteral("id"), one.id.toText()}, {QStringLiteral("instrument"), one.instrument.value}, {QStringLiteral("reason"), one.withdrawnReason}});
    return QJsonObject{{QStringLiteral("courses"), courses}, {QStringLiteral("withdrawn"), withdrawn}};
}

static QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Scored: return QStringLiteral("scored");
    case Kind::Levels: return QStringLiteral("levels");
    case Kind::ScoreOnly: return QStringLiteral("score_only");
    case Kind::FreeText: break;
    }
    return QStringLiteral("free");
}

static Result<QJsonValue> known(const Reader &reader, const command::NoArgs &)
{
    QJsonArray rows;
    const auto packs = wordings(reader.connection);
    for (const Form &form : forms()) {
        QJsonArray languages;
        for (const WordingPack &pack : packs)
            if (pack.instrument == form.code)
                languages.append(pack.language.value);
        QJsonArray answers;
        for (const int answer : form.answers)
            answers.append(answer);
        rows.append(QJsonObject{{QStringLiteral("instrument"), QLatin1String(form.code)}, {QStringLiteral("name"), codebook::Book::standard().label(u"INSTRUMENT", QLatin1String(form.code))},
            {QStringLiteral("kind"), kindName(form.kind)}, {QStringLiteral("age"), ageText(form)}, {QStringLiteral("questions"), form.questions}, {QStringLiteral("answers"), answers},
            {QStringLiteral("wording"), languages}});
    }
    return rows;
}

void addQueries(command::Catalog &catalog)
{
    constexpr auto right = access::Right::PlanWrite;
    catalog.query<PersonQuery>("measurement.list", {"De metingen van een cliënt, met uitslag en verandering", "A client's measurements, with results and change"}, right, list);
    catalog.query<command::NoArgs>("instrument.list", {"De vragenlijsten die Luwte kent", "The questionnaires that Luwte knows"}, right, known);
}

} // namespace luwte::instrument

using namespace luwte;
using namespace luwte::instrument;

template<>
const Description<PersonQuery> &luwte::describe<PersonQuery>()
{
    static const Description<PersonQuery> description({}, {field<&PersonQuery::person>({.name = "person", .nl = "Cliënt", .en = "Client", .required = true, .ref = "person"})});
    return description;
}
