#pragma once
// An office with two regions, colleagues in each, and a client in each: what tests of reach start from.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/access/look_log.h"
#include "core/victim/people.h"
#include "core/victim/views.h"
#include "tests/support/test_office.h"

namespace luwte::test {

class Regions : public TestOffice
{
public:
    explicit Regions(const char *now = "2026-03-02T09:00") : TestOffice(now)
    {
        colleague("lotte", "coordinator", "limburg");
        colleague("ravi", "coordinator", "rotterdam");
        marek = open("Marek", "limburg", "lotte");
        amina = open("Amina", "rotterdam", "ravi");
    }

    Id colleague(const char *name, const char *role, const char *region = "", const Id &location = {})
    {
        QJsonObject with{{QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("roles"), QJsonArray{QString::fromUtf8(role)}}};
        if (*region)
            with.insert(QStringLiteral("region"), QString::fromUtf8(region));
        if (!location.isNull())
            with.insert(QStringLiteral("location"), location.toText());
        return do_("account.add", with).id;
    }
    Id open(const char *name, const char *region, const char *coordinator)
    {
        return do_("case.open", {{QStringLiteral("chosen_name"), QString::fromUtf8(name)}, {QStringLiteral("in_danger_now"), QStringLiteral("no")},
            {QStringLiteral("region"), QString::fromUtf8(region)}, {QStringLiteral("coordinator"), QString::fromUtf8(coordinator)}}).id;
    }
    static command::Circumstance as(const char *name, const char *at = nullptr)
    {
        command::Circumstance circumstance;
        circumstance.as = QString::fromUtf8(name);
        if (at)
            circumstance.at = Instant::fromText(QString::fromUtf8(at)).value();
        return circumstance;
    }
    /// The code with which a query is refused; "" when it is answered.
    QString asked(const char *query, const QJsonObject &with, const command::Circumstance &who)
    {
        const auto answer = door().ask(QString::fromUtf8(query), with, who);
        return answer ? QString() : answer.error().first().code;
    }
    QStringList titles(const char *query, const QJsonObject &with, const command::Circumstance &who, const char *field = "title")
    {
        QStringList found;
        const QJsonArray rows = ask(query, with, who).toArray();
        for (const auto &row : rows)
            found.append(row.toObject().value(QLatin1String(field)).toString());
        return found;
    }
    std::vector<access::Look> looks(const Id &person = {}) { return access::looks(connection(), {person, {}, {}, true, 1000}); }

    Id marek; ///< case in Limburg, lotte's
    Id amina; ///< case in Rotterdam, ravi's
};

} // namespace luwte::test
