#include "tests/scenarios/path.h"

#include <QJsonArray>
#include <QJsonObject>

namespace luwte::test {

/// One step: what is between two dots, without its brackets, and each bracket.
struct Step
{
    QString name;
    QStringList brackets;
    bool count = false;
};

static QList<Step> stepsOf(const QString &path)
{
    QList<Step> steps(1);
    QString *into = &steps.last().name;
    bool inside = false;
    for (const QChar c : path) {
        if (c == u'[') {
            steps.last().brackets.append(QString());
            into = &steps.last().brackets.last();
            inside = true;
        } else if (c == u']') {
            inside = false;
        } else if (c == u'.' && !inside) {
            steps.append(Step());
            into = &steps.last().name;
        } else if (c == u'#' && !inside) {
            steps.last().count = true;
        } else {
            into->append(c);
        }
    }
    return steps;
}

static QString plain(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

static QJsonValue follow(const QJsonValue &from, const QList<Step> &steps, qsizetype step, qsizetype bracket);

static QJsonValue inBracket(const QJsonArray &list, const QList<Step> &steps, qsizetype step, qsizetype bracket)
{
    const QString &what = steps[step].brackets[bracket];
    if (what.isEmpty()) {
        QJsonArray gathered;
        for (const auto &entry : list)
            gathered.append(follow(entry, steps, step, bracket + 1));
        return gathered;
    }
    const auto equals = what.indexOf(u'=');
    if (equals < 0)
        return follow(list.at(what.toInt()), steps, step, bracket + 1);
    for (const auto &entry : list)
        if (plain(entry.toObject().value(what.left(equals))) == what.mid(equals + 1))
            return follow(entry, steps, step, bracket + 1);
    return QJsonValue(QJsonValue::Undefined);
}

/// Everything after the name of `step`: its brackets from `bracket` on, then the steps that follow.
static QJsonValue follow(const QJsonValue &from, const QList<Step> &steps, qsizetype step, qsizetype bracket)
{
    if (bracket < steps[step].brackets.size())
        return inBracket(from.toArray(), steps, step, bracket);
    if (steps[step].count)
        return from.isArray() ? QJsonValue(from.toArray().size()) : QJsonValue(QJsonValue::Undefined);
    if (step + 1 == steps.size())
        return from;
    return follow(from.toObject().value(steps[step + 1].name), steps, step + 1, 0);
}

QJsonValue atPath(const QJsonValue &root, const QString &path)
{
    const QList<Step> steps = stepsOf(path);
    return follow(steps.first().name.isEmpty() ? root : root.toObject().value(steps.first().name), steps, 0, 0);
}

bool meets(const QJsonValue &found, const QJsonValue &expected)
{
    if (expected.isNull())
        return found.isNull() || found.isUndefined();
    if (expected.isObject() && found.isObject()) {
        const QJsonObject wanted = expected.toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            if (!meets(found.toObject().value(it.key()), it.value()))
                return false;
        return true;
    }
    if (expected.isArray() && found.isArray()) {
        if (expected.toArray().size() != found.toArray().size())
            return false;
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            if (!meets(found.toArray().at(i), expected.toArray().at(i)))
                return false;
        return true;
    }
    return found == expected;
}

} // namespace luwte::test
