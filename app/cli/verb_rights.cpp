// rights: the table of who may do what, for people, for scripts and for docs/rights.md.

#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/house/house.h"

namespace luwte::cli {

static QStringList verbsOf(access::Right right)
{
    QStringList names;
    for (const auto &spec : house::catalog().commands())
        if (spec.right == right)
            names.append(spec.name);
    for (const auto &spec : house::catalog().queries())
        if (spec.right == right)
            names.append(spec.name);
    names.sort();
    return names;
}

int runRights(const Arguments &arguments)
{
    arguments.expect(0, {QStringLiteral("--markdown")});
    if (arguments.has("--markdown")) {
        setLanguage(Language::Dutch);
        printLine(access::rightsMarkdown(verbsOf).trimmed());
        return ExitDone;
    }
    QJsonArray all;
    for (const access::RightRow &right : access::rights()) {
        QJsonObject reach;
        for (std::size_t i = 0; i < access::roleCodes.size(); ++i)
            if (right.reach[i] != access::ReachNone)
                reach.insert(QLatin1String(access::roleCodes[i]), access::reachName(right.reach[i]));
        all.append(QJsonObject{{QStringLiteral("right"), QLatin1String(right.name)}, {QStringLiteral("does"), right.text()}, {QStringLiteral("reach"), reach},
            {QStringLiteral("verbs"), QJsonArray::fromStringList(verbsOf(right.right))}});
        if (arguments.json)
            continue;
        QStringList roles;
        for (std::size_t i = 0; i < access::roleCodes.size(); ++i)
            if (right.reach[i] != access::ReachNone)
                roles.append(QStringLiteral("%1 (%2)").arg(QLatin1String(access::roleCodes[i]), access::reachText(right.reach[i])));
        printLine(QStringLiteral("%1: %2\n    %3").arg(QLatin1String(right.name), right.text(), roles.join(QStringLiteral(", "))));
    }
    if (arguments.json)
        printJson(all);
    return ExitDone;
}

} // namespace luwte::cli
