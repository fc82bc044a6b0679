#include "core/demo/demo.h"

#include "core/demo/people.h"

namespace luwte::demo {

static void addColleagues(Script &script)
{
    const auto accounts = script.office().door().ask(QStringLiteral("account.list"), {});
    if (accounts)
        script.carryOut("account.change", {{QStringLiteral("id"), (*accounts)[0][QLatin1String("id")]}, {QStringLiteral("display_name"), QStringLiteral("Noor Vos")}}, 400);
    struct Colleague
    {
        const char *name;
        const char *shown;
        const char *role;
    };
    for (const Colleague &c : {Colleague{"sara", "S. de Vries", "coordinator"}, Colleague{"karim", "K. Amrani", "coordinator"}, Colleague{"joke", "J. Bakker", "team_lead"},
             Colleague{"tess", "T. Visser", "shelter_worker"}, Colleague{"fg", "F. Gerritsen", "privacy_officer"}})
        script.carryOut("account.add", {{QStringLiteral("name"), QString::fromLatin1(c.name)}, {QStringLiteral("display_name"), QString::fromLatin1(c.shown)},
            {QStringLiteral("roles"), QString::fromLatin1(c.role)}}, 400);
}

Result<house::Office::Made> make(const QString &folder, const crypto::SecretBytes &passphrase, const crypto::KdfCost &cost, const Clock &clock, const std::function<void(int)> &progress)
{
    auto made = house::Office::make(folder, QStringLiteral("Opvang De Luwte"), QStringLiteral("noor"), passphrase, cost, clock, QStringLiteral("N. Haddad"));
    if (!made)
        return made;
    made->office->markDemo();
    Script script(*made->office);
    addColleagues(script);
    const Places places = addPlaces(script);
    const Experts experts = addExperts(script);
    addScenarioPeople(script, places, experts);
    addOthers(script, places, experts, 80, progress ? progress : [](int) {});
    return made;
}

} // namespace luwte::demo
